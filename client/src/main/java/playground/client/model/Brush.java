package playground.client.model;

/**
 * What the pointer does to the data: draws points of a class, or erases. In a regression the first
 * two classes stand for low (−1) and high (+1).
 *
 * @param label the class, or {@link #ERASES}
 */
public record Brush(int label) {
  private static final int ERASES = -1;

  public static final Brush ERASER = new Brush(ERASES);

  public boolean isEraser() {
    return label == ERASES;
  }

  /** The target of a point that is drawn. */
  double target(boolean isRegression) {
    return isRegression ? (label == 0 ? -1 : 1) : label;
  }
}
