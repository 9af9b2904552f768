package playground.math;

/**
 * The activations' functions over whole arrays, with the bits of {@link Elementary}. Written out
 * here once more, because these loops take most of the time of training: a call for each number,
 * and the table looked up each time, would cost a third of it.
 */
public final class Elementwise {
  private static final double LOG2_E_TWICE = 2.8853900817779268;
  private static final double HALF_LN2 = 0.34657359027997264;

  private Elementwise() {}

  /** to[k] = tanh(from[k]) for the first {@code count} numbers. */
  public static void tanh(double[] from, double[] to, int count) {
    double[] powers = PowersOfTwo.TABLE;
    for (int k = 0; k < count; k++) {
      double x = from[k];
      double z = x > 20 ? 20 : x < -20 ? -20 : x;
      double n = (z * LOG2_E_TWICE + Elementary.ROUND_BIASED) - Elementary.ROUND_BIASED;
      double r = z - n * HALF_LN2;
      double square = r * r;
      double q = (square * 15.005459153099654 + 420.2457301946909) * square + 945.5733818433639;
      double p = ((square + 105.05460291357024) * square + 945.5733818433639) * r;
      double up = (q + p) * powers[(int) n + PowersOfTwo.ZERO];
      double down = q - p;
      to[k] = (up - down) / (up + down);
    }
  }

  /** to[k] = sigmoid(from[k]) for the first {@code count} numbers. */
  public static void sigmoid(double[] from, double[] to, int count) {
    double[] powers = PowersOfTwo.TABLE;
    for (int k = 0; k < count; k++) {
      double x = from[k] * 0.5;
      double z = x > 20 ? 20 : x < -20 ? -20 : x;
      double n = (z * LOG2_E_TWICE + Elementary.ROUND_BIASED) - Elementary.ROUND_BIASED;
      double r = z - n * HALF_LN2;
      double square = r * r;
      double q = (square * 15.005459153099654 + 420.2457301946909) * square + 945.5733818433639;
      double p = ((square + 105.05460291357024) * square + 945.5733818433639) * r;
      double up = (q + p) * powers[(int) n + PowersOfTwo.ZERO];
      to[k] = up / ((q - p) + up);
    }
  }
}
