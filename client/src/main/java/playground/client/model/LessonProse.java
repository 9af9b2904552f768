package playground.client.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A lesson's text in pieces: {@code [[weight|the weights]]} is the term {@code weight}, shown with
 * the words after the bar.
 *
 * @param term the name of a term of the glossary, or an empty text
 */
public record LessonProse(String words, String term) {
  public static List<LessonProse> of(String text) {
    List<LessonProse> pieces = new ArrayList<>();
    String rest = text;
    int open = rest.indexOf("[[");
    while (open >= 0) {
      int bar = rest.indexOf("|", open);
      int close = rest.indexOf("]]", open);
      pieces.add(new LessonProse(rest.substring(0, open), ""));
      pieces.add(new LessonProse(rest.substring(bar + 1, close), rest.substring(open + 2, bar)));
      rest = rest.substring(close + 2);
      open = rest.indexOf("[[");
    }
    pieces.add(new LessonProse(rest, ""));
    return pieces;
  }
}
