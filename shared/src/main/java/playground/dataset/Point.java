package playground.dataset;

/** One sample in the plane. Labels are classes counted from 0. */
public record Point(double x1, double x2, int label) {
  /** The plane that is drawn reaches from −REACH to REACH on both axes; points may lie beyond. */
  public static final double REACH = 6;
}
