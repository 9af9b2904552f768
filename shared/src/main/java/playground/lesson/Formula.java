package playground.lesson;

import java.util.ArrayList;
import java.util.List;

/** A formula in two lines: symbols, and the same with numbers. */
public final class Formula {
  /** How a piece of the second line is shown. */
  public enum Kind {
    TEXT,
    NUMBER,
    /** In brackets when it is negative. */
    FACTOR,
    RESULT
  }

  /**
   * A piece of the second line.
   *
   * @param text empty for a number
   * @param value 0 for a text
   */
  public record Part(Kind kind, String text, double value) {}

  private final Caption caption;
  private final String symbols;
  private final List<Part> parts = new ArrayList<>();
  private double before = Double.NaN;

  Formula(Caption caption, String symbols) {
    this.caption = caption;
    this.symbols = symbols;
  }

  Formula say(String text) {
    parts.add(new Part(Kind.TEXT, text, 0));
    return this;
  }

  Formula number(double value) {
    parts.add(new Part(Kind.NUMBER, "", value));
    return this;
  }

  /** A number that a sign or an operator stands before or after. */
  Formula factor(double value) {
    parts.add(new Part(Kind.FACTOR, "", value));
    return this;
  }

  Formula equal(double result) {
    return say(" = ").result(result);
  }

  /** The number that the result takes the place of: the two are to be told apart. */
  Formula before(double value) {
    before = value;
    return number(value);
  }

  Formula result(double value) {
    parts.add(new Part(Kind.RESULT, "", value));
    return this;
  }

  /** A template in which # stands for z and @ for a. */
  Formula fill(String template, double z, double a) {
    int from = 0;
    for (int at = 0; at < template.length(); at++) {
      char c = template.charAt(at);
      if (c == '#' || c == '@') {
        String before = template.substring(from, at);
        double value = c == '#' ? z : a;
        say(before);
        boolean standsAlone = at == 0 || before.endsWith("(") || before.endsWith(", ");
        if (standsAlone) {
          number(value);
        } else {
          factor(value);
        }
        from = at + 1;
      }
    }
    return say(template.substring(from));
  }

  public Caption caption() {
    return caption;
  }

  public String symbols() {
    return symbols;
  }

  /** Digits after the point that the old number and the new one need; 0 where any will do. */
  public int digits() {
    return Double.isNaN(before) ? 0 : Decimals.toTellApart(before, result());
  }

  /** True for the old number and the new one. */
  public boolean isOldOrNew(Part part) {
    boolean isOld = part.kind() == Kind.NUMBER && part.value() == before;
    return isOld || part.kind() == Kind.RESULT && !Double.isNaN(before);
  }

  public List<Part> parts() {
    return parts;
  }

  /** The last result; NaN where there is none. */
  public double result() {
    double last = Double.NaN;
    for (Part part : parts) {
      last = part.kind() == Kind.RESULT ? part.value() : last;
    }
    return last;
  }
}
