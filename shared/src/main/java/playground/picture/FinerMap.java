package playground.picture;

/** A map between whose numbers straight lines are drawn, so that its colours have no steps. */
public final class FinerMap {
  private FinerMap() {}

  /**
   * @param values {@code side} × {@code side} numbers from {@code offset} on, for the centres of
   *     cells
   * @param finer numbers wanted on each side
   */
  public static float[] of(float[] values, int offset, int side, int finer) {
    int[] before = new int[finer];
    double[] share = new double[finer];
    for (int i = 0; i < finer; i++) {
      double place = (i + 0.5) * side / finer - 0.5;
      double inside = Math.max(0, Math.min(side - 1, place));
      before[i] = Math.max(0, Math.min(side - 2, (int) inside));
      share[i] = inside - before[i];
    }
    float[] result = new float[finer * finer];
    for (int row = 0; row < finer; row++) {
      int top = before[row] * side + offset;
      double down = share[row];
      for (int column = 0; column < finer; column++) {
        int at = before[column] + top;
        double right = share[column];
        double upper = (values[at + 1] - values[at]) * right + values[at];
        double lower = (values[at + side + 1] - values[at + side]) * right + values[at + side];
        result[row * finer + column] = (float) ((lower - upper) * down + upper);
      }
    }
    return result;
  }
}
