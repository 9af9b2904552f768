package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.paint.ColumnRoom;
import playground.client.paint.NetworkLayout;
import playground.client.paint.Weights;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.network.Activation;

/** Above the nodes: what each column is, how many neurons it has, and with which activation. */
final class ColumnsView {
  private final PlaygroundModel model;
  private final HTMLElement container = Dom.find("columns");
  private final List<Select> activations = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private HTMLElement outputActivation;
  private HTMLElement outputBias;

  ColumnsView(PlaygroundModel model) {
    this.model = model;
    names.addAll(Choices.names(List.of(Activation.values())));
    Dom.onClick(Dom.find("add-layer"), this::addLayer);
    Dom.onClick(Dom.find("remove-layer"), this::removeLayer);
  }

  void build(NetworkLayout layout) {
    Texts texts = model.texts();
    List<Layer> layers = model.experiment().get(Fields.LAYERS);
    container.clear();
    container.setAttribute("data-room", Choices.name(layout.room()));
    Dom.setStyle(container, "--pitch", layout.pitch() + "px");
    activations.clear();
    boolean isTiny = layout.room() == ColumnRoom.TINY;
    HTMLElement inputs = column(texts.get("network.inputs"), layout.x(0));
    Dom.setText(line(inputs), texts.get("network.features"));
    for (int l = 0; l < layers.size(); l++) {
      String number = String.valueOf(l + 1);
      String name = isTiny ? number : texts.get("network.layer", "layer", number);
      HTMLElement column = column(name, layout.x(l + 1));
      HTMLElement controls = Dom.create("div", "controls");
      column.appendChild(controls);
      addNeurons(controls, l, layers.get(l).units());
      addActivation(controls, l);
    }
    HTMLElement output = column(texts.get("network.output"), layout.x(layout.columns() - 1));
    outputActivation = line(output);
    outputBias = line(output);
    outputBias.setAttribute("data-testid", "output-bias");
    String key = layers.size() < 2 ? "network.layers-" + layers.size() : "network.layers";
    Dom.setText(Dom.find("layer-count"), texts.get(key, "count", String.valueOf(layers.size())));
    Dom.setDisabled(Dom.find("add-layer"), layers.size() == Layer.MOST_LAYERS);
    Dom.setDisabled(Dom.find("remove-layer"), layers.isEmpty());
  }

  private HTMLElement column(String title, double x) {
    HTMLElement column = Dom.create("div", "column");
    Dom.setStyle(column, "--x", x + "px");
    HTMLElement name = Dom.create("b", "");
    Dom.setText(name, title);
    column.appendChild(name);
    container.appendChild(column);
    return column;
  }

  private static HTMLElement line(HTMLElement column) {
    HTMLElement line = Dom.create("span", "line-of-text");
    column.appendChild(line);
    return line;
  }

  private void addNeurons(HTMLElement controls, int layer, int units) {
    String number = String.valueOf(layer + 1);
    HTMLElement field = Dom.create("input", "");
    field.setAttribute("type", "number");
    field.setAttribute("min", "1");
    field.setAttribute("max", String.valueOf(Layer.MOST_UNITS));
    field.setAttribute("data-testid", "units-" + number);
    field.setAttribute("data-control", "neurons");
    String most = String.valueOf(Layer.MOST_UNITS);
    TextsView.name(field, model.texts().get("neuron.units", "layer", number, "most", most));
    Dom.setValue(field, String.valueOf(units));
    Dom.on(field, "change", e -> takeUnits(layer, field));
    HTMLElement remove = neuronButton("remove", number, "−", () -> setUnits(layer, units - 1));
    HTMLElement add = neuronButton("add", number, "+", () -> setUnits(layer, units + 1));
    Dom.setDisabled(remove, units == 1);
    Dom.setDisabled(add, units == Layer.MOST_UNITS);
    controls.appendChild(remove);
    controls.appendChild(field);
    controls.appendChild(add);
  }

  private HTMLElement neuronButton(String verb, String number, String sign, Runnable action) {
    HTMLElement button = Dom.create("button", "icon small-icon");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", verb + "-neuron-" + number);
    button.setAttribute("data-control", "neurons");
    TextsView.name(button, model.texts().get("network." + verb + "-neuron", "layer", number));
    Dom.setText(button, sign);
    Dom.onClick(button, action);
    return button;
  }

  /** A number beyond the limits becomes the limit; anything else than a number, what it was. */
  private void takeUnits(int layer, HTMLElement field) {
    double written = Decimal.parse(Dom.value(field));
    int before = model.experiment().get(Fields.LAYERS).get(layer).units();
    int units =
        Double.isNaN(written) ? before : (int) Math.max(1, Math.min(Layer.MOST_UNITS, written));
    Dom.setValue(field, String.valueOf(units));
    setUnits(layer, units);
  }

  private void addActivation(HTMLElement controls, int layer) {
    String number = String.valueOf(layer + 1);
    HTMLElement element = Dom.create("select", "");
    element.setAttribute("data-testid", "activation-" + number);
    element.setAttribute("data-control", "activation");
    TextsView.name(element, model.texts().get("options.layer-activation", "layer", number));
    Select select = new Select(element);
    select.onChoice(
        List.of(Activation.values()),
        chosen -> {
          List<Layer> layers = layers();
          layers.set(layer, layers.get(layer).withActivation(chosen));
          model.set(Fields.LAYERS, layers);
        });
    controls.appendChild(element);
    activations.add(select);
  }

  /** What changes without the network getting another shape. */
  void show(Experiment experiment) {
    for (int l = 0; l < activations.size(); l++) {
      String chosen = Choices.name(experiment.get(Fields.LAYERS).get(l).activation());
      activations.get(l).show(names, chosen, model.texts());
    }
    String output = Choices.name(experiment.head().output());
    Dom.setText(outputActivation, model.texts().get("choice." + output));
  }

  void showBias(Frame frame, Weights weights) {
    int last = weights.layers() - 1;
    String bias = NumberText.fixed(frame.parameters()[weights.bias(last, 0)], 2);
    String text = model.texts().get("network.bias", "bias", bias);
    Dom.setText(
        outputBias, weights.units(last) == 1 ? text : model.texts().get("network.class-bias"));
  }

  private List<Layer> layers() {
    return new ArrayList<>(model.experiment().get(Fields.LAYERS));
  }

  private void setUnits(int layer, int units) {
    List<Layer> layers = layers();
    layers.set(layer, layers.get(layer).withUnits(units));
    model.set(Fields.LAYERS, layers);
  }

  private void addLayer() {
    List<Layer> layers = layers();
    Activation activation =
        layers.isEmpty() ? Activation.TANH : layers.get(layers.size() - 1).activation();
    layers.add(new Layer(2, activation));
    model.set(Fields.LAYERS, layers);
  }

  private void removeLayer() {
    List<Layer> layers = layers();
    layers.remove(layers.size() - 1);
    model.set(Fields.LAYERS, layers);
  }
}
