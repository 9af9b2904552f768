package playground.lesson;

/** How many digits after the point a change needs to be seen. */
public final class Decimals {
  private static final int FEWEST = 4;
  private static final int MOST = 16;

  private Decimals() {}

  /**
   * So many that the change has a digit or two of its own: what is shown at most is a tenth of it
   * wrong.
   */
  public static int toTellApart(double before, double after) {
    double change = Math.abs(after - before);
    int digits = FEWEST;
    for (double unit = 1e-4; change > 0 && digits < MOST && change < unit * 10; unit /= 10) {
      digits++;
    }
    return digits;
  }
}
