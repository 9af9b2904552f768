package playground.client.model;

import java.util.ArrayDeque;
import java.util.Deque;
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

  private final Deque<Moment> undo = new ArrayDeque<>();
  private final Deque<Moment> redo = new ArrayDeque<>();

  /** Remembers the moment before a change; what was undone before cannot be redone after it. */
  void remember(Moment before) {
    redo.clear();
    push(undo, before);
  }

  private static void push(Deque<Moment> stack, Moment moment) {
    stack.push(moment);
    if (stack.size() > MOST) {
      stack.removeLast();
    }
  }

  boolean canUndo() {
    return !undo.isEmpty();
  }

  boolean canRedo() {
    return !redo.isEmpty();
  }

  Moment undo(Moment now) {
    push(redo, now);
    return undo.pop();
  }

  Moment redo(Moment now) {
    push(undo, now);
    return redo.pop();
  }

  void clear() {
    undo.clear();
    redo.clear();
  }
}
