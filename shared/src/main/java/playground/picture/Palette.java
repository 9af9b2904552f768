package playground.picture;

/**
 * Colours for numbers from −1 to 1: class 0's colour at one end, the paper in the middle, class 1's
 * at the other end. Both ends are kept paler than the points that are drawn on top.
 */
public final class Palette {
  private static final int STEPS = 255;
  private static final double PALE = 0.62;

  private final byte[] table = new byte[3 * (2 * STEPS + 1)];

  /** Colours as 0xRRGGBB. */
  public Palette(int negative, int middle, int positive) {
    this(negative, middle, positive, PALE);
  }

  private Palette(int negative, int middle, int positive, double strength) {
    for (int step = -STEPS; step <= STEPS; step++) {
      int end = step < 0 ? negative : positive;
      double share = Math.abs(step) * strength / STEPS;
      for (int channel = 0; channel < 3; channel++) {
        int shift = 16 - 8 * channel;
        int from = middle >> shift & 255;
        int to = end >> shift & 255;
        table[3 * (step + STEPS) + channel] = (byte) (int) (share * (to - from) + from + 0.5);
      }
    }
  }

  /** With both ends in full strength. */
  public static Palette full(int negative, int middle, int positive) {
    return new Palette(negative, middle, positive, 1);
  }

  /** The colour of one number, as 0xRRGGBB; beyond ±1 counts as ±1. */
  public int colour(double value) {
    int at = entry(value);
    return (table[at] & 255) << 16 | (table[at + 1] & 255) << 8 | table[at + 2] & 255;
  }

  private static int entry(double value) {
    double bounded = value > 1 ? 1 : value < -1 ? -1 : value;
    return 3 * (int) (bounded * STEPS + STEPS + 0.5);
  }

  /**
   * Paints a map.
   *
   * @param values a number for each pixel, from {@code offset} on; beyond ±1 counts as ±1
   * @param classesOnly paint the sign alone, as if every answer were sure
   * @param rgba four bytes a pixel, all of it written
   */
  public void paint(float[] values, int offset, boolean classesOnly, byte[] rgba) {
    int pixels = rgba.length / 4;
    for (int i = 0; i < pixels; i++) {
      double value = values[offset + i];
      if (classesOnly) {
        value = value > 0 ? 1 : -1;
      }
      int entry = entry(value);
      rgba[4 * i] = table[entry];
      rgba[4 * i + 1] = table[entry + 1];
      rgba[4 * i + 2] = table[entry + 2];
      rgba[4 * i + 3] = (byte) 255;
    }
  }
}
