package playground.training;

import java.util.Arrays;
import playground.network.BatchPass;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Network;

/** The arithmetic in Java, for one network: what every other kernel must match bit for bit. */
public final class PlainKernel implements Kernel {
  private final BatchPass pass;
  private final double[] gradients;
  private final SpoiledGradients spoiled;

  public PlainKernel(Network network) {
    this(network, new SpoiledGradients(network));
  }

  PlainKernel(Network network, SpoiledGradients spoiled) {
    pass = new BatchPass(network);
    gradients = new double[network.parameterCount()];
    this.spoiled = spoiled;
  }

  @Override
  public boolean isCompiled() {
    return false;
  }

  @Override
  public void train(Network network, OptimizerState optimizer, Batch batches) {
    int end = batches.from() + batches.count();
    int size = batches.rules().batchSize();
    for (int from = batches.from(); from < end; from += size) {
      int count = Math.min(size, end - from);
      LabelledRows samples = batches.rows();
      pass.addGradients(
          samples.rows(),
          samples.targets(),
          batches.order(),
          from,
          count,
          batches.masks(),
          gradients);
      update(network, optimizer, batches.rules(), count);
    }
  }

  private void update(Network network, OptimizerState optimizer, Rules rules, int count) {
    double[] w = network.weightsAndBiases();
    if (rules.isPlain() && !spoiled.isNeeded()) {
      optimizer.updatePlainly(rules.learningRate(), count, w, gradients);
      return;
    }
    Gradients.finish(gradients, count, network, rules);
    spoiled.apply(gradients);
    optimizer.update(rules.optimizer(), rules.constants(), rules.learningRate(), w, gradients);
    Arrays.fill(gradients, 0);
  }

  @Override
  public Answers answers(Network network, LabelledRows samples) {
    Head head = network.head();
    int last = network.layers().length - 1;
    int units = head.units();
    int size = samples.size();
    Answers answers = new Answers(new double[size * units], new double[size]);
    for (int from = 0; from < size; from += BatchPass.CHUNK) {
      int count = Math.min(BatchPass.CHUNK, size - from);
      pass.forward(samples.rows(), from * network.inputs(), count);
      double[] answered = pass.outputs(last);
      System.arraycopy(answered, 0, answers.outputs(), from * units, count * units);
      for (int s = 0; s < count; s++) {
        double target = samples.targets()[from + s];
        answers.losses()[from + s] = head.loss(pass.sums(last), answered, s * units, target);
      }
    }
    return answers;
  }

  @Override
  public void draw(Network network, double[] rows, int cells, boolean all, float[] maps) {
    DenseLayer[] layers = network.layers();
    for (int cell = 0; cell < cells; cell += BatchPass.CHUNK) {
      int count = Math.min(BatchPass.CHUNK, cells - cell);
      pass.forward(rows, cell * network.inputs(), count);
      int at = cell;
      for (int l = all ? 0 : layers.length - 1; l < layers.length; l++) {
        copy(pass.outputs(l), layers[l].units, count, maps, at, cells);
        at += layers[l].units * cells;
      }
    }
  }

  /** From sample-major to one map a unit. */
  private static void copy(
      double[] outputs, int units, int count, float[] values, int at, int cells) {
    for (int unit = 0; unit < units; unit++) {
      int to = at + unit * cells;
      int from = unit;
      for (int s = 0; s < count; s++) {
        values[to + s] = (float) outputs[from];
        from += units;
      }
    }
  }
}
