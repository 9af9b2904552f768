package playground.client.model;

import playground.experiment.Decimal;
import playground.experiment.Problem;

/** Numbers as people write them, where those of an experiment are plain decimals. */
public final class TypedNumber {
  /** Stand for numbers that are too large or too fine to be kept. */
  private static final String HUGE = "99999999999";

  private static final String FINE = "0.0000001";

  private TypedNumber() {}

  /**
   * The plain decimal that is meant: Japanese keyboards write wide digits, people copy the long
   * minus of the page, and 1e-3 is a number too. Anything else stays as it is.
   */
  public static String plain(String written) {
    StringBuilder plain = new StringBuilder();
    for (char c : written.trim().toCharArray()) {
      boolean isWide = c > '\uff00' && c < '\uff5f';
      plain.append(isWide ? (char) (c - 0xfee0) : c == '\u2212' || c == '\u30fc' ? '-' : c);
    }
    return withoutPower(plain.toString());
  }

  private static String withoutPower(String text) {
    int at = Math.max(text.indexOf('e'), text.indexOf('E'));
    if (at < 0) {
      return text;
    }
    int sign = text.startsWith("+", at + 1) ? 1 : 0;
    String power = text.substring(at + 1 + sign);
    boolean isNumber =
        !Double.isNaN(Decimal.parse(text.substring(0, at)))
            && !Double.isNaN(Decimal.parse(power))
            && power.indexOf('.') < 0
            && power.length() < 5;
    if (!isNumber) {
      return text;
    }
    double value = Double.parseDouble(text.substring(0, at) + 'e' + power);
    if (Decimal.fits(value)) {
      return Decimal.text(value);
    }
    String size = Math.abs(value) > 1 && !Decimal.fits(Math.floor(value)) ? HUGE : FINE;
    return value < 0 ? '-' + size : size;
  }

  /** What is wrong, said of the number as it was written. */
  public static Problem asWritten(Problem problem, String written) {
    boolean isNoNumber = problem.kind() == Problem.Kind.NOT_A_NUMBER;
    return isNoNumber
        ? problem
        : new Problem(
            problem.path(), problem.kind(), written.trim(), problem.limit(), problem.other());
  }
}
