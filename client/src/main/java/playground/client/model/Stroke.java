package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Point;
import playground.experiment.PointsKind;
import playground.math.SeededRandom;

/**
 * One stroke of the brush or eraser over a list of points. A press leaves one point exactly there;
 * a drag leaves one every {@link #SPACING} of its way, scattered about it.
 */
final class Stroke {
  /** Distances in the units of the plane. */
  private static final double SPACING = 0.35;

  private static final double SCATTER = 0.3;
  private static final double ERASER_RADIUS = 0.45;

  private final Brush brush;
  private final double target;
  private final List<Point> before;
  private final List<Point> points;
  private final SeededRandom random;
  private double lastX1;
  private double lastX2;

  Stroke(Brush brush, List<Point> before, double x1, double x2, boolean isRegression) {
    this.brush = brush;
    target = brush.target(isRegression);
    this.before = before;
    points = new ArrayList<>(before);
    random = new SeededRandom(before.size(), SeededRandom.Stream.DATA);
    lastX1 = x1;
    lastX2 = x2;
    touch(x1, x2, 0);
  }

  void moveTo(double x1, double x2) {
    double d1 = x1 - lastX1;
    double d2 = x2 - lastX2;
    double distance = Math.sqrt(d1 * d1 + d2 * d2);
    int steps = (int) (distance / SPACING);
    for (int step = 1; step <= steps; step++) {
      double share = step * SPACING / distance;
      touch(d1 * share + lastX1, d2 * share + lastX2, SCATTER);
    }
    if (steps > 0) {
      double share = steps * SPACING / distance;
      lastX1 += d1 * share;
      lastX2 += d2 * share;
    }
  }

  private void touch(double x1, double x2, double scatter) {
    if (Math.abs(x1) > Point.REACH || Math.abs(x2) > Point.REACH) {
      return; // the stroke has left the picture, and may come back
    }
    if (brush.isEraser()) {
      points.removeIf(point -> isNear(point, x1, x2));
    } else if (points.size() < PointsKind.MOST_POINTS) {
      points.add(new Point(place(x1, scatter), place(x2, scatter), target));
    }
  }

  private double place(double x, double scatter) {
    double shifted = random.between(-scatter, scatter) + x;
    double inside = Math.max(-Point.REACH, Math.min(Point.REACH, shifted));
    return PointsKind.snapped(inside);
  }

  private static boolean isNear(Point point, double x1, double x2) {
    double d1 = point.x1() - x1;
    double d2 = point.x2() - x2;
    return d1 * d1 + d2 * d2 < ERASER_RADIUS * ERASER_RADIUS;
  }

  List<Point> points() {
    return points;
  }

  /** False for an eraser that met no point. */
  boolean hasChangedPoints() {
    return !points.equals(before);
  }

  boolean isFull() {
    return points.size() >= PointsKind.MOST_POINTS && !brush.isEraser();
  }
}
