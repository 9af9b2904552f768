package playground.lesson;

/**
 * One link of the chain rule.
 *
 * @param symbol such as ∂a/∂z
 * @param from the step that has computed it
 */
public record Factor(Link link, String symbol, double value, Step from) {
  /** What a factor tells. */
  public enum Link {
    HOW_WRONG,
    OUTPUT_SLOPE,
    WEIGHT_ON,
    SHARED_ERROR,
    DROPPED,
    IS_LISTENING,
    INPUT,
    ONE
  }
}
