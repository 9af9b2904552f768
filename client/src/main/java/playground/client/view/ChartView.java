package playground.client.view;

import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.LossPlot;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;

/** The loss chart. */
public final class ChartView {
  private static final int LEGEND_HEIGHT = 22;

  private final PlaygroundModel model;
  private final HTMLElement parent = Dom.find("loss-chart");
  private final HTMLElement logarithmic = Dom.find("log-loss");
  private JSObject plot;
  private boolean isLogarithmic;

  public ChartView(PlaygroundModel model) {
    this.model = model;
    Dom.on(
        logarithmic,
        "change",
        e -> model.view().set(Toggle.LOGARITHMIC, Dom.isChecked(logarithmic)));
    model.listen(Topic.FRAME, this::show);
    model.listen(Topic.TEXTS, this::rebuild);
    model.listen(Topic.LOOK, this::rebuild);
    model.listen(Topic.VIEW, this::changeScale);
    Look.onResize(parent, this::resize);
  }

  private void changeScale() {
    if (isLogarithmic != model.view().has(Toggle.LOGARITHMIC)) {
      rebuild();
    }
  }

  private void rebuild() {
    if (plot != null) {
      LossPlot.destroy(plot);
      plot = null;
    }
    show();
  }

  private void resize() {
    if (plot != null && parent.getClientWidth() > 0) {
      LossPlot.resize(plot, parent.getClientWidth(), height());
    }
  }

  private int height() {
    return Math.max(60, parent.getClientHeight() - LEGEND_HEIGHT);
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null || parent.getClientWidth() == 0) {
      return;
    }
    if (plot == null) {
      isLogarithmic = model.view().has(Toggle.LOGARITHMIC);
      Texts texts = model.texts();
      String[] words = {
        texts.get("chart.epoch"), texts.get("chart.train"), texts.get("chart.test")
      };
      String[] colours = {
        Look.colour("--ink"), Look.colour("--ink3"), Look.colour("--ink2"), Look.colour("--line")
      };
      plot =
          LossPlot.create(parent, parent.getClientWidth(), height(), isLogarithmic, words, colours);
    }
    LossPlot.show(plot, frame.history());
  }
}
