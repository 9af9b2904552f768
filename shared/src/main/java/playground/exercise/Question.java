package playground.exercise;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Decimal;

/**
 * One question with its own numbers.
 *
 * @param given names and texts in turn, of the numbers that the words of the question mention
 * @param answer the right one
 * @param tolerance how far a right answer may be off; 0 for counts and numbers of samples
 * @param slips wrong answers that have a reason, none of them as near as twice the tolerance
 */
public record Question(List<String> given, double answer, double tolerance, List<Slip> slips) {
  /** An answer within so many tolerances is nearly right. */
  private static final double NEAR = 10;

  public Verdict judge(double written) {
    double off = Math.abs(written - answer);
    if (off <= tolerance) {
      return new Verdict(Verdict.Grade.RIGHT, "");
    }
    for (Slip slip : slips) {
      if (Math.abs(written - slip.answer()) <= tolerance) {
        return new Verdict(Verdict.Grade.WRONG, slip.name());
      }
    }
    boolean isNear = off <= tolerance * NEAR;
    return new Verdict(isNear ? Verdict.Grade.NEAR : Verdict.Grade.WRONG, "");
  }

  /** The same with another right answer, which is as near to this one as can be told. */
  Question withAnswer(double other) {
    return new Question(given, other, tolerance, slips);
  }

  /** Collects the parts of a question. */
  static final class Draft {
    private final List<String> given = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();

    Draft given(String name, double value) {
      return given(name, Decimal.text(Decimal.rounded(value)).replace('-', '−'));
    }

    Draft given(String name, String text) {
      given.add(name);
      given.add(text);
      return this;
    }

    /** Those that have been given so far. */
    Numbers numbers() {
      return new Numbers(given);
    }

    Draft slip(String name, double answer) {
      slips.add(new Slip(name, answer));
      return this;
    }

    /** A slip that happens to lead to the right answer, or to that of an earlier slip, is none. */
    Question number(double answer, double tolerance) {
      List<Slip> kept = new ArrayList<>();
      for (Slip slip : slips) {
        boolean isOther = Math.abs(slip.answer() - answer) > tolerance * 2;
        for (Slip earlier : kept) {
          isOther = isOther && Math.abs(slip.answer() - earlier.answer()) > tolerance * 2;
        }
        if (isOther) {
          kept.add(slip);
        }
      }
      return new Question(List.copyOf(given), answer, tolerance, List.copyOf(kept));
    }
  }
}
