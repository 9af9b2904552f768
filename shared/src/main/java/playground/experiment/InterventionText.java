package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Point;

/**
 * One intervention in a link: {@code 120:rate:0.3} with the key of a setting, {@code
 * 120:weight:layer:unit:input:value}, {@code 120:bias:layer:unit:value}, {@code 120:add:points} as
 * drawn points are written, {@code 120:remove:3-7}.
 */
final class InterventionText {
  private InterventionText() {}

  static Intervention read(String text, String path, Problems problems) {
    List<String> words = Kind.split(text, ':');
    int before = problems.count();
    Integer epoch =
        words.size() < 3 ? null : InterventionsKind.EPOCH.fromText(words.get(0), path, problems);
    Intervention found = epoch == null ? null : change(epoch, words, words.get(2), path, problems);
    if (found == null && problems.count() == before) {
      problems.add(path, Problem.Kind.UNREADABLE, Kind.show(text), "epoch:setting:value");
    }
    return found;
  }

  private static Intervention change(
      int epoch, List<String> words, String value, String path, Problems problems) {
    switch (words.get(1) + words.size()) {
      case "weight6", "bias5":
        return parameter(epoch, words, path, problems);
      case "add3":
        List<Point> points = InterventionsKind.POINTS.fromText(value, path, problems);
        return points == null ? null : new Intervention.AddPoints(epoch, points);
      case "remove3":
        return removed(epoch, value, path, problems);
      default:
        for (Field<?> field : Fields.LIVE) {
          if (field.key().equals(words.get(1)) && words.size() == 3) {
            return setting(epoch, field, value, path, problems);
          }
        }
        return null;
    }
  }

  private static Intervention removed(int epoch, String text, String path, Problems problems) {
    List<String> parts = text.isEmpty() ? List.of() : Kind.split(text, '-');
    if (problems.addIfTooMany(path, parts.size(), PointsKind.MOST_POINTS)) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : parts) {
      Integer number = InterventionsKind.NUMBER.fromText(part, path, problems);
      if (number == null) {
        return null;
      }
      numbers.add(number);
    }
    return new Intervention.RemovePoints(epoch, List.copyOf(numbers));
  }

  private static <T> Intervention setting(
      int epoch, Field<T> field, String text, String path, Problems problems) {
    T value = field.kind().fromText(text, path, problems);
    if (value != null && epoch == 0) {
      // at epoch 0 it is the setting itself that is changed
      problems.addOutside(path, "0", "1", InterventionsKind.LAST_EPOCH, true);
      return null;
    }
    return value == null ? null : new Intervention.Setting<>(epoch, field, value);
  }

  private static Intervention parameter(
      int epoch, List<String> words, String path, Problems problems) {
    int[] place = new int[words.size() - 3];
    for (int i = 0; i < place.length; i++) {
      Integer index = InterventionsKind.INDEX.fromText(words.get(i + 2), path, problems);
      if (index == null) {
        return null;
      }
      place[i] = index;
    }
    Double value = InterventionsKind.WEIGHT.fromText(words.get(words.size() - 1), path, problems);
    if (value == null) {
      return null;
    }
    return place.length == 3
        ? new Intervention.Weight(epoch, place[0], place[1], place[2], value)
        : new Intervention.Bias(epoch, place[0], place[1], value);
  }

  static String write(Intervention one) {
    String epoch = one.epoch() + ":";
    if (one instanceof Intervention.Weight w) {
      return epoch
          + "weight:"
          + w.layer()
          + ':'
          + w.unit()
          + ':'
          + w.input()
          + ':'
          + Decimal.text(w.value());
    }
    if (one instanceof Intervention.Bias b) {
      return epoch + "bias:" + b.layer() + ':' + b.unit() + ':' + Decimal.text(b.value());
    }
    if (one instanceof Intervention.AddPoints a) {
      return epoch + "add:" + InterventionsKind.POINTS.toText(a.points());
    }
    if (one instanceof Intervention.RemovePoints r) {
      List<String> numbers = new ArrayList<>();
      for (int number : r.numbers()) {
        numbers.add(String.valueOf(number));
      }
      return epoch + "remove:" + String.join("-", numbers);
    }
    return epoch + setting((Intervention.Setting<?>) one);
  }

  private static <T> String setting(Intervention.Setting<T> one) {
    return one.field().key() + ':' + one.field().kind().toText(one.value());
  }
}
