package playground.lesson;

import java.util.List;

/** What a learning rate does to a weight on a slice of the loss. */
public enum RateVerdict {
  /** It is next to the optimum, from one side. */
  ARRIVES,
  /** It is on the way. */
  CREEPS,
  /** It leaps over the optimum each time, but less far. */
  OVERSHOOTS,
  /** It leaps to and fro, as far each time. */
  BOUNCES,
  /** The loss grows. */
  LEAVES;

  private static final double NEAR = 0.02;

  /**
   * @param walk as {@link WeightSlice#walk} has made it
   * @param updates how many it was asked for
   */
  public static RateVerdict of(WeightSlice slice, List<Double> walk, int updates) {
    double first = walk.get(0);
    double last = walk.get(walk.size() - 1);
    boolean isHigher = slice.loss(last) > slice.loss(first) * 1.02;
    if (walk.size() <= updates || isHigher) {
      return LEAVES;
    }
    if (Math.abs(slice.slope(last)) <= Math.abs(slice.slope(first)) * NEAR) {
      return ARRIVES;
    }
    int end = walk.size() - 1;
    double step = walk.get(end) - walk.get(end - 1);
    double before = walk.get(end - 1) - walk.get(end - 2);
    if (step * before >= 0) {
      return CREEPS;
    }
    return Math.abs(step) > Math.abs(before) * 0.995 ? BOUNCES : OVERSHOOTS;
  }
}
