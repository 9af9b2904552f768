package playground.table;

/** Numbers as spreadsheets write them: 1.5, −2, 1e-3, and 1,5 where a comma separates no cells. */
final class CellNumber {
  /** Differences of any two numbers stay finite. */
  private static final double LARGEST = 1e150;

  private CellNumber() {}

  /** NaN for a cell that is no number. */
  static double parse(String cell, boolean hasDecimalComma) {
    String text = cell.indexOf('−') < 0 ? cell : cell.replace('−', '-');
    if (hasDecimalComma && text.indexOf(',') >= 0) {
      text = text.replace(',', '.');
    }
    if (!isNumber(text)) {
      return Double.NaN;
    }
    double number = Double.parseDouble(text);
    return number <= LARGEST && number >= -LARGEST ? number : Double.NaN;
  }

  private static boolean isNumber(String text) {
    int digits = 0;
    boolean hasPoint = false;
    boolean hasExponent = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.' && !hasPoint && !hasExponent) {
        hasPoint = true;
      } else if ((c == 'e' || c == 'E') && digits > 0 && !hasExponent) {
        hasExponent = true;
        digits = 0;
      } else if (c != '-' && c != '+' || i > 0 && !isExponent(text.charAt(i - 1))) {
        return false;
      }
    }
    return digits > 0;
  }

  private static boolean isExponent(char c) {
    return c == 'e' || c == 'E';
  }
}
