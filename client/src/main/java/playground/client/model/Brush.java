package playground.client.model;

/**
 * What the pointer does to the data: picks a point, draws points of a class, or erases.
 *
 * @param label the class, or one of the two below
 */
public record Brush(int label) {
  /** Picks a point and moves it. */
  public static final Brush POINTER = new Brush(-2);

  public static final Brush ERASER = new Brush(-1);

  public boolean isEraser() {
    return equals(ERASER);
  }

  public boolean isPointer() {
    return equals(POINTER);
  }
}
