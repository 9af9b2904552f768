package playground.training;

/**
 * How updates are made in one epoch, everything in force already looked up.
 *
 * @param learningRate with the schedule's factor
 * @param clipNorm the largest norm that a gradient may have; 0 for any
 */
public record Rules(
    int batchSize,
    Optimizer optimizer,
    OptimizerConstants constants,
    double learningRate,
    Regularization regularization,
    double regularizationRate,
    double clipNorm) {

  /** True when an update is w − (g / batch)·rate and nothing else. */
  boolean isPlain() {
    return optimizer == Optimizer.SGD
        && clipNorm == 0
        && (regularization == Regularization.NONE || regularizationRate == 0);
  }

  /** Plain mini-batch stochastic gradient descent. */
  public static Rules plain(int batchSize, double learningRate) {
    return new Rules(
        batchSize,
        Optimizer.SGD,
        OptimizerConstants.STANDARD,
        learningRate,
        Regularization.NONE,
        0,
        0);
  }
}
