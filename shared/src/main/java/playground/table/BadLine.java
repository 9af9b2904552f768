package playground.table;

import java.util.ArrayList;
import java.util.List;

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

  /** Two lists that are each in the order of their lines, as one. */
  static List<BadLine> inOrder(List<BadLine> first, List<BadLine> second) {
    List<BadLine> all = new ArrayList<>();
    int next = 0;
    for (BadLine line : first) {
      while (next < second.size() && second.get(next).number() < line.number()) {
        all.add(second.get(next++));
      }
      all.add(line);
    }
    all.addAll(second.subList(next, second.size()));
    return all;
  }

  static BadLine of(int number, Reason reason) {
    return new BadLine(number, reason, -1, "", 0);
  }
}
