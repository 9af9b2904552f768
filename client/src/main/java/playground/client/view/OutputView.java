package playground.client.view;

import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.client.paint.Weights;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.picture.ClassPalette;
import playground.picture.Contour;
import playground.picture.NodeMaps;
import playground.picture.Palette;
import playground.training.Regularization;

/** The large picture of the output, or of the unit under the pointer, and the numbers below it. */
public final class OutputView {
  private static final int FEATURE_SIDE = 96;

  private final PlaygroundModel model;
  private final Canvas boundary = new Canvas(Dom.find("boundary"));
  private final Canvas map = Canvas.offScreen();
  private final HTMLElement of = Dom.find("output-of");
  private Palette palette;

  public OutputView(PlaygroundModel model) {
    this.model = model;
    onCheck("show-test", Toggle.TEST_POINTS);
    onCheck("discretize", Toggle.CLASSES_ONLY);
    onCheck("show-penalty", Toggle.PENALTY);
    model.listen(Topic.FRAME, this::show);
    model.listen(Topic.VIEW, this::show);
    model.listen(Topic.TEXTS, this::show);
    model.listen(Topic.LOOK, this::changeColours);
    changeColours();
  }

  private void onCheck(String name, Toggle toggle) {
    HTMLElement box = Dom.find(name);
    Dom.setChecked(box, model.view().has(toggle));
    Dom.on(box, "change", e -> model.view().set(toggle, Dom.isChecked(box)));
    model.listen(Topic.VIEW, () -> Dom.setChecked(box, model.view().has(toggle)));
  }

  private void changeColours() {
    palette = Colours.scale();
    draw();
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    showReadings(frame);
    if (!frame.isPlaying()) {
      describe(frame);
    }
    draw();
  }

  private void showReadings(Frame frame) {
    boolean isRegression = model.experiment().isRegression();
    boolean isPenalised = model.setting(Fields.REGULARIZATION) != Regularization.NONE;
    Dom.find("show-penalty-label").setHidden(!isPenalised);
    double penalty = isPenalised && model.view().has(Toggle.PENALTY) ? frame.scores().penalty() : 0;
    showLoss("train-loss", frame.scores().trainLoss(), penalty);
    showLoss("test-loss", frame.scores().testLoss(), penalty);
    String score = isRegression ? "r2" : "accuracy";
    for (String set : List.of("train", "test")) {
      Dom.setText(Dom.find(set + "-score-name"), model.texts().get("output." + set + "-" + score));
    }
    if (isRegression) {
      showReading(
          "train-accuracy",
          frame.scores().trainR2(),
          NumberText.fixed(frame.scores().trainR2(), 3));
      showReading(
          "test-accuracy", frame.scores().testR2(), NumberText.fixed(frame.scores().testR2(), 3));
    } else {
      double train = frame.scores().trainAccuracy();
      showReading("train-accuracy", train, NumberText.percent(train));
      double test = frame.scores().testAccuracy();
      showReading("test-accuracy", test, NumberText.percent(test));
    }
  }

  private static void showLoss(String name, double loss, double penalty) {
    showReading(name, loss + penalty, NumberText.fixed(loss + penalty, 4));
  }

  private static void showReading(String name, double value, String text) {
    HTMLElement element = Dom.find(name);
    Dom.setText(element, text);
    element.setAttribute("data-value", NumberText.exact(value));
  }

  /** In words, for those who do not see the picture; at rest only, not sixty times a second. */
  private void describe(Frame frame) {
    Dataset dataset = model.dataset();
    boundary
        .element()
        .setAttribute(
            "aria-label",
            model
                .texts()
                .get(
                    "output.describe",
                    "epoch",
                    NumberText.grouped(frame.epoch()),
                    "loss",
                    NumberText.fixed(frame.scores().trainLoss(), 4),
                    "accuracy",
                    NumberText.percent(frame.scores().trainAccuracy()),
                    "train",
                    String.valueOf(dataset.train().size()),
                    "test",
                    String.valueOf(dataset.test().size())));
  }

  private void draw() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    int hovered = model.view().hoveredMap();
    Weights weights = new Weights(model.experiment());
    int outputMap = weights.map(weights.layers() - 1, 0);
    boolean isOneOfMany = weights.units(weights.layers() - 1) > 1 && hovered >= outputMap;
    showTitle(hovered, outputMap, weights);
    showScale();
    if (hovered <= ViewState.FIRST_FEATURE) {
      Feature feature = Feature.values()[ViewState.FIRST_FEATURE - hovered];
      draw(NodeMaps.feature(feature, FEATURE_SIDE), 0, FEATURE_SIDE, false);
    } else if (isOneOfMany || hovered != ViewState.NONE && hovered < outputMap) {
      int side = frame.maps().side();
      draw(frame.maps().units(), hovered * side * side, side, false);
    } else {
      draw(frame.maps().output(), 0, frame.maps().outputSide(), true);
    }
  }

  private void showTitle(int hovered, int outputMap, Weights weights) {
    Texts texts = model.texts();
    String title = "";
    if (hovered <= ViewState.FIRST_FEATURE) {
      Feature feature = Feature.values()[ViewState.FIRST_FEATURE - hovered];
      title = texts.get("output.of-feature", "feature", FeatureNames.of(feature));
    } else if (hovered != ViewState.NONE && hovered < outputMap) {
      int layer = 0;
      while (hovered >= weights.map(layer + 1, 0)) {
        layer++;
      }
      int unit = hovered - weights.map(layer, 0) + 1;
      title =
          texts.get(
              "output.of-neuron", "unit", String.valueOf(unit), "layer", String.valueOf(layer + 1));
    } else if (hovered > outputMap || hovered == outputMap && isMany()) {
      title = texts.get("output.of-class", "class", String.valueOf(hovered - outputMap));
    }
    Dom.setText(of, title);
  }

  private boolean isMany() {
    return model.experiment().head().units() > 1;
  }

  /** What the colours mean: classes, or numbers. */
  private void showScale() {
    boolean isRegression = model.experiment().isRegression();
    int classes = isRegression ? 2 : model.experiment().get(Fields.CLASSES);
    Dom.find("scale-ramp").setHidden(classes > 2);
    for (int c = 0; c < Generator.MOST_CLASSES; c++) {
      Dom.find("scale-" + c).setHidden(c >= classes || isRegression);
    }
    Dom.find("scale-low").setHidden(!isRegression);
    Dom.find("scale-high").setHidden(!isRegression);
  }

  private void draw(float[] values, int offset, int side, boolean isOutput) {
    byte[] pixels = new byte[side * side * 4];
    boolean classesOnly = model.view().has(Toggle.CLASSES_ONLY);
    int classes = isOutput && isMany() ? values.length / (side * side) : 1;
    if (classes > 1) {
      Colours.classes(classes).paint(values, classesOnly, pixels);
    } else {
      palette.paint(values, offset, classesOnly, pixels);
    }
    map.putPixels(pixels, side);
    double size = boundary.fit();
    boundary.drawScaled(map, size, size);
    for (int c = 0; isOutput && c < classes; c++) {
      float[] lead = classes > 1 ? ClassPalette.lead(values, c, side * side) : values;
      drawLine(Contour.of(lead, side), size);
    }
  }

  private void drawLine(double[] pieces, double size) {
    CanvasRenderingContext2D context = boundary.context();
    context.setStrokeStyle(Look.colour("--ink"));
    context.setGlobalAlpha(0.75);
    context.setLineWidth(1.5);
    context.setLineCap("round");
    context.beginPath();
    for (int i = 0; i < pieces.length; i += 4) {
      context.moveTo(pieces[i] * size, pieces[i + 1] * size);
      context.lineTo(pieces[i + 2] * size, pieces[i + 3] * size);
    }
    context.stroke();
    context.setGlobalAlpha(1);
  }
}
