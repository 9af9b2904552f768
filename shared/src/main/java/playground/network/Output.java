package playground.network;

import playground.math.Elementary;
import playground.math.Elementwise;

/**
 * The activation of the output layer. Classes are told apart by the numbers 0 and 1 where it is a
 * probability (sigmoid, softmax), and by −1 and +1 where it is not.
 */
public enum Output {
  LINEAR,
  SIGMOID,
  SOFTMAX,
  TANH;

  /** The number a unit should answer when the class is not its own. */
  public double low() {
    return isProbability() ? 0 : -1;
  }

  public boolean isProbability() {
    return this == SIGMOID || this == SOFTMAX;
  }

  /** Answers of {@code samples} samples of {@code units} units each, sample-major. */
  void apply(double[] sums, double[] outputs, int samples, int units) {
    switch (this) {
      case LINEAR -> System.arraycopy(sums, 0, outputs, 0, samples * units);
      case TANH -> Elementwise.tanh(sums, outputs, samples * units);
      case SIGMOID -> Elementwise.sigmoid(sums, outputs, samples * units);
      case SOFTMAX -> {
        for (int s = 0; s < samples; s++) {
          softmax(sums, outputs, s * units, units);
        }
      }
    }
  }

  /** e^(z − m) / Σ e^(z − m) with the largest sum m, added up in index order. */
  private static void softmax(double[] sums, double[] outputs, int at, int units) {
    double largest = largest(sums, at, units);
    double total = 0;
    for (int k = at; k < at + units; k++) {
      double e = Elementary.exp(sums[k] - largest);
      outputs[k] = e;
      total += e;
    }
    for (int k = at; k < at + units; k++) {
      outputs[k] = outputs[k] / total;
    }
  }

  static double largest(double[] sums, int at, int units) {
    double largest = sums[at];
    for (int k = at + 1; k < at + units; k++) {
      largest = sums[k] > largest ? sums[k] : largest;
    }
    return largest;
  }

  /** Turns ∂loss/∂a into ∂loss/∂z in place, for {@code samples} samples, sample-major. */
  void toSumErrors(double[] errors, double[] outputs, int samples, int units) {
    switch (this) {
      case LINEAR -> {}
      case TANH -> Activation.TANH.toSumErrors(errors, outputs, outputs, samples * units);
      case SIGMOID -> Activation.SIGMOID.toSumErrors(errors, outputs, outputs, samples * units);
      case SOFTMAX -> {
        for (int s = 0; s < samples; s++) {
          softmaxToSumErrors(errors, outputs, s * units, units);
        }
      }
    }
  }

  private static void softmaxToSumErrors(double[] errors, double[] outputs, int at, int units) {
    double mean = 0;
    for (int k = at; k < at + units; k++) {
      mean += errors[k] * outputs[k];
    }
    for (int k = at; k < at + units; k++) {
      errors[k] = (errors[k] - mean) * outputs[k];
    }
  }
}
