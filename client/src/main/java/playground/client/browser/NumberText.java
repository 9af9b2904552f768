package playground.client.browser;

import org.teavm.jso.JSBody;

/** Numbers for people to read; Java's own formatting would add 50 KB to the page. */
public final class NumberText {
  private NumberText() {}

  /**
   * With so many digits after the point, fewer of a large number so that there are at most seven
   * (unless more than six were asked for), and never as −0; a huge number with a power of ten
   * instead.
   */
  @JSBody(
      params = {"value", "digits"},
      script =
          "if (!isFinite(value)) return '–';"
              + " const size = Math.abs(value);"
              + " const text = size < 999999.5"
              + "  ? value.toFixed(digits > 6 ? digits"
              + "   : Math.min(digits, 6 - String(size | 0).length))"
              + "  : value.toExponential(2).replace('e+', 'e');"
              + " return text.replace('-', Number(text) === 0 ? '' : '−');")
  public static native String fixed(double value, int digits);

  /** With three digits that count, and a power of ten where it would have many zeros. */
  @JSBody(
      params = "value",
      script =
          "if (!isFinite(value)) return '–'; const size = Math.abs(value);"
              + " const text = size === 0 ? '0' : size < 1e-3 || size >= 1e5"
              + "  ? value.toExponential(1).replace('e+', 'e') : value.toPrecision(3);"
              + " return text.replaceAll('-', '−');")
  public static native String significant(double value);

  /** With four digits after the point, a power of ten where those would be too few or many. */
  @JSBody(
      params = "value",
      script =
          "if (!isFinite(value)) return '–'; const size = Math.abs(value);"
              + " const text = size < 1e6 && String(size).length < 7 ? String(size)"
              + "  : size < 1e-3 || size >= 1e6 ? size.toExponential(2).replace('e+', 'e')"
              + "  : size.toFixed(size < 100 ? 4 : 2);"
              + " return ((value < 0 ? '-' : '') + text).replaceAll('-', '−');")
  public static native String worked(double value);

  /**
   * As {@link #worked}, but with so many digits after the point where four are too few to see what
   * has changed.
   */
  public static String changed(double value, int digits) {
    double size = Math.abs(value);
    boolean isSeen = digits > 4 || size >= 100 && size < 1e6;
    return isSeen && size >= 1e-6 ? fixed(value, digits) : worked(value);
  }

  /** 1204 as 1,204. */
  @JSBody(params = "value", script = "return Number(value).toLocaleString('en');")
  public static native String grouped(int value);

  /** All digits, so that the same number can be read back. */
  @JSBody(params = "value", script = "return String(value);")
  public static native String exact(double value);

  /**
   * A share from 0 to 1 as per cent, one digit after the point; 0 and 100 only if that is exact.
   */
  public static String percent(double share) {
    if (Double.isNaN(share)) {
      return "–";
    }
    double rounded = Math.floor(share * 1000 + 0.5) / 10;
    double least = share > 0 ? 0.1 : 0;
    double most = share < 1 ? 99.9 : 100;
    return fixed(Math.max(least, Math.min(most, rounded)), 1) + " %";
  }
}
