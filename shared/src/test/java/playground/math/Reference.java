package playground.math;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The functions to 40 digits, the slow and obvious way: what the fast ones are measured against.
 */
final class Reference {
  static final MathContext DIGITS = new MathContext(50);
  private static final BigDecimal TWO = new BigDecimal(2);

  /** Below this the first terms of a series are good to 36 digits; 1 + x loses twelve of fifty. */
  private static final BigDecimal SMALL = new BigDecimal("1e-12");

  private Reference() {}

  /** e^x by halving x ten times, the power series, and squaring ten times. */
  static BigDecimal exp(BigDecimal x) {
    BigDecimal small = x.divide(new BigDecimal(1024), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; isSeen(term, sum); k++) {
      term = term.multiply(small, DIGITS).divide(new BigDecimal(k), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < 10; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** False once adding the term no longer changes the sum. */
  static boolean isSeen(BigDecimal term, BigDecimal sum) {
    return term.signum() != 0
        && exponent(term) > exponent(sum) - DIGITS.getPrecision() - 2; // decimal exponents
  }

  private static int exponent(BigDecimal x) {
    return x.precision() - x.scale();
  }

  /** Beyond ±1000 no double is left to tell apart. */
  static BigDecimal exp(double x) {
    return exp(new BigDecimal(clamp(x)));
  }

  private static double clamp(double x) {
    return Math.max(-1000, Math.min(1000, x));
  }

  /** One step of Halley's method, which triples the digits, from what the platform says. */
  static BigDecimal log(double x) {
    return log(new BigDecimal(x), StrictMath.log(x));
  }

  private static BigDecimal log(BigDecimal x, double nearly) {
    BigDecimal e = exp(nearly);
    BigDecimal step = x.subtract(e, DIGITS).multiply(TWO).divide(x.add(e, DIGITS), DIGITS);
    return new BigDecimal(nearly).add(step, DIGITS);
  }

  /** max(x, 0) + log(1 + e^−|x|). */
  static BigDecimal softplus(double x) {
    BigDecimal t = exp(-Math.abs(x));
    return logOfOnePlus(t).add(new BigDecimal(Math.max(x, 0)), DIGITS);
  }

  private static BigDecimal logOfOnePlus(BigDecimal t) {
    if (t.compareTo(SMALL) > 0) {
      return log(t.add(BigDecimal.ONE), StrictMath.log1p(t.doubleValue()));
    }
    BigDecimal square = t.multiply(t, DIGITS);
    return t.subtract(square.divide(TWO, DIGITS), DIGITS)
        .add(square.multiply(t, DIGITS).divide(new BigDecimal(3), DIGITS), DIGITS);
  }

  /** (e^2x − 1) / (e^2x + 1), the definition; x − x³/3 where that loses digits. */
  static BigDecimal tanh(double x) {
    BigDecimal exact = new BigDecimal(clamp(x), DIGITS);
    if (exact.abs().compareTo(SMALL) < 0) {
      return exact.subtract(exact.pow(3, DIGITS).divide(new BigDecimal(3), DIGITS), DIGITS);
    }
    BigDecimal e = exp(exact.multiply(TWO, DIGITS));
    return e.subtract(BigDecimal.ONE, DIGITS).divide(e.add(BigDecimal.ONE, DIGITS), DIGITS);
  }

  /** 1 / (1 + e^−x), the definition. */
  static BigDecimal sigmoid(double x) {
    return BigDecimal.ONE.divide(exp(-x).add(BigDecimal.ONE, DIGITS), DIGITS);
  }

  static BigDecimal power(double base, int exponent) {
    return new BigDecimal(base).pow(exponent, DIGITS);
  }

  static double gap(BigDecimal exact, double computed) {
    return exact.subtract(new BigDecimal(computed), DIGITS).abs().doubleValue();
  }

  /** The gap in units in the last place of the exact value; infinity counts as 2^1024. */
  static double ulps(BigDecimal exact, double computed) {
    double toward = Math.abs(exact.doubleValue());
    if (toward > Double.MAX_VALUE && Math.abs(computed) > Double.MAX_VALUE) {
      return 0;
    }
    if (toward > 0
        && new BigDecimal(Math.min(toward, Double.MAX_VALUE)).compareTo(exact.abs()) > 0) {
      toward = Math.nextDown(toward);
    }
    BigDecimal value =
        Math.abs(computed) > Double.MAX_VALUE
            ? TWO.pow(1024).multiply(new BigDecimal(Math.signum(computed)))
            : new BigDecimal(computed);
    BigDecimal ulp = new BigDecimal(Math.ulp(Math.min(toward, Double.MAX_VALUE)));
    return exact.subtract(value, DIGITS).abs().divide(ulp, DIGITS).doubleValue();
  }
}
