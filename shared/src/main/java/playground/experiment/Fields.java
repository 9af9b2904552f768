package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;
import playground.network.Mistake;
import playground.training.Optimizer;
import playground.training.OptimizerConstants;
import playground.training.Regularization;
import playground.training.Schedule;

/** The table of everything a user can set, in the order of the canonical JSON. */
public final class Fields {
  /** What the network is to learn. */
  public enum Task {
    CLASSIFICATION,
    REGRESSION
  }

  public static final int MOST_EPOCHS = 1_000_000;

  /** The numbers that this engine gives; a change that gives others is a new version. */
  public static final int ENGINE_VERSION = 1;

  private static final int LARGEST_SEED = Integer.MAX_VALUE;
  private static final double BELOW_ONE = 0.999999;
  private static final double SMALLEST = 0.000001;
  private static final OptimizerConstants PYTORCH = OptimizerConstants.STANDARD;
  private static final List<Field<?>> TABLE = new ArrayList<>();

  public static final Field<Integer> ENGINE = whole("engine", "engine", 1, ENGINE_VERSION, 1);
  public static final Field<Task> TASK = one("task", "task", Task.values(), Task.CLASSIFICATION);
  public static final Field<Integer> CLASSES =
      whole("classes", "classes", 2, Generator.MOST_CLASSES, 2);

  public static final Field<Generator> DATA =
      one("data.generator", "data", Generator.values(), Generator.CIRCLE);
  public static final Field<Integer> SAMPLES = whole("data.samples", "samples", 10, 5000, 500);
  public static final Field<Double> NOISE = fraction("data.noise", "noise", 0, 1, 0);
  public static final Field<Double> LABEL_NOISE =
      fraction("data.labelNoise", "labelNoise", 0, 1, 0);
  public static final Field<Double> BALANCE = fraction("data.balance", "balance", 0.05, 20, 1);
  public static final Field<Integer> TRAIN_PERCENT =
      whole("data.trainPercent", "train", 10, 100, 50);
  public static final Field<Integer> DATA_SEED = whole("data.seed", "dataSeed", 0, LARGEST_SEED, 1);
  public static final Field<String> TENSOR_FLOW_SEED =
      field("data.tensorFlowSeed", "tfSeed", new SeedTextKind(), "");
  public static final Field<List<Point>> POINTS =
      field("data.points", "points", new PointsKind(), List.of());
  public static final Field<List<Point>> TABLE_ROWS =
      field("data.rows", "rows", new RowsKind(), List.of());

  public static final Field<List<Feature>> FEATURES =
      field(
          "features",
          "features",
          new Choices.Several<>(Feature.values()),
          List.of(Feature.X1, Feature.X2));

  public static final Field<List<Layer>> LAYERS =
      field(
          "network.layers",
          "layers",
          new LayersKind(),
          List.of(new Layer(4, Activation.TANH), new Layer(2, Activation.TANH)));
  public static final Field<OutputChoice> OUTPUT =
      one("network.output", "output", OutputChoice.values(), OutputChoice.AUTO);
  public static final Field<Initializer> INITIALIZER =
      one("network.initializer", "init", Initializer.values(), Initializer.XAVIER);
  public static final Field<Double> BIAS_START = fraction("network.bias", "bias", -10, 10, 0);

  public static final Field<Loss> LOSS =
      one("training.loss", "loss", Loss.values(), Loss.CROSS_ENTROPY);
  public static final Field<Double> HUBER_DELTA =
      fraction("training.huberDelta", "delta", SMALLEST, 100, 1);
  public static final Field<Optimizer> OPTIMIZER =
      one("training.optimizer", "optimizer", Optimizer.values(), Optimizer.SGD);
  public static final Field<Double> MOMENTUM =
      constant("momentum", 0, BELOW_ONE, PYTORCH.momentum());
  public static final Field<Double> DAMPENING = constant("dampening", 0, 1, PYTORCH.dampening());
  public static final Field<Double> RATE_DECAY = constant("rateDecay", 0, 1, PYTORCH.rateDecay());
  public static final Field<Double> ACCUMULATOR =
      constant("accumulator", 0, 100, PYTORCH.accumulator());
  public static final Field<Double> ALPHA = constant("alpha", 0, BELOW_ONE, PYTORCH.alpha());
  public static final Field<Double> RMS_MOMENTUM =
      constant("rmsMomentum", 0, BELOW_ONE, PYTORCH.rmsMomentum());
  public static final Field<Boolean> CENTERED =
      flag("training.constants.centered", "centered", PYTORCH.centered());
  public static final Field<Double> BETA1 = constant("beta1", 0, BELOW_ONE, PYTORCH.beta1());
  public static final Field<Double> BETA2 = constant("beta2", 0, BELOW_ONE, PYTORCH.beta2());
  public static final Field<Boolean> AMSGRAD =
      flag("training.constants.amsgrad", "amsgrad", PYTORCH.amsgrad());
  public static final Field<Double> WEIGHT_DECAY =
      constant("weightDecay", 0, 10, PYTORCH.weightDecay());
  public static final Field<Integer> EPSILON_EXPONENT =
      whole("training.constants.epsilonExponent", "epsilonExponent", -16, 0, 0);
  public static final Field<Double> LEARNING_RATE =
      fraction("training.learningRate", "rate", SMALLEST, 10, 0.03);
  public static final Field<Schedule> SCHEDULE =
      one("training.schedule", "schedule", Schedule.values(), Schedule.CONSTANT);
  public static final Field<Integer> SCHEDULE_EPOCHS =
      whole("training.scheduleEpochs", "scheduleEpochs", 1, MOST_EPOCHS, 100);
  public static final Field<Double> SCHEDULE_FACTOR =
      fraction("training.scheduleFactor", "gamma", SMALLEST, 1, 0.5);
  public static final Field<Integer> WARM_UP =
      whole("training.warmUp", "warmUp", 0, MOST_EPOCHS, 0);
  public static final Field<Regularization> REGULARIZATION =
      one("training.regularization", "reg", Regularization.values(), Regularization.NONE);
  public static final Field<Double> REGULARIZATION_RATE =
      fraction("training.regularizationRate", "regRate", 0, 20, 0);
  public static final Field<Double> CLIP_NORM = fraction("training.clipNorm", "clip", 0, 1000, 0);
  public static final Field<Integer> BATCH_SIZE = whole("training.batchSize", "batch", 1, 5000, 10);
  public static final Field<Boolean> SHUFFLE = flag("training.shuffle", "shuffle", true);
  public static final Field<Integer> SEED = whole("training.seed", "seed", 0, LARGEST_SEED, 1);
  public static final Field<Integer> ORDER_SEED =
      field("training.orderSeed", "orderSeed", new FollowingSeedKind(), FollowingSeedKind.FOLLOWS);
  public static final Field<Integer> DROPOUT_SEED =
      field(
          "training.dropoutSeed",
          "dropoutSeed",
          new FollowingSeedKind(),
          FollowingSeedKind.FOLLOWS);

  /** What is done wrong on purpose; see {@link Mistake}. */
  public static final Field<List<Mistake>> MISTAKES =
      field("training.mistakes", "mistakes", new Choices.Several<>(Mistake.values()), List.of());

  public static final Field<List<Intervention>> INTERVENTIONS =
      field("interventions", "interventions", new InterventionsKind(), List.of());
  public static final Field<Integer> EPOCH = whole("view.epoch", "epoch", 0, MOST_EPOCHS, 0);

  public static final Field<Integer> STOP_EPOCH =
      whole("view.stopEpoch", "stop", 0, MOST_EPOCHS, 0);
  public static final Field<Double> STOP_LOSS = fraction("view.stopLoss", "stopLoss", 0, 1000, 0);

  public static final Field<List<Control>> HIDDEN =
      field("view.hidden", "hide", new Choices.Several<>(Control.values()), List.of());

  public static final List<Field<?>> ALL = List.copyOf(TABLE);

  /** Settings that can change without a new start, each by an intervention. */
  public static final List<Field<?>> LIVE =
      List.of(
          LEARNING_RATE,
          BATCH_SIZE,
          OPTIMIZER,
          MOMENTUM,
          DAMPENING,
          RATE_DECAY,
          ACCUMULATOR,
          ALPHA,
          RMS_MOMENTUM,
          CENTERED,
          BETA1,
          BETA2,
          AMSGRAD,
          WEIGHT_DECAY,
          EPSILON_EXPONENT,
          SCHEDULE,
          SCHEDULE_EPOCHS,
          SCHEDULE_FACTOR,
          WARM_UP,
          REGULARIZATION,
          REGULARIZATION_RATE,
          CLIP_NORM,
          SHUFFLE);

  private Fields() {}

  private static <T> Field<T> field(String path, String key, Kind<T> kind, T standard) {
    Field<T> field = new Field<>(TABLE.size(), path, key, kind, standard);
    TABLE.add(field);
    return field;
  }

  private static <E extends Enum<E>> Field<E> one(String path, String key, E[] all, E standard) {
    return field(path, key, new Choices.One<>(all), standard);
  }

  private static Field<Integer> whole(
      String path, String key, int lowest, int highest, int standard) {
    return field(path, key, new Numbers.Whole(lowest, highest), standard);
  }

  private static Field<Double> fraction(
      String path, String key, double lowest, double highest, double standard) {
    return field(path, key, new Numbers.Fraction(lowest, highest), standard);
  }

  /** A constant of an optimizer, by the same name in JSON and links. */
  private static Field<Double> constant(
      String name, double lowest, double highest, double standard) {
    return fraction("training.constants." + name, name, lowest, highest, standard);
  }

  private static Field<Boolean> flag(String path, String key, boolean standard) {
    return field(path, key, new Choices.Flag(), standard);
  }
}
