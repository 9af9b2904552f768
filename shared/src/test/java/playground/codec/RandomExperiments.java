package playground.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Numbers;
import playground.experiment.OutputChoice;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.DenseLayer;
import playground.network.Initializer;
import playground.network.Loss;

/**
 * Small valid experiments that use everything there is, each from a seed. {@code java.util.Random},
 * because its numbers are specified and so the same on every JDK.
 */
public final class RandomExperiments {
  private final Random random;
  private final Map<String, String> link = new LinkedHashMap<>();

  private RandomExperiments(long seed) {
    random = new Random((seed + 1) * 0x9e3779b97f4a7c15L);
  }

  /** The canonical link of a valid experiment; the same seed gives the same one. */
  public static String link(long seed) {
    return ExperimentLink.write(experiment(seed));
  }

  /** The same as an experiment. */
  public static Experiment experiment(long seed) {
    RandomExperiments one = new RandomExperiments(seed);
    one.data();
    one.network();
    one.training();
    // what does not go together has given way here; only then are there places to intervene at
    Experiment experiment = one.read();
    one.interventions(experiment);
    return one.read();
  }

  private Experiment read() {
    String text =
        link.entrySet().stream()
            .map(entry -> entry.getKey() + '=' + entry.getValue())
            .collect(Collectors.joining("&"));
    return ExperimentLink.read(text).experiment();
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** From lowest to highest. */
  private int whole(int lowest, int highest) {
    return lowest + random.nextInt(highest - lowest + 1);
  }

  /** From lowest to highest, with three digits. */
  private String decimal(double lowest, double highest) {
    int thousandths = whole((int) (lowest * 1000), (int) (highest * 1000));
    return Decimal.text(Decimal.rounded(thousandths / 1000.0));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <E extends Enum<E>> E pick(E[] from) {
    return from[random.nextInt(from.length)];
  }

  private void put(Field<?> field, Object value) {
    link.put(field.key(), value instanceof Enum<?> e ? Choices.name(e) : String.valueOf(value));
  }

  private boolean isRegression() {
    return "regression".equals(link.get("task"));
  }

  private void data() {
    boolean isRegression = oneIn(4);
    put(Fields.TASK, isRegression ? Fields.Task.REGRESSION : Fields.Task.CLASSIFICATION);
    Generator data =
        pick(
            Stream.of(Generator.values())
                .filter(g -> isRegression ? g.isForRegression() : g.isForClassification())
                .toList());
    put(Fields.DATA, data);
    int classes = isRegression ? 2 : whole(2, data.mostClasses());
    put(Fields.CLASSES, classes);
    put(Fields.SAMPLES, whole(10, 60));
    put(Fields.NOISE, oneIn(2) ? "0" : decimal(0, 1));
    put(Fields.LABEL_NOISE, oneIn(2) ? "0" : decimal(0, 0.4));
    put(Fields.BALANCE, oneIn(3) ? decimal(0.05, 20) : "1");
    put(Fields.TRAIN_PERCENT, whole(10, 100));
    put(Fields.DATA_SEED, whole(0, 1_000_000));
    if (oneIn(3)) {
      put(Fields.TENSOR_FLOW_SEED, decimal(0, 1));
    }
    if (data == Generator.DRAWN) {
      put(Fields.POINTS, Fields.POINTS.text(points(whole(10, 40), classes)));
    }
    if (data == Generator.TABLE) {
      put(Fields.TABLE_ROWS, Fields.TABLE_ROWS.text(rows(classes)));
    }
  }

  private double target(int classes) {
    return isRegression() ? Double.parseDouble(decimal(-1, 1)) : random.nextInt(classes);
  }

  private List<Point> points(int count, int classes) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x1 = Double.parseDouble(decimal(-6, 6));
      double x2 = Double.parseDouble(decimal(-6, 6));
      points.add(new Point(x1, x2, target(classes)));
    }
    return points;
  }

  private List<Point> rows(int classes) {
    List<Point> rows = new ArrayList<>();
    int columns = whole(1, 6);
    for (int i = whole(10, 40); i > 0; i--) {
      double[] inputs = new double[columns];
      for (int c = 0; c < columns; c++) {
        inputs[c] = Double.parseDouble(decimal(-3, 3));
      }
      rows.add(Point.ofRow(inputs, target(classes)));
    }
    return rows;
  }

  private void network() {
    List<Feature> features =
        Stream.of(Feature.values()).filter(feature -> random.nextInt(5) < 2).toList();
    if (!features.isEmpty()) {
      put(Fields.FEATURES, Fields.FEATURES.text(features));
    }
    int layers = whole(0, 3);
    put(Fields.LAYERS, layers == 0 ? "none" : ofLayers(layers, () -> "" + whole(1, 8)));
    if (layers > 0) {
      link.put("activation", ofLayers(layers, () -> Choices.name(pick(Activation.values()))));
      if (oneIn(3)) {
        link.put("dropout", ofLayers(layers, () -> oneIn(3) ? "0" : decimal(0, 0.5)));
      }
    }
    put(Fields.INITIALIZER, pick(Initializer.values()));
    put(Fields.BIAS_START, oneIn(2) ? "0" : decimal(-0.5, 0.5));
  }

  private String ofLayers(int layers, Supplier<String> one) {
    return IntStream.range(0, layers).mapToObj(i -> one.get()).collect(Collectors.joining(","));
  }

  private void training() {
    put(
        Fields.LOSS,
        pick(
            Stream.of(Loss.values())
                .filter(loss -> !isRegression() || loss.isForRegression())
                .toList()));
    put(Fields.OUTPUT, pick(OutputChoice.values()));
    put(Fields.HUBER_DELTA, decimal(0.1, 2));
    for (Field<?> field : Fields.LIVE) {
      if (random.nextInt(5) < 3 || field == Fields.OPTIMIZER || field == Fields.LEARNING_RATE) {
        put(field, liveText(field));
      }
    }
    if (oneIn(2)) {
      put(Fields.CLIP_NORM, "0");
    }
    put(Fields.SEED, whole(0, Integer.MAX_VALUE - 1));
    if (oneIn(3)) {
      put(Fields.ORDER_SEED, whole(0, 100));
    }
    if (oneIn(3)) {
      put(Fields.DROPOUT_SEED, whole(0, 100));
    }
    if (oneIn(5)) { // such that few trainings diverge
      put(
          Fields.MISTAKES,
          pick(List.of("forgotten-slope", "no-bias", "no-activation", "no-bias,kept-gradient")));
    }
    put(Fields.EPOCH, oneIn(2) ? 0 : whole(1, 200));
  }

  /** A value of a setting that can change while training; such that few trainings diverge. */
  private String liveText(Field<?> field) {
    if (field.kind() instanceof Choices.One<?> choices) {
      return Choices.name(pick(choices.choices()));
    }
    if (field.kind() instanceof Choices.Flag) {
      return oneIn(2) ? "on" : "off";
    }
    if (field == Fields.BATCH_SIZE) {
      return pick(List.of("2", "3", "5", "7", "10", "16", "32", "60", "5000"));
    }
    if (field == Fields.LEARNING_RATE) {
      return pick(List.of("0.001", "0.003", "0.01", "0.03", "0.1", "0.3"));
    }
    if (field == Fields.WARM_UP) {
      return "" + whole(0, 20);
    }
    if (field == Fields.SCHEDULE_EPOCHS) {
      return "" + whole(1, 100);
    }
    if (field.kind() instanceof Numbers.Whole limits) {
      return "" + whole(limits.lowest, limits.highest);
    }
    if (field == Fields.REGULARIZATION_RATE || field == Fields.WEIGHT_DECAY) {
      return decimal(0, 0.1);
    }
    if (field == Fields.SCHEDULE_FACTOR) {
      return decimal(0.1, 1);
    }
    return decimal(0, field == Fields.CLIP_NORM ? 3 : 0.999);
  }

  private void interventions(Experiment experiment) {
    int count = oneIn(2) ? 0 : whole(1, 6);
    List<Integer> epochs = IntStream.range(0, count).mapToObj(i -> whole(1, 150)).sorted().toList();
    List<String> texts = new ArrayList<>();
    for (int epoch : epochs) {
      texts.add(epoch + ":" + change(experiment));
    }
    if (count > 0) {
      put(Fields.INTERVENTIONS, String.join(",", texts));
    }
  }

  private String change(Experiment experiment) {
    DenseLayer[] layers = experiment.network().layers();
    int at = random.nextInt(layers.length);
    String place = at + ":" + random.nextInt(layers[at].units) + ':';
    boolean isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    switch (random.nextInt(8)) {
      case 0, 1:
        return layers[at].inputs == 0
            ? "bias:" + place + decimal(-1, 1)
            : "weight:" + place + random.nextInt(layers[at].inputs) + ':' + decimal(-2, 2);
      case 2:
        return "bias:" + place + decimal(-1, 1);
      case 3:
        if (!isTable) {
          List<Point> added = points(whole(1, 3), experiment.get(Fields.CLASSES));
          return "add:" + Fields.POINTS.text(added);
        }
        return "remove:0";
      case 4:
        return "remove:" + whole(0, 59) + '-' + whole(0, 59);
      default:
        Field<?> field = pick(Fields.LIVE);
        return field.key() + ':' + liveText(field);
    }
  }
}
