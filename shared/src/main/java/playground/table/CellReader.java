package playground.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines and cells. A cell in quotes may hold separators, line breaks and doubled
 * quotes. Empty lines are left out.
 */
final class CellReader {
  final List<Line> lines = new ArrayList<>();
  final List<BadLine> badLines = new ArrayList<>();
  private final String text;
  private final char separator;
  private int at;
  private int number = 1;

  /** The text has no other line breaks than {@code \n}. */
  CellReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** Reads lines of about so many characters; false when there are no more. */
  boolean readOn(int characters) {
    int end = Math.min(text.length(), at + characters);
    while (at < end) {
      readLine();
    }
    return at < text.length();
  }

  private void readLine() {
    int start = at;
    int first = number;
    List<String> cells = new ArrayList<>();
    boolean isEmpty = true;
    boolean isLast = false;
    while (!isLast) {
      String cell = cell();
      if (cell == null) {
        badLines.add(BadLine.of(first, BadLine.Reason.OPEN_QUOTE));
        int end = text.indexOf('\n', start); // only this line is lost, not all that follow
        at = end < 0 ? text.length() : end + 1;
        number = first + 1;
        return;
      }
      cells.add(cell);
      isEmpty &= cell.isEmpty();
      isLast = at == text.length() || text.charAt(at) != separator;
      at++;
    }
    number++;
    if (!isEmpty) {
      lines.add(new Line(first, cells));
    }
  }

  /** The cell that begins here, up to its separator or line break; null when a quote stays open. */
  private String cell() {
    int end = at;
    while (end < text.length() && !isSpecial(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '"') {
      return cellWithQuotes();
    }
    int start = at;
    at = end;
    return text.substring(start, end).trim();
  }

  private boolean isSpecial(char c) {
    return c == separator || c == '\n' || c == '"';
  }

  private String cellWithQuotes() {
    StringBuilder cell = new StringBuilder();
    boolean isInQuotes = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isInQuotes) {
        boolean isDoubled = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        at += isDoubled ? 1 : 0;
        number += c == '\n' ? 1 : 0;
        isInQuotes = c != '"' || isDoubled;
        if (isInQuotes) {
          cell.append(c);
        }
      } else if (c == separator || c == '\n') {
        break;
      } else if (c == '"' && cell.toString().trim().isEmpty()) {
        isInQuotes = true;
      } else {
        cell.append(c);
      }
    }
    return isInQuotes ? null : cell.toString().trim();
  }
}
