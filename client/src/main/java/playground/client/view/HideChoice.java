package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PageCopy;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Control;

/** The share dialog's list of what to hide from those who open the link. */
final class HideChoice {
  private final List<HTMLElement> boxes = new ArrayList<>();
  private final List<HTMLElement> names = new ArrayList<>();
  private final PageCopy model;

  /**
   * @param changed called when a box is ticked or cleared
   */
  HideChoice(PageCopy model, Runnable changed) {
    this.model = model;
    HTMLElement list = Dom.find("hide-list");
    for (Control control : Control.values()) {
      HTMLElement label = Dom.create("label", "");
      HTMLElement box = Dom.create("input", "");
      box.setAttribute("type", "checkbox");
      box.setAttribute("data-testid", "hide-" + Choices.name(control));
      Dom.on(box, "change", e -> changed.run());
      HTMLElement name = Dom.create("span", "");
      label.appendChild(box);
      label.appendChild(name);
      list.appendChild(label);
      boxes.add(box);
      names.add(name);
    }
    model.listen(Topic.TEXTS, this::nameAll);
    nameAll();
  }

  private void nameAll() {
    for (Control control : Control.values()) {
      String name = model.texts().get("control." + Choices.name(control));
      Dom.setText(names.get(control.ordinal()), name);
    }
  }

  void choose(List<Control> hidden) {
    for (Control control : Control.values()) {
      Dom.setChecked(boxes.get(control.ordinal()), hidden.contains(control));
    }
  }

  List<Control> chosen() {
    List<Control> chosen = new ArrayList<>();
    for (Control control : Control.values()) {
      if (Dom.isChecked(boxes.get(control.ordinal()))) {
        chosen.add(control);
      }
    }
    return chosen;
  }
}
