package playground.picture;

import playground.dataset.Point;
import playground.feature.Inputs;

/**
 * The middles of the cells of a square picture of the plane, as rows of a network's inputs: row 0
 * of the picture is the top, where x2 is largest; column 0 is the left. Worth keeping, because a
 * kernel that has seen a grid need not be given it again.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Grid(Inputs inputs, int side, double[] rows) {
  public static Grid of(Inputs inputs, int side) {
    double[] rows = new double[side * side * inputs.width()];
    for (int cell = 0; cell < side * side; cell++) {
      inputs.fill(rows, cell * inputs.width(), x1(cell, side), x2(cell, side));
    }
    return new Grid(inputs, side, rows);
  }

  int cells() {
    return side * side;
  }

  static double x1(int cell, int side) {
    return (cell % side + 0.5) * (2 * Point.REACH) / side - Point.REACH;
  }

  static double x2(int cell, int side) {
    return Point.REACH - (cell / side + 0.5) * (2 * Point.REACH) / side;
  }
}
