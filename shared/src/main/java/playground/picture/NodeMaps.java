package playground.picture;

import playground.feature.Feature;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Network;
import playground.training.Kernel;

/**
 * What units answer all over the plane, as square grids of {@code side} × {@code side} numbers from
 * −1 to 1. Row 0 is the top, where x2 is largest; column 0 is the left. Answers of features and
 * hidden units that leave that range are scaled by the largest of their map; those of output units
 * stay as they are, and may leave it. For pictures only: never fed back into training.
 */
public final class NodeMaps {
  private NodeMaps() {}

  /**
   * One map for each unit, layer by layer, the output's last: {@code [map · side² + cell]}.
   *
   * @param spare written over and returned where it has the right length: fresh memory costs as
   *     much time as a compiled kernel does
   */
  public static float[] all(Network network, Kernel kernel, Grid grid, float[] spare) {
    int cells = grid.cells();
    float[] values = room(network.units() * cells, spare);
    kernel.draw(network, grid.rows(), cells, true, values);
    int map = 0;
    for (DenseLayer layer : network.layers()) {
      if (layer.activation != null) {
        for (int unit = 0; unit < layer.units && !layer.activation.isBounded(); unit++) {
          fit(values, (map + unit) * cells, cells);
        }
        map += layer.units;
      }
    }
    signed(network.head(), values, map * cells);
    return values;
  }

  /**
   * The output units alone: one map from surely class 0 (−1) to surely class 1 (1), or of a number;
   * or one for each class.
   *
   * @param spare as {@link #all} takes it
   */
  public static float[] output(Network network, Kernel kernel, Grid grid, float[] spare) {
    float[] values = room(network.output().units * grid.cells(), spare);
    kernel.draw(network, grid.rows(), grid.cells(), false, values);
    signed(network.head(), values, 0);
    return values;
  }

  private static float[] room(int length, float[] spare) {
    return spare.length == length ? spare : new float[length];
  }

  private static void signed(Head head, float[] values, int from) {
    for (int at = from; at < values.length; at++) {
      values[at] = (float) head.signed(values[at]);
    }
  }

  public static float[] feature(Feature feature, int side) {
    float[] values = new float[side * side];
    for (int cell = 0; cell < values.length; cell++) {
      values[cell] = (float) feature.of(Grid.x1(cell, side), Grid.x2(cell, side));
    }
    fit(values, 0, values.length);
    return values;
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
