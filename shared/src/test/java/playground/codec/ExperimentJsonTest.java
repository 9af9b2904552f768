package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Control;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Layer;
import playground.experiment.OutputChoice;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;
import playground.network.Mistake;
import playground.training.Optimizer;
import playground.training.Regularization;
import playground.training.Schedule;

class ExperimentJsonTest {
  /** Frozen: ids of kept experiments are made from this text. */
  private static final String STANDARD =
      "{\"v\":1,\"engine\":1,\"task\":\"classification\",\"classes\":2,"
          + "\"data\":{\"generator\":\"circle\",\"samples\":500,\"noise\":0,\"labelNoise\":0,"
          + "\"balance\":1,\"trainPercent\":50,\"seed\":1,\"tensorFlowSeed\":\"\",\"points\":[],"
          + "\"rows\":[]},\"features\":[\"x1\",\"x2\"],\"network\":{\"layers\":[{\"units\":4,\"activation\":\"tanh\",\"dropout\":0},{\"units\":2,\"activation\":\"tanh\",\"dropout\":0}],"
          + "\"output\":\"auto\",\"initializer\":\"xavier\",\"bias\":0},\"training\":{\"loss\":\"cross-entropy\",\"huberDelta\":1,"
          + "\"optimizer\":\"sgd\",\"constants\":{\"momentum\":0.9,\"dampening\":0,\"rateDecay\":0,\"accumulator\":0,\"alpha\":0.99,"
          + "\"rmsMomentum\":0,\"centered\":false,\"beta1\":0.9,\"beta2\":0.999,\"amsgrad\":false,"
          + "\"weightDecay\":0.01,\"epsilonExponent\":0},\"learningRate\":0.03,\"schedule\":\"constant\",\"scheduleEpochs\":100,\"scheduleFactor\":0.5,\"warmUp\":0,"
          + "\"regularization\":\"none\",\"regularizationRate\":0,\"clipNorm\":0,\"batchSize\":10,\"shuffle\":true,"
          + "\"seed\":1,\"orderSeed\":\"seed\",\"dropoutSeed\":\"seed\"},"
          + "\"interventions\":[],\"view\":{\"epoch\":0,\"stopEpoch\":0,\"stopLoss\":0,\"hidden\":[]}}";

  /** A classification in which all is set to something else but what only a regression has. */
  static Experiment everyFieldChanged() {
    return Experiment.STANDARD
        .with(Fields.CLASSES, 3)
        .with(Fields.DATA, Generator.SPIRAL)
        .with(Fields.SAMPLES, 5000)
        .with(Fields.NOISE, 0.123456)
        .with(Fields.LABEL_NOISE, 0.000001)
        .with(Fields.BALANCE, 0.05)
        .with(Fields.TRAIN_PERCENT, 73)
        .with(Fields.DATA_SEED, Integer.MAX_VALUE)
        .with(Fields.POINTS, List.of(new Point(-8, 8, 5), new Point(0.001, -1.234, -9.999)))
        .with(
            Fields.TABLE_ROWS,
            List.of(
                Point.ofRow(new double[] {1_000_000, -0.000001, 3}, 0.5),
                Point.ofRow(new double[] {0, 12.5, -7}, -1_000_000)))
        .with(Fields.FEATURES, List.of(Feature.X1, Feature.SINX2, Feature.COSX1))
        .with(
            Fields.LAYERS,
            List.of(new Layer(64, Activation.LEAKY_RELU, 0.9), new Layer(1, Activation.SIGMOID)))
        .with(Fields.INITIALIZER, Initializer.HE_NORMAL)
        .with(Fields.BIAS_START, -0.1)
        .with(Fields.LOSS, Loss.HINGE)
        .with(Fields.OUTPUT, OutputChoice.TANH)
        .with(Fields.HUBER_DELTA, 100.0)
        .with(Fields.OPTIMIZER, Optimizer.ADAMW)
        .with(Fields.MOMENTUM, 0.5)
        .with(Fields.DAMPENING, 0.25)
        .with(Fields.RATE_DECAY, 0.01)
        .with(Fields.ACCUMULATOR, 0.1)
        .with(Fields.ALPHA, 0.9)
        .with(Fields.RMS_MOMENTUM, 0.999999)
        .with(Fields.CENTERED, true)
        .with(Fields.BETA1, 0.8)
        .with(Fields.BETA2, 0.0)
        .with(Fields.AMSGRAD, true)
        .with(Fields.WEIGHT_DECAY, 0.1)
        .with(Fields.EPSILON_EXPONENT, -16)
        .with(Fields.LEARNING_RATE, 0.000001)
        .with(Fields.SCHEDULE, Schedule.EXPONENTIAL)
        .with(Fields.SCHEDULE_EPOCHS, 1)
        .with(Fields.SCHEDULE_FACTOR, 0.95)
        .with(Fields.WARM_UP, 10)
        .with(Fields.REGULARIZATION, Regularization.L2)
        .with(Fields.REGULARIZATION_RATE, 0.003)
        .with(Fields.CLIP_NORM, 1000.0)
        .with(Fields.BATCH_SIZE, 1)
        .with(Fields.SHUFFLE, false)
        .with(Fields.MISTAKES, List.of(Mistake.FLIPPED_SIGN, Mistake.NO_BIAS))
        .with(Fields.SEED, 0)
        .with(Fields.ORDER_SEED, 7)
        .with(Fields.DROPOUT_SEED, 0)
        .with(
            Fields.INTERVENTIONS,
            List.of(
                new Intervention.RemovePoints(0, List.of(4999, 0)),
                new Intervention.Setting<>(1, Fields.LEARNING_RATE, 0.3),
                new Intervention.Setting<>(1, Fields.BATCH_SIZE, 5),
                new Intervention.Setting<>(2, Fields.OPTIMIZER, Optimizer.NESTEROV),
                new Intervention.Setting<>(2, Fields.SHUFFLE, true),
                new Intervention.Weight(3, 0, 63, 2, -1000),
                new Intervention.Bias(3, 2, 2, 0.000001),
                new Intervention.AddPoints(4, List.of(new Point(1, -1, 2), new Point(0, 8, 0))),
                new Intervention.Setting<>(1_000_000, Fields.LEARNING_RATE, 10.0)))
        .with(Fields.EPOCH, 1_000_000)
        .with(Fields.STOP_EPOCH, 400)
        .with(Fields.STOP_LOSS, 0.05)
        .with(Fields.HIDDEN, List.of(Control.STEP, Control.TIMELINE));
  }

  /** What goes only with a regression or with points of TensorFlow Playground. */
  static Experiment regressionChanged() {
    return Experiment.STANDARD
        .with(Fields.TASK, Fields.Task.REGRESSION)
        .with(Fields.DATA, Generator.REG_GAUSS)
        .with(Fields.TENSOR_FLOW_SEED, "0.62930")
        .with(Fields.LOSS, Loss.HUBER)
        .with(Fields.OUTPUT, OutputChoice.SIGMOID)
        .with(
            Fields.INTERVENTIONS,
            List.of(new Intervention.AddPoints(4, List.of(new Point(1, -1, -0.25)))));
  }

  private static Experiment read(String json) throws InvalidExperimentException {
    return ExperimentJson.read(JsonTrees.parse(json));
  }

  @Test
  void standardExperimentHasItsFrozenText() {
    assertEquals(STANDARD, ExperimentJson.write(Experiment.STANDARD));
  }

  @Test
  void emptyObjectIsTheStandardExperiment() throws Exception {
    assertEquals(Experiment.STANDARD, read("{}"));
  }

  @Test
  void everyFieldSurvivesTheRoundTrip() throws Exception {
    for (Experiment experiment : List.of(everyFieldChanged(), regressionChanged())) {
      assertEquals(experiment, read(ExperimentJson.write(experiment)));
      assertEquals(experiment, ExperimentJson.read(ExperimentJson.tree(experiment)));
    }
  }

  @Test
  void everyFieldThatHasAChoiceIsChangedInTheRoundTrip() {
    for (var field : Fields.ALL) {
      boolean isFixed = field == Fields.ENGINE;
      boolean isChanged =
          !field.standard().equals(everyFieldChanged().get(field))
              || !field.standard().equals(regressionChanged().get(field));
      assertTrue(isChanged || isFixed, field::path);
    }
  }

  @Test
  void everyFieldHasItsOwnPlaceInTheText() {
    for (var field : Fields.ALL) {
      Object place = ExperimentJson.tree(everyFieldChanged());
      for (String name : field.path().split("\\.")) {
        place = ((Map<?, ?>) place).get(name);
      }
      assertEquals(field.write(everyFieldChanged()), place, field::path);
    }
  }

  @Test
  void orderOfKeysDoesNotMatter() throws Exception {
    String text = ExperimentJson.write(everyFieldChanged());
    assertEquals(text, ExperimentJson.write(ExperimentJson.read(reversed(JsonTrees.parse(text)))));
  }

  private static Object reversed(Object tree) {
    if (tree instanceof List<?> list) {
      return list.stream().map(ExperimentJsonTest::reversed).toList();
    }
    if (tree instanceof Map<?, ?> map) {
      List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
      Collections.reverse(entries);
      Map<Object, Object> turned = new LinkedHashMap<>();
      entries.forEach(e -> turned.put(e.getKey(), reversed(e.getValue())));
      return turned;
    }
    return tree;
  }

  @Test
  void featuresAreKeptInTheirOwnOrder() throws Exception {
    assertEquals(
        List.of(Feature.X1, Feature.X2SQ, Feature.SINX1),
        read("{\"features\":[\"sinx1\",\"x1\",\"x2sq\"]}").get(Fields.FEATURES));
  }

  @Test
  void activationOfALayerIsTanhAndNothingIsDroppedUnlessSaid() throws Exception {
    assertEquals(
        List.of(new Layer(3, Activation.TANH, 0)),
        read("{\"network\":{\"layers\":[{\"units\":3}]}}").get(Fields.LAYERS));
  }

  @Test
  void minusZeroIsZero() throws Exception {
    Experiment experiment =
        read("{\"data\":{\"noise\":-0.0,\"points\":[[-0.0,-0.0,-0.0]],\"rows\":[[-0.0,-0.0]]}}");
    assertEquals(0.0, experiment.get(Fields.NOISE)); // boxed, so −0 would not be equal
    Point point = experiment.get(Fields.POINTS).get(0);
    Point row = experiment.get(Fields.TABLE_ROWS).get(0);
    for (double number : new double[] {point.x1(), point.x2(), point.target(), row.x1()}) {
      assertEquals(Double.valueOf(0.0), Double.valueOf(number));
    }
    assertEquals(Double.valueOf(0.0), Double.valueOf(row.target()));
  }

  @Test
  void equalExperimentsHaveEqualHashes() throws Exception {
    Experiment again = read(ExperimentJson.write(everyFieldChanged()));
    assertEquals(everyFieldChanged().hashCode(), again.hashCode());
    assertNotEquals(Experiment.STANDARD, again);
  }
}
