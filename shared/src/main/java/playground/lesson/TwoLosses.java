package playground.lesson;

import playground.math.Elementary;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Output;

/** Squared error beside cross-entropy, for one output with a sigmoid or for a few predictions. */
public final class TwoLosses {
  /** What is true of the lesson's three samples. */
  private static final double[] TRUTH = {1, 0, 1};

  private static final Head SQUARES = new Head(Loss.MSE, Output.SIGMOID, 1, 2);
  private static final Head ENTROPY = Head.crossEntropy(2);

  private TwoLosses() {}

  public static double[] truth() {
    return TRUTH.clone();
  }

  /** What the lesson's network predicts for them at first. */
  public static double[] firstPredictions() {
    return new double[] {0.9, 0.2, 0.4};
  }

  /** The mean squared error of predictions of the three samples. */
  public static double squaredError(double[] predictions) {
    double total = 0;
    for (int s = 0; s < TRUTH.length; s++) {
      total = SQUARES.loss(logits(predictions), predictions, s, TRUTH[s]) + total;
    }
    return total / TRUTH.length;
  }

  /** The mean cross-entropy of predictions of the three samples, each between 0 and 1. */
  public static double crossEntropy(double[] predictions) {
    double total = 0;
    for (int s = 0; s < TRUTH.length; s++) {
      total = ENTROPY.loss(logits(predictions), predictions, s, TRUTH[s]) + total;
    }
    return total / TRUTH.length;
  }

  /** The share of the squared error that one sample owns, 0 to 1. */
  public static double share(double[] predictions, int sample) {
    double own = SQUARES.loss(logits(predictions), predictions, sample, TRUTH[sample]);
    return own / (squaredError(predictions) * TRUTH.length);
  }

  private static double[] logits(double[] probabilities) {
    double[] sums = new double[probabilities.length];
    for (int s = 0; s < sums.length; s++) {
      double odds = probabilities[s] / (1 - probabilities[s]);
      sums[s] = Elementary.log(odds);
    }
    return sums;
  }

  public static double probability(double z) {
    return Elementary.sigmoid(z);
  }

  /** The loss of a sample that is truly 1. */
  public static double loss(boolean isCrossEntropy, double z) {
    Head head = isCrossEntropy ? ENTROPY : SQUARES;
    return head.loss(new double[] {z}, new double[] {probability(z)}, 0, 1);
  }

  /** ∂loss/∂z of a sample that is truly 1. */
  public static double slope(boolean isCrossEntropy, double z) {
    Head head = isCrossEntropy ? ENTROPY : SQUARES;
    double[] errors = new double[1];
    head.sumErrors(new double[] {probability(z)}, new double[] {1}, 1, errors);
    return errors[0];
  }

  /** How many times louder cross-entropy asks for a change than squared error. */
  public static double ratio(double z) {
    return slope(true, z) / slope(false, z);
  }
}
