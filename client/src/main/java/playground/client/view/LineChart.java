package playground.client.view;

import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.LinePlot;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Scores;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;

/** Losses, or accuracies or R², of training and test set over the epochs. */
final class LineChart {
  private static final int LEGEND_HEIGHT = 22;

  /** Beside the lines as soon as the chart is so wide; charts.css has the same width. */
  private static final int LEGEND_WIDTH = 176;

  private static final int WIDE = 800;

  /** Below this the numbers take two lines. */
  private static final int NARROW = 330;

  private static final int SMALL_TEXT = 11;
  private static final int LARGE_TEXT = 16;

  private final PlaygroundModel model;
  private final HTMLElement parent;
  private final boolean isScore;
  private JSObject plot;
  private int kind = -1;

  LineChart(PlaygroundModel model, String name, boolean isScore) {
    this.model = model;
    this.isScore = isScore;
    parent = Dom.find(name);
    model.listen(this::forget, Topic.TEXTS, Topic.LOOK);
    Look.onResize(parent, this::resize);
  }

  private void forget() {
    if (plot != null) {
      LinePlot.destroy(plot);
      plot = null;
    }
  }

  private void resize() {
    if (parent.getClientWidth() > 0) {
      forget();
      show();
    }
  }

  private static int textSize() {
    return "true".equals(Dom.root().getAttribute("data-large")) ? LARGE_TEXT : SMALL_TEXT;
  }

  private boolean isWide() {
    return parent.getClientWidth() >= WIDE;
  }

  private int width() {
    return parent.getClientWidth() - (isWide() ? LEGEND_WIDTH * textSize() / SMALL_TEXT : 0);
  }

  private int height() {
    int lines = parent.getClientWidth() < NARROW ? 2 : 1;
    return Math.max(60, parent.getClientHeight() - (isWide() ? 0 : LEGEND_HEIGHT * lines));
  }

  private int wantedKind() {
    if (isScore) {
      return model.experiment().isRegression() ? LinePlot.R2 : LinePlot.PERCENT;
    }
    return model.view().has(Toggle.LOGARITHMIC) ? LinePlot.LOGARITHMIC : LinePlot.LINEAR;
  }

  void show() {
    Frame frame = model.frame();
    if (frame == null || parent.getClientWidth() == 0) {
      return;
    }
    if (kind != wantedKind()) {
      forget();
    }
    if (plot == null) {
      create();
    }
    LinePlot.show(plot, model.losses(), isScore ? 3 : 1, kind, frame.epoch());
    if (!frame.isPlaying()) {
      describe(frame);
    }
  }

  private void create() {
    kind = wantedKind();
    Texts texts = model.texts();
    String[] words = {
      texts.get("chart.epoch"), texts.get(trainKey()), texts.get(isScore ? testKey() : "chart.test")
    };
    String[] colours = {
      Look.colour("--ink"), Look.colour("--ink3"), Look.colour("--ink2"), Look.colour("--line")
    };
    plot = LinePlot.create(parent, width(), height(), textSize(), kind, words, colours);
  }

  private String trainKey() {
    if (!isScore) {
      return "chart.train";
    }
    return kind == LinePlot.R2 ? "output.train-r2" : "output.train-accuracy";
  }

  private String testKey() {
    return kind == LinePlot.R2 ? "output.test-r2" : "output.test-accuracy";
  }

  /** The newest numbers, for those who do not see the lines. */
  private void describe(Frame frame) {
    Scores scores = frame.scores();
    boolean isR2 = kind == LinePlot.R2;
    double train = isR2 ? scores.trainR2() : isScore ? scores.trainAccuracy() : scores.trainLoss();
    double test = isR2 ? scores.testR2() : isScore ? scores.testAccuracy() : scores.testLoss();
    boolean isPercent = kind == LinePlot.PERCENT;
    String words =
        model
            .texts()
            .get(
                isScore
                    ? (isR2 ? "charts.describe-r2" : "charts.describe-accuracy")
                    : "charts.describe-loss",
                "epoch",
                NumberText.grouped(frame.epoch()),
                "train",
                isPercent ? NumberText.percent(train) : NumberText.fixed(train, 4),
                "test",
                isPercent ? NumberText.percent(test) : NumberText.fixed(test, 4));
    Dom.setText(parent.querySelector(".unseen"), words);
  }
}
