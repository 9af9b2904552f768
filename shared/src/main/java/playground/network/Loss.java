package playground.network;

/**
 * How wrong an answer is. Where there are several output units, the loss of a sample is the mean
 * over them, as in PyTorch; cross-entropy with softmax and hinge look at all of them together.
 */
public enum Loss {
  /**
   * −log of the right class's probability, computed from the sums z (the logits): binary with
   * sigmoid units, categorical with softmax.
   */
  CROSS_ENTROPY,
  /** Mean squared error (a − y)², without ½. */
  MSE,
  /** Mean absolute error |a − y|; its slope at 0 is 0. */
  MAE,
  /** Half the squared error up to a gap of δ, and δ·(|a − y| − δ/2) beyond: Huber 1964. */
  HUBER,
  /**
   * max(0, 1 − y·a) with y = ±1 for one unit; for several units the mean over all of max(0, 1 −
   * a_right + a_other), PyTorch's MultiMarginLoss (Weston and Watkins 1999).
   */
  HINGE;

  /** True for losses that make sense of targets that are numbers. */
  public boolean isForRegression() {
    return this == MSE || this == MAE || this == HUBER;
  }

  /** The loss of one unit; neither cross-entropy nor hinge. */
  double value(double a, double y, double delta) {
    double gap = a - y;
    double size = gap < 0 ? -gap : gap;
    return switch (this) {
      case MSE -> gap * gap;
      case MAE -> size;
      case HUBER -> size <= delta ? gap * gap * 0.5 : (size - delta * 0.5) * delta;
      default -> throw new IllegalStateException(name());
    };
  }

  /** ∂value/∂a. */
  double slope(double a, double y, double delta) {
    double gap = a - y;
    double sign = gap > 0 ? 1 : gap < 0 ? -1 : gap; // 0 and NaN stay
    return switch (this) {
      case MSE -> gap * 2;
      case MAE -> sign;
      case HUBER -> gap <= delta && gap >= -delta ? gap : sign * delta;
      default -> throw new IllegalStateException(name());
    };
  }
}
