package playground.compiled;

import playground.network.Activation;

/** The functions of {@link Activation} and their slopes, operation by operation. */
final class ActivationCode {
  private static final double SELU_SCALE = 1.0507009873554805;
  private static final double SELU_SCALE_ALPHA = 1.7580993408473766;
  private static final double GELU_SCALE = 0.7978845608028654;
  private static final double GELU_CUBIC = 0.044715;
  private static final double LOWEST_SILU = -40;

  private final Routine r;
  private final ElementaryCode elementary;

  ActivationCode(Routine routine) {
    r = routine;
    elementary = new ElementaryCode(routine);
  }

  /** True where a slope is taken from the sum z and not from the output a alone. */
  static boolean needsSums(Activation activation) {
    return switch (activation) {
      case SOFTPLUS, GELU, SILU -> true;
      default -> false;
    };
  }

  /** a = f(z). */
  Vector value(Activation activation, Vector z) {
    return switch (activation) {
      case TANH -> elementary.tanh(z);
      case RELU -> z.atLeast(0);
      case SIGMOID -> elementary.sigmoid(z);
      case LINEAR -> z;
      case LEAKY_RELU -> z.isBelow(0).choose(z.times(0.01), z);
      case ELU -> z.isAbove(0).choose(z, elementary.exp(z).minus(1));
      case SELU ->
          z.isAbove(0)
              .choose(z.times(SELU_SCALE), elementary.exp(z).minus(1).times(SELU_SCALE_ALPHA));
      case SOFTPLUS -> elementary.softplus(z);
      case GELU -> elementary.tanh(geluInner(z)).plus(1).times(z).times(0.5);
      case SILU -> z.isBelow(LOWEST_SILU).choose(0, elementary.sigmoid(z).times(z));
      case SINE -> throw new IllegalArgumentException("sine is not compiled");
    };
  }

  private static Vector geluInner(Vector z) {
    return z.times(z).times(GELU_CUBIC).plus(1).times(z).times(GELU_SCALE);
  }

  /**
   * ∂loss/∂z from ∂loss/∂a. Where the sign of z decides, that of a is the same.
   *
   * @param z the sum, where {@link #needsSums}; else unused
   */
  Vector sumError(Activation activation, Vector error, Vector z, Vector a) {
    return switch (activation) {
      case TANH -> error.times(r.constant(1).minus(a.times(a)));
      case RELU -> a.isAbove(0).choose(error, 0);
      case SIGMOID -> error.times(a.minus(a.times(a)));
      case LINEAR -> error;
      case LEAKY_RELU -> a.isAbove(0).choose(1, 0.01).times(error);
      case ELU -> a.isAbove(0).choose(1, a.plus(1)).times(error);
      case SELU -> a.isAbove(0).choose(SELU_SCALE, a.plus(SELU_SCALE_ALPHA)).times(error);
      case SOFTPLUS -> elementary.sigmoid(z).times(error);
      case GELU -> geluSlope(z).times(error);
      case SILU -> siluSlope(z, a).times(error);
      case SINE -> throw new IllegalArgumentException("sine is not compiled");
    };
  }

  private Vector geluSlope(Vector z) {
    Vector bent = elementary.tanh(geluInner(z));
    Vector flat = r.constant(1).minus(bent.times(bent));
    Vector inner = z.times(z).times(3 * GELU_CUBIC).plus(1).times(GELU_SCALE);
    Vector steep = flat.isEqualTo(0).choose(0, inner.times(flat).times(z));
    return bent.plus(1).plus(steep).times(0.5);
  }

  private Vector siluSlope(Vector z, Vector a) {
    Vector s = elementary.sigmoid(z);
    return z.isBelow(LOWEST_SILU).choose(0, r.constant(1).minus(s).times(a).plus(s));
  }
}
