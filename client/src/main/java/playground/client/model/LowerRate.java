package playground.client.model;

/** What to go on with where a learning rate was so large that training diverged. */
public final class LowerRate {
  /** Rates that seldom diverge, down to the lowest that there can be. */
  private static final double[] RATES = {0.000001, 0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1};

  private LowerRate() {}

  /** At most a tenth: a little less would diverge again at once. Below the lowest it is 0. */
  public static double than(double rate) {
    double lower = 0;
    for (double one : RATES) {
      lower = one * 9.99 <= rate ? one : lower; // a tenth of 0.3 is not quite 0.03
    }
    return lower;
  }
}
