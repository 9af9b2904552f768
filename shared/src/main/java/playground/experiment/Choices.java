package playground.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Values that are one of a few names, or several of them: {@code CROSS_ENTROPY} is cross-entropy.
 */
public final class Choices {
  private Choices() {}

  /** The name of a choice in JSON, links and test ids. */
  public static String name(Enum<?> choice) {
    return lower(choice.name()).replace('_', '-');
  }

  /** The names of several choices. */
  public static List<String> names(List<? extends Enum<?>> choices) {
    List<String> names = new ArrayList<>();
    for (Enum<?> choice : choices) {
      names.add(name(choice));
    }
    return names;
  }

  /** With small letters for the 26 capitals; all of Unicode's are a large table in the page. */
  public static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
  }

  /** One of the constants. */
  public static final class One<E extends Enum<E>> extends Kind<E> {
    private final List<E> choices;

    public One(E[] choices) {
      this.choices = List.of(choices);
    }

    public List<E> choices() {
      return choices;
    }

    @Override
    E fromJson(Object json, String path, Problems problems) {
      for (E choice : choices) {
        if (name(choice).equals(json)) {
          return choice;
        }
      }
      problems.add(path, Problem.Kind.NOT_A_CHOICE, show(json), String.join(", ", names(choices)));
      return null;
    }

    @Override
    Object toJson(E value) {
      return name(value);
    }

    @Override
    E fromText(String text, String path, Problems problems) {
      return fromJson(text, path, problems);
    }

    @Override
    String toText(E value) {
      return name(value);
    }
  }

  /** Any of the constants, each at most once; always kept in the order of the enum. */
  public static final class Several<E extends Enum<E>> extends Kind<List<E>> {
    private static final String NONE = "none";

    private final One<E> one;

    public Several(E[] choices) {
      one = new One<>(choices);
    }

    public List<E> choices() {
      return one.choices();
    }

    /** The given choices in their canonical order. */
    public List<E> ordered(List<E> picked) {
      List<E> ordered = new ArrayList<>(one.choices());
      ordered.retainAll(picked);
      return List.copyOf(ordered);
    }

    @Override
    List<E> fromJson(Object json, String path, Problems problems) {
      if (!(json instanceof List<?> items)) {
        problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
        return null;
      }
      int before = problems.count();
      List<E> picked = new ArrayList<>();
      for (int i = 0; i < items.size() && problems.count() - before < choices().size(); i++) {
        String at = path + '[' + i + ']';
        E choice = one.fromJson(items.get(i), at, problems);
        if (choice != null && picked.contains(choice)) {
          problems.add(at, Problem.Kind.TWICE, name(choice), "");
        }
        picked.add(choice);
      }
      return problems.count() == before ? ordered(picked) : null;
    }

    @Override
    Object toJson(List<E> value) {
      return names(value);
    }

    @Override
    List<E> fromText(String text, String path, Problems problems) {
      List<String> names = text.equals(NONE) ? List.of() : split(text, ',');
      return fromJson(names, path, problems);
    }

    @Override
    String toText(List<E> value) {
      return value.isEmpty() ? NONE : String.join(",", names(value));
    }
  }

  /** Yes or no: true and false in JSON, on and off in links. */
  public static final class Flag extends Kind<Boolean> {
    @Override
    Boolean fromJson(Object json, String path, Problems problems) {
      if (json instanceof Boolean value) {
        return value;
      }
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "true or false");
      return null;
    }

    @Override
    Object toJson(Boolean value) {
      return value;
    }

    @Override
    Boolean fromText(String text, String path, Problems problems) {
      if (text.equals("on") || text.equals("off")) {
        return text.equals("on");
      }
      problems.add(path, Problem.Kind.NOT_A_CHOICE, show(text), "on, off");
      return null;
    }

    @Override
    String toText(Boolean value) {
      return value ? "on" : "off";
    }
  }
}
