package playground.lesson;

/** Which terms of a long sum are written out: the largest few, in their order. */
final class Terms {
  static final int MOST = 4;

  private Terms() {}

  /**
   * The places of the terms to be shown, all where there are few.
   *
   * @param always a place that is shown in any case; -1 for none
   */
  static int[] shown(double[] terms, int always) {
    int count = terms.length <= MOST ? terms.length : MOST - 1;
    boolean[] isShown = new boolean[terms.length];
    int left = count;
    if (always >= 0) {
      isShown[always] = true;
      left--;
    }
    for (; left > 0; left--) {
      int best = -1;
      for (int i = 0; i < terms.length; i++) {
        boolean isBetter = best < 0 || Math.abs(terms[i]) > Math.abs(terms[best]);
        best = !isShown[i] && isBetter ? i : best;
      }
      isShown[best] = true;
    }
    int[] shown = new int[count];
    int at = 0;
    for (int i = 0; i < terms.length; i++) {
      if (isShown[i]) {
        shown[at++] = i;
      }
    }
    return shown;
  }

  /** The sum of the terms that are not shown. */
  static double rest(double[] terms, int[] shown) {
    double rest = 0;
    int next = 0;
    for (int i = 0; i < terms.length; i++) {
      if (next < shown.length && shown[next] == i) {
        next++;
      } else {
        rest += terms[i];
      }
    }
    return rest;
  }

  /** Σ left·right written out, its largest terms only. */
  static void write(Formula formula, double[] left, double[] right, double[] terms, int[] shown) {
    write(formula, "= ", left, right, terms, shown);
  }

  static void write(
      Formula formula, String opening, double[] left, double[] right, double[] terms, int[] shown) {
    String join = opening;
    for (int i : shown) {
      formula.say(join).factor(left[i]).say(" · ").factor(right[i]);
      join = " + ";
    }
    if (shown.length < terms.length) {
      formula.say(join).say("⋯ ").factor(rest(terms, shown));
    }
  }

  /** Σ of symbols, its largest terms only. */
  static String symbols(String left, String[] right, int[] shown) {
    StringBuilder text = new StringBuilder();
    for (int i : shown) {
      text.append(text.isEmpty() ? "" : " + ");
      text.append(Symbols.indexed(left, i + 1)).append('·').append(right[i]);
    }
    if (shown.length < right.length) {
      text.append(" + ⋯");
      text.append(" (").append(right.length - shown.length).append(')');
    }
    return text.toString();
  }
}
