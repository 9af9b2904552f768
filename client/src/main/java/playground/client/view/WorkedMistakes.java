package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.experiment.Fields;
import playground.network.Mistake;

/**
 * Switches that break the algorithm on purpose; each starts the run again from the same weights.
 */
final class WorkedMistakes {
  private final PageCopy model;
  private final List<HTMLElement> switches = new ArrayList<>();
  private final List<HTMLElement> names = new ArrayList<>();
  private final List<HTMLElement> explanations = new ArrayList<>();

  WorkedMistakes(PageCopy model) {
    this.model = model;
    for (Mistake mistake : Mistake.values()) {
      add(Choices.name(mistake));
    }
  }

  private void add(String name) {
    HTMLElement label = Dom.create("label", "mistake");
    HTMLElement box = Dom.create("input", "");
    box.setAttribute("type", "checkbox");
    box.setAttribute("data-testid", "mistake-" + name);
    HTMLElement words = Dom.create("b", "");
    HTMLElement about = Dom.create("span", "small");
    for (HTMLElement part : List.of(box, words, about)) {
      label.appendChild(part);
    }
    Dom.find("mistakes-list").appendChild(label);
    Dom.on(box, "change", e -> take());
    switches.add(box);
    names.add(words);
    explanations.add(about);
  }

  private void take() {
    List<Mistake> made = new ArrayList<>();
    for (Mistake mistake : Mistake.values()) {
      if (Dom.isChecked(switches.get(mistake.ordinal()))) {
        made.add(mistake);
      }
    }
    model.page().restart(model.experiment().with(Fields.MISTAKES, made), model.table());
  }

  void show() {
    Texts texts = model.texts();
    for (Mistake mistake : Mistake.values()) {
      int at = mistake.ordinal();
      Dom.setChecked(switches.get(at), model.experiment().get(Fields.MISTAKES).contains(mistake));
      Dom.setText(names.get(at), texts.get("mistake." + Choices.name(mistake)));
      Dom.setText(explanations.get(at), texts.get("mistake-about." + Choices.name(mistake)));
    }
  }
}
