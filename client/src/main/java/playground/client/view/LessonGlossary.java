package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.LessonProse;
import playground.client.model.LessonWords;

/** Terms: marked in a text as buttons that show them below it, and all of them as a list. */
final class LessonGlossary {
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

  /** Writes a text of the lessons into an element. */
  void write(HTMLElement into, String text) {
    into.clear();
    for (LessonProse piece : LessonProse.of(text)) {
      HTMLElement part = Dom.create(piece.term().isEmpty() ? "span" : "button", "");
      Dom.setText(part, piece.words());
      if (!piece.term().isEmpty()) {
        part.setAttribute("type", "button");
        part.setAttribute("class", "term");
        part.setAttribute("data-testid", "term-" + piece.term());
        Dom.setAttribute(part, "aria-expanded", piece.term().equals(shown));
        Dom.onClick(part, () -> toggle(piece.term()));
      }
      into.appendChild(part);
    }
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
