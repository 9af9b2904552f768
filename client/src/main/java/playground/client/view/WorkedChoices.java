package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.WorkedExample;
import playground.network.DenseLayer;
import playground.network.Network;

/** Which neuron, which of its weights, and whose gradients. */
final class WorkedChoices {
  private final HTMLElement neurons = Dom.find("worked-neuron");
  private final HTMLElement weights = Dom.find("worked-weight");
  private final Select neuron = new Select(neurons);
  private final Select weight = new Select(weights);

  WorkedChoices(Consumer<Place> place, Consumer<Scope> scope) {
    Dom.on(neurons, "change", e -> place.accept(place(Dom.value(neurons), 0)));
    Dom.on(
        weights,
        "change",
        e -> place.accept(place(Dom.value(neurons), Integer.parseInt(Dom.value(weights)))));
    for (Scope one : Scope.values()) {
      Dom.onClick(button(one), () -> scope.accept(one));
    }
  }

  private static HTMLElement button(Scope scope) {
    return Dom.find("worked-scope-" + Choices.name(scope));
  }

  /** From "layer:unit". */
  private static Place place(String value, int input) {
    int colon = value.indexOf(':');
    int layer = Integer.parseInt(value.substring(0, colon));
    return new Place(layer, Integer.parseInt(value.substring(colon + 1)), input);
  }

  void show(WorkedExample example, Texts texts) {
    Network network = example.network();
    List<String> values = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int l = 0; l < network.layers().length; l++) {
      for (int unit = 0; unit < network.layers()[l].units; unit++) {
        values.add(l + ":" + unit);
        words.add(name(network, l, unit, texts));
      }
    }
    Place place = example.place();
    neuron.showOptions(values, words, place.layer() + ":" + place.unit());
    List<String> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    String[] symbols = example.names(place.layer());
    DenseLayer layer = network.layers()[place.layer()];
    for (int i = 0; i < layer.inputs; i++) {
      inputs.add(String.valueOf(i));
      names.add(texts.get("neuron.weight-from", "input", symbols[i]));
    }
    inputs.add(String.valueOf(Place.BIAS));
    names.add(texts.get("neuron.bias"));
    weight.showOptions(inputs, names, String.valueOf(place.input()));
    for (Scope scope : Scope.values()) {
      Dom.setAttribute(button(scope), "aria-pressed", scope == example.scope());
    }
  }

  private static String name(Network network, int layer, int unit, Texts texts) {
    String number = String.valueOf(unit + 1);
    if (layer < network.layers().length - 1) {
      return texts.get("neuron.title", "unit", number, "layer", String.valueOf(layer + 1));
    }
    return network.layers()[layer].units == 1
        ? texts.get("neuron.output-title")
        : texts.get("neuron.class-title", "class", String.valueOf(unit));
  }
}
