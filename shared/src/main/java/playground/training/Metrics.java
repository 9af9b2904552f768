package playground.training;

import playground.network.Network;

/**
 * How well a network does on a set. Both are NaN for an empty set.
 *
 * @param loss mean loss of the samples
 * @param accuracy share of samples on the right side of the boundary, 0 to 1
 */
public record Metrics(double loss, double accuracy) {
  public static final Metrics NONE = new Metrics(Double.NaN, Double.NaN);

  /** Losses are added in sample order, then divided by the number of samples. */
  public static Metrics of(Network network, LabelledRows samples) {
    int count = samples.size();
    if (count == 0) {
      return NONE;
    }
    double sum = 0;
    int right = 0;
    for (int s = 0; s < count; s++) {
      int label = samples.labels()[s];
      double output = network.forward(samples.rows(), s * network.inputs());
      sum = network.lossOf(network.loss().target(label)) + sum; // composite on the left
      if (network.loss().signed(output) > 0 == (label == 1)) {
        right++;
      }
    }
    return new Metrics(sum / count, (double) right / count);
  }

  /** False when an overflow or NaN has reached the loss; an empty set has nothing to lose. */
  public boolean isFinite() {
    return this == NONE || Double.isFinite(loss);
  }
}
