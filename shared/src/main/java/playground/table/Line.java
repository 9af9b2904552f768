package playground.table;

import java.util.List;

/** One line of a table. */
public final class Line {
  private final int number;
  private final List<String> cells;
  private double[] numbers;

  /**
   * @param number of the line of text it begins in, from 1
   * @param cells without quotes and without spaces around them
   */
  Line(int number, List<String> cells) {
    this.number = number;
    this.cells = cells;
  }

  public int number() {
    return number;
  }

  public List<String> cells() {
    return cells;
  }

  /** The number in a cell, NaN when there is none; cells are read once and asked for often. */
  double number(int column, boolean hasDecimalComma) {
    if (numbers == null) {
      numbers = new double[cells.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = CellNumber.parse(cells.get(i), hasDecimalComma);
      }
    }
    return numbers[column];
  }
}
