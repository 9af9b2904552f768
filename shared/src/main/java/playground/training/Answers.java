package playground.training;

import playground.network.Network;

/**
 * What a network answers to each sample, and each sample's loss.
 *
 * @param outputs sample-major, one number for each output unit
 * @param losses one a sample, without any penalty on weights
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answers(double[] outputs, double[] losses) {
  /** Answers to several sets, one after another. */
  public static Answers of(Network network, Kernel kernel, LabelledRows... sets) {
    int size = 0;
    for (LabelledRows set : sets) {
      size += set.size();
    }
    int units = network.head().units();
    Answers all = new Answers(new double[size * units], new double[size]);
    int before = 0;
    for (LabelledRows set : sets) {
      Answers own = kernel.answers(network, set);
      System.arraycopy(own.outputs, 0, all.outputs, before * units, own.outputs.length);
      System.arraycopy(own.losses, 0, all.losses, before, own.losses.length);
      before += set.size();
    }
    return all;
  }
}
