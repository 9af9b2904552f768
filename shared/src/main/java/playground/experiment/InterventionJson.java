package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import playground.dataset.Point;

/**
 * One intervention in JSON: its epoch, and under the name of what was changed the new value, such
 * as {@code "learningRate": 0.3}, {@code "weight": {"layer": 0, "unit": 2, "input": 1, "value":
 * 1.5}}, {@code "bias"} likewise, {@code "addPoints": [[1, 2, 0]]} or {@code "removePoints": [3,
 * 7]}.
 */
final class InterventionJson {
  private static final String EPOCH = "epoch";

  private InterventionJson() {}

  static Intervention read(Object json, String path, Problems problems) {
    if (!(json instanceof Map<?, ?> entry) || entry.size() != 2) {
      problems.add(path, Problem.Kind.WRONG_TYPE, Kind.show(json), "an epoch and one change");
      return null;
    }
    Integer epoch =
        InterventionsKind.EPOCH.fromJson(entry.get(EPOCH), path + '.' + EPOCH, problems);
    Intervention found = null;
    for (Map.Entry<?, ?> one : entry.entrySet()) {
      String name = String.valueOf(one.getKey());
      if (epoch != null && !name.equals(EPOCH)) {
        found = change(epoch, name, one.getValue(), path + '.' + name, problems);
      }
    }
    return found;
  }

  private static Intervention change(
      int epoch, String name, Object json, String path, Problems problems) {
    switch (name) {
      case "weight":
        return weight(epoch, json, path, problems);
      case "bias":
        return bias(epoch, json, path, problems);
      case "addPoints":
        List<Point> points = InterventionsKind.POINTS.fromJson(json, path, problems);
        return points == null ? null : new Intervention.AddPoints(epoch, points);
      case "removePoints":
        return removed(epoch, json, path, problems);
      default:
        for (Field<?> field : Fields.LIVE) {
          if (field.name().equals(name)) {
            return setting(epoch, field, json, path, problems);
          }
        }
        problems.add(path, Problem.Kind.UNKNOWN, "", "");
        return null;
    }
  }

  private static <T> Intervention setting(
      int epoch, Field<T> field, Object json, String path, Problems problems) {
    T value = field.read(json, path, problems);
    if (value != null && epoch == 0) {
      String at = path.substring(0, path.lastIndexOf('.') + 1) + EPOCH;
      // at epoch 0 it is the setting itself that is changed
      problems.addOutside(at, "0", "1", InterventionsKind.LAST_EPOCH, true);
      return null;
    }
    return value == null ? null : new Intervention.Setting<>(epoch, field, value);
  }

  private static Intervention weight(int epoch, Object json, String path, Problems problems) {
    if (!isObject(json, 4, path, problems)) {
      return null;
    }
    Map<?, ?> part = (Map<?, ?>) json;
    Integer layer = InterventionsKind.INDEX.fromJson(part.get("layer"), path + ".layer", problems);
    Integer unit = InterventionsKind.INDEX.fromJson(part.get("unit"), path + ".unit", problems);
    Integer input = InterventionsKind.INDEX.fromJson(part.get("input"), path + ".input", problems);
    Double value = InterventionsKind.WEIGHT.fromJson(part.get("value"), path + ".value", problems);
    return layer == null || unit == null || input == null || value == null
        ? null
        : new Intervention.Weight(epoch, layer, unit, input, value);
  }

  private static Intervention bias(int epoch, Object json, String path, Problems problems) {
    if (!isObject(json, 3, path, problems)) {
      return null;
    }
    Map<?, ?> part = (Map<?, ?>) json;
    Integer layer = InterventionsKind.INDEX.fromJson(part.get("layer"), path + ".layer", problems);
    Integer unit = InterventionsKind.INDEX.fromJson(part.get("unit"), path + ".unit", problems);
    Double value = InterventionsKind.WEIGHT.fromJson(part.get("value"), path + ".value", problems);
    return layer == null || unit == null || value == null
        ? null
        : new Intervention.Bias(epoch, layer, unit, value);
  }

  private static boolean isObject(Object json, int size, String path, Problems problems) {
    boolean isRight = json instanceof Map<?, ?> part && part.size() == size;
    if (!isRight) {
      String limit = size == 4 ? "layer, unit, input, value" : "layer, unit, value";
      problems.add(path, Problem.Kind.WRONG_TYPE, Kind.show(json), limit);
    }
    return isRight;
  }

  private static Intervention removed(int epoch, Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, Kind.show(json), "a list");
      return null;
    }
    if (problems.addIfTooMany(path, items.size(), PointsKind.MOST_POINTS)) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Integer number =
          InterventionsKind.NUMBER.fromJson(items.get(i), path + '[' + i + ']', problems);
      if (number == null) {
        return null;
      }
      numbers.add(number);
    }
    return new Intervention.RemovePoints(epoch, List.copyOf(numbers));
  }

  static Object write(Intervention one) {
    Object epoch = (double) one.epoch();
    if (one instanceof Intervention.Weight w) {
      Object place =
          Ordered.map(
              "layer",
              (double) w.layer(),
              "unit",
              (double) w.unit(),
              "input",
              (double) w.input(),
              "value",
              w.value());
      return Ordered.map(EPOCH, epoch, "weight", place);
    }
    if (one instanceof Intervention.Bias b) {
      Object place =
          Ordered.map("layer", (double) b.layer(), "unit", (double) b.unit(), "value", b.value());
      return Ordered.map(EPOCH, epoch, "bias", place);
    }
    if (one instanceof Intervention.AddPoints a) {
      return Ordered.map(EPOCH, epoch, "addPoints", InterventionsKind.POINTS.toJson(a.points()));
    }
    if (one instanceof Intervention.RemovePoints r) {
      List<Object> numbers = new ArrayList<>();
      for (int number : r.numbers()) {
        numbers.add((double) number);
      }
      return Ordered.map(EPOCH, epoch, "removePoints", numbers);
    }
    return setting(epoch, (Intervention.Setting<?>) one);
  }

  private static <T> Object setting(Object epoch, Intervention.Setting<T> one) {
    return Ordered.map(EPOCH, epoch, one.field().name(), one.field().kind().toJson(one.value()));
  }
}
