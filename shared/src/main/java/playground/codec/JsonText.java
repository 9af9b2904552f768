package playground.codec;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import playground.experiment.Decimal;

/** Writes plain trees as JSON text: no white space, numbers as {@link Decimal} writes them. */
public final class JsonText {
  private JsonText() {}

  /**
   * @throws IllegalArgumentException for a number that has more digits than a stored experiment may
   */
  public static String write(Object tree) {
    StringBuilder text = new StringBuilder();
    append(text, tree);
    return text.toString();
  }

  private static void append(StringBuilder text, Object tree) {
    if (tree instanceof Map<?, ?> object) {
      char before = '{';
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        text.append(before);
        appendString(text, String.valueOf(entry.getKey()));
        text.append(':');
        append(text, entry.getValue());
        before = ',';
      }
      text.append(object.isEmpty() ? "{}" : "}");
    } else if (tree instanceof List<?> list) {
      text.append('[');
      for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
        append(text, items.next());
        text.append(items.hasNext() ? "," : "");
      }
      text.append(']');
    } else if (tree instanceof Double number) {
      Decimal.append(text, number);
    } else if (tree instanceof String string) {
      appendString(text, string);
    } else {
      text.append(tree); // true, false, null
    }
  }

  private static void appendString(StringBuilder text, String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        String digits = Integer.toHexString(c);
        text.append("\\u0000", 0, 6 - digits.length()).append(digits);
      } else {
        text.append(c);
      }
    }
    text.append('"');
  }
}
