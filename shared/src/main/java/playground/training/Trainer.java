package playground.training;

import java.util.Arrays;
import playground.math.SeededRandom;
import playground.network.BatchPass;
import playground.network.Dropout;
import playground.network.Network;

/** Mini-batch gradient descent over one training set, batch by batch. */
public final class Trainer {
  private final Network network;
  private final BatchPass pass;
  private final double[] gradients;
  private final OptimizerState optimizer;
  private final SpoiledGradients spoiled;
  private LabelledRows samples;

  public Trainer(Network network, LabelledRows samples) {
    this.network = network;
    this.samples = samples;
    pass = new BatchPass(network);
    gradients = new double[network.parameterCount()];
    optimizer = new OptimizerState(network.parameterCount());
    spoiled = new SpoiledGradients(network);
  }

  /** Goes on with other samples and what has been learned. */
  public void setSamples(LabelledRows changed) {
    samples = changed;
  }

  /**
   * The order of the samples in one epoch. It depends on the seed and the epoch only, not on the
   * epochs before, so that any epoch can be run again by itself.
   */
  public static int[] order(int size, boolean shuffle, int seed, int epoch) {
    if (shuffle) {
      return new SeededRandom(seed, SeededRandom.Stream.BATCH_ORDER, epoch).permutation(size);
    }
    int[] order = new int[size];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return order;
  }

  /** The dropout masks of a batch; null where nothing is dropped. */
  public static double[][] masks(Network network, int count, SeededRandom dropout) {
    return network.hasDropout() ? Dropout.masks(network, count, dropout) : null;
  }

  /**
   * One update with the samples {@code order[from … from + count)}. A short last batch is a batch,
   * with the mean of its own size.
   *
   * @param masks as {@link #masks} draws them
   */
  public void update(int[] order, int from, int count, Rules rules, double[][] masks) {
    pass.addGradients(samples.rows(), samples.targets(), order, from, count, masks, gradients);
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

  /** Parameters and whatever else the next update depends on. */
  public double[] state() {
    return spoiled.appendedTo(optimizer.appendedTo(network.weightsAndBiases()));
  }

  /** {@link #state} without the parameters. */
  public double[] memory() {
    return spoiled.appendedTo(optimizer.appendedTo(new double[0]));
  }

  public void restore(double[] state) {
    network.setParameters(state, 0);
    optimizer.read(state, network.parameterCount());
    spoiled.read(state);
  }

  /** What the optimizer remembers of one parameter, see {@link Optimizer}. */
  public double[] remembered(int parameter) {
    return optimizer.remembered(parameter);
  }

  /** False when a parameter, or what is remembered of one, has overflowed or become NaN. */
  public boolean isFinite() {
    return network.isFinite() && optimizer.isFinite() && spoiled.isFinite();
  }

  public Network network() {
    return network;
  }

  public BatchPass pass() {
    return pass;
  }
}
