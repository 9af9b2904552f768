package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A kind of value: how it is read from and written to JSON and links, and what it may be. JSON
 * arrives as the plain trees that a parser makes: Map, List, String, Double, Boolean, null.
 */
public abstract class Kind<T> {
  /** Reads and checks; null, and a problem told, when the value is not allowed. */
  abstract T fromJson(Object json, String path, Problems problems);

  abstract Object toJson(T value);

  /** Reads and checks the text of one link key, as {@link #fromJson} does. */
  abstract T fromText(String text, String path, Problems problems);

  abstract String toText(T value);

  /** The link keys that carry this value. */
  public List<String> keys(String key) {
    return List.of(key);
  }

  void toLink(T value, String key, Map<String, String> link) {
    link.put(key, toText(value));
  }

  T fromLink(Map<String, String> link, String key, T standard, Problems problems) {
    String text = link.get(key);
    return text == null ? null : fromText(text, key, problems);
  }

  /** How a JSON value is shown in a message. */
  public static String show(Object json) {
    if (json instanceof Double number) {
      return Decimal.fits(number) ? Decimal.text(number) : String.valueOf(number);
    }
    if (json instanceof String text) {
      return '"' + text + '"';
    }
    if (json instanceof Map) {
      return "an object";
    }
    return json instanceof List ? "a list" : String.valueOf(json);
  }

  /** The parts between the separators; {@code String.split} would bring regular expressions. */
  static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == separator) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    return parts;
  }
}
