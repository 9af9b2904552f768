package playground.feature;

import java.util.List;
import playground.dataset.Point;

/**
 * What enters the network for a sample: features of the plane, or a table's raw columns. Rows are
 * sample-major: {@code rows[i * width() + input]}.
 */
public final class Inputs {
  public static final int MOST = 256;

  private final List<Feature> features;
  private final int columns;

  private Inputs(List<Feature> features, int columns) {
    this.features = features;
    this.columns = columns;
  }

  public static Inputs of(List<Feature> features) {
    return new Inputs(List.copyOf(features), 0);
  }

  /** The raw inputs of samples that have that many. */
  public static Inputs ofColumns(int columns) {
    return new Inputs(List.of(), columns);
  }

  public int width() {
    return features.size() + columns;
  }

  public double[] rows(List<Point> points) {
    double[] rows = new double[points.size() * width()];
    int at = 0;
    for (Point point : points) {
      fill(rows, at, point);
      at += width();
    }
    return rows;
  }

  public double[] row(Point point) {
    return rows(List.of(point));
  }

  private void fill(double[] rows, int at, Point point) {
    for (int f = 0; f < features.size(); f++) {
      rows[at + f] = features.get(f).of(point.x1(), point.x2());
    }
    for (int c = 0; c < columns; c++) {
      rows[at + c] = point.input(c);
    }
  }

  /** A place of the plane; of a table's columns the first two, the others being 0. */
  public void fill(double[] rows, int at, double x1, double x2) {
    for (int f = 0; f < features.size(); f++) {
      rows[at + f] = features.get(f).of(x1, x2);
    }
    for (int c = 0; c < columns; c++) {
      rows[at + c] = c == 0 ? x1 : c == 1 ? x2 : 0;
    }
  }
}
