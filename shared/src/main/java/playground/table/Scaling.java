package playground.table;

import java.util.List;
import playground.experiment.Decimal;

/**
 * How the numbers of a column become coordinates: linearly, the lowest to {@code −reach} and the
 * highest to {@code reach}.
 *
 * @param reach 0 when numbers stay as they are
 */
public record Scaling(double lowest, double highest, double reach) {
  private static final double COORDINATE_STEP = 0.001;

  /** Leaves all numbers as they are. */
  public static final Scaling NONE = new Scaling(0, 0, 0);

  static Scaling of(List<double[]> rows, int column, double reach) {
    double lowest = rows.get(0)[column];
    double highest = lowest;
    for (double[] row : rows) {
      lowest = Math.min(lowest, row[column]);
      highest = Math.max(highest, row[column]);
    }
    return new Scaling(lowest, highest, reach);
  }

  double of(double number) {
    if (reach == 0) {
      return number;
    }
    double share = highest > lowest ? (number - lowest) / (highest - lowest) : 0.5;
    return share * reach * 2 - reach;
  }

  /**
   * The number of the column that a coordinate stands for. Coordinates are kept in thousandths of
   * the plane, so it has no more decimal places than that can tell apart.
   */
  double back(double coordinate) {
    if (reach == 0 || highest == lowest) {
      return reach == 0 ? coordinate : lowest;
    }
    double step = (highest - lowest) / reach / 2;
    double number = (coordinate + reach) * step + lowest;
    double fineness = step * COORDINATE_STEP;
    double scale = 1;
    while (fineness * scale * 10 <= 1 && scale < 1e160) {
      scale *= 10;
    }
    return Math.rint(number * scale) / scale;
  }

  /** Such as {@code 0 … 255 → −5 … 5}; empty when numbers stay as they are. */
  @Override
  public String toString() {
    return reach == 0
        ? ""
        : text(lowest) + " … " + text(highest) + " → " + text(-reach) + " … " + text(reach);
  }

  private static String text(double number) {
    double near = Decimal.rounded(number);
    String digits = Decimal.fits(near) ? Decimal.text(near) : String.valueOf(number);
    return digits.replace('-', '−');
  }
}
