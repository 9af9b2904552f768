package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.ViewState;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Control;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.picture.NodeMaps;
import playground.picture.Palette;

/** The nodes of the network, each a small picture of what it answers all over the plane. */
final class NodesView {
  private static final int FEATURE_SIDE = 32;

  private final PlaygroundModel model;
  private final HTMLElement container = Dom.find("nodes");
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final List<Canvas> maps = new ArrayList<>();
  private Palette palette;

  NodesView(PlaygroundModel model) {
    this.model = model;
  }

  void build(NetworkLayout layout) {
    palette = Colours.scale();
    container.clear();
    buttons.clear();
    maps.clear();
    Experiment experiment = model.experiment();
    Weights weights = new Weights(experiment);
    if (experiment.get(Fields.DATA) == Generator.TABLE) {
      for (int column = 0; column < experiment.inputs().width(); column++) {
        addColumn(column, layout);
      }
    } else {
      for (Feature feature : Feature.values()) {
        addFeature(feature, experiment.get(Fields.FEATURES).contains(feature), layout);
      }
    }
    for (int l = 0; l < weights.layers(); l++) {
      for (int unit = 0; unit < weights.units(l); unit++) {
        HTMLElement button = node(layout, l + 1, unit, weights.map(l, unit));
        button.setAttribute("data-testid", "neuron-" + (l + 1) + "-" + (unit + 1));
        buttons.add(button);
        maps.add(new Canvas(button.querySelector("canvas")));
      }
    }
  }

  private void addFeature(Feature feature, boolean isOn, NetworkLayout layout) {
    HTMLElement button =
        node(layout, 0, feature.ordinal(), ViewState.FIRST_FEATURE - feature.ordinal());
    button.setAttribute("data-testid", NetworkView.testId(feature));
    Dom.setAttribute(button, "aria-pressed", isOn);
    String key = isOn ? "network.feature-on" : "network.feature-off";
    String name = FeatureNames.of(feature);
    TextsView.name(button, model.texts().get(key, "feature", name));
    Dom.onClick(
        button,
        () -> {
          toggle(feature);
          Dom.refocus(NetworkView.testId(feature)); // this button has been built anew
        });
    paint(
        new Canvas(button.querySelector("canvas")),
        NodeMaps.feature(feature, FEATURE_SIDE),
        0,
        FEATURE_SIDE);
    HTMLElement label = addLabel(name, feature.ordinal(), layout);
    if (!isOn) { // what is not in use goes where features are hidden
      button.setAttribute("data-control", "features");
      label.setAttribute("data-control", "features");
    }
  }

  private HTMLElement addLabel(String name, int row, NetworkLayout layout) {
    HTMLElement label = Dom.create("span", "label");
    Dom.setText(label, name);
    Dom.setStyle(label, "left", layout.x(0) - layout.nodeSize(0) / 2 - 8 + "px");
    Dom.setStyle(label, "top", layout.y(0, row) + "px");
    container.appendChild(label);
    return label;
  }

  /** A column of a table: always an input, and no function of the plane. */
  private void addColumn(int column, NetworkLayout layout) {
    HTMLElement button = node(layout, 0, column, ViewState.NONE);
    String number = String.valueOf(column + 1);
    button.setAttribute("data-testid", "column-" + number);
    button.setAttribute("aria-pressed", "true");
    TextsView.name(button, model.texts().get("network.column", "column", number));
    addLabel(number, column, layout);
  }

  private void toggle(Feature feature) {
    if (model.experiment().get(Fields.HIDDEN).contains(Control.FEATURES)) {
      return;
    }
    List<Feature> features = new ArrayList<>(model.experiment().get(Fields.FEATURES));
    if (!features.remove(feature)) {
      features.add(feature);
    }
    model.set(Fields.FEATURES, features);
  }

  private HTMLElement node(NetworkLayout layout, int column, int row, int map) {
    HTMLElement button = Dom.create("button", "node");
    button.setAttribute("type", "button");
    Dom.setStyle(button, "--node", layout.nodeSize(column) + "px");
    Dom.setStyle(button, "left", layout.x(column) + "px");
    Dom.setStyle(button, "top", layout.y(column, row) + "px");
    button.appendChild(Dom.create("canvas", ""));
    Dom.on(button, "pointerenter", e -> model.view().setHoveredMap(map));
    Dom.on(button, "pointerleave", e -> model.view().setHoveredMap(ViewState.NONE));
    Dom.on(button, "focus", e -> model.view().setHoveredMap(map));
    Dom.on(button, "blur", e -> model.view().setHoveredMap(ViewState.NONE));
    container.appendChild(button);
    return button;
  }

  void show(Weights weights) {
    Frame frame = model.frame();
    int side = frame.maps().side();
    if (maps.size() * side * side != frame.maps().units().length) {
      return;
    }
    for (int map = 0; map < maps.size(); map++) {
      paint(maps.get(map), frame.maps().units(), map * side * side, side);
    }
    if (!frame.isPlaying()) {
      nameNodes(weights, frame);
    }
  }

  /** Names carry the bias; at rest only, because nobody reads sixty names a second. */
  private void nameNodes(Weights weights, Frame frame) {
    Texts texts = model.texts();
    int last = weights.layers() - 1;
    for (int l = 0; l <= last; l++) {
      for (int unit = 0; unit < weights.units(l); unit++) {
        String bias = NumberText.fixed(frame.parameters()[weights.bias(l, unit)], 3);
        String name =
            texts.get(
                l == last ? "network.output-neuron" : "network.neuron",
                "unit",
                String.valueOf(unit + 1),
                "layer",
                String.valueOf(l + 1),
                "bias",
                bias);
        TextsView.name(buttons.get(weights.map(l, unit)), name);
      }
    }
  }

  private void paint(Canvas canvas, float[] values, int offset, int side) {
    byte[] pixels = new byte[side * side * 4];
    palette.paint(values, offset, model.view().has(Toggle.CLASSES_ONLY), pixels);
    canvas.putPixels(pixels, side);
  }
}
