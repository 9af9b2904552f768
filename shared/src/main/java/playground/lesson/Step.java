package playground.lesson;

/** The stops on the way forward and back, in their order and with the lecture's numbers. */
public enum Step {
  DATA,
  SUM,
  ACTIVATION,
  NEXT_LAYER,
  OUTPUT,
  RESULT,
  LOSS,
  ERROR,
  GRADIENT,
  UPDATE;

  /** How many there are each way. */
  public static final int EACH_WAY = 5;

  public boolean isForward() {
    return ordinal() < EACH_WAY;
  }

  /** From 1 to 5, forward and back. */
  public int number() {
    return ordinal() % EACH_WAY + 1;
  }
}
