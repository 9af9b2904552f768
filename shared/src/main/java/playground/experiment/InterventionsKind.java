package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was changed while running, in order of epochs. In JSON a list of {@code {"epoch": 120,
 * "learningRate": 0.3}}; in links {@code 120:rate:0.3,200:batch:5}.
 */
public final class InterventionsKind extends Kind<List<Intervention>> {
  public static final int MOST = 1000;

  private static final Numbers.Whole EPOCH = new Numbers.Whole(1, Fields.MOST_EPOCHS);

  /** The settings that can change while running, by their names in JSON. */
  private static List<Field<? extends Number>> fields() {
    return List.of(Fields.LEARNING_RATE, Fields.BATCH_SIZE);
  }

  private static String name(Field<?> field) {
    return field.path().substring(field.path().lastIndexOf('.') + 1);
  }

  @Override
  List<Intervention> fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
      return null;
    }
    if (isTooMany(items.size(), path, problems)) {
      return null;
    }
    int before = problems.count();
    List<Intervention> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      all.add(intervention(items.get(i), path + '[' + i + ']', problems));
    }
    return checked(all, path, problems, before);
  }

  private static Intervention intervention(Object json, String path, Problems problems) {
    if (!(json instanceof Map<?, ?> entry) || entry.size() != 2) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "an epoch and one setting");
      return null;
    }
    Integer epoch = EPOCH.fromJson(entry.get("epoch"), path + ".epoch", problems);
    for (Field<? extends Number> field : fields()) {
      if (entry.containsKey(name(field))) {
        String at = path + '.' + name(field);
        Number value = field.read(entry.get(name(field)), at, problems);
        return epoch == null || value == null
            ? null
            : new Intervention(epoch, field, value.doubleValue());
      }
    }
    for (Object name : entry.keySet()) {
      if (!name.equals("epoch")) {
        problems.add(path + '.' + name, Problem.Kind.UNKNOWN, "", "");
      }
    }
    return null;
  }

  private static boolean isTooMany(int count, String path, Problems problems) {
    if (count > MOST) {
      problems.add(path, Problem.Kind.TOO_MANY, String.valueOf(count), String.valueOf(MOST));
    }
    return count > MOST;
  }

  private static List<Intervention> checked(
      List<Intervention> all, String path, Problems problems, int before) {
    for (int i = 1; i < all.size() && problems.count() == before; i++) {
      int previous = all.get(i - 1).epoch();
      if (all.get(i).epoch() < previous) {
        String at = path + '[' + i + "].epoch";
        String value = String.valueOf(all.get(i).epoch());
        problems.add(at, Problem.Kind.BELOW, value, String.valueOf(previous));
      }
    }
    return problems.count() == before ? List.copyOf(all) : null;
  }

  @Override
  Object toJson(List<Intervention> all) {
    List<Object> items = new ArrayList<>();
    for (Intervention one : all) {
      items.add(Ordered.map("epoch", (double) one.epoch(), name(one.field()), one.value()));
    }
    return items;
  }

  @Override
  List<Intervention> fromText(String text, String path, Problems problems) {
    List<String> parts = split(text, ',');
    if (isTooMany(parts.size(), path, problems)) {
      return null;
    }
    int before = problems.count();
    List<Intervention> all = new ArrayList<>();
    for (String part : parts) {
      List<String> words = split(part, ':');
      Field<? extends Number> field = words.size() == 3 ? byKey(words.get(1)) : null;
      if (field == null) {
        problems.add(path, Problem.Kind.UNREADABLE, show(part), "epoch:setting:value");
        return null;
      }
      Integer epoch = EPOCH.fromText(words.get(0), path, problems);
      Number value = field.kind().fromText(words.get(2), path, problems);
      if (epoch != null && value != null) {
        all.add(new Intervention(epoch, field, value.doubleValue()));
      }
    }
    return checked(all, path, problems, before);
  }

  private static Field<? extends Number> byKey(String key) {
    for (Field<? extends Number> field : fields()) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    return null;
  }

  @Override
  String toText(List<Intervention> all) {
    List<String> parts = new ArrayList<>();
    for (Intervention one : all) {
      parts.add(one.epoch() + ":" + one.field().key() + ":" + Decimal.text(one.value()));
    }
    return String.join(",", parts);
  }
}
