package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;

/** The table of everything a user can set, in the order of the canonical JSON. */
public final class Fields {
  /** What the network is to learn. */
  public enum Task {
    CLASSIFICATION
  }

  /** How gradients become updates. */
  public enum Optimizer {
    SGD
  }

  public static final int MOST_EPOCHS = 1_000_000;
  private static final int LARGEST_SEED = Integer.MAX_VALUE;
  private static final List<Field<?>> TABLE = new ArrayList<>();

  public static final Field<Task> TASK =
      field("task", "task", new Choices.One<>(Task.values()), Task.CLASSIFICATION);
  public static final Field<Integer> CLASSES =
      field("classes", "classes", new Numbers.Whole(2, 2), 2);
  public static final Field<Generator> DATA =
      field("data.generator", "data", new Choices.One<>(Generator.values()), Generator.CIRCLE);
  public static final Field<Integer> SAMPLES =
      field("data.samples", "samples", new Numbers.Whole(10, 5000), 500);
  public static final Field<Double> NOISE =
      field("data.noise", "noise", new Numbers.Fraction(0, 1), 0.0);
  public static final Field<Integer> TRAIN_PERCENT =
      field("data.trainPercent", "train", new Numbers.Whole(10, 100), 50);
  public static final Field<Integer> DATA_SEED =
      field("data.seed", "dataSeed", new Numbers.Whole(0, LARGEST_SEED), 1);
  public static final Field<List<Point>> POINTS =
      field("data.points", "points", new PointsKind(), List.of());
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
  public static final Field<Initializer> INITIALIZER =
      field(
          "network.initializer",
          "init",
          new Choices.One<>(Initializer.values()),
          Initializer.XAVIER);
  public static final Field<Loss> LOSS =
      field("training.loss", "loss", new Choices.One<>(Loss.values()), Loss.CROSS_ENTROPY);
  public static final Field<Optimizer> OPTIMIZER =
      field(
          "training.optimizer", "optimizer", new Choices.One<>(Optimizer.values()), Optimizer.SGD);
  public static final Field<Double> LEARNING_RATE =
      field("training.learningRate", "rate", new Numbers.Fraction(0.000001, 10), 0.03);
  public static final Field<Integer> BATCH_SIZE =
      field("training.batchSize", "batch", new Numbers.Whole(1, 5000), 10);
  public static final Field<Boolean> SHUFFLE =
      field("training.shuffle", "shuffle", new Choices.Flag(), true);
  public static final Field<Integer> SEED =
      field("training.seed", "seed", new Numbers.Whole(0, LARGEST_SEED), 1);
  public static final Field<List<Intervention>> INTERVENTIONS =
      field("interventions", "interventions", new InterventionsKind(), List.of());
  public static final Field<Integer> EPOCH =
      field("view.epoch", "epoch", new Numbers.Whole(0, MOST_EPOCHS), 0);

  public static final List<Field<?>> ALL = List.copyOf(TABLE);

  /** What can change without a new start. */
  public static final List<Field<?>> LIVE = List.of(LEARNING_RATE, BATCH_SIZE, INTERVENTIONS);

  private Fields() {}

  private static <T> Field<T> field(String path, String key, Kind<T> kind, T standard) {
    Field<T> field = new Field<>(TABLE.size(), path, key, kind, standard);
    TABLE.add(field);
    return field;
  }
}
