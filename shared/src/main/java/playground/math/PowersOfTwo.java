package playground.math;

/**
 * Exact powers of two; a class of its own so that hot methods elsewhere run no static initialiser.
 */
final class PowersOfTwo {
  /** {@code TABLE[n + ZERO]} is 2^n for every n from -ZERO to ZERO. */
  static final int ZERO = 1022;

  static final double[] TABLE = new double[2 * ZERO + 1];

  static {
    TABLE[ZERO] = 1;
    for (int n = 1; n <= ZERO; n++) {
      TABLE[ZERO + n] = TABLE[ZERO + n - 1] * 2;
      TABLE[ZERO - n] = TABLE[ZERO - n + 1] / 2;
    }
  }

  private PowersOfTwo() {}
}
