package playground.math;

/** The activations' functions over whole arrays, with the bits of {@link Elementary}. */
public final class Elementwise {
  private Elementwise() {}

  /** to[k] = tanh(from[k]) for the first {@code count} numbers. */
  public static void tanh(double[] from, double[] to, int count) {
    for (int k = 0; k < count; k++) {
      to[k] = Elementary.tanh(from[k]);
    }
  }

  /** to[k] = sigmoid(from[k]) for the first {@code count} numbers. */
  public static void sigmoid(double[] from, double[] to, int count) {
    for (int k = 0; k < count; k++) {
      to[k] = Elementary.sigmoid(from[k]);
    }
  }
}
