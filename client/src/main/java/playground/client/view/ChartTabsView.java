package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Toggle;
import playground.client.model.Topic;

/**
 * The charts below the panes, of which one is seen at a time, as tabs. Losses and scores are drawn
 * here, the others by {@link SpreadChartsView}.
 */
public final class ChartTabsView {
  private static final List<String> NAMES =
      List.of("loss", "score", "confusion", "weights", "gradients");

  private final PlaygroundModel model;
  private final HTMLElement logarithmic = Dom.find("log-loss");
  private final Runnable[] charts;
  private int chosen;

  public ChartTabsView(PlaygroundModel model) {
    this.model = model;
    LineChart loss = new LineChart(model, "loss-chart", false);
    LineChart score = new LineChart(model, "score-chart", true);
    charts = new Runnable[] {loss::show, score::show};
    for (int i = 0; i < NAMES.size(); i++) {
      int index = i;
      Dom.onClick(tab(i), () -> choose(index));
      Dom.on(tab(i), "keydown", this::onKey);
    }
    Dom.on(
        logarithmic,
        "change",
        e -> model.view().set(Toggle.LOGARITHMIC, Dom.isChecked(logarithmic)));
    model.listenInTurn(false, this::show); // with the output
    model.listen(this::show, Topic.EXPERIMENT, Topic.VIEW, Topic.TEXTS, Topic.LOOK);
    choose(0);
  }

  private static HTMLElement tab(int index) {
    return Dom.find("tab-" + NAMES.get(index));
  }

  private void choose(int index) {
    chosen = index;
    for (int i = 0; i < NAMES.size(); i++) {
      boolean isChosen = i == index;
      Dom.setAttribute(tab(i), "aria-selected", isChosen);
      tab(i).setAttribute("tabindex", isChosen ? "0" : "-1");
      Dom.find(NAMES.get(i) + "-chart").setHidden(!isChosen);
    }
    Dom.setAttribute(Dom.find("log-loss-label"), "data-away", index > 0);
    show();
  }

  /** As tabs do everywhere: the arrows go round, Home and End to the ends. */
  private void onKey(Event event) {
    int next =
        switch (Dom.key(event)) {
          case "ArrowRight" -> (chosen + 1) % NAMES.size();
          case "ArrowLeft" -> (chosen + NAMES.size() - 1) % NAMES.size();
          case "Home" -> 0;
          case "End" -> NAMES.size() - 1;
          default -> -1;
        };
    if (next >= 0) {
      event.preventDefault();
      event.stopPropagation(); // the page's own shortcuts have arrows too
      tab(next).click();
      tab(next).focus();
    }
  }

  private void show() {
    boolean isRegression = model.experiment().isRegression();
    Dom.setText(tab(1), model.texts().get(isRegression ? "charts.r2" : "charts.accuracy"));
    Dom.setChecked(logarithmic, model.view().has(Toggle.LOGARITHMIC));
    if (model.frame() != null && chosen < charts.length) {
      charts[chosen].run();
    }
  }
}
