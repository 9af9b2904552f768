package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.FeatureNames;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Scores;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.client.paint.Curve;
import playground.client.paint.Weights;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.network.Activation;
import playground.picture.NodeMaps;

/** The large picture of the output, or of the unit under the pointer, and what it is of. */
public final class OutputView {
  private static final int FEATURE_SIDE = 96;

  private final PlaygroundModel model;
  private final Canvas canvas = new Canvas(Dom.find("boundary"));
  private final MapPicture map = new MapPicture(canvas);
  private final CurvePicture curve = new CurvePicture(canvas);
  private final HTMLElement of = Dom.find("output-of");

  public OutputView(PlaygroundModel model) {
    this.model = model;
    model.listenInTurn(false, this::show);
    model.listen(this::show, Topic.VIEW, Topic.TEXTS);
    model.listen(Topic.LOOK, this::changeLook);
    Look.onResize(canvas.element(), this::changeLook);
    map.changeColours();
  }

  private void changeLook() {
    map.changeColours();
    show();
    model.setDetail(canvas.pixels());
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    if (!model.isMoving()) {
      describe(frame);
    }
    draw(frame);
  }

  /** In words, for those who do not see the picture; at rest only, not sixty times a second. */
  private void describe(Frame frame) {
    Scores scores = frame.scores();
    boolean isRegression = model.experiment().isRegression();
    Dataset dataset = model.dataset();
    String words =
        model
            .texts()
            .get(
                model.surface().isCurve()
                    ? "plane.describe-curve"
                    : isRegression ? "plane.describe-r2" : "output.describe",
                "epoch",
                NumberText.grouped(frame.epoch()),
                "loss",
                NumberText.fixed(scores.trainLoss(), 4),
                "accuracy",
                isRegression
                    ? NumberText.fixed(scores.trainR2(), 3)
                    : NumberText.percent(scores.trainAccuracy()),
                "train",
                String.valueOf(dataset.train().size()),
                "test",
                String.valueOf(dataset.test().size()));
    canvas.element().setAttribute("aria-label", words);
  }

  private void draw(Frame frame) {
    Experiment experiment = model.experiment();
    int hovered = model.view().hoveredMap();
    Weights weights = new Weights(experiment);
    int outputMap = weights.map(weights.layers() - 1, 0);
    showTitle(hovered, outputMap, weights);
    map.setClassesOnly(model.view().has(Toggle.CLASSES_ONLY));
    map.setResting(!model.isMoving());
    boolean isOneOfMany = experiment.head().units() > 1 && hovered >= outputMap;
    if (model.surface().isCurve()) {
      drawCurve(frame, hovered, weights);
      return;
    }
    curve.hide();
    if (hovered <= ViewState.FIRST_FEATURE) {
      map.draw(NodeMaps.feature(feature(hovered), FEATURE_SIDE), 0, FEATURE_SIDE);
    } else if (isOneOfMany || hovered != ViewState.NONE && hovered < outputMap) {
      int side = frame.maps().side();
      map.draw(frame.maps().units(), hovered * side * side, side);
    } else {
      boolean withContours = model.view().has(Toggle.CONTOURS);
      map.drawOutput(frame.maps().output(), frame.maps().outputSide(), experiment, withContours);
    }
  }

  private static Feature feature(int hovered) {
    return Feature.values()[ViewState.FIRST_FEATURE - hovered];
  }

  private void drawCurve(Frame frame, int hovered, Weights weights) {
    double[] answers;
    if (frame.parameters().length != weights.count()) {
      return; // of the experiment before
    }
    if (hovered <= ViewState.FIRST_FEATURE) {
      answers = new double[FEATURE_SIDE];
      for (int i = 0; i < answers.length; i++) {
        answers[i] = feature(hovered).of(Curve.x1(i, answers.length), 0);
      }
    } else {
      int unit = hovered == ViewState.NONE ? weights.map(weights.layers() - 1, 0) : hovered;
      int layer = layer(unit, weights);
      answers =
          new Curve(model.experiment(), frame.parameters())
              .answers(layer, unit - weights.map(layer, 0));
    }
    curve.draw(answers, model.surface(), model.texts());
  }

  private static int layer(int map, Weights weights) {
    int layer = 0;
    while (map >= weights.map(layer + 1, 0)) {
      layer++;
    }
    return layer;
  }

  private void showTitle(int hovered, int outputMap, Weights weights) {
    Texts texts = model.texts();
    Experiment experiment = model.experiment();
    String title = model.surface().isCurve() ? texts.get("plane.curve") : "";
    boolean isScaled = false;
    if (hovered <= ViewState.FIRST_FEATURE) {
      title = texts.get("output.of-feature", "feature", FeatureNames.of(feature(hovered)));
      isScaled = Math.abs(feature(hovered).of(Point.REACH, Point.REACH)) > 1;
    } else if (hovered != ViewState.NONE && hovered < outputMap) {
      int layer = layer(hovered, weights);
      String unit = String.valueOf(hovered - weights.map(layer, 0) + 1);
      title = texts.get("output.of-neuron", "unit", unit, "layer", String.valueOf(layer + 1));
      Activation activation = experiment.get(Fields.LAYERS).get(layer).activation();
      isScaled = !activation.isBounded();
    } else if (hovered >= outputMap && experiment.head().units() > 1) {
      title = texts.get("output.of-class", "class", model.table().className(hovered - outputMap));
    }
    if (isScaled && !model.surface().isCurve()) {
      title += " · " + texts.get("plane.scaled");
    }
    Dom.setText(of, title);
    Dom.setAttribute(of, "data-unit", hovered != ViewState.NONE);
  }
}
