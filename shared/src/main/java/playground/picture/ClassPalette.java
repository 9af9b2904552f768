package playground.picture;

/**
 * Colours for three classes and more: each place has the colour of its winner, the paler the closer
 * the second is, down to the paper where two are equal.
 */
public final class ClassPalette {
  private static final double STRENGTH = 0.62;

  private final int paper;
  private final int[] colours;

  /** Colours as 0xRRGGBB, one for each class. */
  public ClassPalette(int paper, int[] colours) {
    this.paper = paper;
    this.colours = colours.clone();
  }

  /**
   * Paints one map a class.
   *
   * @param values {@code [class · cells + cell]}, each from −1 (surely not) to 1 (surely)
   * @param classesOnly paint as if every answer were sure
   * @param rgba four bytes a cell, all of it written
   */
  public void paint(float[] values, boolean classesOnly, byte[] rgba) {
    int cells = rgba.length / 4;
    for (int cell = 0; cell < cells; cell++) {
      int best = 0;
      double most = values[cell];
      double second = -2;
      for (int c = 1; c < colours.length; c++) {
        double value = values[c * cells + cell];
        if (value > most) {
          second = most;
          most = value;
          best = c;
        } else if (value > second) {
          second = value;
        }
      }
      double margin = Math.min(1, (most - second) / 2);
      mix(colours[best], classesOnly ? STRENGTH : margin * STRENGTH, rgba, 4 * cell);
    }
  }

  private void mix(int colour, double share, byte[] rgba, int at) {
    for (int channel = 0; channel < 3; channel++) {
      int shift = 16 - 8 * channel;
      int from = paper >> shift & 255;
      int to = colour >> shift & 255;
      rgba[at + channel] = (byte) (int) (share * (to - from) + from + 0.5);
    }
    rgba[at + 3] = (byte) 255;
  }

  /**
   * By how much a class leads over the best other one, as a map of its own: 0 where the boundary
   * is.
   */
  public static float[] lead(float[] values, int cls, int cells) {
    float[] lead = new float[cells];
    int classes = values.length / cells;
    for (int cell = 0; cell < cells; cell++) {
      double other = -2;
      for (int c = 0; c < classes; c++) {
        other = c == cls ? other : Math.max(other, values[c * cells + cell]);
      }
      lead[cell] = (float) (values[cls * cells + cell] - other);
    }
    return lead;
  }
}
