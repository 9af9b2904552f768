package playground.experiment;

import java.util.ArrayList;
import java.util.List;

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
    problems.add(
        at,
        Problem.Kind.CONFLICT,
        Kind.show(field.kind().toJson(value)),
        Kind.show(field.write(experiment)));
  }
}
