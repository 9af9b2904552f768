package playground.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * What was changed while running, in order of epochs. In JSON a list of {@code {"epoch": 120,
 * "learningRate": 0.3}}; in links {@code 120:rate:0.3,200:batch:5}. Each single one is read and
 * written by {@link InterventionJson} and {@link InterventionText}.
 */
public final class InterventionsKind extends Kind<List<Intervention>> {
  public static final int MOST = 1000;

  /** Points that all of them together can add, as many as there can be at the start. */
  public static final int MOST_ADDED = PointsKind.MOST_POINTS;

  /** Points that all of them together can remove: all that there can be. */
  static final int MOST_REMOVED = PointsKind.MOST_POINTS + MOST_ADDED;

  /** The largest weight or bias that can be set by hand. */
  public static final double LARGEST_WEIGHT = 1000;

  /** The last epoch, as messages write it. */
  static final String LAST_EPOCH = String.valueOf(Fields.MOST_EPOCHS);

  static final Numbers.Whole EPOCH = new Numbers.Whole(0, Fields.MOST_EPOCHS);
  static final Numbers.Whole INDEX = new Numbers.Whole(0, 255);
  static final Numbers.Whole NUMBER = new Numbers.Whole(0, 1_000_000);
  static final Numbers.Fraction WEIGHT = new Numbers.Fraction(-LARGEST_WEIGHT, LARGEST_WEIGHT);
  static final PointsKind POINTS = new PointsKind();

  /** A weight or bias as a user writes it; null, and a problem told, when it is not allowed. */
  public static Double weight(String text, Problems problems) {
    return WEIGHT.fromText(text, "weight", problems);
  }

  @Override
  List<Intervention> fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
      return null;
    }
    if (problems.addIfTooMany(path, items.size(), MOST)) {
      return null;
    }
    int before = problems.count();
    List<Intervention> all = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      all.add(InterventionJson.read(items.get(i), path + '[' + i + ']', problems));
    }
    return checked(all, path, problems, before);
  }

  private static List<Intervention> checked(
      List<Intervention> all, String path, Problems problems, int before) {
    for (int i = 1; i < all.size() && problems.count() == before; i++) {
      int previous = all.get(i - 1).epoch();
      if (all.get(i).epoch() < previous) {
        String at = path + '[' + i + "].epoch";
        String value = String.valueOf(all.get(i).epoch());
        problems.addOutside(at, value, String.valueOf(previous), LAST_EPOCH, true);
      }
    }
    if (problems.count() == before) {
      checkPoints(all, path, problems);
    }
    return problems.count() == before ? List.copyOf(all) : null;
  }

  /** True when there are neither too many of them, nor of the points that they add or remove. */
  static boolean haveRoom(List<Intervention> all) {
    Problems problems = new Problems();
    problems.addIfTooMany("", all.size(), MOST);
    checkPoints(all, "", problems);
    return problems.isEmpty();
  }

  private static void checkPoints(List<Intervention> all, String path, Problems problems) {
    int added = 0;
    int removed = 0;
    for (Intervention one : all) {
      added += one instanceof Intervention.AddPoints a ? a.points().size() : 0;
      removed += one instanceof Intervention.RemovePoints r ? r.numbers().size() : 0;
    }
    problems.addIfMore(path, Problem.Kind.TOO_MANY_ADDED, added, MOST_ADDED);
    problems.addIfMore(path, Problem.Kind.TOO_MANY_REMOVED, removed, MOST_REMOVED);
  }

  @Override
  Object toJson(List<Intervention> all) {
    List<Object> items = new ArrayList<>();
    for (Intervention one : all) {
      items.add(InterventionJson.write(one));
    }
    return items;
  }

  @Override
  List<Intervention> fromText(String text, String path, Problems problems) {
    List<String> parts = split(text, ',');
    if (problems.addIfTooMany(path, parts.size(), MOST)) {
      return null;
    }
    int before = problems.count();
    List<Intervention> all = new ArrayList<>();
    for (String part : parts) {
      Intervention one = InterventionText.read(part, path, problems);
      if (one != null) {
        all.add(one);
      }
    }
    return checked(all, path, problems, before);
  }

  @Override
  String toText(List<Intervention> all) {
    List<String> words = new ArrayList<>();
    for (Intervention one : all) {
      words.add(InterventionText.write(one));
    }
    return String.join(",", words);
  }
}
