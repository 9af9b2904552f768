package playground.math;

/** Sine of an angle turned by quarter turns: what sine and cosine have in common. */
final class Rotation {
  // π/2 as the sum of two parts of 33 bits and a rest: n times a part is exact below 2^20.
  private static final double HALF_PI_1 = 0x1.921fb54400000p0;
  private static final double HALF_PI_2 = 0x1.0b4611a600000p-34;
  private static final double HALF_PI_3 = 0x1.3198a2e037073p-69;
  private static final double TWO_OVER_PI = 0.6366197723675814;

  /** Beyond this the short reduction to one quarter turn is no longer exact. */
  private static final double LARGE = 1e6;

  private Rotation() {}

  /** Sine of x plus that many quarter turns, by x = n·π/2 + r + tail with |r| ≤ π/4. */
  static double sine(double x, int turns) {
    if (!(x <= LARGE && x >= -LARGE)) {
      return sineOfLarge(x, turns);
    }
    double n = (x * TWO_OVER_PI + Elementary.ROUND) - Elementary.ROUND;
    double first = x - n * HALF_PI_1;
    double second = n * HALF_PI_2;
    double nearly = first - second;
    double lost = (first - nearly) - second;
    double third = n * HALF_PI_3 - lost;
    double r = nearly - third;
    double tail = (nearly - r) - third;
    return sine((int) n + turns, r, tail);
  }

  private static double sineOfLarge(double x, int turns) {
    if (!(x <= Double.MAX_VALUE && x >= -Double.MAX_VALUE)) {
      return Double.NaN;
    }
    LargeAngle angle = new LargeAngle(x);
    return sine(angle.quarter + turns, angle.rest, angle.tail);
  }

  private static double sine(int turns, double r, double tail) {
    int quarter = turns & 3;
    double value = (quarter & 1) == 0 ? sineSeries(r, tail) : cosineSeries(r, tail);
    return quarter < 2 ? value : -value;
  }

  private static double sineSeries(double r, double tail) {
    double z = r * r;
    double series = z * (1.0 / 355687428096000.0) - 1.0 / 1307674368000.0;
    series = series * z + 1.0 / 6227020800.0;
    series = series * z - 1.0 / 39916800.0;
    series = series * z + 1.0 / 362880.0;
    series = series * z - 1.0 / 5040.0;
    series = series * z + 1.0 / 120.0;
    series = series * z - 1.0 / 6.0;
    return ((1 - z * 0.5) * tail + series * z * r) + r;
  }

  private static double cosineSeries(double r, double tail) {
    double z = r * r;
    double series = 1.0 / 20922789888000.0 - z * (1.0 / 6402373705728000.0);
    series = series * z - 1.0 / 87178291200.0;
    series = series * z + 1.0 / 479001600.0;
    series = series * z - 1.0 / 3628800.0;
    series = series * z + 1.0 / 40320.0;
    series = series * z - 1.0 / 720.0;
    series = series * z + 1.0 / 24.0;
    double half = z * 0.5;
    double nearly = 1 - half;
    return ((((1 - nearly) - half) + series * z * z) - r * tail) + nearly;
  }
}
