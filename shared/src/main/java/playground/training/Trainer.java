package playground.training;

import playground.math.SeededRandom;
import playground.network.Dropout;
import playground.network.Network;

/** Mini-batch gradient descent over one training set, batch by batch. */
public final class Trainer {
  private static final double SMALL = 1e6;

  private final Network network;
  private final Kernels kernels;
  private final PlainKernel plain;
  private final OptimizerState optimizer;
  private final SpoiledGradients spoiled;
  private LabelledRows samples;
  private boolean areSmall;

  /** Trains with the plain kernel. */
  public Trainer(Network network, LabelledRows samples) {
    this(network, samples, Kernels.PLAIN);
  }

  public Trainer(Network network, LabelledRows samples, Kernels kernels) {
    this.network = network;
    setSamples(samples);
    this.kernels = kernels;
    optimizer = new OptimizerState(network.parameterCount());
    spoiled = new SpoiledGradients(network);
    plain = new PlainKernel(network, spoiled);
  }

  /** Goes on with other samples and what has been learned. */
  public void setSamples(LabelledRows changed) {
    samples = changed;
    areSmall = isSmall(changed.rows()) && isSmall(changed.targets());
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
   * Updates with the samples {@code order[from … from + count)}, in batches of the rules' size.
   *
   * @param masks as {@link #masks} draws them; where something is dropped, the samples are those of
   *     one batch
   */
  public void update(int[] order, int from, int count, Rules rules, double[][] masks) {
    Batch batches = new Batch(samples, order, from, count, rules, masks);
    kernel(rules).train(network, optimizer, batches);
  }

  /** The fastest kernel at this moment, for updates with these rules. */
  public Kernel kernel(Rules rules) {
    return kernels.fastest(network, rules, plain);
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

  /**
   * True when parameters and samples are so small that every sum is finite: at most 256 inputs a
   * unit and nine layers make less than (257 · 10^6)^9 · 10^6 of them, whose square is finite too.
   */
  public boolean isSurelyFinite() {
    return areSmall
        && isSmall(network.weightsAndBiases())
        && optimizer.isFinite()
        && spoiled.isFinite();
  }

  private static boolean isSmall(double[] values) {
    for (double value : values) {
      if (!(value <= SMALL && value >= -SMALL)) {
        return false;
      }
    }
    return true;
  }

  /** False when a parameter, or what is remembered of one, has overflowed or become NaN. */
  public boolean isFinite() {
    return network.isFinite() && optimizer.isFinite() && spoiled.isFinite();
  }

  public Network network() {
    return network;
  }
}
