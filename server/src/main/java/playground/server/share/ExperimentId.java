package playground.server.share;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name of a kept experiment. Its letters cannot be mistaken for one another and, without
 * vowels, form no words. Nothing from an address reaches the store before it is one of these.
 */
public record ExperimentId(String text) {
  /** Digits and letters without vowels and l; their number is the base of the notation. */
  static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxyz";

  static final int SHORTEST = 10;
  static final int LONGEST = 52;

  private static final Pattern FORM =
      Pattern.compile("[0-9b-df-hjkmnp-tv-z]{" + SHORTEST + ',' + LONGEST + '}');

  public ExperimentId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("id: " + text + " is not an experiment's id");
    }
  }

  /** Empty for anything that can be nobody's id. */
  public static Optional<ExperimentId> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new ExperimentId(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
