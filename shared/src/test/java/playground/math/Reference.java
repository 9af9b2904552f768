package playground.math;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exponentials to 40 digits, the slow and obvious way: what the fast ones are measured against. */
final class Reference {
  private static final MathContext DIGITS = new MathContext(40);

  private Reference() {}

  /** e^x by halving x ten times, the power series, and squaring ten times. */
  static BigDecimal exp(BigDecimal x) {
    BigDecimal small = x.divide(new BigDecimal(1024), DIGITS);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; k < 40; k++) {
      term = term.multiply(small, DIGITS).divide(new BigDecimal(k), DIGITS);
      sum = sum.add(term, DIGITS);
    }
    for (int i = 0; i < 10; i++) {
      sum = sum.multiply(sum, DIGITS);
    }
    return sum;
  }

  /** (e^2x − 1) / (e^2x + 1), the definition. */
  static BigDecimal tanh(double x) {
    BigDecimal e = exp(new BigDecimal(x).multiply(new BigDecimal(2), DIGITS));
    return e.subtract(BigDecimal.ONE, DIGITS).divide(e.add(BigDecimal.ONE, DIGITS), DIGITS);
  }

  /** 1 / (1 + e^−x), the definition. */
  static BigDecimal sigmoid(double x) {
    BigDecimal e = exp(new BigDecimal(-x));
    return BigDecimal.ONE.divide(e.add(BigDecimal.ONE, DIGITS), DIGITS);
  }

  static double gap(BigDecimal exact, double computed) {
    return exact.subtract(new BigDecimal(computed)).abs().doubleValue();
  }
}
