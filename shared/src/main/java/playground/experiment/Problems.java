package playground.experiment;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that a user hears of all of it at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String path, Problem.Kind kind, String value, String limit) {
    found.add(new Problem(path, kind, value, limit));
  }

  /** A number below the lowest that is allowed, or above the highest. */
  void addOutside(String path, String value, String lowest, String highest, boolean isBelow) {
    found.add(
        isBelow
            ? new Problem(path, Problem.Kind.BELOW, value, lowest, highest)
            : new Problem(path, Problem.Kind.ABOVE, value, highest, lowest));
  }

  /** Something within a range that is no number, or no whole one. */
  public void addNoNumber(
      String path, Problem.Kind kind, String value, String lowest, String highest) {
    found.add(new Problem(path, kind, value, lowest, highest));
  }

  /** A number with more decimal places than can be kept. */
  void addTooManyDigits(String path, String value, int digits, double lowest, double highest) {
    String range = Decimal.text(lowest) + " … " + Decimal.text(highest);
    String limit = String.valueOf(digits);
    found.add(new Problem(path, Problem.Kind.TOO_MANY_DIGITS, value, limit, range));
  }

  /** Tells of more entries than are allowed; true when there are. */
  boolean addIfTooMany(String path, int count, int most) {
    return addIfMore(path, Problem.Kind.TOO_MANY, count, most);
  }

  /** The same of something that has its own sentence. */
  boolean addIfMore(String path, Problem.Kind kind, int count, int most) {
    if (count > most) {
      add(path, kind, String.valueOf(count), String.valueOf(most));
    }
    return count > most;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int count() {
    return found.size();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }

  /** Ends a strict reading: nothing happens when nothing is wrong. */
  public void throwIfAny() throws InvalidExperimentException {
    if (!found.isEmpty()) {
      throw new InvalidExperimentException(found);
    }
  }
}
