package playground.training;

import playground.network.Network;

/**
 * The arithmetic of a network: updates and answers. All that lasts is in the network and in the
 * optimizer's state and handed over with each call, so kernels may be exchanged between any two
 * calls, and all have the same bits.
 */
public interface Kernel {
  /** False for the plain kernel. */
  boolean isCompiled();

  /**
   * Makes the updates of samples one after another, in batches of the rules' size; a short last
   * batch is a batch, with the mean of its own size. Dropout masks are those of one batch.
   */
  void train(Network network, OptimizerState optimizer, Batch batches);

  /** What the network answers to each sample, dropping nothing. */
  Answers answers(Network network, LabelledRows samples);

  /**
   * Writes what units answer to many rows, as floats.
   *
   * @param count how many rows there are; they may have no inputs
   * @param all whether of all units, or of the output units alone
   * @param maps written to: {@code [unit * count + row]}, layer by layer
   */
  void draw(Network network, double[] rows, int count, boolean all, float[] maps);
}
