package playground.feature;

import java.util.List;
import playground.dataset.Point;
import playground.math.Elementary;

/** A number computed from a point's coordinates that the network can be given as an input. */
public enum Feature {
  X1 {
    @Override
    public double of(double x1, double x2) {
      return x1;
    }
  },
  X2 {
    @Override
    public double of(double x1, double x2) {
      return x2;
    }
  },
  X1SQ {
    @Override
    public double of(double x1, double x2) {
      return x1 * x1;
    }
  },
  X2SQ {
    @Override
    public double of(double x1, double x2) {
      return x2 * x2;
    }
  },
  X1X2 {
    @Override
    public double of(double x1, double x2) {
      return x1 * x2;
    }
  },
  SINX1 {
    @Override
    public double of(double x1, double x2) {
      return Elementary.sin(x1);
    }
  },
  SINX2 {
    @Override
    public double of(double x1, double x2) {
      return Elementary.sin(x2);
    }
  };

  public abstract double of(double x1, double x2);

  /** One row of features for each point, sample-major: {@code rows[i * features.size() + f]}. */
  public static double[] rows(List<Feature> features, List<Point> points) {
    double[] rows = new double[points.size() * features.size()];
    int at = 0;
    for (Point point : points) {
      for (Feature feature : features) {
        rows[at++] = feature.of(point.x1(), point.x2());
      }
    }
    return rows;
  }
}
