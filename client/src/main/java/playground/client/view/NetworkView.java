package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.feature.Feature;
import playground.network.Activation;

/** The network pane: columns with their buttons, and around the stage what counts and names it. */
public final class NetworkView {
  /** Room for a column's name and its two buttons, in pixels. */
  private static final int SMALLEST_COLUMN = 66;

  private final PlaygroundModel model;
  private final HTMLElement stage = Dom.find("network");
  private final HTMLElement columns = Dom.find("columns");
  private final NodesView nodes;
  private final ConnectionsView connections;
  private String built = "";

  public NetworkView(PlaygroundModel model) {
    this.model = model;
    nodes = new NodesView(model);
    connections = new ConnectionsView(model);
    Dom.onClick(Dom.find("add-layer"), this::addLayer);
    Dom.onClick(Dom.find("remove-layer"), this::removeLayer);
    model.listen(Topic.EXPERIMENT, this::show);
    model.listen(Topic.TEXTS, this::rebuild);
    model.listen(Topic.FRAME, this::showFrame);
    model.listen(Topic.LOOK, this::rebuild);
    show();
  }

  private void rebuild() {
    built = "";
    show();
  }

  private void show() {
    Experiment experiment = model.experiment();
    String shape =
        experiment.get(Fields.FEATURES)
            + " "
            + experiment.get(Fields.DATA).isKept()
            + experiment.inputs().width()
            + " "
            + experiment.head().units()
            + " "
            + experiment.get(Fields.LAYERS).stream()
                .map(layer -> String.valueOf(layer.units()))
                .toList();
    if (built.equals(shape) || stage.getClientWidth() == 0) {
      return;
    }
    built = shape;
    int columns = experiment.get(Fields.LAYERS).size() + 2;
    Dom.setStyle(stage, "min-width", columns * SMALLEST_COLUMN + "px");
    NetworkLayout layout = layout(experiment);
    showSummary(experiment);
    buildColumns(experiment.get(Fields.LAYERS), layout);
    nodes.build(layout);
    connections.build(layout);
    showFrame();
  }

  private NetworkLayout layout(Experiment experiment) {
    List<Layer> layers = experiment.get(Fields.LAYERS);
    int[] rows = new int[layers.size() + 2];
    boolean isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    rows[0] = Math.max(1, isTable ? experiment.inputs().width() : Feature.values().length);
    for (int l = 0; l < layers.size(); l++) {
      rows[l + 1] = layers.get(l).units();
    }
    rows[rows.length - 1] = experiment.head().units();
    return new NetworkLayout(stage.getClientWidth(), stage.getClientHeight(), rows);
  }

  private void showFrame() {
    Weights weights = new Weights(model.experiment());
    if (built.isEmpty()
        || model.frame() == null
        || model.frame().parameters().length != weights.count()) {
      return; // the frame of the network before; the right one is on its way
    }
    nodes.show(weights);
    connections.show(weights);
    int last = weights.layers() - 1;
    double bias = model.frame().parameters()[weights.bias(last, 0)];
    boolean isOnly = weights.units(last) == 1;
    HTMLElement output = Dom.find("output-bias");
    if (output != null) {
      String text = model.texts().get("network.bias", "bias", NumberText.fixed(bias, 2));
      Dom.setText(output, isOnly ? text : "");
    }
  }

  private void showSummary(Experiment experiment) {
    Texts texts = model.texts();
    List<Layer> layers = experiment.get(Fields.LAYERS);
    StringBuilder hidden = new StringBuilder();
    for (Layer layer : layers) {
      hidden.append(layer.units()).append(" · ");
    }
    Weights weights = new Weights(experiment);
    String summary =
        texts.get(
            "network.summary",
            "inputs",
            String.valueOf(weights.inputs(0)),
            "hidden",
            hidden.toString(),
            "parameters",
            NumberText.grouped(weights.count()),
            "outputs",
            String.valueOf(weights.units(weights.layers() - 1)));
    Dom.setText(Dom.find("network-summary"), summary);
    String key = layers.size() < 2 ? "network.layers-" + layers.size() : "network.layers";
    Dom.setText(Dom.find("layer-count"), texts.get(key, "count", String.valueOf(layers.size())));
    Dom.setDisabled(Dom.find("add-layer"), layers.size() == Layer.MOST_LAYERS);
    Dom.setDisabled(Dom.find("remove-layer"), layers.isEmpty());
  }

  private void buildColumns(List<Layer> layers, NetworkLayout layout) {
    Texts texts = model.texts();
    columns.clear();
    HTMLElement inputs = column(texts.get("network.inputs"), layout.x(0));
    inputs.appendChild(line(texts.get("network.features")));
    for (int l = 0; l < layers.size(); l++) {
      String number = String.valueOf(l + 1);
      HTMLElement column = column(texts.get("network.layer", "layer", number), layout.x(l + 1));
      column.appendChild(neuronButtons(l, layers.get(l).units()));
    }
    HTMLElement output = column(texts.get("network.output"), layout.x(layout.columns() - 1));
    HTMLElement bias = line("");
    bias.setAttribute("data-testid", "output-bias");
    output.appendChild(bias);
  }

  private HTMLElement column(String title, double x) {
    HTMLElement column = Dom.create("div", "column");
    Dom.setStyle(column, "left", x + "px");
    HTMLElement name = Dom.create("b", "");
    Dom.setText(name, title);
    column.appendChild(name);
    columns.appendChild(column);
    return column;
  }

  private static HTMLElement line(String text) {
    HTMLElement line = Dom.create("span", "");
    Dom.setText(line, text);
    return line;
  }

  private HTMLElement neuronButtons(int layer, int units) {
    HTMLElement row = Dom.create("span", "neurons");
    HTMLElement remove = neuronButton("remove", layer, "−", () -> setUnits(layer, units - 1));
    HTMLElement add = neuronButton("add", layer, "+", () -> setUnits(layer, units + 1));
    Dom.setDisabled(remove, units == 1);
    Dom.setDisabled(add, units == Layer.MOST_UNITS);
    row.appendChild(remove);
    row.appendChild(line(String.valueOf(units)));
    row.appendChild(add);
    return row;
  }

  private HTMLElement neuronButton(String verb, int layer, String sign, Runnable action) {
    HTMLElement button = Dom.create("button", "icon small-icon");
    String number = String.valueOf(layer + 1);
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", verb + "-neuron-" + number);
    button.setAttribute("data-control", "neurons");
    TextsView.name(button, model.texts().get("network." + verb + "-neuron", "layer", number));
    Dom.setText(button, sign);
    Dom.onClick(
        button,
        () -> {
          action.run();
          Dom.refocus(verb + "-neuron-" + number); // this button has been built anew
        });
    return button;
  }

  private void setUnits(int layer, int units) {
    List<Layer> layers = new ArrayList<>(model.experiment().get(Fields.LAYERS));
    layers.set(layer, layers.get(layer).withUnits(units));
    model.set(Fields.LAYERS, layers);
  }

  private void addLayer() {
    List<Layer> layers = new ArrayList<>(model.experiment().get(Fields.LAYERS));
    Activation activation =
        layers.isEmpty() ? Activation.TANH : layers.get(layers.size() - 1).activation();
    layers.add(new Layer(2, activation));
    model.set(Fields.LAYERS, layers);
  }

  private void removeLayer() {
    List<Layer> layers = new ArrayList<>(model.experiment().get(Fields.LAYERS));
    layers.remove(layers.size() - 1);
    model.set(Fields.LAYERS, layers);
  }

  static String testId(Feature feature) {
    return "feature-" + Choices.name(feature);
  }
}
