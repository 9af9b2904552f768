package playground.experiment;

/** Numbers within limits: whole ones, and decimals with at most six fraction digits. */
public final class Numbers {
  private Numbers() {}

  /** A whole number from {@code lowest} to {@code highest}. */
  public static final class Whole extends Kind<Integer> {
    public final int lowest;
    public final int highest;

    public Whole(int lowest, int highest) {
      this.lowest = lowest;
      this.highest = highest;
    }

    @Override
    Integer fromJson(Object json, String path, Problems problems) {
      double value = number(json, path, lowest, highest, problems);
      if (Double.isNaN(value)) {
        return null;
      }
      if (value != Math.floor(value)) {
        String low = String.valueOf(lowest);
        String high = String.valueOf(highest);
        problems.addNoNumber(path, Problem.Kind.NOT_WHOLE, show(json), low, high);
        return null;
      }
      return (int) value;
    }

    @Override
    Object toJson(Integer value) {
      return (double) value;
    }

    @Override
    Integer fromText(String text, String path, Problems problems) {
      return fromJson(numberOrText(text), path, problems);
    }

    @Override
    String toText(Integer value) {
      return String.valueOf(value);
    }
  }

  /** A decimal from {@code lowest} to {@code highest} with at most six fraction digits. */
  public static final class Fraction extends Kind<Double> {
    public final double lowest;
    public final double highest;

    public Fraction(double lowest, double highest) {
      this.lowest = lowest;
      this.highest = highest;
    }

    @Override
    Double fromJson(Object json, String path, Problems problems) {
      double value = number(json, path, lowest, highest, problems);
      if (Double.isNaN(value)) {
        return null;
      }
      if (!Decimal.fits(value)) {
        problems.addTooManyDigits(path, show(json), Decimal.DIGITS, lowest, highest);
        return null;
      }
      return value;
    }

    @Override
    Object toJson(Double value) {
      return value;
    }

    @Override
    Double fromText(String text, String path, Problems problems) {
      return fromJson(numberOrText(text), path, problems);
    }

    @Override
    String toText(Double value) {
      return Decimal.text(value);
    }
  }

  /** What a text would be in JSON: a number where it is one. */
  static Object numberOrText(String text) {
    double value = Decimal.parse(text);
    return Double.isNaN(value) ? text : (Object) value;
  }

  /** A number within the limits; NaN, and a problem told, for anything else. */
  static double number(Object json, String path, double lowest, double highest, Problems problems) {
    double value = json instanceof Double number ? number : Double.NaN;
    if (value >= lowest && value <= highest) {
      return value + 0.0; // −0 becomes 0
    }
    String low = Decimal.text(lowest);
    String high = Decimal.text(highest);
    if (Double.isNaN(value)) {
      problems.addNoNumber(path, Problem.Kind.NOT_A_NUMBER, Kind.show(json), low, high);
    } else {
      problems.addOutside(path, Kind.show(json), low, high, value < lowest);
    }
    return Double.NaN;
  }
}
