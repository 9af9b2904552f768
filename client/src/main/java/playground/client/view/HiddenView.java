package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Control;
import playground.experiment.Fields;

/**
 * Hides what the experiment says: the root element names it, and the style sheet hides whatever has
 * such a data-control, also what is built later. A button brings everything back.
 */
public final class HiddenView {
  private final PlaygroundModel model;
  private final HTMLElement showAll = Dom.find("show-all");

  public HiddenView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(showAll, this::showAll);
    model.listen(Topic.EXPERIMENT, this::show);
    show();
  }

  private void showAll() {
    model.present(Fields.HIDDEN, List.of());
    Dom.refocus("play");
  }

  private void show() {
    StringBuilder names = new StringBuilder();
    for (Control control : model.experiment().get(Fields.HIDDEN)) {
      names.append(Choices.name(control)).append(' ');
    }
    Dom.root().setAttribute("data-hide", names.toString());
    showAll.setHidden(names.length() == 0);
  }
}
