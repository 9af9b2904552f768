package playground.client.view;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;

/** Puts the words of the language into the page: data-i18n is text, data-i18n-label a name. */
public final class TextsView {
  private final PlaygroundModel model;

  public TextsView(PlaygroundModel model) {
    this.model = model;
    model.listen(Topic.TEXTS, this::show);
    show();
  }

  private void show() {
    Texts texts = model.texts();
    HTMLDocument.current().setTitle(texts.get("page.title"));
    Dom.root().setAttribute("lang", texts.language());
    Dom.each("[data-i18n]", e -> Dom.setText(e, texts.get(e.getAttribute("data-i18n"))));
    Dom.each("[data-i18n-label]", e -> name(e, texts.get(e.getAttribute("data-i18n-label"))));
  }

  /** Gives an element its accessible name and the same words as a tip. */
  static void name(HTMLElement element, String name) {
    element.setAttribute("aria-label", name);
    boolean isControl = element.getTagName().equals("BUTTON");
    if (isControl) {
      element.setTitle(name);
    }
  }
}
