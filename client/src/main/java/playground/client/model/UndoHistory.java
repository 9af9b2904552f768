package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Experiment;

/** Where a run was before each change: the experiment, and the epoch it had reached. */
final class UndoHistory {
  private static final int MOST = 100;

  /**
   * @param furthest the epoch that the timeline reached to
   * @param losses the {@link Frame#history} as far as that; null before the first frame
   * @param opening as {@link PlaygroundModel#opening} counts
   */
  record Moment(
      Experiment experiment,
      int epoch,
      int furthest,
      double[] losses,
      int opening,
      ImportedTable table) {}

  private final List<Moment> undo = new ArrayList<>(); // the newest last
  private final List<Moment> redo = new ArrayList<>();

  /** Remembers the moment before a change; what was undone before cannot be redone after it. */
  void remember(Moment before) {
    redo.clear();
    push(undo, before);
  }

  private static void push(List<Moment> stack, Moment moment) {
    stack.add(moment);
    if (stack.size() > MOST) {
      stack.remove(0);
    }
  }

  private static Moment pop(List<Moment> stack) {
    return stack.remove(stack.size() - 1);
  }

  boolean canUndo() {
    return !undo.isEmpty();
  }

  boolean canRedo() {
    return !redo.isEmpty();
  }

  Moment undo(Moment now) {
    push(redo, now);
    return pop(undo);
  }

  Moment redo(Moment now) {
    push(undo, now);
    return pop(redo);
  }

  void clear() {
    undo.clear();
    redo.clear();
  }
}
