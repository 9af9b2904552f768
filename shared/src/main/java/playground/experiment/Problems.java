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

  /** Tells of more entries than are allowed; true when there are. */
  boolean addIfTooMany(String path, int count, int most) {
    if (count > most) {
      add(path, Problem.Kind.TOO_MANY, String.valueOf(count), String.valueOf(most));
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
