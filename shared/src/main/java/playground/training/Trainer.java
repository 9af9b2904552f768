package playground.training;

import playground.math.SeededRandom;
import playground.network.Network;

/** Mini-batch stochastic gradient descent over one training set. */
public final class Trainer {
  private final Network network;
  private final LabelledRows samples;

  public Trainer(Network network, LabelledRows samples) {
    this.network = network;
    this.samples = samples;
  }

  /**
   * The order of the samples in one epoch. It depends on the seed and the epoch only, not on the
   * epochs before, so that any epoch can be run again by itself.
   */
  public int[] order(boolean shuffle, int seed, int epoch) {
    if (shuffle) {
      return new SeededRandom(seed, SeededRandom.Stream.BATCH_ORDER, epoch)
          .permutation(samples.size());
    }
    int[] order = new int[samples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return order;
  }

  /**
   * Every sample once, an update after each batch. A short last batch is a batch, with the mean of
   * its own size; a batch size beyond the set makes one batch of it.
   */
  public void epoch(int[] order, int batchSize, double learningRate) {
    int inputs = network.inputs();
    double[] rows = samples.rows();
    int inBatch = 0;
    for (int place = 0; place < order.length; place++) {
      int sample = order[place];
      network.forward(rows, sample * inputs);
      network.backward(rows, sample * inputs, network.loss().target(samples.labels()[sample]));
      inBatch++;
      if (inBatch == batchSize || place == order.length - 1) {
        network.update(inBatch, learningRate);
        inBatch = 0;
      }
    }
  }
}
