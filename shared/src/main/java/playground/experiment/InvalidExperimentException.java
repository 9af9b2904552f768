package playground.experiment;

import java.util.List;

/** A text from outside that is no valid experiment; its message names the first bad field. */
public final class InvalidExperimentException extends Exception {
  private final transient List<Problem> problems;

  /** Needs at least one problem. */
  public InvalidExperimentException(List<Problem> problems) {
    super(problems.get(0).toString());
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
