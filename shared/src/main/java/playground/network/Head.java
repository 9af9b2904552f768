package playground.network;

import playground.math.Elementary;

/**
 * The end of a network: the activation of the output units and the loss, which belong together.
 * Works on one sample's units, {@code [at … at + units)} of arrays that may hold a whole batch. A
 * target is a class counted from 0 in a classification, else the number itself.
 *
 * @param delta where {@link Loss#HUBER} turns from square to straight
 * @param classes 2 to 6, or 0 in a regression
 */
public record Head(Loss loss, Output output, double delta, int classes) {
  /** The standard head of a classification: logits, sigmoid or softmax, cross-entropy. */
  public static Head crossEntropy(int classes) {
    return new Head(Loss.CROSS_ENTROPY, classes > 2 ? Output.SOFTMAX : Output.SIGMOID, 1, classes);
  }

  /** One unit for a number or for two classes, else one a class; softmax always has one a class. */
  public int units() {
    if (classes == 0) {
      return 1;
    }
    return classes == 2 && output != Output.SOFTMAX ? 1 : classes;
  }

  /** What a unit should answer. */
  public double target(double target, int unit) {
    if (classes == 0) {
      return target;
    }
    int own = units() == 1 ? 1 : unit;
    return target == own ? 1 : output.low();
  }

  /** The loss of one sample. */
  public double loss(double[] sums, double[] outputs, int at, double target) {
    int units = units();
    if (loss == Loss.CROSS_ENTROPY && output == Output.SOFTMAX) {
      return categorical(sums, at, units, (int) target);
    }
    if (loss == Loss.HINGE && units > 1) {
      return margins(outputs, at, units, (int) target) / units;
    }
    double total = 0;
    for (int unit = 0; unit < units; unit++) {
      double y = target(target, unit);
      double z = sums[at + unit];
      double a = outputs[at + unit];
      double value =
          switch (loss) {
            case CROSS_ENTROPY -> binary(z, y);
            case HINGE -> positive(1 - a * y);
            default -> loss.value(a, y, delta);
          };
      total = value + total; // composite on the left
    }
    return total / units;
  }

  /** log(1 + e^∓z), the minus for the target 1: neither overflows nor loses digits near 0. */
  private static double binary(double z, double y) {
    return Elementary.softplus(y == 1 ? -z : z);
  }

  /** NaN stays, and so is told. */
  private static double positive(double margin) {
    return margin < 0 ? 0 : margin;
  }

  /** log Σ e^(z − m) − (z_right − m) with the largest sum m. */
  private static double categorical(double[] sums, int at, int units, int right) {
    double largest = Output.largest(sums, at, units);
    double total = 0;
    for (int k = at; k < at + units; k++) {
      double e = Elementary.exp(sums[k] - largest);
      total += e;
    }
    return Elementary.log(total) - (sums[at + right] - largest);
  }

  private static double margins(double[] outputs, int at, int units, int right) {
    double total = 0;
    for (int unit = 0; unit < units; unit++) {
      double gap = 1 - (outputs[at + right] - outputs[at + unit]);
      if (unit != right) {
        total = positive(gap) + total;
      }
    }
    return total;
  }

  /**
   * ∂loss/∂z of many samples' units, from their answers a alone.
   *
   * @param targets one a sample
   * @param errors sample-major, as {@code outputs}
   */
  public void sumErrors(double[] outputs, double[] targets, int samples, double[] errors) {
    int units = units();
    if (loss == Loss.CROSS_ENTROPY) {
      crossEntropyErrors(outputs, targets, samples, units, errors);
      return;
    }
    if (loss == Loss.MSE && units == 1) {
      squareErrors(outputs, targets, samples, errors);
    } else {
      for (int s = 0; s < samples; s++) {
        outputErrors(outputs, s * units, targets[s], errors);
      }
    }
    output.toSumErrors(errors, outputs, samples, units);
  }

  private void crossEntropyErrors(
      double[] outputs, double[] targets, int samples, int units, double[] errors) {
    int share = output == Output.SOFTMAX ? 1 : units;
    for (int s = 0; s < samples; s++) {
      for (int unit = 0; unit < units; unit++) {
        int at = s * units + unit;
        errors[at] = (outputs[at] - target(targets[s], unit)) / share;
      }
    }
  }

  /** The case of {@link #outputErrors} that is used most, with the same bits. */
  private void squareErrors(double[] outputs, double[] targets, int samples, double[] errors) {
    for (int s = 0; s < samples; s++) {
      errors[s] = (outputs[s] - target(targets[s], 0)) * 2;
    }
  }

  /** ∂loss/∂a of one sample's units; for cross-entropy there is only ∂loss/∂z. */
  public void outputErrors(double[] outputs, int at, double target, double[] errors) {
    int units = units();
    if (loss == Loss.HINGE && units > 1) {
      marginErrors(outputs, at, units, (int) target, errors);
      return;
    }
    for (int unit = 0; unit < units; unit++) {
      double y = target(target, unit);
      double a = outputs[at + unit];
      double slope = loss == Loss.HINGE ? (a * y < 1 ? -y : 0) : loss.slope(a, y, delta);
      errors[at + unit] = slope / units;
    }
  }

  private static void marginErrors(
      double[] outputs, int at, int units, int right, double[] errors) {
    int above = 0;
    for (int unit = 0; unit < units; unit++) {
      boolean isAbove = unit != right && 1 - (outputs[at + right] - outputs[at + unit]) > 0;
      errors[at + unit] = isAbove ? 1.0 / units : 0;
      above += isAbove ? 1 : 0;
    }
    errors[at + right] = -(double) above / units;
  }

  /** The class that the answers speak for: the highest, or which side one unit is on. */
  public int predicted(double[] outputs, int at) {
    int units = units();
    if (units == 1) {
      return signed(outputs[at]) > 0 ? 1 : 0;
    }
    int best = 0;
    for (int unit = 1; unit < units; unit++) {
      best = outputs[at + unit] > outputs[at + best] ? unit : best;
    }
    return best;
  }

  /** One unit's answer on a scale on which 0 is undecided, and −1 and +1 are its targets. */
  public double signed(double output) {
    return this.output.isProbability() && classes > 0 ? (output - 0.5) * 2 : output;
  }
}
