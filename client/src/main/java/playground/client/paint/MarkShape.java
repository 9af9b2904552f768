package playground.client.paint;

/**
 * The shapes of the classes: disc, triangle, square, diamond, triangle on its tip, and upright bar,
 * all of about one size.
 */
public final class MarkShape {
  private static final double[][] CORNERS = {
    {},
    {0, -1.2, 1.12, 0.85, -1.12, 0.85},
    {-0.9, -0.9, 0.9, -0.9, 0.9, 0.9, -0.9, 0.9},
    {0, -1.3, 1.1, 0, 0, 1.3, -1.1, 0},
    {0, 1.2, 1.12, -0.85, -1.12, -0.85},
    {-0.6, -1.2, 0.6, -1.2, 0.6, 1.2, -0.6, 1.2}
  };

  private MarkShape() {}

  /** Corners as x, y, x, y around the middle of a mark of radius 1; the disc has none. */
  public static double[] corners(int cls) {
    return CORNERS[Math.min(cls, CORNERS.length - 1)].clone();
  }
}
