package playground.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;

/**
 * Everything that a user chose, immutable and complete: two equal experiments train identically.
 * Every value in it is within its field's limits.
 */
public final class Experiment {
  /** All fields at their standard values. */
  public static final Experiment STANDARD = new Experiment(standards());

  private final Object[] values;

  private Experiment(Object[] values) {
    this.values = values;
  }

  private static Object[] standards() {
    return Fields.ALL.stream().map(Field::standard).toArray();
  }

  @SuppressWarnings("unchecked") // with() lets only a T into the place of a Field<T>
  public <T> T get(Field<T> field) {
    return (T) values[field.index()];
  }

  /**
   * This experiment with one value changed.
   *
   * @throws IllegalArgumentException naming field, value and limit when the value is not allowed
   */
  public <T> Experiment with(Field<T> field, T value) {
    return withJson(field, field.kind().toJson(value));
  }

  /** This experiment with one value as another experiment has it. */
  public <T> Experiment with(Field<T> field, Experiment other) {
    return with(field, other.get(field));
  }

  private <T> Experiment withJson(Field<T> field, Object json) {
    Problems problems = new Problems();
    T checked = field.read(json, field.path(), problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.list().get(0).toString());
    }
    Object[] changed = values.clone();
    changed[field.index()] = checked;
    return new Experiment(changed);
  }

  /**
   * This experiment with a setting changed once {@code epoch} epochs are trained. What was to
   * happen to that setting from there on is forgotten: the user has chosen again. At epoch 0 it is
   * the setting itself that changes.
   */
  public Experiment intervene(Intervention intervention) {
    List<Intervention> all = new ArrayList<>();
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      if (one.epoch() < intervention.epoch() || one.field() != intervention.field()) {
        all.add(one);
      }
    }
    if (intervention.epoch() == 0) {
      return with(Fields.INTERVENTIONS, all).withJson(intervention.field(), intervention.value());
    }
    int at = 0;
    while (at < all.size() && all.get(at).epoch() <= intervention.epoch()) {
      at++;
    }
    all.add(at, intervention);
    return with(Fields.INTERVENTIONS, all);
  }

  /** The value of a setting once {@code epoch} epochs are trained, interventions included. */
  public double setting(Field<? extends Number> field, int epoch) {
    double value = get(field).doubleValue();
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      if (one.field() == field && one.epoch() <= epoch) {
        value = one.value();
      }
    }
    return value;
  }

  /** All points, drawn or generated, in the order in which they are split. */
  public List<Point> points() {
    Generator generator = get(Fields.DATA);
    return generator == Generator.DRAWN
        ? get(Fields.POINTS)
        : generator.points(get(Fields.SAMPLES), get(Fields.NOISE), get(Fields.DATA_SEED));
  }

  public Dataset dataset() {
    return Dataset.split(points(), get(Fields.TRAIN_PERCENT));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Experiment that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
