package playground.experiment;

/**
 * The one way to write a number of an experiment: a decimal with at most six fraction digits, no
 * exponent, no trailing zeros. The same text for the same number on every platform.
 */
public final class Decimal {
  public static final int DIGITS = 6;

  private static final double SCALE = 1e6;
  private static final double LARGEST = 2147483647;

  private Decimal() {}

  /** True for numbers that {@link #text} can write without loss. */
  public static boolean fits(double value) {
    return value <= LARGEST && value >= -LARGEST && rounded(value) == value;
  }

  /** The nearest number with at most six fraction digits; half away from zero. */
  public static double rounded(double value) {
    double size = value < 0 ? -value : value;
    double whole = Math.floor(size * SCALE + 0.5) / SCALE;
    return value < 0 ? -whole : whole;
  }

  /** Writes a number that {@link #fits}; −0 is written as 0. */
  public static String text(double value) {
    StringBuilder text = new StringBuilder();
    append(text, value);
    return text.toString();
  }

  /** As {@link #text}, without making a text of each of many numbers. */
  public static void append(StringBuilder text, double value) {
    if (!fits(value)) {
      throw new IllegalArgumentException(value + " has more than " + DIGITS + " decimal places");
    }
    double size = value < 0 ? -value : value;
    int whole = (int) size;
    int fraction = (int) Math.floor((size - whole) * SCALE + 0.5);
    if (value < 0) {
      text.append('-');
    }
    text.append(whole);
    if (fraction > 0) {
      text.append('.');
    }
    for (int unit = 100_000; fraction > 0; unit /= 10) {
      text.append((char) ('0' + fraction / unit));
      fraction %= unit;
    }
  }

  /** Reads a plain decimal such as −12.5; NaN when the text is anything else. */
  public static double parse(String text) {
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (c != '-' || i > 0) {
        return Double.NaN;
      }
    }
    boolean isDecimal = digits > 0 && digits <= 24 && points <= 1;
    return isDecimal ? Double.parseDouble(text) : Double.NaN;
  }
}
