package playground.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import playground.network.Activation;

/**
 * The hidden layers. In JSON a list of {@code {"units": 4, "activation": "tanh", "dropout": 0}}; in
 * links three keys, {@code layers=4,2} (or none), {@code activation=tanh} and {@code dropout=0.2},
 * the latter two one for all or one a layer.
 */
public final class LayersKind extends Kind<List<Layer>> {
  static final Numbers.Whole UNITS = new Numbers.Whole(1, Layer.MOST_UNITS);
  static final Choices.One<Activation> ACTIVATION = new Choices.One<>(Activation.values());
  static final Numbers.Fraction DROPOUT = new Numbers.Fraction(0, Layer.MOST_DROPOUT);

  private static final String NONE = "none";
  private static final String ACTIVATION_KEY = "activation";
  private static final String DROPOUT_KEY = "dropout";

  /** A layer's dropout as a user writes it; null, and a problem told, when it is not allowed. */
  public static Double dropout(String text, Problems problems) {
    return DROPOUT.fromText(text, DROPOUT_KEY, problems);
  }

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
      if (!name.equals("units") && !name.equals("activation") && !name.equals("dropout")) {
        problems.add(path + '.' + name, Problem.Kind.UNKNOWN, "", "");
      }
    }
    Integer units = UNITS.fromJson(fields.get("units"), path + ".units", problems);
    Activation activation =
        fields.containsKey("activation")
            ? ACTIVATION.fromJson(fields.get("activation"), path + ".activation", problems)
            : Activation.TANH;
    Double dropout =
        fields.containsKey("dropout")
            ? DROPOUT.fromJson(fields.get("dropout"), path + ".dropout", problems)
            : (Double) 0.0;
    return units == null || dropout == null ? null : new Layer(units, activation, dropout);
  }

  private static List<Layer> checked(
      List<Layer> layers, int count, String path, Problems problems, int before) {
    problems.addIfTooMany(path, count, Layer.MOST_LAYERS);
    return problems.count() == before ? List.copyOf(layers) : null;
  }

  @Override
  Object toJson(List<Layer> layers) {
    List<Object> items = new ArrayList<>();
    for (Layer layer : layers) {
      Object units = UNITS.toJson(layer.units());
      items.add(
          Ordered.map(
              "units", units,
              "activation", Choices.name(layer.activation()),
              "dropout", layer.dropout()));
    }
    return items;
  }

  @Override
  public List<String> keys(String key) {
    return List.of(key, ACTIVATION_KEY, DROPOUT_KEY);
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
    List<String> names = new ArrayList<>();
    List<String> dropouts = new ArrayList<>();
    for (Layer layer : layers) {
      names.add(Choices.name(layer.activation()));
      dropouts.add(Decimal.text(layer.dropout()));
    }
    putUnless(Choices.name(Activation.TANH), names, ACTIVATION_KEY, link);
    putUnless("0", dropouts, DROPOUT_KEY, link);
  }

  /** One value where all layers have the same, else one a layer; nothing where it is standard. */
  private static void putUnless(
      String standard, List<String> values, String key, Map<String, String> link) {
    String first = values.get(0);
    boolean isUniform = Collections.frequency(values, first) == values.size();
    String text = isUniform ? first : String.join(",", values);
    if (!text.equals(standard)) {
      link.put(key, text);
    }
  }

  @Override
  List<Layer> fromLink(
      Map<String, String> link, String key, List<Layer> standard, Problems problems) {
    String units = link.get(key);
    List<Layer> layers = units == null ? null : fromText(units, key, problems);
    boolean isSaid = layers != null;
    if (layers == null) {
      layers = standard;
    }
    if (link.containsKey(ACTIVATION_KEY)) {
      isSaid = true;
      String text = link.get(ACTIVATION_KEY);
      layers = with(layers, text, ACTIVATION, Layer::withActivation, ACTIVATION_KEY, problems);
    }
    if (link.containsKey(DROPOUT_KEY)) {
      isSaid = true;
      layers =
          with(layers, link.get(DROPOUT_KEY), DROPOUT, Layer::withDropout, DROPOUT_KEY, problems);
    }
    return isSaid ? layers : null;
  }

  /** Layers with one value for all of them, or one each; as they were when the text is no good. */
  private static <T> List<Layer> with(
      List<Layer> layers,
      String text,
      Kind<T> kind,
      BiFunction<Layer, T, Layer> change,
      String key,
      Problems problems) {
    List<String> parts = split(text, ',');
    if (parts.size() > 1 && parts.size() != layers.size()) {
      problems.add(key, Problem.Kind.UNREADABLE, show(text), "one " + key + " for each layer");
      return layers;
    }
    int before = problems.count();
    T common = kind.fromText(parts.get(0), key, problems);
    List<Layer> changed = new ArrayList<>();
    for (int i = 0; i < layers.size() && problems.count() == before; i++) {
      boolean isOwn = i > 0 && parts.size() > 1;
      T own = isOwn ? kind.fromText(parts.get(i), key, problems) : common;
      changed.add(own == null ? layers.get(i) : change.apply(layers.get(i), own));
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
    List<String> units = new ArrayList<>();
    for (Layer layer : layers) {
      units.add(String.valueOf(layer.units()));
    }
    return units.isEmpty() ? NONE : String.join(",", units);
  }
}
