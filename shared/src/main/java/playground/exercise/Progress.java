package playground.exercise;

import playground.experiment.Decimal;

/**
 * How far a learner has come with an exercise. Every answer uses up its question, so that nothing
 * is gained by trying one answer after another.
 *
 * @param attempts answers given so far
 * @param streak right answers in a row, up to the last
 * @param isMastered true once there were {@link #MASTERY} in a row, for good
 */
public record Progress(int attempts, int streak, boolean isMastered) {
  public static final Progress NONE = new Progress(0, 0, false);

  /** Right answers in a row that are no luck any more. */
  public static final int MASTERY = 3;

  /** After another answer. */
  public Progress after(Verdict verdict) {
    int now = verdict.isRight() ? streak + 1 : 0;
    return new Progress(attempts + 1, now, isMastered || now >= MASTERY);
  }

  /** Such as {@code 7,2,no}. */
  public String text() {
    return attempts + "," + streak + "," + (isMastered ? "yes" : "no");
  }

  /** As {@link #text} has written it; nothing when it is anything else. */
  public static Progress of(String text) {
    int first = text.indexOf(',');
    int second = text.indexOf(',', first + 1);
    if (first < 0 || second < 0) {
      return NONE;
    }
    double attempts = Decimal.parse(text.substring(0, first));
    double streak = Decimal.parse(text.substring(first + 1, second));
    boolean isKnown = attempts >= 0 && streak >= 0 && streak <= attempts;
    boolean isMastered = text.endsWith(",yes");
    return isKnown ? new Progress((int) attempts, (int) streak, isMastered) : NONE;
  }
}
