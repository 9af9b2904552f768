package playground.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import playground.dataset.DataRequest;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.feature.Inputs;
import playground.network.Head;
import playground.network.Network;

/**
 * Everything that a user chose, immutable and complete: two equal experiments train identically.
 * Every value in it is within its field's limits, and all go together as {@link Consistency} says.
 */
public final class Experiment {
  /** All fields at their standard values. */
  public static final Experiment STANDARD = new Experiment(Draft.standards());

  private final Object[] values;

  Experiment(Object[] values) {
    this.values = values;
  }

  /** A copy of all values, in the order of {@link Fields#ALL}. */
  Object[] values() {
    return values.clone();
  }

  @SuppressWarnings("unchecked") // with() lets only a T into the place of a Field<T>
  public <T> T get(Field<T> field) {
    return (T) values[field.index()];
  }

  /**
   * This experiment with one value changed, and with it what does not go with the new value. Where
   * another value is the stronger one, it is the new value that gives way: a loss to the task, an
   * output to the loss. Another task takes its own standard loss in place of the standard loss of
   * the task before, and of one that does not fit.
   *
   * @throws IllegalArgumentException naming field, value and limit when the value is not allowed
   */
  public <T> Experiment with(Field<T> field, T value) {
    Draft draft = new Draft(this);
    draft.set(field, checked(field, value));
    return draft.settled();
  }

  private static <T> T checked(Field<T> field, T value) {
    Problems problems = new Problems();
    T checked = field.read(field.kind().toJson(value), field.path(), problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.list().get(0).toString());
    }
    return checked;
  }

  /**
   * This experiment with these points drawn by hand for its data. Both change at once: points that
   * were drawn before have no say in the number of classes.
   *
   * <p>Generated points that {@code points} begins with keep their roles. Those of TensorFlow
   * Playground, which are split at a place and not class by class, come in another order for it,
   * and only as many as their classes' shares allow; where some of them are missing, roles are new.
   *
   * @param points as {@link PointsKind#snapped} makes them
   * @throws IllegalArgumentException when one is not allowed
   */
  public Experiment withDrawn(List<Point> points) {
    Draft draft = new Draft(this);
    draft.set(Fields.DATA, Generator.DRAWN);
    draft.set(
        Fields.POINTS, checked(Fields.POINTS, isFromTensorFlow() ? reordered(points) : points));
    return draft.settled();
  }

  /** This experiment without points or rows that were kept while other data is in use. */
  public Experiment withoutUnusedSamples() {
    Generator data = get(Fields.DATA);
    Experiment lean = data == Generator.DRAWN ? this : with(Fields.POINTS, List.of());
    return data == Generator.TABLE ? lean : lean.with(Fields.TABLE_ROWS, List.of());
  }

  private List<Point> reordered(List<Point> points) {
    List<Point> there = new ArrayList<>();
    for (Point point : points()) {
      there.add(PointsKind.snapped(point));
    }
    int count = there.size();
    if (points.size() < count || !points.subList(0, count).equals(there)) {
      return points;
    }
    List<Point> ordered = new ArrayList<>();
    for (int number : dataset().orderForSplit(get(Fields.TRAIN_PERCENT), !isRegression())) {
      ordered.add(points.get(number));
    }
    ordered.addAll(points.subList(count, points.size()));
    return ordered;
  }

  /** This experiment with one value as another experiment has it. */
  public <T> Experiment with(Field<T> field, Experiment other) {
    return with(field, other.get(field));
  }

  /**
   * This experiment with something changed once {@code epoch} epochs are trained. What was to
   * happen to the same thing from there on is forgotten: the user has chosen again. A setting that
   * is changed at epoch 0 is changed itself.
   */
  public Experiment intervene(Intervention intervention) {
    List<Intervention> all = new ArrayList<>();
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      boolean isEarlier = one.epoch() < intervention.epoch();
      // later changes of points count on the numbers that these give
      boolean isPoints = one.changesPoints() && intervention.changesPoints();
      boolean isSame = one.epoch() == intervention.epoch();
      if (isEarlier || !intervention.replaces(one) && (!isPoints || isSame)) {
        all.add(one);
      }
    }
    if (intervention.epoch() == 0 && intervention instanceof Intervention.Setting<?> setting) {
      return withSetting(with(Fields.INTERVENTIONS, all), setting);
    }
    int at = 0;
    while (at < all.size() && all.get(at).epoch() <= intervention.epoch()) {
      at++;
    }
    all.add(at, intervention);
    Experiment changed = with(Fields.INTERVENTIONS, all);
    if (changed.get(Fields.INTERVENTIONS).size() < all.size()) {
      throw new IllegalArgumentException("interventions: " + intervention + " does not fit");
    }
    return changed;
  }

  /**
   * This experiment without what was to be done once more than {@code epoch} epochs are trained.
   */
  public Experiment until(int epoch) {
    List<Intervention> kept = new ArrayList<>();
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      if (one.epoch() <= epoch) {
        kept.add(one);
      }
    }
    boolean isAll = kept.size() == get(Fields.INTERVENTIONS).size();
    return isAll ? this : with(Fields.INTERVENTIONS, kept);
  }

  /** True when {@link #intervene} has room for one more, and for the points that it changes. */
  public boolean hasRoomFor(Intervention intervention) {
    List<Intervention> all = new ArrayList<>(get(Fields.INTERVENTIONS));
    all.add(intervention);
    return InterventionsKind.haveRoom(all);
  }

  private static <T> Experiment withSetting(
      Experiment experiment, Intervention.Setting<T> setting) {
    return experiment.with(setting.field(), setting.value());
  }

  /** The value of a setting once {@code epoch} epochs are trained, interventions included. */
  @SuppressWarnings("unchecked") // a Setting<T> is of a Field<T>
  public <T> T setting(Field<T> field, int epoch) {
    T value = get(field);
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      if (one.epoch() <= epoch
          && one instanceof Intervention.Setting<?> setting
          && setting.field() == field) {
        value = (T) setting.value();
      }
    }
    return value;
  }

  /** All samples at the start, in the order in which they are split. */
  public List<Point> points() {
    Generator generator = get(Fields.DATA);
    if (generator.isKept()) {
      return get(generator == Generator.DRAWN ? Fields.POINTS : Fields.TABLE_ROWS);
    }
    DataRequest request =
        new DataRequest(
            generator,
            get(Fields.SAMPLES),
            get(Fields.NOISE),
            get(Fields.LABEL_NOISE),
            get(Fields.CLASSES),
            get(Fields.BALANCE));
    int seed = get(Fields.DATA_SEED);
    return isFromTensorFlow()
        ? request.pointsOfTensorFlowPlayground(get(Fields.TENSOR_FLOW_SEED), seed)
        : request.points(seed);
  }

  private boolean isFromTensorFlow() {
    return !get(Fields.TENSOR_FLOW_SEED).isEmpty();
  }

  /** The samples at the start. */
  public Dataset dataset() {
    int percent = get(Fields.TRAIN_PERCENT);
    return isFromTensorFlow()
        ? Dataset.splitAtPlace(points(), percent)
        : Dataset.split(points(), percent, !isRegression());
  }

  /** The samples once {@code epoch} epochs are trained, interventions included. */
  public Dataset dataset(int epoch) {
    return dataset(dataset(), 0, pointChanges(epoch));
  }

  /**
   * The samples after further interventions, without making those anew that are there.
   *
   * @param there the samples after the first {@code done} interventions that change points
   * @param changes how many of them to come to
   */
  public Dataset dataset(Dataset there, int done, int changes) {
    if (done == changes) {
      return there;
    }
    Dataset.Changing samples = there.changing(get(Fields.TRAIN_PERCENT), !isRegression());
    int number = 0;
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      boolean isNext = one.changesPoints() && ++number > done && number <= changes;
      if (isNext && one instanceof Intervention.AddPoints added) {
        samples.add(added.points());
      } else if (isNext && one instanceof Intervention.RemovePoints removed) {
        samples.remove(removed.numbers());
      }
    }
    return samples.done();
  }

  /** How many interventions have changed points once {@code epoch} epochs are trained. */
  public int pointChanges(int epoch) {
    int changes = 0;
    for (Intervention one : get(Fields.INTERVENTIONS)) {
      changes += one.changesPoints() && one.epoch() <= epoch ? 1 : 0;
    }
    return changes;
  }

  /** The seed of the batch order. */
  public int orderSeed() {
    return seed(Fields.ORDER_SEED);
  }

  /** The seed of the dropout masks. */
  public int dropoutSeed() {
    return seed(Fields.DROPOUT_SEED);
  }

  private int seed(Field<Integer> field) {
    int own = get(field);
    return own == FollowingSeedKind.FOLLOWS ? get(Fields.SEED) : own;
  }

  public boolean isRegression() {
    return get(Fields.TASK) == Fields.Task.REGRESSION;
  }

  /** What enters the network: the chosen features, or all columns of a table. */
  public Inputs inputs() {
    if (get(Fields.DATA) != Generator.TABLE) {
      return Inputs.of(get(Fields.FEATURES));
    }
    List<Point> rows = get(Fields.TABLE_ROWS);
    return Inputs.ofColumns(rows.isEmpty() ? 0 : rows.get(0).inputCount());
  }

  /** The output layer's activation and the loss. */
  public Head head() {
    int classes = isRegression() ? 0 : get(Fields.CLASSES);
    return new Head(
        get(Fields.LOSS),
        get(Fields.OUTPUT).resolved(get(Fields.LOSS), classes),
        get(Fields.HUBER_DELTA),
        classes);
  }

  /** The network that is asked for, all parameters 0. */
  public Network network() {
    List<Network.Shape> hidden = new ArrayList<>();
    for (Layer layer : get(Fields.LAYERS)) {
      hidden.add(new Network.Shape(layer.units(), layer.activation(), layer.dropout()));
    }
    return Network.build(inputs().width(), hidden, head(), get(Fields.MISTAKES));
  }

  /** True when both train alike until something is changed; what is shown makes no difference. */
  public boolean startsAs(Experiment other) {
    for (Field<?> field : Fields.ALL) {
      boolean counts = field != Fields.INTERVENTIONS && !field.path().startsWith("view.");
      if (counts && !get(field).equals(other.get(field))) {
        return false;
      }
    }
    return true;
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
