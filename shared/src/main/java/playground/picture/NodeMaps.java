package playground.picture;

import java.util.List;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.network.DenseLayer;
import playground.network.Network;

/**
 * What units answer all over the plane, as square grids of {@code side} × {@code side} numbers from
 * −1 to 1. Row 0 is the top, where x2 is largest; column 0 is the left. Answers that leave that
 * range are scaled by the largest of their map. For pictures only: never fed back into training.
 */
public final class NodeMaps {
  private NodeMaps() {}

  /**
   * One map for each hidden unit, layer by layer, then the output's: {@code [map · side² + cell]}.
   */
  public static float[] all(Network network, List<Feature> features, int side) {
    int cells = side * side;
    int maps = 0;
    for (DenseLayer layer : network.layers()) {
      maps += layer.units;
    }
    float[] values = new float[maps * cells];
    double[] row = new double[features.size()];
    for (int cell = 0; cell < cells; cell++) {
      fill(row, features, cell, side);
      network.forward(row, 0);
      int at = cell;
      for (DenseLayer layer : network.layers()) {
        for (double output : layer.outputs) {
          values[at] = (float) output;
          at += cells;
        }
      }
    }
    for (int map = 0; map < maps - 1; map++) {
      fit(values, map * cells, cells);
    }
    for (int at = (maps - 1) * cells; at < values.length; at++) {
      values[at] = (float) network.loss().signed(values[at]);
    }
    return values;
  }

  /** The output alone, on its scale from surely class 0 (−1) to surely class 1 (1). */
  public static float[] output(Network network, List<Feature> features, int side) {
    float[] values = new float[side * side];
    double[] row = new double[features.size()];
    for (int cell = 0; cell < values.length; cell++) {
      fill(row, features, cell, side);
      values[cell] = (float) network.loss().signed(network.forward(row, 0));
    }
    return values;
  }

  public static float[] feature(Feature feature, int side) {
    float[] values = new float[side * side];
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = (float) feature.of(x1(cell, side), x2(cell, side));
    }
    fit(values, 0, values.length);
    return values;
  }

  private static void fill(double[] row, List<Feature> features, int cell, int side) {
    double x1 = x1(cell, side);
    double x2 = x2(cell, side);
    for (int f = 0; f < row.length; f++) {
      row[f] = features.get(f).of(x1, x2);
    }
  }

  private static double x1(int cell, int side) {
    return (cell % side + 0.5) * (2 * Point.REACH) / side - Point.REACH;
  }

  private static double x2(int cell, int side) {
    return Point.REACH - (cell / side + 0.5) * (2 * Point.REACH) / side;
  }

  private static void fit(float[] values, int from, int count) {
    double largest = 1;
    for (int i = from; i < from + count; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    if (largest > 1) {
      for (int i = from; i < from + count; i++) {
        values[i] = (float) (values[i] / largest);
      }
    }
  }
}
