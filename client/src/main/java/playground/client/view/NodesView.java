package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.browser.Target;
import playground.client.model.FeatureNames;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Control;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.picture.NodeMaps;
import playground.picture.Palette;

/**
 * The nodes of the network, each a small picture of what it answers all over the plane: drawn on
 * the canvas, with a button without looks over each. One of them is a stop of the Tab key; arrow
 * keys lead from one to another.
 */
final class NodesView {
  private static final int FEATURE_SIDE = 32;
  private static final int SMALLEST_NAMED = 30;

  /** Outputs nearer than this have class and bias in one line. */
  private static final int TWO_LINES = 32;

  private final PlaygroundModel model;
  private final UnitHealth health;
  private final HTMLElement container = Dom.find("nodes");
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final List<HTMLElement> biases = new ArrayList<>();
  private final NodePictures maps = new NodePictures();
  private final NodePictures featuresOn = new NodePictures();
  private final NodePictures featuresOff = new NodePictures();
  private NetworkLayout layout;
  private NodeFrames frames;
  private Palette palette;
  private boolean isTable;
  private boolean[] isOn;
  private boolean hidesFeatures;
  private int[] inputRows;
  private int stop;
  private boolean isByKeys;

  NodesView(PlaygroundModel model, UnitHealth health) {
    this.model = model;
    this.health = health;
    Dom.on(container, "keydown", this::onKey);
    Dom.on(container, "pointerdown", e -> isByKeys = false);
    Dom.on(container, "focusin", e -> setStop(Target.node(e)));
  }

  void build(NetworkLayout built) {
    layout = built;
    palette = Colours.scale();
    frames = new NodeFrames(layout);
    container.clear();
    buttons.clear();
    Experiment experiment = model.experiment();
    isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    hidesFeatures = model.isHidden(Control.FEATURES);
    isOn = new boolean[layout.rows(0)];
    inputRows = new int[experiment.inputs().width()];
    for (int input = 0; input < inputRows.length; input++) {
      inputRows[input] = isTable ? input : experiment.get(Fields.FEATURES).get(input).ordinal();
      isOn[inputRows[input]] = true;
    }
    for (int row = 0; row < layout.rows(0); row++) {
      if (isTable) {
        addColumn(row);
      } else {
        addFeature(Feature.values()[row]);
      }
    }
    if (!isTable) {
      paintFeatures();
    }
    for (int column = 1; column < layout.columns(); column++) {
      for (int row = 0; row < layout.rows(column); row++) {
        node("neuron-" + column + "-" + (row + 1), column, row);
      }
    }
    labelClasses(layout.columns() - 1);
    int next = Math.min(stop, buttons.size() - 1);
    while (!isShown(next)) {
      next++;
    }
    setStop(next);
  }

  /** Features that are not in use can be hidden; all other nodes are there. */
  private boolean isShown(int node) {
    return !hidesFeatures || node >= isOn.length || isOn[node];
  }

  /** Of several outputs each stands for a class, and has a bias of its own. */
  private void labelClasses(int column) {
    biases.clear();
    double lines = layout.y(column, 1) - layout.y(column, 0);
    boolean isClose = lines < TWO_LINES;
    for (int row = 0; row < layout.rows(column) && layout.rows(column) > 1; row++) {
      HTMLElement label = Dom.create("span", "label after");
      Dom.setText(label, String.valueOf(row));
      Dom.setAttribute(label, "data-close", isClose);
      HTMLElement bias = Dom.create("span", "line-of-text");
      bias.setAttribute("data-testid", "output-bias-" + row);
      label.appendChild(bias);
      biases.add(bias);
      Dom.setStyle(label, "left", layout.exit(column, row) + 5 + "px");
      Dom.setStyle(label, "top", layout.y(column, row) + "px");
      container.appendChild(label);
    }
  }

  void showBiases(Frame frame, Weights weights) {
    int last = weights.layers() - 1;
    for (int unit = 0; unit < biases.size(); unit++) {
      double bias = frame.parameters()[weights.bias(last, unit)];
      Dom.setText(biases.get(unit), NumberText.fixed(bias, 2));
    }
  }

  /** The row of each input in the first column. */
  int[] inputRows() {
    return inputRows;
  }

  private void addFeature(Feature feature) {
    HTMLElement button = node(NetworkView.testId(feature), 0, feature.ordinal());
    boolean on = isOn[feature.ordinal()];
    Dom.setAttribute(button, "aria-pressed", on);
    String key = on ? "network.feature-on" : "network.feature-off";
    String name = UnitNames.feature(model, feature);
    TextsView.name(button, model.texts().get(key, "feature", name));
    Dom.onClick(button, () -> toggle(feature));
    HTMLElement label = addLabel(name, FeatureNames.of(feature), feature.ordinal());
    if (!on) { // what is not in use goes where features are hidden
      button.setAttribute("data-control", "features");
      label.setAttribute("data-control", "features");
    }
  }

  private void paintFeatures() {
    Feature[] features = Feature.values();
    int cells = FEATURE_SIDE * FEATURE_SIDE;
    float[] values = new float[features.length * cells];
    for (Feature feature : features) {
      float[] map = NodeMaps.feature(feature, FEATURE_SIDE);
      System.arraycopy(map, 0, values, feature.ordinal() * cells, cells);
    }
    featuresOn.paint(values, FEATURE_SIDE, palette, false);
    int grey = Look.rgb("--ink3");
    Palette pale = new Palette(grey, Look.rgb("--card"), grey);
    featuresOff.paint(values, FEATURE_SIDE, pale, false);
  }

  /** What a table calls an input is in the node's tip where there is no room for two lines. */
  private HTMLElement addLabel(String name, String shortName, int row) {
    HTMLElement label = Dom.create("span", "label");
    Dom.setText(label, layout.nodeSize(0) < SMALLEST_NAMED ? shortName : name);
    Dom.setStyle(label, "left", layout.entry(0, row) - 8 + "px");
    Dom.setStyle(label, "top", layout.y(0, row) + "px");
    container.appendChild(label);
    return label;
  }

  /** A column of a table: always an input, and no function of the plane. */
  private void addColumn(int column) {
    String number = String.valueOf(column + 1);
    String name = model.table().input(column);
    HTMLElement button = node("column-" + number, 0, column);
    button.setAttribute("aria-pressed", "true");
    TextsView.name(button, UnitNames.column(model, column));
    addLabel(name.isEmpty() ? number : name, number, column);
  }

  private void toggle(Feature feature) {
    if (hidesFeatures) {
      return;
    }
    List<Feature> features = new ArrayList<>(model.experiment().get(Fields.FEATURES));
    if (!features.remove(feature)) {
      features.add(feature);
    }
    model.set(Fields.FEATURES, features);
  }

  private HTMLElement node(String testId, int column, int row) {
    HTMLElement button = Dom.create("button", "node");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", testId);
    button.setAttribute("data-node", String.valueOf(buttons.size()));
    button.setAttribute("tabindex", "-1");
    Dom.setStyle(button, "--node", layout.nodeSize(column) + "px");
    Dom.setStyle(button, "left", layout.x(column, row) + "px");
    Dom.setStyle(button, "top", layout.y(column, row) + "px");
    container.appendChild(button);
    buttons.add(button);
    return button;
  }

  void draw(CanvasRenderingContext2D context) {
    Frame frame = model.frame();
    int side = frame.maps().side();
    int rows = layout.rows(0);
    if ((buttons.size() - rows) * side * side != frame.maps().units().length) {
      return;
    }
    maps.paint(frame.maps().units(), side, palette, model.view().has(Toggle.CLASSES_ONLY));
    double size = frames.mapSize(0);
    for (int row = 0; row < rows && !isTable; row++) {
      if (!isShown(row)) {
        continue;
      }
      NodePictures features = isOn[row] ? featuresOn : featuresOff;
      features.draw(context, row, layout.x(0, row), layout.y(0, row), size);
    }
    int map = 0;
    for (int column = 1; column < layout.columns(); column++) {
      for (int row = 0; row < layout.rows(column); row++) {
        double x = layout.x(column, row);
        maps.draw(context, map++, x, layout.y(column, row), frames.mapSize(column));
      }
    }
    frames.draw(context, isOn, hidesFeatures, health);
  }

  /** Names carry the numbers; at rest only, because nobody reads sixty names a second. */
  void name(Weights weights, Frame frame) {
    Texts texts = model.texts();
    for (int l = 0; l < weights.layers(); l++) {
      for (int unit = 0; unit < weights.units(l); unit++) {
        int map = weights.map(l, unit);
        String bias = NumberText.fixed(frame.parameters()[weights.bias(l, unit)], 3);
        String title = UnitNames.of(weights, map, texts);
        StringBuilder name =
            new StringBuilder(texts.get("neuron.name", "title", title, "bias", bias));
        for (String words : health.words(map, texts)) {
          name.append("; ").append(words);
        }
        HTMLElement button = buttons.get(layout.rows(0) + map);
        if (!name.toString().equals(button.getAttribute("aria-label"))) {
          button.setAttribute("aria-label", name.toString());
        }
      }
    }
  }

  private void setStop(int node) {
    if (node >= 0) {
      if (stop < buttons.size()) {
        buttons.get(stop).setAttribute("tabindex", "-1");
      }
      stop = node;
      buttons.get(node).setAttribute("tabindex", "0");
    }
  }

  private void onKey(Event event) {
    int node = Target.node(event);
    int to = node < 0 ? -1 : neighbour(node, Dom.key(event));
    if (to >= 0) {
      event.preventDefault();
      event.stopPropagation(); // arrow keys mean something else to the page
      isByKeys = true;
      buttons.get(to).focus();
    } else if (isByKeys && Dom.key(event).equals(" ")) {
      event.stopPropagation(); // it presses the node, and does not play
    }
  }

  /** Where a key leads; the same node at the edge, −1 for keys that lead nowhere. */
  private int neighbour(int node, String key) {
    int column = 0;
    int first = 0;
    while (node >= first + layout.rows(column)) {
      first += layout.rows(column++);
    }
    int rows = layout.rows(column);
    int row = node - first;
    switch (key) {
      case "ArrowUp":
        return shown(node - 1, -1, first, first + rows, node);
      case "ArrowDown":
        return shown(node + 1, 1, first, first + rows, node);
      case "Home":
        return shown(first, 1, first, first + rows, node);
      case "End":
        return shown(first + rows - 1, -1, first, first + rows, node);
      case "ArrowLeft":
        int before = column == 0 ? 0 : layout.rows(column - 1);
        if (column == 0) {
          return node;
        }
        int left = first - before + layout.nearestRow(column - 1, layout.y(column, row));
        int above = shown(left, -1, first - before, first, -1);
        return above < 0 ? shown(left, 1, first - before, first, node) : above;
      case "ArrowRight":
        boolean isLast = column + 1 == layout.columns();
        return isLast ? node : first + rows + layout.nearestRow(column + 1, layout.y(column, row));
      default:
        return -1;
    }
  }

  /** The first node that is shown from one place on; {@code otherwise} where there is none. */
  private int shown(int from, int step, int first, int end, int otherwise) {
    for (int node = from; node >= first && node < end; node += step) {
      if (isShown(node)) {
        return node;
      }
    }
    return otherwise;
  }
}
