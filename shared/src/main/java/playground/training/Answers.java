package playground.training;

import playground.network.BatchPass;
import playground.network.Head;
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
  public static Answers of(Network network, LabelledRows... sets) {
    int size = 0;
    for (LabelledRows set : sets) {
      size += set.size();
    }
    int units = network.head().units();
    Answers answers = new Answers(new double[size * units], new double[size]);
    int before = 0;
    for (LabelledRows set : sets) {
      answers.fill(network, set, before);
      before += set.size();
    }
    return answers;
  }

  private void fill(Network network, LabelledRows samples, int before) {
    BatchPass pass = new BatchPass(network);
    Head head = network.head();
    int last = network.layers().length - 1;
    int units = head.units();
    for (int from = 0; from < samples.size(); from += BatchPass.CHUNK) {
      int count = Math.min(BatchPass.CHUNK, samples.size() - from);
      pass.forward(samples.rows(), from * network.inputs(), count);
      double[] answered = pass.outputs(last);
      System.arraycopy(answered, 0, outputs, (before + from) * units, count * units);
      for (int s = 0; s < count; s++) {
        double target = samples.targets()[from + s];
        losses[before + from + s] = head.loss(pass.sums(last), answered, s * units, target);
      }
    }
  }
}
