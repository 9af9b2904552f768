package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Cost;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;

/** Says for some seconds what a change has cost, and offers the way back. */
public final class CostView {
  private static final double SHOWN_MILLIS = 7000;

  private final PlaygroundModel model;
  private final HTMLElement note = Dom.find("cost");
  private int timer;

  public CostView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("cost-undo"), model::undo);
    Dom.onClick(Dom.find("cost-close"), this::hide);
    model.listen(Topic.COST, this::show);
  }

  private void show() {
    Cost cost = model.cost();
    Clock.cancel(timer);
    if (cost.equals(Cost.NONE)) {
      hide();
      return;
    }
    Texts texts = model.texts();
    String ahead = cost.changes() > 0 ? "cost.both" : "cost.ahead";
    String key = cost.epochs() > 0 ? "cost.epochs" : cost.ahead() > 0 ? ahead : "cost.changes";
    int epochs = cost.epochs() > 0 ? cost.epochs() : cost.ahead();
    String changes = NumberText.grouped(cost.changes());
    String words = texts.get(key, "epochs", NumberText.grouped(epochs), "count", changes);
    Dom.setText(Dom.find("cost-text"), words);
    note.setHidden(false);
    timer = Clock.after(this::hide, SHOWN_MILLIS);
  }

  private void hide() {
    note.setHidden(true);
  }
}
