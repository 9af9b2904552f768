package playground.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import playground.dataset.Point;

/**
 * An experiment in the making: values that are each within their limits, but need not yet go
 * together.
 */
public final class Draft {
  private final Experiment from;
  private final Object[] values;
  private final List<Field<?>> chosen = new ArrayList<>();

  public Draft(Experiment from) {
    this.from = from;
    values = from.values();
  }

  static Object[] standards() {
    Object[] standards = new Object[Fields.ALL.size()];
    for (Field<?> field : Fields.ALL) {
      standards[field.index()] = field.standard();
    }
    return standards;
  }

  /** Sets a value that the field has read. */
  public <T> void set(Field<T> field, T value) {
    chosen.add(field);
    put(field, value);
  }

  <T> void put(Field<T> field, T value) {
    values[field.index()] = value;
  }

  @SuppressWarnings("unchecked") // put() lets only a T into the place of a Field<T>
  <T> T get(Field<T> field) {
    return (T) values[field.index()];
  }

  boolean isChosen(Field<?> field) {
    return chosen.contains(field);
  }

  /** True for a value that is another than the draft began with. */
  boolean isOther(Field<?> field) {
    return !get(field).equals(from.get(field));
  }

  /** The experiment; what does not go together gives way in the order of {@link Consistency}. */
  public Experiment settled() {
    Consistency.settle(this);
    return snapshot();
  }

  /** The values as they are now. */
  Experiment snapshot() {
    return new Experiment(values.clone());
  }

  /**
   * The experiment, and a problem for each chosen value that could not stay.
   *
   * @param inJson whether to name fields as JSON does, else as links do
   */
  public Experiment settled(Problems problems, boolean inJson) {
    Object[] before = values.clone();
    Experiment experiment = settled();
    for (Field<?> field : Fields.ALL) {
      if (chosen.contains(field) && !experiment.get(field).equals(before[field.index()])) {
        tell(field, before[field.index()], experiment, problems, inJson);
      }
    }
    return experiment;
  }

  private static <T> void tell(
      Field<T> field, Object before, Experiment experiment, Problems problems, boolean inJson) {
    @SuppressWarnings("unchecked") // it was in the field's place
    T value = (T) before;
    String at = inJson ? "$." + field.path() : field.key();
    if (value instanceof List<?> all) {
      tellMisfits(field, all, (List<?>) experiment.get(field), at, problems);
      return;
    }
    problems.add(
        at,
        Problem.Kind.CONFLICT,
        Kind.show(field.kind().toJson(value)),
        Kind.show(field.write(experiment)));
  }

  /** Of what was in the list, all that is not in it any more, one by one. */
  private static <T> void tellMisfits(
      Field<T> field, List<?> before, List<?> after, String at, Problems problems) {
    Set<Object> kept = new HashSet<>(after);
    for (Object one : before) {
      if (!kept.contains(one)) {
        problems.add(at, Problem.Kind.DOES_NOT_FIT, text(field, one), "");
      }
    }
  }

  /** As links write it, but for drawn points, which nobody could read there. */
  private static <T> String text(Field<T> field, Object one) {
    if (field == (Field<?>) Fields.POINTS && one instanceof Point point) {
      return Decimal.text(point.x1())
          + ','
          + Decimal.text(point.x2())
          + ','
          + Decimal.text(point.target());
    }
    @SuppressWarnings("unchecked") // the one comes from a list in the field's place
    T alone = (T) List.of(one);
    return field.kind().toText(alone);
  }
}
