package playground.math;

/**
 * Elementary functions built only from + − × ÷ and comparisons, so that their bits are the same on
 * the JVM and in compiled JavaScript. {@code Math.exp} and its kin are not: they differ between
 * platforms, and TeaVM's {@code tanh} is NaN beyond 710. Every function is defined for every
 * double; NaN in gives NaN out (but for the power 0), and −0 counts as 0 (but for odd powers).
 *
 * <p>{@link #tanh} and {@link #sigmoid} are the activations: one division, a small absolute error.
 * {@link #exp}, {@link #log}, {@link #sin} and {@link #cos} are for everything else: below 1 ulp
 * wherever they were tried. The errors stated are the greatest found against fifty digits, in
 * seeded values over the whole range; of ten million values and more, only those were taken to
 * fifty digits where {@code StrictMath} gave something else.
 *
 * <p>A composite operand of + or × stands on the left: TeaVM drops the parentheses of a right one.
 */
public final class Elementary {
  /** A whole turn, in radians. */
  public static final double TURN = 6.283185307179586;

  /** 1.5 · 2^52: adding it rounds a double below 2^51 to a whole number. */
  static final double ROUND = 6755399441055744.0;

  /** Rounds too; the odd offset is part of the contract with the kernel that works on raw bits. */
  static final double ROUND_BIASED = ROUND + 1023;

  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 0x1.62e42fee00000p-1; // 32 bits: k · LN2_HIGH is exact
  private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
  private static final double SQRT2 = 1.4142135623730951;

  private Elementary() {}

  /**
   * Hyperbolic tangent: odd, exactly ±1 beyond ±20. Absolute error at most 2.82e-16 in 250 million
   * values. In ulps that is 2.6 from 1 on and 4.2 from ¼ on, and without bound towards 0: below
   * 6e-17 the result is 0.
   */
  public static double tanh(double x) {
    double z = x > 20 ? 20 : x < -20 ? -20 : x;
    double n = (z * (2 * LOG2_E) + ROUND_BIASED) - ROUND_BIASED;
    double r = z - n * (0.5 * 0.6931471805599453);
    double square = r * r;
    double q = evenPart(square);
    double p = oddPart(r, square);
    double up = (q + p) * powerOfTwo(n);
    double down = q - p;
    return (up - down) / (up + down);
  }

  /**
   * Logistic function 1 / (1 + e^−x): exactly 1 above 40, 4e-18 below −40. Absolute error at most
   * 1.85e-16 in 200 million values. In ulps that is 2.0 from −1 on and 42 from −40 on, and without
   * bound below, where the true value goes on falling.
   */
  public static double sigmoid(double x) {
    double half = x * 0.5;
    double z = half > 20 ? 20 : half < -20 ? -20 : half;
    double n = (z * (2 * LOG2_E) + ROUND_BIASED) - ROUND_BIASED;
    double r = z - n * (0.5 * 0.6931471805599453);
    double square = r * r;
    double q = evenPart(square);
    double p = oddPart(r, square);
    double up = (q + p) * powerOfTwo(n);
    return up / ((q - p) + up);
  }

  // (q + p) / (q − p) is the Padé approximant of e^2r, good to the last bit for |r| ≤ ln2 / 4.
  private static double oddPart(double r, double square) {
    return ((square + 105.05460291357024) * square + 945.5733818433639) * r;
  }

  private static double evenPart(double square) {
    return (square * 15.005459153099654 + 420.2457301946909) * square + 945.5733818433639;
  }

  private static double powerOfTwo(double n) {
    return PowersOfTwo.TABLE[(int) n + PowersOfTwo.ZERO];
  }

  /**
   * e^x, by x = n·ln2 + r with |r| ≤ ln2 / 2 and the Taylor series of e^r; subnormal below −708.4,
   * 0 below −745.13, infinite above 709.78. At most 0.98 ulp in 25 million values.
   */
  public static double exp(double x) {
    if (x > 709.79) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -745.2) {
      return 0;
    }
    double n = (x * LOG2_E + ROUND) - ROUND;
    double r = (x - n * LN2_HIGH) - n * LN2_LOW;
    double series = r * (1.0 / 6227020800.0) + 1.0 / 479001600.0;
    series = series * r + 1.0 / 39916800.0;
    series = series * r + 1.0 / 3628800.0;
    series = series * r + 1.0 / 362880.0;
    series = series * r + 1.0 / 40320.0;
    series = series * r + 1.0 / 5040.0;
    series = series * r + 1.0 / 720.0;
    series = series * r + 1.0 / 120.0;
    series = series * r + 1.0 / 24.0;
    series = series * r + 1.0 / 6.0;
    series = series * r + 0.5;
    double y = (series * r * r + r) + 1;
    int half = (int) n / 2; // two steps, because 2^n itself may overflow or be subnormal
    return y * powerOfTwo(half) * powerOfTwo((int) n - half);
  }

  /**
   * Natural logarithm, by x = m·2^n with √½ < m ≤ √2 and log m = 2·artanh((m − 1)/(m + 1));
   * −infinity at 0, NaN below. At most 0.86 ulp in 50 million values.
   */
  public static double log(double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    if (x > Double.MAX_VALUE) {
      return x;
    }
    double m = x;
    int n = 0;
    for (; m > 0x1p32; n += 32) {
      m *= 0x1p-32;
    }
    for (; m < 0x1p-32; n -= 32) {
      m *= 0x1p32;
    }
    for (; m > SQRT2; n++) {
      m *= 0.5;
    }
    for (; m <= SQRT2 / 2; n--) {
      m *= 2;
    }
    return logarithm(m - 1, n);
  }

  /** log(1 + f) + n·ln2, with s = f / (2 + f); good for f from √½ − 1 to ½. */
  private static double logarithm(double f, int n) {
    double s = f / (f + 2);
    double z = s * s;
    double series = z * (2.0 / 25) + 2.0 / 23;
    series = series * z + 2.0 / 21;
    series = series * z + 2.0 / 19;
    series = series * z + 2.0 / 17;
    series = series * z + 2.0 / 15;
    series = series * z + 2.0 / 13;
    series = series * z + 2.0 / 11;
    series = series * z + 2.0 / 9;
    series = series * z + 2.0 / 7;
    series = series * z + 2.0 / 5;
    series = series * z + 2.0 / 3;
    double rest = series * z;
    double halfSquare = f * f * 0.5;
    double low = (halfSquare + rest) * s + n * LN2_LOW;
    return n * LN2_HIGH - ((halfSquare - low) - f);
  }

  /**
   * log(1 + e^x), without overflow: max(x, 0) + log(1 + t) with t = e^−|x|. For t above ½ the
   * logarithm is that of (1 + t)/2 and ln2, so 1 + t is never rounded and a small t not lost. At
   * most 1.68 ulp in six million values.
   */
  public static double softplus(double x) {
    double t = exp(x > 0 ? -x : x);
    double value = t > 0.5 ? logarithm((t - 1) * 0.5, 1) : logarithm(t, 0);
    return value + (x > 0 ? x : 0);
  }

  /**
   * A whole power by repeated squaring, multiplications only: from the lowest bit of the exponent
   * up, the result so far times base^(2^k) for each bit set. The power 0 is 1, also of NaN. At most
   * exponent − 1 ulp, as every multiplication rounds; found 1.3 for the cube and 76 for the 100th
   * power, in 60,000 values each.
   */
  public static double power(double base, int exponent) {
    if (exponent < 0) {
      throw new IllegalArgumentException("exponent below 0: " + exponent);
    }
    double result = 1;
    double square = base;
    for (int rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  /**
   * Sine of an angle in radians, however large; NaN for infinities. At most 0.81 ulp in 50 million
   * values up to 1.8e308, and 0.66 at the double of each exponent nearest to a multiple of π/2.
   */
  public static double sin(double x) {
    return Rotation.sine(x, 0);
  }

  /** Cosine of an angle in radians, however large, with the same errors as {@link #sin}. */
  public static double cos(double x) {
    return Rotation.sine(x, 1);
  }
}
