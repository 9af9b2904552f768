package playground.experiment;

/**
 * What is wrong with one value that came from outside.
 *
 * @param path where: {@code $.network.layers[2].units} in JSON, the key in a link
 * @param value the value as it was written
 * @param limit what would be allowed, as text; empty where the kind says it all
 * @param other the other end of the allowed range, or all of it where the limit is another
 */
public record Problem(String path, Kind kind, String value, String limit, String other) {
  /** The sentence about the value; the page has its own words for each kind. */
  public enum Kind {
    BELOW("%v is below %l (%l to %o)"),
    ABOVE("%v is above %l (%o to %l)"),
    NOT_A_NUMBER("%v is not a number (%l to %o)"),
    NOT_WHOLE("%v is not a whole number (%l to %o)"),
    TOO_MANY_DIGITS("%v has more than %l decimal places (%o)"),
    NOT_A_CHOICE("%v is not one of %l"),
    WRONG_TYPE("%v is not %l"),
    TOO_MANY("%v entries are more than %l"),
    TOO_MANY_ADDED("%v added points are more than %l"),
    TOO_MANY_REMOVED("%v removed points are more than %l"),
    TOO_LONG("%v characters are more than %l"),
    TWICE("%v is there twice"),
    UNREADABLE("%v cannot be read as %l"),
    OTHER_WIDTH("%v numbers are not %l as in the first row"),
    CONFLICT("%v does not go with the other settings, but %l does"),
    DOES_NOT_FIT("%v does not fit this network or these data"),
    UNKNOWN("is not known"),
    NO_EQUAL("this key of TensorFlow Playground, with the value %v, has no equal here");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private static final int LONGEST_VALUE = 40;
  private static final int LONGEST_PATH = 120;

  public Problem(String path, Kind kind, String value, String limit) {
    this(path, kind, value, limit, "");
  }

  public Problem {
    path = line(path, LONGEST_PATH);
    value = line(value, LONGEST_VALUE);
  }

  /** Text from outside, cut to size and without line breaks and other control characters. */
  private static String line(String text, int longest) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (i == longest - 1 && text.length() > longest) {
        return line.append('…').toString();
      }
      char c = text.charAt(i);
      line.append(c < ' ' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029 ? ' ' : c);
    }
    return line.toString();
  }

  /** One line of English, such as {@code $.network.layers[2].units: 0 is below 1 (1 to 64)}. */
  @Override
  public String toString() {
    return path
        + ": "
        + kind.sentence.replace("%l", limit).replace("%o", other).replace("%v", value);
  }
}
