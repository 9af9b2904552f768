package playground.client.model;

import java.util.List;
import playground.lesson.RateVerdict;
import playground.lesson.WeightSlice;

/** A slice of the loss with the part of it that is drawn, and where a walk on it begins. */
public final class SliceView {
  private static final int LOOKS = 40;

  /** A weight this near its optimum has no way to go: the walk begins further off. */
  private static final double NO_WAY = 0.3;

  private final WeightSlice slice;
  private final double start;
  private final double critical;
  private final double left;
  private final double right;
  private double least;
  private double most;

  private SliceView(WeightSlice slice, double start, double left, double right) {
    this.slice = slice;
    this.start = start;
    this.left = left;
    this.right = right;
    critical = slice.criticalRate(slice.start());
    least = slice.loss(start);
    most = least;
    for (int i = 0; i <= LOOKS; i++) {
      double loss = slice.loss(left + (right - left) * i / LOOKS);
      least = Math.min(least, loss);
      most = Math.max(most, loss);
    }
    double air = (most - least) * 0.06 + 1e-9;
    least -= air;
    most += air;
  }

  /** One weight on three points, from w = 0. */
  public static SliceView simple() {
    return new SliceView(WeightSlice.simple(), 0, -1.5, 5.5);
  }

  /** About the place where the weight stands and the one that its slope and bend point to. */
  public static SliceView around(WeightSlice slice) {
    double at = slice.start();
    double curvature = slice.curvature(at);
    double way = curvature > 1e-9 ? slice.slope(at) / curvature : 1;
    double size = Math.max(NO_WAY, Math.min(5, Math.abs(way)));
    double optimum = curvature > 1e-9 ? at - Math.max(-5, Math.min(5, way)) : at;
    double start = Math.abs(way) < NO_WAY ? optimum - 1 : at;
    double half = Math.max(2 * size, 2);
    return new SliceView(slice, start, optimum - half, optimum + half);
  }

  /** A rate that is so many critical rates; where there is none, so many times 10. */
  public double rate(double share) {
    return (Double.isNaN(critical) ? 10 : critical) * share;
  }

  /** 2/curvature where the weight stands, or NaN. */
  public double critical() {
    return critical;
  }

  public double left() {
    return left;
  }

  public double right() {
    return right;
  }

  public double least() {
    return least;
  }

  public double most() {
    return most;
  }

  public double loss(double weight) {
    return slice.loss(weight);
  }

  public List<Double> walk(double rate, int updates) {
    return slice.walk(start, rate, updates);
  }

  public RateVerdict verdict(List<Double> walk, int updates) {
    return RateVerdict.of(slice, walk, updates);
  }
}
