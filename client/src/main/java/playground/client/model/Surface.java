package playground.client.model;

import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.PointsKind;
import playground.feature.Feature;

/**
 * How samples lie on the picture of the output, which reaches from −{@link Point#REACH} to REACH on
 * both axes: as points of the plane, or, where the answer depends on x1 alone, with their target as
 * the height of a curve.
 *
 * @param isCurve true for targets over x1
 * @param reach the target at the picture's upper edge
 */
public record Surface(boolean isCurve, double reach) {
  public static final Surface PLANE = new Surface(false, Point.REACH);

  /** A curve of the generated sets. */
  public static final Surface CURVE = new Surface(true, Surface.LEAST_REACH);

  /** A little more than the targets of the generated sets, which are from −1 to 1. */
  private static final double LEAST_REACH = 1.25;

  public static Surface of(Experiment experiment, Dataset dataset) {
    if (!experiment.isRegression() || !dependsOnOne(experiment) && !liesOnALine(dataset)) {
      return PLANE;
    }
    double largest = 0;
    for (int number = 0; number < dataset.numbers(); number++) {
      Point point = dataset.sample(number);
      largest = point == null ? largest : Math.max(largest, Math.abs(point.target()));
    }
    double reach = LEAST_REACH;
    while (reach < largest) {
      reach *= 2;
    }
    return new Surface(true, reach);
  }

  private static boolean dependsOnOne(Experiment experiment) {
    if (experiment.get(Fields.DATA) == Generator.TABLE) {
      return experiment.inputs().width() == 1;
    }
    for (Feature feature : experiment.get(Fields.FEATURES)) {
      switch (feature) {
        case X1, X1SQ, SINX1, COSX1 -> {}
        default -> {
          return false;
        }
      }
    }
    return !experiment.get(Fields.FEATURES).isEmpty();
  }

  /** True for samples that all have x2 = 0, as those of the wave. */
  private static boolean liesOnALine(Dataset dataset) {
    int count = 0;
    for (int number = 0; number < dataset.numbers(); number++) {
      Point point = dataset.sample(number);
      if (point != null && (point.x2() != 0 || point.inputCount() > 2)) {
        return false;
      }
      count += point == null ? 0 : 1;
    }
    return count > 1;
  }

  /** Where a target is on the vertical axis of the picture, −REACH to REACH where it is seen. */
  public double height(double target) {
    return target / reach * Point.REACH;
  }

  /** Where a sample is on the vertical axis of the picture. */
  public double height(Point point) {
    return isCurve ? height(point.target()) : point.x2();
  }

  /** A new sample at a place of the picture. */
  Point point(double x1, double height, double target) {
    return isCurve
        ? PointsKind.snapped(new Point(x1, 0, target(height)))
        : new Point(x1, height, target);
  }

  /** A sample that was dragged to a place of the picture. */
  Point moved(Point point, double x1, double height) {
    return isCurve
        ? PointsKind.snapped(new Point(x1, point.x2(), target(height)))
        : new Point(x1, height, point.target());
  }

  /** The target of a curve's point at this height of the picture. */
  public double target(double height) {
    return height / Point.REACH * reach;
  }

  /** True when a sample is nearer to a place of the picture than {@code distance}. */
  boolean isWithin(double distance, Point point, double x1, double height) {
    double d1 = point.x1() - x1;
    double d2 = height(point) - height;
    return d1 * d1 + d2 * d2 < distance * distance;
  }
}
