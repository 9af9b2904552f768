package playground.client.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language, from {@code web/messages}. */
public final class Texts {
  /** Before the first language has been fetched. */
  public static final Texts NONE = new Texts("en", Map.of());

  private final String language;
  private final Map<String, String> words;

  public Texts(String language, Map<String, String> words) {
    this.language = language;
    this.words = words;
  }

  /** As {@link #list} has written it. */
  public static Texts of(String[] list) {
    Map<String, String> words = new HashMap<>();
    for (int i = 1; i < list.length; i += 2) {
      words.put(list[i], list[i + 1]);
    }
    return new Texts(list[0], words);
  }

  /** The language, then each key and its text. */
  public String[] list() {
    String[] list = new String[2 * words.size() + 1];
    list[0] = language;
    int at = 1;
    for (String key : words.keySet()) {
      list[at++] = key;
      list[at++] = words.get(key);
    }
    return list;
  }

  /** {@code en} or {@code ja}. */
  public String language() {
    return language;
  }

  /** What follows this beginning in the keys that have it. */
  List<String> endings(String beginning) {
    List<String> endings = new ArrayList<>();
    for (String key : words.keySet()) {
      if (key.startsWith(beginning)) {
        endings.add(key.substring(beginning.length()));
      }
    }
    return endings;
  }

  /** The text for a key; the key itself when there is none, so that the gap can be seen. */
  public String get(String key) {
    return words.getOrDefault(key, key);
  }

  /**
   * The text for a key with {@code {name}} replaced by the value that follows the name, and {@code
   * {name|point|points}} by the first word when the value is 1, and else by the second.
   */
  public String get(String key, String... namesAndValues) {
    String text = get(key);
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      text = withWordsFor(namesAndValues[i], namesAndValues[i + 1].equals("1"), text);
    }
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
    }
    return text;
  }

  private static String withWordsFor(String name, boolean isOne, String text) {
    String start = "{" + name + "|";
    int at = text.indexOf(start);
    if (at < 0) {
      return text;
    }
    int one = at + start.length();
    int more = text.indexOf("|", one) + 1;
    int end = text.indexOf("}", more);
    String word = isOne ? text.substring(one, more - 1) : text.substring(more, end);
    String rest = withWordsFor(name, isOne, text.substring(end + 1));
    return text.substring(0, at) + word + rest;
  }
}
