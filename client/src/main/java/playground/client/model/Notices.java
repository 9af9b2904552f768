package playground.client.model;

import java.util.List;
import playground.experiment.Problem;

/** What the page has to tell until it is dismissed: what could not be used, opened or drawn. */
public final class Notices {
  private final Runnable changed;
  private List<Problem> problems = List.of();
  private boolean hasRefusedFile;
  private boolean hasReachedMostPoints;
  private boolean isPartMissing;

  Notices(Runnable changed) {
    this.changed = changed;
  }

  /** What was wrong with the link or file that was opened. */
  public List<Problem> problems() {
    return problems;
  }

  /** Tells what could not be used of something that was read. */
  public void tell(List<Problem> told) {
    problems = told;
    hasRefusedFile = false;
    changed.run();
  }

  /** Tells everything for which a file was not opened. */
  public void refuseFile(List<Problem> told) {
    problems = told;
    hasRefusedFile = true;
    changed.run();
  }

  /** True when the problems are those of a file that was not opened. */
  public boolean hasRefusedFile() {
    return hasRefusedFile;
  }

  public boolean hasReachedMostPoints() {
    return hasReachedMostPoints;
  }

  void setHasReachedMostPoints(boolean hasReached) {
    hasReachedMostPoints = hasReached;
    changed.run();
  }

  /** True when a part of the page could not be loaded. */
  public boolean isPartMissing() {
    return isPartMissing;
  }

  public void setPartMissing(boolean isMissing) {
    if (isMissing != isPartMissing) {
      isPartMissing = isMissing;
      changed.run();
    }
  }

  public void dismiss() {
    hasReachedMostPoints = false;
    isPartMissing = false;
    tell(List.of());
  }
}
