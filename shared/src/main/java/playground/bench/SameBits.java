package playground.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import playground.compiled.CompiledKernel;
import playground.compiled.Instance;
import playground.compiled.NetworkModule;
import playground.compiled.Plan;
import playground.math.SeededRandom;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Initializer;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.training.Answers;
import playground.training.Kernel;
import playground.training.Kernels;
import playground.training.LabelledRows;
import playground.training.Optimizer;
import playground.training.OptimizerConstants;
import playground.training.Regularization;
import playground.training.Rules;
import playground.training.Trainer;

/** Random networks, trained, asked and drawn with the plain and with the compiled kernel. */
public final class SameBits {
  private static final int[] BATCHES = {1, 2, 3, 7, 10, 11, 16, 32, 33, 63, 64, 65, 130};

  private final int round;
  private final SeededRandom random;
  private final Head head;
  private final Network plain;
  private final Network compiled;
  private final Rules rules;
  private final LabelledRows samples;
  private String difference = "";

  private SameBits(int round) {
    this.round = round;
    random = new SeededRandom(round, SeededRandom.Stream.DATA);
    int inputs = below(20) == 0 ? 100 + below(157) : 1 + below(11);
    head = head();
    List<Network.Shape> shapes = shapes();
    plain = Network.build(inputs, shapes, head);
    compiled = Network.build(inputs, shapes, head);
    Initializer.XAVIER.fill(plain, new SeededRandom(round, SeededRandom.Stream.WEIGHTS), 0.1);
    compiled.setParameters(plain.parameters(), 0);
    rules = rules();
    samples = samples(inputs);
  }

  /**
   * The first difference in words; nothing when there is none.
   *
   * @param round its number decides everything
   * @param runtime makes a module run
   */
  public static String of(int round, Function<byte[], Instance> runtime) {
    SameBits same = new SameBits(round);
    if (Plan.covers(same.compiled)) {
      same.compare(runtime);
    }
    return same.difference;
  }

  private int below(int bound) {
    return (int) (random.nextDouble() * bound);
  }

  private Head head() {
    Output output = Output.values()[below(4)];
    int classes = below(7) == 0 ? 0 : 2 + below(5);
    Loss loss = Loss.values()[below(5)];
    boolean isProbability = output.isProbability();
    if (classes == 0) {
      return new Head(Loss.values()[1 + below(3)], Output.LINEAR, 0.7, 0);
    }
    if (loss == Loss.CROSS_ENTROPY && !isProbability) {
      output = classes > 2 ? Output.SOFTMAX : Output.SIGMOID;
    }
    return new Head(loss, output, 0.7, classes);
  }

  private List<Network.Shape> shapes() {
    List<Network.Shape> shapes = new ArrayList<>();
    boolean isWide = below(20) == 0;
    for (int l = below(isWide ? 3 : 9); l > 0; l--) {
      int units = 1 + below(isWide ? 64 : 10);
      Activation activation = Activation.values()[below(Activation.values().length - 1)];
      shapes.add(new Network.Shape(units, activation, below(5) == 0 ? 0.3 : 0));
    }
    return shapes;
  }

  private Rules rules() {
    boolean isPlain = below(3) == 0;
    OptimizerConstants constants =
        new OptimizerConstants(
            0.9,
            0.1,
            0.01,
            0.1,
            0.99,
            below(2) * 0.5,
            below(2) == 0,
            0.9,
            0.999,
            below(2) == 0,
            0.01,
            0);
    return new Rules(
        BATCHES[below(BATCHES.length)],
        isPlain ? Optimizer.SGD : Optimizer.values()[below(Optimizer.values().length)],
        constants,
        0.01,
        isPlain ? Regularization.NONE : Regularization.values()[below(3)],
        0.01,
        isPlain ? 0 : below(2) * 0.5);
  }

  private LabelledRows samples(int inputs) {
    int count = 1 + below(140);
    double[] rows = new double[count * inputs];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.nextDouble() * 6 - 3;
    }
    double[] targets = new double[count];
    for (int s = 0; s < count; s++) {
      targets[s] = head.classes() == 0 ? random.nextDouble() : below(head.classes());
    }
    return new LabelledRows(rows, targets);
  }

  private void compare(Function<byte[], Instance> runtime) {
    byte[] module = NetworkModule.encode(Plan.of(compiled, rules));
    Kernel kernel = new CompiledKernel(runtime.apply(module));
    Trainer one = new Trainer(plain, samples);
    // in turn with the plain kernel in every third round
    int[] calls = {0};
    Kernels kernels = (n, r, p) -> round % 3 == 0 && calls[0]++ % 2 == 0 ? p : kernel;
    Trainer other = new Trainer(compiled, samples, kernels);
    for (int epoch = 1; epoch <= 3; epoch++) {
      int[] order = Trainer.order(samples.size(), true, round, epoch);
      SeededRandom dropout = new SeededRandom(round, SeededRandom.Stream.DROPOUT, epoch);
      int size = plain.hasDropout() ? rules.batchSize() : rules.batchSize() * 3;
      for (int from = 0; from < order.length; from += size) {
        int count = Math.min(size, order.length - from);
        double[][] masks = Trainer.masks(plain, count, dropout);
        one.update(order, from, count, rules, masks);
        other.update(order, from, count, rules, masks);
      }
      expect("state " + epoch, one.state(), other.state());
    }
    Answers expected = one.kernel(rules).answers(plain, samples);
    Answers found = kernel.answers(compiled, samples);
    expect("outputs", expected.outputs(), found.outputs());
    expect("losses", expected.losses(), found.losses());
    for (boolean all : new boolean[] {true, false}) {
      int units = all ? plain.units() : plain.output().units;
      float[] maps = new float[units * samples.size()];
      float[] drawn = maps.clone();
      one.kernel(rules).draw(plain, samples.rows(), samples.size(), all, maps);
      kernel.draw(compiled, samples.rows(), samples.size(), all, drawn);
      expect("maps", maps, drawn);
    }
  }

  private void expect(String what, double[] expected, double[] found) {
    for (int i = 0; i < expected.length && difference.isEmpty(); i++) {
      boolean isSame = Double.doubleToLongBits(expected[i]) == Double.doubleToLongBits(found[i]);
      if (!isSame) {
        difference = round + ": " + what + " " + i + " is " + found[i] + ", not " + expected[i];
        difference += " " + describe();
      }
    }
  }

  private void expect(String what, float[] expected, float[] found) {
    double[] a = new double[expected.length];
    double[] b = new double[expected.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = expected[i];
      b[i] = found[i];
    }
    expect(what, a, b);
  }

  private String describe() {
    StringBuilder text = new StringBuilder(head.toString()).append(rules);
    for (var layer : plain.layers()) {
      text.append(' ').append(layer.units).append(layer.activation).append(layer.dropout);
    }
    return text.toString();
  }
}
