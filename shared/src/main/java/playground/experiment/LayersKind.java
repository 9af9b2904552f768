package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import playground.network.Activation;

/**
 * The hidden layers. In JSON a list of {@code {"units": 4, "activation": "tanh"}}; in links two
 * keys, {@code layers=4,2} (or none) and {@code activation=tanh}, one for all or one a layer.
 */
public final class LayersKind extends Kind<List<Layer>> {
  static final Numbers.Whole UNITS = new Numbers.Whole(1, Layer.MOST_UNITS);
  static final Choices.One<Activation> ACTIVATION = new Choices.One<>(Activation.values());

  private static final String NONE = "none";
  private static final String ACTIVATION_KEY = "activation";

  @Override
  List<Layer> fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
      return null;
    }
    int before = problems.count();
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < items.size() && i < Layer.MOST_LAYERS; i++) {
      layers.add(layer(items.get(i), path + '[' + i + ']', problems));
    }
    return checked(layers, items.size(), path, problems, before);
  }

  private static Layer layer(Object json, String path, Problems problems) {
    if (!(json instanceof Map<?, ?> fields)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "an object");
      return null;
    }
    for (Object name : fields.keySet()) {
      if (!name.equals("units") && !name.equals("activation")) {
        problems.add(path + '.' + name, Problem.Kind.UNKNOWN, "", "");
      }
    }
    Integer units = UNITS.fromJson(fields.get("units"), path + ".units", problems);
    Activation activation =
        fields.containsKey("activation")
            ? ACTIVATION.fromJson(fields.get("activation"), path + ".activation", problems)
            : Activation.TANH;
    return units == null ? null : new Layer(units, activation);
  }

  private static List<Layer> checked(
      List<Layer> layers, int count, String path, Problems problems, int before) {
    if (count > Layer.MOST_LAYERS) {
      String limit = String.valueOf(Layer.MOST_LAYERS);
      problems.add(path, Problem.Kind.TOO_MANY, String.valueOf(count), limit);
    }
    return problems.count() == before ? List.copyOf(layers) : null;
  }

  @Override
  Object toJson(List<Layer> layers) {
    List<Object> items = new ArrayList<>();
    for (Layer layer : layers) {
      Object units = UNITS.toJson(layer.units());
      items.add(Ordered.map("units", units, "activation", Choices.name(layer.activation())));
    }
    return items;
  }

  @Override
  public List<String> keys(String key) {
    return List.of(key, ACTIVATION_KEY);
  }

  @Override
  void toLink(List<Layer> layers, String key, Map<String, String> link) {
    List<Layer> standard = Fields.LAYERS.standard();
    if (!toText(layers).equals(toText(standard))) {
      link.put(key, toText(layers));
    }
    if (layers.isEmpty()) {
      return;
    }
    List<String> names = layers.stream().map(l -> Choices.name(l.activation())).toList();
    boolean isUniform = names.stream().allMatch(names.get(0)::equals);
    String activations = isUniform ? names.get(0) : String.join(",", names);
    if (!activations.equals(Choices.name(Activation.TANH))) {
      link.put(ACTIVATION_KEY, activations);
    }
  }

  @Override
  List<Layer> fromLink(
      Map<String, String> link, String key, List<Layer> standard, Problems problems) {
    String units = link.get(key);
    String activation = link.get(ACTIVATION_KEY);
    List<Layer> layers = units == null ? null : fromText(units, key, problems);
    if (layers == null) {
      layers = standard;
    }
    return activation == null ? layers : withActivations(layers, activation, problems);
  }

  private static List<Layer> withActivations(List<Layer> layers, String text, Problems problems) {
    List<String> names = split(text, ',');
    if (names.size() > 1 && names.size() != layers.size()) {
      String limit = "one activation for each layer";
      problems.add(ACTIVATION_KEY, Problem.Kind.UNREADABLE, show(text), limit);
      return layers;
    }
    List<Layer> changed = new ArrayList<>();
    int before = problems.count();
    Activation common = ACTIVATION.fromText(names.get(0), ACTIVATION_KEY, problems);
    for (int i = 0; i < layers.size() && problems.count() == before; i++) {
      boolean isOwn = i > 0 && names.size() > 1;
      Activation own = isOwn ? ACTIVATION.fromText(names.get(i), ACTIVATION_KEY, problems) : common;
      changed.add(new Layer(layers.get(i).units(), own));
    }
    return problems.count() == before ? List.copyOf(changed) : layers;
  }

  @Override
  List<Layer> fromText(String text, String path, Problems problems) {
    if (text.equals(NONE)) {
      return List.of();
    }
    int before = problems.count();
    List<String> parts = split(text, ',');
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < parts.size() && i < Layer.MOST_LAYERS; i++) {
      Integer units = UNITS.fromText(parts.get(i), path, problems);
      layers.add(units == null ? null : new Layer(units, Activation.TANH));
    }
    return checked(layers, parts.size(), path, problems, before);
  }

  @Override
  String toText(List<Layer> layers) {
    List<String> units = layers.stream().map(l -> String.valueOf(l.units())).toList();
    return units.isEmpty() ? NONE : String.join(",", units);
  }
}
