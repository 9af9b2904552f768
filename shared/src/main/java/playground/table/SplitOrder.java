package playground.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import playground.dataset.Point;
import playground.dataset.Roles;
import playground.experiment.Numbers;

/**
 * Puts samples into an order in which the split gives each the role that the table says: the first
 * of its class that is wanted for training is one that was trained on.
 */
final class SplitOrder {
  private static final int MOST_CLASSES = 16;

  private final List<Point> points;
  private final List<Boolean> isTrain;
  private final boolean isByClass;

  SplitOrder(List<Point> points, List<Boolean> isTrain, boolean isByClass) {
    this.points = points;
    this.isTrain = isTrain;
    this.isByClass = isByClass;
  }

  private int group(Point point) {
    return isByClass ? point.label() : 0;
  }

  /** The training share that fits best; of equal ones the present one, then whole tens. */
  int percent(int present, Numbers.Whole limits) {
    int[] all = new int[MOST_CLASSES];
    int[] train = new int[MOST_CLASSES];
    for (int i = 0; i < points.size(); i++) {
      all[group(points.get(i))]++;
      train[group(points.get(i))] += isTrain.get(i) ? 1 : 0;
    }
    int best = present;
    for (int step : new int[] {10, 1}) {
      for (int percent = limits.lowest; percent <= limits.highest; percent += step) {
        if (misfit(percent, all, train) < misfit(best, all, train)) {
          best = percent;
        }
      }
    }
    return best;
  }

  private static int misfit(int percent, int[] all, int[] train) {
    int misfit = 0;
    for (int group = 0; group < all.length; group++) {
      int wanted = all[group] * percent + 99;
      misfit += Math.abs(wanted / 100 - train[group]);
    }
    return misfit;
  }

  /** The samples, for a training share. */
  List<Point> points(int percent) {
    List<Deque<Point>> waiting = new ArrayList<>();
    for (int queue = 0; queue < 2 * MOST_CLASSES; queue++) {
      waiting.add(new ArrayDeque<>());
    }
    for (int i = 0; i < points.size(); i++) {
      waiting.get(2 * group(points.get(i)) + (isTrain.get(i) ? 1 : 0)).add(points.get(i));
    }
    Roles roles = new Roles(percent, isByClass);
    List<Point> ordered = new ArrayList<>(points.size());
    for (Point place : points) {
      int first = 2 * group(place);
      int wanted = roles.isTrain(place) ? 1 : 0;
      Deque<Point> queue = waiting.get(first + wanted);
      ordered.add(queue.isEmpty() ? waiting.get(first + 1 - wanted).poll() : queue.poll());
    }
    return ordered;
  }
}
