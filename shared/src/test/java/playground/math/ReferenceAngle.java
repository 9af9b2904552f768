package playground.math;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Sine and cosine with fifty digits for any double, with 1200 digits of π. */
final class ReferenceAngle {
  private static final int DIGITS_OF_PI = 1200;

  static final BigDecimal HALF_PI = halfPi();

  /** Enough for the quotient of the largest double, which has 309 digits, to be a whole number. */
  private static final BigDecimal TWO_OVER_PI =
      BigDecimal.ONE.divide(HALF_PI, 400, RoundingMode.HALF_EVEN);

  private ReferenceAngle() {}

  /** Machin, 1706: π/4 = 4·arctan(1/5) − arctan(1/239). */
  private static BigDecimal halfPi() {
    BigInteger one = BigInteger.TEN.pow(DIGITS_OF_PI + 10);
    BigInteger quarter = arctan(one, 5).shiftLeft(2).subtract(arctan(one, 239));
    return new BigDecimal(quarter.shiftLeft(1), DIGITS_OF_PI + 10)
        .setScale(DIGITS_OF_PI, RoundingMode.HALF_EVEN);
  }

  /** arctan(1/n) = 1/n − 1/3n³ + 1/5n⁵ …, in units of 1/one. */
  private static BigInteger arctan(BigInteger one, int n) {
    BigInteger square = BigInteger.valueOf((long) n * n);
    BigInteger power = one.divide(BigInteger.valueOf(n));
    BigInteger sum = power;
    for (int k = 3; power.signum() != 0; k += 2) {
      power = power.divide(square).negate();
      sum = sum.add(power.divide(BigInteger.valueOf(k)));
    }
    return sum;
  }

  static BigDecimal sin(double x) {
    return sine(x, 0);
  }

  static BigDecimal cos(double x) {
    return sine(x, 1);
  }

  /** Sine of x plus that many quarter turns. */
  private static BigDecimal sine(double x, int turns) {
    BigDecimal exact = new BigDecimal(x);
    BigDecimal rest = exact.round(Reference.DIGITS);
    BigInteger n = BigInteger.valueOf(turns);
    if (Math.abs(x) > 0.7) {
      BigDecimal whole = exact.multiply(TWO_OVER_PI).setScale(0, RoundingMode.HALF_EVEN);
      rest = exact.subtract(whole.multiply(HALF_PI)).round(Reference.DIGITS);
      n = whole.toBigInteger().add(n);
    }
    BigDecimal value = n.testBit(0) ? series(BigDecimal.ONE, 0, rest) : series(rest, 1, rest);
    return n.testBit(1) ? value.negate() : value;
  }

  /** The first term and what follows, each −x²/(k + 1)(k + 2) times the one before. */
  private static BigDecimal series(BigDecimal first, int power, BigDecimal x) {
    BigDecimal square = x.multiply(x, Reference.DIGITS).negate();
    BigDecimal sum = first;
    BigDecimal term = first;
    for (int k = power + 2; Reference.isSeen(term, sum); k += 2) {
      BigDecimal factor = square.divide(new BigDecimal(k * (k - 1)), Reference.DIGITS);
      term = term.multiply(factor, Reference.DIGITS);
      sum = sum.add(term, Reference.DIGITS);
    }
    return sum;
  }

  /**
   * The whole number below 2^53 whose product with 2^exponent is nearest to a multiple of π/2: the
   * last denominator of the continued fraction of 2^exponent · 2/π.
   */
  static double nearestToQuarterTurn(int exponent) {
    BigDecimal turns = new BigDecimal(StrictMath.scalb(1.0, exponent)).multiply(TWO_OVER_PI);
    BigInteger numerator = turns.unscaledValue();
    BigInteger denominator = BigInteger.TEN.pow(turns.scale());
    BigInteger before = BigInteger.ONE;
    BigInteger last = BigInteger.ZERO;
    while (true) {
      BigInteger[] parts = numerator.divideAndRemainder(denominator);
      BigInteger next = parts[0].multiply(last).add(before);
      if (next.bitLength() > 53) {
        return StrictMath.scalb(last.doubleValue(), exponent);
      }
      before = last;
      last = next;
      numerator = denominator;
      denominator = parts[1];
    }
  }
}
