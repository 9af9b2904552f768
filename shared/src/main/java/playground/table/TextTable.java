package playground.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as it was found in a text: its columns with their names, the lines that have a cell in
 * each of them, and those that do not.
 */
public final class TextTable {
  private final List<Column> columns = new ArrayList<>();
  private final List<Line> lines;
  private List<BadLine> badLines;
  private final boolean hasDecimalComma;

  TextTable(List<Line> lines, List<BadLine> badLines, boolean hasDecimalComma) {
    this.lines = lines;
    this.badLines = badLines;
    this.hasDecimalComma = hasDecimalComma;
    keepLinesOfOneWidth();
    nameColumns();
  }

  /** Reads text with tabs, semicolons or commas between its cells, with a header or without. */
  public static TextTable read(String text) {
    TableReading reading = new TableReading(text);
    reading.readOn(text.length());
    return reading.table();
  }

  /** The width is the one that most lines have; cells beyond it may be there when empty. */
  private void keepLinesOfOneWidth() {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    int width = 0;
    for (Line line : lines) {
      int cells = line.cells().size();
      counts.put(cells, counts.getOrDefault(cells, 0) + 1);
      if (width == 0 || counts.get(cells) > counts.get(width)) {
        width = cells;
      }
    }
    while (width > 1 && isEmptyAt(width - 1)) {
      width--;
    }
    List<Line> all = new ArrayList<>(lines);
    List<BadLine> others = new ArrayList<>();
    lines.clear();
    for (Line line : all) {
      int cells = line.cells().size();
      while (cells > width && line.cells().get(cells - 1).isEmpty()) {
        line.cells().remove(--cells);
      }
      if (cells == width) {
        lines.add(line);
      } else {
        String found = String.valueOf(cells);
        others.add(new BadLine(line.number(), BadLine.Reason.OTHER_WIDTH, -1, found, width));
      }
    }
    badLines = BadLine.inOrder(badLines, others);
  }

  private boolean isEmptyAt(int column) {
    for (Line line : lines) {
      if (line.cells().size() > column && !line.cells().get(column).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void nameColumns() {
    if (lines.isEmpty()) {
      return;
    }
    Line first = lines.get(0);
    boolean hasNumbers = false;
    boolean isHeader = true;
    for (int column = 0; column < first.cells().size(); column++) {
      hasNumbers |= isNumeric(column, 1);
      isHeader &= Double.isNaN(number(first, column));
    }
    isHeader &= hasNumbers || lines.size() == 1;
    if (isHeader) {
      lines.remove(0);
    }
    for (int column = 0; column < first.cells().size(); column++) {
      String example = lines.isEmpty() ? "" : lines.get(0).cells().get(column);
      String name = isHeader ? first.cells().get(column) : "";
      columns.add(new Column(name, isNumeric(column, 0), example));
    }
  }

  private boolean isNumeric(int column, int from) {
    int numbers = 0;
    int filled = 0;
    for (int i = from; i < lines.size(); i++) {
      filled += lines.get(i).cells().get(column).isEmpty() ? 0 : 1;
      numbers += Double.isNaN(number(lines.get(i), column)) ? 0 : 1;
    }
    return 2 * numbers > filled;
  }

  /** The number in a cell; NaN when there is none. */
  double number(Line line, int column) {
    return line.number(column, hasDecimalComma);
  }

  public List<Column> columns() {
    return columns;
  }

  /** Without the header. */
  public List<Line> lines() {
    return lines;
  }

  /** In the order of the lines. */
  public List<BadLine> badLines() {
    return badLines;
  }
}
