package playground.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import playground.experiment.Draft;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Kind;
import playground.experiment.Problem;
import playground.experiment.Problems;

/**
 * Experiments as JSON. Reading is strict: every unknown name and every wrong value is told, with
 * its path, and nothing is guessed; only what is left out has its standard value. Writing is
 * canonical: equal experiments give the same bytes everywhere.
 */
public final class ExperimentJson {
  static final double VERSION = 1;
  static final String VERSION_NAME = "v";

  private ExperimentJson() {}

  /**
   * Reads a parsed document of Map, List, String, Double, Boolean and null.
   *
   * @throws InvalidExperimentException with every problem there is; of drawn points the first one
   *     only
   */
  public static Experiment read(Object document) throws InvalidExperimentException {
    Problems problems = new Problems();
    Draft draft = new Draft(Experiment.STANDARD);
    if (document instanceof Map<?, ?> root) {
      readObject(draft, root, "", problems);
    } else {
      problems.add("$", Problem.Kind.WRONG_TYPE, "this", "an object");
    }
    problems.throwIfAny();
    Experiment experiment = draft.settled(problems, true);
    problems.throwIfAny();
    return experiment;
  }

  private static void readObject(Draft draft, Map<?, ?> object, String prefix, Problems problems) {
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      String name = String.valueOf(entry.getKey());
      String path = prefix + name;
      String at = "$." + path;
      boolean isDotted = name.indexOf('.') >= 0; // one name must not pass for a path of two
      Field<?> field = isDotted ? null : fieldAt(path);
      if (field != null) {
        readField(draft, field, entry.getValue(), at, problems);
      } else if (path.equals(VERSION_NAME)) {
        checkVersion(entry.getValue(), at, problems);
      } else if (isDotted || !isGroup(path)) {
        problems.add(at, Problem.Kind.UNKNOWN, "", "");
      } else if (entry.getValue() instanceof Map<?, ?> group) {
        readObject(draft, group, path + ".", problems);
      } else {
        problems.add(at, Problem.Kind.WRONG_TYPE, "this", "an object");
      }
    }
  }

  private static <T> void readField(
      Draft draft, Field<T> field, Object json, String at, Problems problems) {
    T value = field.read(json, at, problems);
    if (value != null) {
      draft.set(field, value);
    }
  }

  private static void checkVersion(Object json, String at, Problems problems) {
    if (!Double.valueOf(VERSION).equals(json)) {
      problems.add(at, Problem.Kind.NOT_A_CHOICE, Kind.show(json), JsonText.write(VERSION));
    }
  }

  private static Field<?> fieldAt(String path) {
    for (Field<?> field : Fields.ALL) {
      if (field.path().equals(path)) {
        return field;
      }
    }
    return null;
  }

  private static boolean isGroup(String path) {
    for (Field<?> field : Fields.ALL) {
      if (field.path().startsWith(path + ".")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The canonical text: every field, in the order of the table, without white space. What has come
   * since the text was frozen is left out where it is standard, so that no content id changes.
   */
  public static String write(Experiment experiment) {
    return JsonText.write(tree(experiment));
  }

  /** The canonical document as a plain tree. */
  public static Map<String, Object> tree(Experiment experiment) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put(VERSION_NAME, VERSION);
    for (Field<?> field : Fields.ALL) {
      boolean isNew = field == Fields.MISTAKES;
      if (!isNew || !experiment.get(field).equals(field.standard())) {
        put(root, field.path(), field.write(experiment));
      }
    }
    return root;
  }

  @SuppressWarnings("unchecked") // groups are made here and hold nothing but names and values
  private static void put(Map<String, Object> object, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      object.put(path, value);
      return;
    }
    Object group = object.computeIfAbsent(path.substring(0, dot), k -> new LinkedHashMap<>());
    put((Map<String, Object>) group, path.substring(dot + 1), value);
  }
}
