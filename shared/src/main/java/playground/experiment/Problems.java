package playground.experiment;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that a user hears of all of it at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String path, Problem.Kind kind, String value, String limit) {
    found.add(new Problem(path, kind, value, limit));
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
