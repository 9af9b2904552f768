package playground.compiled;

/**
 * The functions of {@link playground.math.Elementary}, operation by operation, for two numbers at
 * once. What is a branch there is a choice between both results here; powers of two are made from
 * the bits of the rounded exponent instead of looked up.
 */
final class ElementaryCode {
  private static final double ROUND = 6755399441055744.0; // 1.5 · 2^52
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2 = 0.6931471805599453;
  private static final double LN2_HIGH = 0x1.62e42fee00000p-1;
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double SQRT2 = 1.4142135623730951;

  /** The bits that hold the exponent of a double begin here. */
  private static final int EXPONENT = 52;

  /** A whole number with these bits is the exponent's bias of 1023. */
  private static final double BIAS_AS_BITS = 0x1p-1074 * 1023;

  private final Routine r;

  ElementaryCode(Routine routine) {
    r = routine;
  }

  Vector tanh(Vector x) {
    Quotient e2x = exponentialOfTwice(x);
    return e2x.up.minus(e2x.down).over(e2x.up.plus(e2x.down));
  }

  Vector sigmoid(Vector x) {
    Quotient ex = exponentialOfTwice(x.times(0.5));
    return ex.up.over(ex.down.plus(ex.up));
  }

  /** e^2x as up / down. */
  private record Quotient(Vector up, Vector down) {}

  private Quotient exponentialOfTwice(Vector x) {
    Vector z = x.atMost(20).atLeast(-20);
    Vector rounded = z.times(2 * LOG2_E).plus(ROUND + 1023);
    Vector n = rounded.minus(ROUND + 1023);
    Vector rest = z.minus(n.times(0.5 * LN2));
    Vector square = rest.times(rest);
    Vector q =
        square
            .times(15.005459153099654)
            .plus(420.2457301946909)
            .times(square)
            .plus(945.5733818433639);
    Vector p = square.plus(105.05460291357024).times(square).plus(945.5733818433639).times(rest);
    Vector power = rounded.bitsUp(EXPONENT); // the lowest bits are n + 1023
    return new Quotient(q.plus(p).times(power), q.minus(p));
  }

  Vector exp(Vector x) {
    Vector rounded = x.times(LOG2_E).plus(ROUND);
    Vector n = rounded.minus(ROUND);
    Vector rest = x.minus(n.times(LN2_HIGH)).minus(n.times(LN2_LOW));
    Vector series = rest.times(1.0 / 6227020800.0).plus(1.0 / 479001600.0);
    series = series.times(rest).plus(1.0 / 39916800.0);
    series = series.times(rest).plus(1.0 / 3628800.0);
    series = series.times(rest).plus(1.0 / 362880.0);
    series = series.times(rest).plus(1.0 / 40320.0);
    series = series.times(rest).plus(1.0 / 5040.0);
    series = series.times(rest).plus(1.0 / 720.0);
    series = series.times(rest).plus(1.0 / 120.0);
    series = series.times(rest).plus(1.0 / 24.0);
    series = series.times(rest).plus(1.0 / 6.0);
    series = series.times(rest).plus(0.5);
    Vector y = series.times(rest).times(rest).plus(rest).plus(1);
    Vector whole = rounded.bitsMinus(r.constant(ROUND)); // n as a whole number
    Vector half = whole.bitsPlus(whole.signBit()).bitsDown(1); // towards 0
    Vector value = y.times(powerOfTwo(half)).times(powerOfTwo(whole.bitsMinus(half)));
    return x.isAbove(709.79).choose(Double.POSITIVE_INFINITY, x.isBelow(-745.2).choose(0, value));
  }

  /** 2^n of whole numbers n from −1022 to 1023. */
  private Vector powerOfTwo(Vector n) {
    return n.bitsPlus(r.constant(BIAS_AS_BITS)).bitsUp(EXPONENT);
  }

  /** The logarithm of numbers from 1 to 6, and of NaN. */
  Vector logOfOneToSix(Vector x) {
    Vector m = x;
    Vector n = r.zero();
    for (int halvings = 0; halvings < 3; halvings++) {
      Vector isLarge = m.isAbove(SQRT2);
      m = isLarge.choose(m.times(0.5), m);
      n = isLarge.choose(n.plus(1), n);
    }
    return logarithm(m.minus(1), n);
  }

  private Vector logarithm(Vector f, Vector n) {
    Vector s = f.over(f.plus(2));
    Vector z = s.times(s);
    Vector series = z.times(2.0 / 25).plus(2.0 / 23);
    series = series.times(z).plus(2.0 / 21);
    series = series.times(z).plus(2.0 / 19);
    series = series.times(z).plus(2.0 / 17);
    series = series.times(z).plus(2.0 / 15);
    series = series.times(z).plus(2.0 / 13);
    series = series.times(z).plus(2.0 / 11);
    series = series.times(z).plus(2.0 / 9);
    series = series.times(z).plus(2.0 / 7);
    series = series.times(z).plus(2.0 / 5);
    series = series.times(z).plus(2.0 / 3);
    Vector rest = series.times(z);
    Vector halfSquare = f.times(f).times(0.5);
    Vector low = halfSquare.plus(rest).times(s).plus(n.times(LN2_LOW));
    return n.times(LN2_HIGH).minus(halfSquare.minus(low).minus(f));
  }

  Vector softplus(Vector x) {
    Vector isPositive = x.isAbove(0);
    Vector t = exp(isPositive.choose(x.negated(), x));
    Vector isLarge = t.isAbove(0.5);
    Vector f = isLarge.choose(t.minus(1).times(0.5), t);
    Vector value = logarithm(f, isLarge.choose(1, 0));
    return value.plus(isPositive.choose(x, 0));
  }
}
