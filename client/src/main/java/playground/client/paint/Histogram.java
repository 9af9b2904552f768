package playground.client.paint;

/**
 * How many numbers lie in which of equal intervals between −reach and reach. Zero lies between two
 * intervals, in the middle.
 *
 * @param lowest of the numbers; NaN when there are none
 * @param reach the largest absolute value, or 1 where all are 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record Histogram(int[] counts, double lowest, double highest, double reach) {
  private static final int FEWEST = 8;
  private static final int MOST = 40;

  /** Twice the square root of the count, as an even number of intervals. */
  public static Histogram of(double[] numbers, int from, int to) {
    double lowest = Double.NaN;
    double highest = Double.NaN;
    for (int i = from; i < to; i++) {
      lowest = i == from ? numbers[i] : Math.min(lowest, numbers[i]);
      highest = i == from ? numbers[i] : Math.max(highest, numbers[i]);
    }
    double largest = to > from ? Math.max(-lowest, highest) : 0;
    double reach = largest > 0 ? largest : 1;
    int half = (int) Math.sqrt(to - from);
    int[] counts = new int[Math.max(FEWEST, Math.min(MOST, 2 * half))];
    for (int i = from; i < to; i++) {
      double share = numbers[i] / reach; // may be divided safely, however small the reach
      int at = (int) ((share + 1) * (counts.length / 2));
      counts[Math.max(0, Math.min(counts.length - 1, at))]++;
    }
    return new Histogram(counts, lowest, highest, reach);
  }

  /** The most numbers in one interval. */
  public int most() {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }
}
