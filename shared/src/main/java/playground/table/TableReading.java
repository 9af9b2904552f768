package playground.table;

/** Reads a table in pieces, so that a long one holds nobody up. */
public final class TableReading {
  private final CellReader reader;
  private final boolean hasDecimalComma;

  /** Text with tabs, semicolons or commas between its cells, with a header or without. */
  public TableReading(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.indexOf('\r') >= 0) {
      plain = plain.replace("\r\n", "\n").replace('\r', '\n');
    }
    char separator = separator(plain);
    reader = new CellReader(plain, separator);
    hasDecimalComma = separator != ',';
  }

  /** The first of tab and semicolon that at least half of the lines have; else the comma. */
  private static char separator(String text) {
    for (char separator : new char[] {'\t', ';'}) {
      int with = 0;
      int all = 0;
      boolean isEmpty = true;
      boolean isThere = false;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : '\n';
        int closing = c == '"' && beginsCell(text, i) ? closing(text, i) : -1;
        if (closing > 0) {
          i = closing; // what is in quotes separates nothing
        }
        if (c == '\n') {
          with += isThere ? 1 : 0;
          all += isEmpty ? 0 : 1;
        }
        isThere = c == separator || isThere && c != '\n';
        isEmpty = c == '\n';
      }
      if (with > 0 && 2 * with >= all) {
        return separator;
      }
    }
    return ',';
  }

  private static boolean beginsCell(String text, int at) {
    return at == 0 || "\n\t;,".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Where the quotes that open here end, or −1. */
  private static int closing(String text, int open) {
    int at = text.indexOf('"', open + 1);
    while (at > 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }

  /** Reads lines of about so many characters; false when there are no more. */
  public boolean readOn(int characters) {
    int first = reader.lines.size();
    boolean hasMore = reader.readOn(characters);
    for (Line line : reader.lines.subList(first, reader.lines.size())) {
      line.number(0, hasDecimalComma);
    }
    return hasMore;
  }

  /** What has been read; to be asked for once. */
  public TextTable table() {
    return new TextTable(reader.lines, reader.badLines, hasDecimalComma);
  }
}
