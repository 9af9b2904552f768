package playground.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Numbers;
import playground.experiment.Problem;
import playground.experiment.Problems;
import playground.network.Activation;

/**
 * Turns the keys of a TensorFlow Playground link into ours, so that the same experiment opens with
 * the very same points. Its loss is half our mean squared error, so a learning rate is halved and a
 * regularization rate doubled; its batches come in the order of the points; its biases start at
 * 0.1. Its {@code …_hide} keys hide the same controls, but that the + and − of one layer's neurons
 * go with those of all layers. What has no equal here is told.
 */
final class TensorFlowPlaygroundLink {
  /** Keys that only its links have; one of them is enough to know such a link. */
  private static final Set<String> ITS_OWN =
      Set.of(
          "networkShape",
          "dataset",
          "regDataset",
          "learningRate",
          "regularizationRate",
          "regularization",
          "batchSize",
          "percTrainData",
          "problem",
          "initZero",
          "xTimesY",
          "xSquared",
          "ySquared",
          "showTestData",
          "hideText",
          "collectStats");

  /** Its features in its order, each with our name. */
  private static final String[][] FEATURES = {
    {"x", "x1"},
    {"y", "x2"},
    {"xSquared", "x1sq"},
    {"ySquared", "x2sq"},
    {"xTimesY", "x1x2"},
    {"sinX", "sinx1"},
    {"sinY", "sinx2"}
  };

  private static final List<String> SETS = List.of("circle", "xor", "gauss", "spiral");
  private static final List<String> REGRESSION_SETS = List.of("reg-plane", "reg-gauss");

  private static final String HIDE = "_hide";

  /** What it can hide, each with our control. */
  private static final String[][] CONTROLS = {
    {"showTestData", "show-test"},
    {"discretize", "discretize"},
    {"playButton", "play"},
    {"stepButton", "step"},
    {"resetButton", "reset"},
    {"learningRate", "learning-rate"},
    {"activation", "activation"},
    {"regularization", "regularization"},
    {"regularizationRate", "regularization-rate"},
    {"problem", "task"},
    {"dataset", "dataset"},
    {"percTrainData", "train-ratio"},
    {"noise", "noise"},
    {"batchSize", "batch-size"},
    {"numHiddenLayers", "layers"}
  };

  /** Views and flags that change no number. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("showTestData", "discretize", "hideText", "collectStats", "cosX", "cosY");

  /** Where a value of ours comes from. */
  private record Origin(String key, String value, double factor) {}

  private final Map<String, String> its;
  private final Map<String, String> ours = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final Problems problems;

  /** How many problems were told in its own words. */
  private int told;

  private TensorFlowPlaygroundLink(Map<String, String> its, Problems problems) {
    this.its = new LinkedHashMap<>(its);
    this.problems = problems;
  }

  static boolean isOne(Map<String, String> link) {
    if (link.containsKey(ExperimentJson.VERSION_NAME)) {
      return false;
    }
    for (String key : link.keySet()) {
      if (ITS_OWN.contains(key) || key.endsWith(HIDE)) {
        return true;
      }
    }
    return false;
  }

  static TensorFlowPlaygroundLink translated(Map<String, String> link, Problems problems) {
    TensorFlowPlaygroundLink reading = new TensorFlowPlaygroundLink(link, problems);
    reading.data();
    reading.network();
    reading.training();
    reading.hidden();
    reading.tellTheRest();
    reading.told = problems.count();
    return reading;
  }

  /** The same experiment in our keys. */
  Map<String, String> ours() {
    return ours;
  }

  /** What was wrong with our keys, told of the keys and values that the link has. */
  List<Problem> inItsWords(List<Problem> problems) {
    List<Problem> its = new ArrayList<>(problems);
    for (int i = told; i < its.size(); i++) {
      Problem one = problems.get(i);
      Origin from = origins.get(one.path());
      if (from != null) {
        boolean isScaled = from.factor != 1;
        String value = isScaled ? from.value : one.value();
        String limit = isScaled ? unscaled(one.limit(), from.factor) : one.limit();
        String other = isScaled ? unscaled(one.other(), from.factor) : one.other();
        its.set(i, new Problem(from.key, one.kind(), value, limit, other));
      }
    }
    return its;
  }

  private static String unscaled(String limit, double factor) {
    return Decimal.text(Decimal.rounded(Decimal.parse(limit) / factor));
  }

  /** A value of its link, or its standard value; the key counts as read. */
  private String take(String key, String standard) {
    String value = its.remove(key);
    return value == null ? standard : value;
  }

  /** There everything but the word false is true, and nothing is nothing said. */
  private boolean flag(String key, boolean standard) {
    String value = take(key, "");
    return value.isEmpty() ? standard : !value.equals("false");
  }

  /** Names the key that a problem with one of ours is told of. */
  private void put(String own, String value, String key) {
    ours.put(own, value);
    origins.put(own, new Origin(key, value, 1));
  }

  private void oneOf(String key, String value, List<String> names) {
    if (!names.contains(value)) {
      problems.add(key, Problem.Kind.NOT_A_CHOICE, '"' + value + '"', String.join(", ", names));
    }
  }

  private boolean isRegression() {
    return ours.containsKey("task");
  }

  private void data() {
    String problem = take("problem", "classification");
    oneOf("problem", problem, List.of("classification", "regression"));
    if (problem.equals("regression")) {
      put("task", "regression", "problem");
    }
    String set = take("dataset", "circle");
    String regressionSet = take("regDataset", "reg-plane");
    put("data", isRegression() ? regressionSet : set, isRegression() ? "regDataset" : "dataset");
    if (isRegression()) { // what the other task would have is of no use, but may be misspelled
      oneOf("dataset", set, SETS);
    } else {
      oneOf("regDataset", regressionSet, REGRESSION_SETS);
    }
    ours.put("samples", isRegression() ? "1200" : "500");
    double noise = number("noise", 0, 0, 50);
    double bounded = noise < 0 ? 0 : noise > 80 ? 50 : noise; // as TensorFlow Playground bounds it
    ours.put("noise", Decimal.text(Decimal.rounded(bounded / 100)));
    put("train", take("percTrainData", "50"), "percTrainData");
    String seed = take("seed", "");
    if (!seed.isEmpty()) {
      put("tfSeed", seed, "seed");
    }
  }

  /** A number of its link; the range is for the message alone. */
  private double number(String key, double standard, double lowest, double highest) {
    String text = its.remove(key);
    if (text == null) {
      return standard;
    }
    double value = Decimal.parse(text);
    if (Double.isNaN(value)) {
      String low = Decimal.text(lowest);
      String high = Decimal.text(highest);
      problems.addNoNumber(key, Problem.Kind.NOT_A_NUMBER, '"' + text + '"', low, high);
      return standard;
    }
    return value;
  }

  private void network() {
    List<String> features = new ArrayList<>();
    for (String[] feature : FEATURES) {
      boolean isStandard = feature[0].equals("x") || feature[0].equals("y");
      boolean isHidden = "true".equals(its.remove(feature[0] + HIDE)); // it takes it away
      if (flag(feature[0], isStandard) && !isHidden) {
        features.add(feature[1]);
      }
    }
    ours.put("features", features.isEmpty() ? "none" : String.join(",", features));
    String shape = take("networkShape", "4,2");
    put("layers", shape.isEmpty() ? "none" : shape, "networkShape");
    String activation = take("activation", "tanh");
    if (ours.get("layers").equals("none")) {
      oneOf("activation", activation, Choices.names(List.of(Activation.values())));
    } else {
      ours.put("activation", activation);
    }
    boolean isZero = flag("initZero", false);
    ours.put("init", isZero ? "zeros" : "uniform");
    ours.put("bias", isZero ? "0" : "0.1");
  }

  private void training() {
    ours.put("loss", "mse");
    ours.put("shuffle", "off");
    scaled("learningRate", Fields.LEARNING_RATE, 0.03, 0.5);
    String regularization = take("regularization", "none");
    if (!regularization.equals("none")) {
      boolean isNorm = regularization.equals("L1") || regularization.equals("L2");
      put("reg", isNorm ? Choices.lower(regularization) : regularization, "regularization");
    }
    scaled("regularizationRate", Fields.REGULARIZATION_RATE, 0, 2);
    put("batch", take("batchSize", "10"), "batchSize");
  }

  private void scaled(String key, Field<Double> own, double standard, double factor) {
    Numbers.Fraction limits = (Numbers.Fraction) own.kind();
    String text = its.getOrDefault(key, "");
    double there = number(key, standard, limits.lowest / factor, limits.highest / factor);
    double value = Decimal.rounded(there * factor);
    ours.put(own.key(), Decimal.fits(value) ? Decimal.text(value) : String.valueOf(value));
    origins.put(own.key(), new Origin(key, text, factor));
  }

  /** Only the value true hides anything there. */
  private void hidden() {
    List<String> hidden = new ArrayList<>();
    for (String key : List.copyOf(its.keySet())) {
      if (!key.endsWith(HIDE)) {
        continue;
      }
      String control = control(key.substring(0, key.length() - HIDE.length()));
      boolean isHidden = its.get(key).equals("true");
      if (!control.isEmpty() || !isHidden) {
        its.remove(key);
      }
      if (isHidden && !control.isEmpty() && !hidden.contains(control)) {
        hidden.add(control);
      }
    }
    if (!hidden.isEmpty()) {
      ours.put("hide", String.join(",", hidden));
    }
  }

  private static String control(String name) {
    for (String[] control : CONTROLS) {
      if (control[0].equals(name)) {
        return control[1];
      }
    }
    return name.startsWith("numNodes") ? "neurons" : "";
  }

  private void tellTheRest() {
    for (Map.Entry<String, String> left : its.entrySet()) {
      String key = left.getKey();
      boolean isKnownThere = key.endsWith(HIDE) || key.equals("tutorial");
      if (isKnownThere) {
        problems.add(key, Problem.Kind.NO_EQUAL, left.getValue(), "");
      } else if (!WITHOUT_EFFECT.contains(key)) {
        problems.add(key, Problem.Kind.UNKNOWN, "", "");
      }
    }
  }
}
