package playground.exercise;

/**
 * What an answer is worth.
 *
 * @param slip the name of the known reason of a wrong answer; empty when there is none
 */
public record Verdict(Grade grade, String slip) {
  /** NEAR is wrong as well, but only by a little: the way was right, the arithmetic was not. */
  public enum Grade {
    RIGHT,
    NEAR,
    WRONG
  }

  public boolean isRight() {
    return grade == Grade.RIGHT;
  }
}
