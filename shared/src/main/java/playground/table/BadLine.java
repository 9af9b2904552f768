package playground.table;

/**
 * A line that cannot be used, and why.
 *
 * @param number of the line of text, from 1
 * @param column that holds the wrong cell, from 0; −1 when it is the whole line
 * @param value what is there: the cell, or the number of cells
 * @param limit how many cells there should be; 0 where that is not the matter
 */
public record BadLine(int number, Reason reason, int column, String value, int limit) {
  /** What is wrong. */
  public enum Reason {
    OTHER_WIDTH,
    OPEN_QUOTE,
    EMPTY_CELL,
    NOT_A_NUMBER
  }

  static BadLine of(int number, Reason reason) {
    return new BadLine(number, reason, -1, "", 0);
  }
}
