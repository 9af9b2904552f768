package playground.picture;

import playground.network.Head;

/** On which values of an output's map lines are drawn. */
public final class ContourLevels {
  private static final double[] BOUNDARY = {0};

  /** 10, 25, 50, 75 and 90 % for class 1, as {@link Head#signed} has them. */
  private static final double[] PROBABILITIES = {-0.8, -0.5, 0, 0.5, 0.8};

  /** A class before the best other one by 0, 25, 50 and 75 % of all. */
  private static final double[] LEADS = {0, 0.5, 1, 1.5};

  private static final double[] QUARTERS = {-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1};

  private ContourLevels() {}

  /**
   * The levels of one unit's map, or of each class's {@link ClassPalette#lead}.
   *
   * @param all false for the boundary alone
   */
  public static double[] of(Head head, boolean all) {
    if (!all) {
      return BOUNDARY;
    }
    return head.classes() == 0 ? QUARTERS : head.units() > 1 ? LEADS : PROBABILITIES;
  }
}
