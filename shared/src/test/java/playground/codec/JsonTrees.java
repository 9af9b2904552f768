package playground.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parses valid JSON text into the plain trees that the codec is given on every platform. */
final class JsonTrees {
  private final String text;
  private int at;

  private JsonTrees(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    JsonTrees parser = new JsonTrees(text);
    Object tree = parser.value();
    parser.skipSpace();
    if (parser.at != text.length()) {
      throw new IllegalArgumentException("more after the end at " + parser.at);
    }
    return tree;
  }

  private Object value() {
    skipSpace();
    char c = text.charAt(at);
    return switch (c) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (!takes('}')) {
      takes(',');
      skipSpace();
      String name = string();
      if (!takes(':')) {
        throw new IllegalArgumentException("no colon at " + at);
      }
      object.put(name, value());
    }
    return object;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    while (!takes(']')) {
      takes(',');
      list.add(value());
    }
    return list;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\') {
        c = text.charAt(at++);
        if (c == 'u') {
          c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
          at += 4;
        }
      }
      string.append(c);
    }
    at++;
    return string.toString();
  }

  private Object word() {
    int from = at;
    while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(from, at);
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      case "null" -> null;
      default -> Double.valueOf(word);
    };
  }

  private boolean takes(char c) {
    skipSpace();
    boolean isThere = at < text.length() && text.charAt(at) == c;
    at += isThere ? 1 : 0;
    return isThere;
  }

  private void skipSpace() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
