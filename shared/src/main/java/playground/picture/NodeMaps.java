package playground.picture;

import playground.dataset.Point;
import playground.feature.Feature;
import playground.feature.Inputs;
import playground.network.BatchPass;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Network;

/**
 * What units answer all over the plane, as square grids of {@code side} × {@code side} numbers from
 * −1 to 1. Row 0 is the top, where x2 is largest; column 0 is the left. Answers of features and
 * hidden units that leave that range are scaled by the largest of their map; those of output units
 * stay as they are, and may leave it. For pictures only: never fed back into training.
 */
public final class NodeMaps {
  private NodeMaps() {}

  /** One map for each unit, layer by layer, the output's last: {@code [map · side² + cell]}. */
  public static float[] all(Network network, Inputs inputs, int side) {
    int hidden = 0;
    for (DenseLayer layer : network.layers()) {
      hidden += layer.units;
    }
    hidden -= network.output().units;
    return maps(network, inputs, side, 0, hidden);
  }

  /**
   * The output units alone: one map from surely class 0 (−1) to surely class 1 (1), or of a number;
   * or one for each class.
   */
  public static float[] output(Network network, Inputs inputs, int side) {
    return maps(network, inputs, side, network.layers().length - 1, 0);
  }

  private static float[] maps(Network network, Inputs inputs, int side, int first, int hidden) {
    int cells = side * side;
    float[] values = new float[(hidden + network.output().units) * cells];
    double[] rows = new double[BatchPass.CHUNK * inputs.width()];
    BatchPass pass = new BatchPass(network);
    for (int cell = 0; cell < cells; cell += BatchPass.CHUNK) {
      int count = Math.min(BatchPass.CHUNK, cells - cell);
      for (int s = 0; s < count; s++) {
        inputs.fill(rows, s * inputs.width(), x1(cell + s, side), x2(cell + s, side));
      }
      pass.forward(rows, 0, count);
      int at = cell;
      for (int l = first; l < network.layers().length; l++) {
        int units = network.layers()[l].units;
        copy(pass.outputs(l), units, count, values, at, cells);
        at += units * cells;
      }
    }
    int map = 0;
    for (int l = first; map < hidden; l++) {
      DenseLayer layer = network.layers()[l];
      for (int unit = 0; unit < layer.units; unit++) {
        if (!layer.activation.isBounded()) {
          fit(values, map * cells, cells);
        }
        map++;
      }
    }
    signed(network.head(), values, hidden * cells);
    return values;
  }

  /** From sample-major to one map a unit. */
  private static void copy(
      double[] outputs, int units, int count, float[] values, int at, int cells) {
    for (int unit = 0; unit < units; unit++) {
      int to = at + unit * cells;
      int from = unit;
      for (int s = 0; s < count; s++) {
        values[to + s] = (float) outputs[from];
        from += units;
      }
    }
  }

  private static void signed(Head head, float[] values, int from) {
    for (int at = from; at < values.length; at++) {
      values[at] = (float) head.signed(values[at]);
    }
  }

  public static float[] feature(Feature feature, int side) {
    float[] values = new float[side * side];
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = (float) feature.of(x1(cell, side), x2(cell, side));
    }
    fit(values, 0, values.length);
    return values;
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
