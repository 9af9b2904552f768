package playground.training;

/**
 * The constants of all optimizers; each uses its own. {@link #STANDARD} has PyTorch's standard
 * values, and 0.9 for the momentum that PyTorch leaves to the user.
 *
 * @param momentum μ of momentum and Nesterov, 0 to below 1
 * @param dampening of momentum, 0 to 1
 * @param rateDecay of AdaGrad, 0 or more
 * @param accumulator where AdaGrad's sum of squares starts, 0 or more
 * @param alpha α of RMSProp, 0 to below 1
 * @param rmsMomentum μ of RMSProp, 0 to below 1
 * @param centered whether RMSProp takes the variance of the gradient for its square
 * @param beta1 β₁ of Adam and AdamW, 0 to below 1
 * @param beta2 β₂ of Adam and AdamW, 0 to below 1
 * @param amsgrad whether Adam and AdamW divide by the largest spread so far
 * @param weightDecay of AdamW, 0 or more
 * @param epsilonExponent ε is 10 to this power, −16 to −1; 0 for the optimizer's own
 */
public record OptimizerConstants(
    double momentum,
    double dampening,
    double rateDecay,
    double accumulator,
    double alpha,
    double rmsMomentum,
    boolean centered,
    double beta1,
    double beta2,
    boolean amsgrad,
    double weightDecay,
    int epsilonExponent) {

  public static final OptimizerConstants STANDARD =
      new OptimizerConstants(0.9, 0, 0, 0, 0.99, 0, false, 0.9, 0.999, false, 0.01, 0);

  private static final int ADAGRADS_OWN = -10;
  private static final int OTHERS_OWN = -8;

  /** ε, added to the root in the denominator, outside of it. */
  public double epsilon(Optimizer optimizer) {
    int own = optimizer == Optimizer.ADAGRAD ? ADAGRADS_OWN : OTHERS_OWN;
    return powerOfTen(epsilonExponent == 0 ? own : epsilonExponent);
  }

  /** The double nearest to 10 to a negative power: 10^16 and below are exact, and one division. */
  private static double powerOfTen(int exponent) {
    double large = 1;
    for (int i = exponent; i < 0; i++) {
      large *= 10;
    }
    return 1 / large;
  }
}
