package playground.picture;

import java.util.Arrays;

/** The line on which a map has one value, by marching squares: straight pieces between cells. */
public final class Contour {
  private double[] pieces = new double[256];
  private int size;
  private final double level;

  private Contour(double level) {
    this.level = level;
  }

  /**
   * Pieces of the line as x, y, x, y, in units of the map's side, from 0 (left, top) to 1.
   *
   * @param values {@code side} × {@code side} numbers, standing for the centres of the cells
   */
  public static double[] of(float[] values, int side, double level) {
    Contour contour = new Contour(level);
    for (int row = 0; row + 1 < side; row++) {
      for (int column = 0; column + 1 < side; column++) {
        contour.square(values, side, row * side + column, column + 0.5, row + 0.5);
      }
    }
    return Arrays.copyOf(contour.pieces, contour.size);
  }

  private void square(float[] values, int side, int at, double x, double y) {
    double a = values[at] - level;
    double b = values[at + 1] - level;
    double c = values[at + side + 1] - level;
    double d = values[at + side] - level;
    int corners = (a > 0 ? 8 : 0) + (b > 0 ? 4 : 0) + (c > 0 ? 2 : 0) + (d > 0 ? 1 : 0);
    if (corners == 0 || corners == 15) {
      return;
    }
    double top = x + crossing(a, b);
    double right = y + crossing(b, c);
    double bottom = x + crossing(d, c);
    double left = y + crossing(a, d);
    switch (corners) {
      case 1, 14 -> add(x, left, bottom, y + 1, side);
      case 2, 13 -> add(bottom, y + 1, x + 1, right, side);
      case 3, 12 -> add(x, left, x + 1, right, side);
      case 4, 11 -> add(top, y, x + 1, right, side);
      case 6, 9 -> add(top, y, bottom, y + 1, side);
      case 7, 8 -> add(x, left, top, y, side);
      default -> { // a saddle: two pieces, kept apart by the sign in the middle
        boolean isHigh = a + b + c + d > 0;
        if (isHigh == (corners == 10)) {
          add(top, y, x + 1, right, side);
          add(x, left, bottom, y + 1, side);
        } else {
          add(x, left, top, y, side);
          add(bottom, y + 1, x + 1, right, side);
        }
      }
    }
  }

  /** Where between two neighbours of different sign the zero lies, from 0 to 1. */
  private static double crossing(double from, double to) {
    return from > 0 == to > 0 ? 0.5 : from / (from - to);
  }

  private void add(double x1, double y1, double x2, double y2, int side) {
    if (size + 4 > pieces.length) {
      pieces = Arrays.copyOf(pieces, pieces.length * 2);
    }
    pieces[size++] = x1 / side;
    pieces[size++] = y1 / side;
    pieces[size++] = x2 / side;
    pieces[size++] = y2 / side;
  }
}
