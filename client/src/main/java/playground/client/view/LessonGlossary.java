package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.LessonProse;
import playground.client.model.LessonWords;

/** Terms: marked in a text as buttons that show them below it, and all of them as a list. */
final class LessonGlossary {
  private static final String STOPS = ".,:;。、";

  private final HTMLElement entry = Dom.find("lessons-term");
  private final HTMLElement name = Dom.find("lessons-term-name");
  private final HTMLElement says = Dom.find("lessons-term-says");
  private final HTMLElement close = Dom.find("lessons-term-close");
  private final HTMLElement list = Dom.find("lessons-glossary-list");
  private LessonWords words = LessonWords.NONE;
  private String shown = "";

  LessonGlossary() {
    Dom.onClick(close, this::closeEntry);
  }

  /** Writes a text of the lessons into an element; no line begins with the stop after a term. */
  void write(HTMLElement into, String text) {
    into.clear();
    HTMLElement last = null;
    for (LessonProse piece : LessonProse.of(text)) {
      if (!piece.term().isEmpty()) {
        last = Dom.create("span", "with-term");
        last.appendChild(button(piece));
        into.appendChild(last);
        continue;
      }
      String rest = piece.words();
      if (last != null && !rest.isEmpty() && STOPS.indexOf(rest.charAt(0)) >= 0) {
        last.appendChild(words(rest.substring(0, 1)));
        rest = rest.substring(1);
      }
      into.appendChild(words(rest));
    }
  }

  private static HTMLElement words(String words) {
    HTMLElement part = Dom.create("span", "");
    Dom.setText(part, words);
    return part;
  }

  private HTMLElement button(LessonProse piece) {
    HTMLElement button = Dom.create("button", "term");
    Dom.setText(button, piece.words());
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", "term-" + piece.term());
    Dom.setAttribute(button, "aria-expanded", piece.term().equals(shown));
    Dom.onClick(button, () -> toggle(piece.term()));
    return button;
  }

  private void toggle(String term) {
    shown = term.equals(shown) ? "" : term;
    showEntry();
  }

  boolean isEntryOpen() {
    return !shown.isEmpty();
  }

  void closeEntry() {
    String last = shown;
    forget();
    Dom.refocus("term-" + last);
  }

  void forget() {
    shown = "";
    showEntry();
  }

  private void showEntry() {
    Dom.each(
        ".lessons .term",
        e ->
            Dom.setAttribute(
                e, "aria-expanded", ("term-" + shown).equals(e.getAttribute("data-testid"))));
    entry.setHidden(shown.isEmpty());
    if (!shown.isEmpty()) {
      Dom.setText(name, words.say("term." + shown));
      Dom.setText(says, words.say("say." + shown));
    }
  }

  /** In another language or voice. */
  void translate(LessonWords other) {
    words = other;
    TextsView.name(close, words.say("lessons.close-term"));
    list.clear();
    for (String term : words.terms()) {
      HTMLElement heading = Dom.create("dt", "");
      Dom.setText(heading, words.say("term." + term));
      HTMLElement sentence = Dom.create("dd", "");
      Dom.setText(sentence, words.say("say." + term));
      list.appendChild(heading);
      list.appendChild(sentence);
    }
    showEntry();
  }
}
