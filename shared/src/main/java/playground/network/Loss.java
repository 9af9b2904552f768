package playground.network;

import playground.math.Elementary;

/**
 * How wrong one output is. A loss decides the output's activation and what number stands for each
 * of the two classes, so that an output is always read through its loss.
 */
public enum Loss {
  /**
   * −log p of the right class with p = sigmoid(z), computed from the logit z itself so that it
   * neither overflows nor loses digits: max(z, 0) − z·y + log(1 + e^−|z|).
   */
  CROSS_ENTROPY(Activation.SIGMOID) {
    @Override
    public double target(int label) {
      return label;
    }

    @Override
    public double value(double sum, double output, double target) {
      double size = sum < 0 ? -sum : sum;
      double positive = sum < 0 ? 0 : sum;
      return Elementary.log(Elementary.exp(-size) + 1) - (sum * target - positive);
    }

    @Override
    public double sumError(double output, double target) {
      return output - target;
    }

    @Override
    public double signed(double output) {
      return (output - 0.5) * 2;
    }
  },

  /** Mean squared error, (ŷ − y)² without ½, of a tanh output against the targets −1 and +1. */
  MSE(Activation.TANH) {
    @Override
    public double target(int label) {
      return label * 2.0 - 1;
    }

    @Override
    public double value(double sum, double output, double target) {
      double gap = output - target;
      return gap * gap;
    }

    @Override
    public double sumError(double output, double target) {
      return (output - target) * 2 * (1 - output * output);
    }

    @Override
    public double signed(double output) {
      return output;
    }
  };

  private final Activation output;

  Loss(Activation output) {
    this.output = output;
  }

  /** The activation of the output layer. */
  public Activation output() {
    return output;
  }

  /** The number that the output should be for a class, 0 or 1. */
  public abstract double target(int label);

  /** The loss of one sample, from the output's sum z, its output a and the target. */
  public abstract double value(double sum, double output, double target);

  /** ∂loss/∂z of one sample. */
  public abstract double sumError(double output, double target);

  /** The output on the scale from −1 (surely class 0) over 0 (undecided) to +1 (surely class 1). */
  public abstract double signed(double output);
}
