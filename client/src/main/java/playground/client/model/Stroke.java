package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.PointsKind;
import playground.math.SeededRandom;

/**
 * One stroke of the brush or eraser over a data set. A press leaves one point exactly there; a drag
 * leaves points along its way, scattered about it.
 */
final class Stroke {
  /** Added to the size of the eraser, so that its smallest meets what is under the pointer. */
  private static final double ERASER_MARGIN = 0.15;

  private final DrawingTools tools;
  private final double target;
  private final Dataset before;
  private final Surface surface;
  private final int room;
  private final List<Point> added = new ArrayList<>();
  private final List<Integer> removed = new ArrayList<>();
  private final SeededRandom random;
  private double lastX1;
  private double lastX2;

  /**
   * @param target of the points that are drawn
   */
  Stroke(DrawingTools tools, Dataset before, Surface surface, double target) {
    this.tools = tools;
    this.target = target;
    this.before = before;
    this.surface = surface;
    int size = before.train().size() + before.test().size();
    room = PointsKind.MOST_POINTS - size;
    random = new SeededRandom(before.numbers(), SeededRandom.Stream.DATA);
  }

  void begin(double x1, double x2) {
    lastX1 = x1;
    lastX2 = x2;
    touch(x1, x2, 0);
  }

  void moveTo(double x1, double x2) {
    double d1 = x1 - lastX1;
    double d2 = x2 - lastX2;
    double distance = Math.sqrt(d1 * d1 + d2 * d2);
    double spacing = 1 / tools.density();
    int steps = (int) (distance / spacing);
    for (int step = 1; step <= steps; step++) {
      double share = step * spacing / distance;
      touch(d1 * share + lastX1, d2 * share + lastX2, tools.size());
    }
    if (steps > 0) {
      double share = steps * spacing / distance;
      lastX1 += d1 * share;
      lastX2 += d2 * share;
    }
  }

  private void touch(double x1, double x2, double scatter) {
    if (Math.abs(x1) > Point.REACH || Math.abs(x2) > Point.REACH) {
      return; // the stroke has left the picture, and may come back
    }
    if (tools.brush().isEraser()) {
      erase(x1, x2);
    } else if (added.size() < room) {
      added.add(surface.point(place(x1, scatter), place(x2, scatter), target));
    }
  }

  private void erase(double x1, double x2) {
    double reach = tools.size() + ERASER_MARGIN;
    for (int number = 0; number < before.numbers(); number++) {
      Point point = before.sample(number);
      if (point != null && !removed.contains(number) && surface.isWithin(reach, point, x1, x2)) {
        removed.add(number);
      }
    }
  }

  private double place(double x, double scatter) {
    double shifted = random.between(-scatter, scatter) + x;
    double inside = Math.max(-Point.REACH, Math.min(Point.REACH, shifted));
    return PointsKind.snapped(inside);
  }

  List<Point> added() {
    return added;
  }

  /** Numbers of the samples that were erased. */
  List<Integer> removed() {
    return removed;
  }

  boolean isFull() {
    return added.size() >= room && !tools.brush().isEraser();
  }
}
