package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Loss;

/** What gives way when one value is changed, rule by rule. */
class ConsistencyTest {
  private static final Experiment STANDARD = Experiment.STANDARD;
  private static final Experiment REGRESSION = STANDARD.with(Fields.TASK, Fields.Task.REGRESSION);

  private static Fields.Task task(Experiment experiment) {
    return experiment.get(Fields.TASK);
  }

  // task and data

  @Test
  void dataGiveWayToANewTask() {
    assertEquals(Generator.REG_PLANE, REGRESSION.get(Fields.DATA));
    assertEquals(
        Generator.CIRCLE,
        REGRESSION
            .with(Fields.DATA, Generator.WAVE)
            .with(Fields.TASK, Fields.Task.CLASSIFICATION)
            .get(Fields.DATA));
  }

  @ParameterizedTest
  @EnumSource(Generator.class)
  void taskGivesWayToNewData(Generator data) {
    Experiment changed = STANDARD.with(Fields.DATA, data);
    assertEquals(data, changed.get(Fields.DATA));
    assertEquals(
        data.isForClassification() ? Fields.Task.CLASSIFICATION : Fields.Task.REGRESSION,
        task(changed));
    Experiment back = REGRESSION.with(Fields.DATA, data);
    assertEquals(data, back.get(Fields.DATA));
    assertEquals(
        data.isForRegression() ? Fields.Task.REGRESSION : Fields.Task.CLASSIFICATION, task(back));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAWN", "TABLE"})
  void keptSamplesServeBothTasks(Generator kept) {
    Experiment experiment = STANDARD.with(Fields.DATA, kept);
    assertEquals(kept, experiment.with(Fields.TASK, Fields.Task.REGRESSION).get(Fields.DATA));
  }

  // classes

  @ParameterizedTest
  @CsvSource({
    "CIRCLE, RINGS",
    "XOR, CHECKERBOARD",
    "GAUSS, BLOBS",
    "CURVE_SINE, STRIPES",
    "CURVE_CUBIC, STRIPES",
    "CURVE_V, STRIPES",
    "SPIRAL, SPIRAL",
    "MOONS, MOONS",
    "DRAWN, DRAWN",
    "TABLE, TABLE"
  })
  void dataOfTwoClassesGiveWayToMoreClasses(Generator before, Generator after) {
    Experiment changed = STANDARD.with(Fields.DATA, before).with(Fields.CLASSES, 5);
    assertEquals(after, changed.get(Fields.DATA));
    assertEquals(5, changed.get(Fields.CLASSES));
  }

  @Test
  void classesGiveWayToDataThatHaveTwo() {
    Experiment rings = STANDARD.with(Fields.CLASSES, 4);
    assertEquals(2, rings.with(Fields.DATA, Generator.XOR).get(Fields.CLASSES));
    assertEquals(4, rings.with(Fields.DATA, Generator.MOONS).get(Fields.CLASSES));
  }

  @Test
  void regressionHasTheStandardClasses() {
    Experiment four = STANDARD.with(Fields.CLASSES, 4);
    assertEquals(2, four.with(Fields.TASK, Fields.Task.REGRESSION).get(Fields.CLASSES));
    assertEquals(2, REGRESSION.with(Fields.CLASSES, 3).get(Fields.CLASSES));
  }

  // samples

  @Test
  void classesAreAsManyAsDrawnPointsUse() {
    Experiment drawn = STANDARD.with(Fields.DATA, Generator.DRAWN);
    Experiment five = drawn.with(Fields.POINTS, List.of(new Point(0, 0, 4)));
    assertEquals(5, five.get(Fields.CLASSES));
    assertEquals(5, five.with(Fields.CLASSES, 3).get(Fields.CLASSES));
    assertEquals(6, five.with(Fields.CLASSES, 6).get(Fields.CLASSES));
  }

  @Test
  void pointsThatAreNotUsedDecideNothing() {
    Experiment circle = STANDARD.with(Fields.POINTS, List.of(new Point(0, 0, 4)));
    assertEquals(2, circle.get(Fields.CLASSES));
    assertEquals(5, circle.with(Fields.DATA, Generator.DRAWN).get(Fields.CLASSES));
  }

  @Test
  void numbersBecomeClassesByTheirSign() {
    List<Point> numbers =
        List.of(
            new Point(0, 0, -3.5), new Point(1, 1, 0.25), new Point(2, 2, 3), new Point(3, 3, 0));
    Experiment drawn = REGRESSION.with(Fields.DATA, Generator.DRAWN).with(Fields.POINTS, numbers);
    assertEquals(numbers, drawn.points());
    Experiment classes = drawn.with(Fields.TASK, Fields.Task.CLASSIFICATION);
    assertEquals(
        List.of(new Point(0, 0, 0), new Point(1, 1, 1), new Point(2, 2, 3), new Point(3, 3, 0)),
        classes.points());
    assertEquals(4, classes.get(Fields.CLASSES));
  }

  @Test
  void rowsAreHeldToTheSameRules() {
    List<Point> rows = List.of(Point.ofRow(new double[] {1}, -7), Point.ofRow(new double[] {2}, 2));
    Experiment table = STANDARD.with(Fields.DATA, Generator.TABLE).with(Fields.TABLE_ROWS, rows);
    assertEquals(List.of(rows.get(0).withTarget(0), rows.get(1)), table.points());
    assertEquals(3, table.get(Fields.CLASSES));
  }

  // loss and output

  @Test
  void otherTaskKeepsALossThatFitsUnlessItIsTheStandardOne() {
    for (Loss loss : Loss.values()) {
      Loss here = STANDARD.with(Fields.LOSS, loss).with(Fields.TASK, REGRESSION).get(Fields.LOSS);
      assertEquals(loss.isForRegression() ? loss : Loss.MSE, here);
      Loss there =
          REGRESSION.with(Fields.LOSS, here).with(Fields.DATA, Generator.XOR).get(Fields.LOSS);
      assertEquals(here == Loss.MSE ? Loss.CROSS_ENTROPY : here, there);
    }
  }

  @Test
  void sameTaskKeepsItsLoss() {
    Experiment hinge = STANDARD.with(Fields.LOSS, Loss.HINGE);
    assertEquals(hinge, hinge.with(Fields.TASK, Fields.Task.CLASSIFICATION));
    assertEquals(Loss.HINGE, hinge.with(Fields.DATA, Generator.XOR).get(Fields.LOSS));
    Experiment huber = REGRESSION.with(Fields.LOSS, Loss.HUBER);
    assertEquals(huber, huber.with(Fields.TASK, Fields.Task.REGRESSION));
  }

  @ParameterizedTest
  @EnumSource(Loss.class)
  void lossOfClassesIsNotTakenInARegression(Loss loss) {
    Loss expected = loss.isForRegression() ? loss : Loss.MSE;
    assertEquals(expected, REGRESSION.with(Fields.LOSS, loss).get(Fields.LOSS));
    assertEquals(loss, STANDARD.with(Fields.LOSS, loss).get(Fields.LOSS));
  }

  /** Rows are losses; an x says that the output can be chosen with it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CROSS_ENTROPY - x x -", // linear, sigmoid, softmax, tanh
        "MSE           x x x x",
        "MAE           x x x x",
        "HUBER         x x x x",
        "HINGE         x - - x",
      })
  void outputGivesWayToTheLoss(String line) {
    String[] words = line.split(" +");
    assertOutputs(STANDARD.with(Fields.LOSS, Loss.valueOf(words[0])), words);
  }

  private static void assertOutputs(Experiment experiment, String[] words) {
    for (int i = 1; i < words.length; i++) {
      OutputChoice choice = OutputChoice.values()[i];
      OutputChoice expected = words[i].equals("x") ? choice : OutputChoice.AUTO;
      assertEquals(expected, experiment.with(Fields.OUTPUT, choice).get(Fields.OUTPUT));
    }
    assertEquals(
        OutputChoice.AUTO, experiment.with(Fields.OUTPUT, OutputChoice.AUTO).get(Fields.OUTPUT));
  }

  @Test
  void regressionHasNoSoftmax() {
    assertOutputs(REGRESSION, new String[] {"", "x", "x", "-", "x"});
    Experiment softmax =
        STANDARD.with(Fields.LOSS, Loss.MSE).with(Fields.OUTPUT, OutputChoice.SOFTMAX);
    assertEquals(
        OutputChoice.AUTO, softmax.with(Fields.TASK, Fields.Task.REGRESSION).get(Fields.OUTPUT));
  }

  @Test
  void outputThatNoLongerFitsBecomesAutomatic() {
    Experiment sigmoid = STANDARD.with(Fields.OUTPUT, OutputChoice.SIGMOID);
    assertEquals(OutputChoice.AUTO, sigmoid.with(Fields.LOSS, Loss.HINGE).get(Fields.OUTPUT));
    assertEquals(OutputChoice.SIGMOID, sigmoid.with(Fields.LOSS, Loss.MSE).get(Fields.OUTPUT));
  }

  // seeds of TensorFlow Playground

  @Test
  void tensorFlowSeedStaysWithTheSetsOfTensorFlowPlayground() {
    Experiment seeded = STANDARD.with(Fields.TENSOR_FLOW_SEED, "0.5");
    for (Generator data : Generator.values()) {
      String expected = data.isInTensorFlowPlayground(2) ? "0.5" : "";
      assertEquals(expected, seeded.with(Fields.DATA, data).get(Fields.TENSOR_FLOW_SEED));
    }
    assertEquals("0.5", seeded.with(Fields.NOISE, 0.3).get(Fields.TENSOR_FLOW_SEED));
    assertEquals(
        "",
        seeded
            .with(Fields.DATA, Generator.SPIRAL)
            .with(Fields.CLASSES, 3)
            .get(Fields.TENSOR_FLOW_SEED));
    assertEquals("", seeded.with(Fields.BALANCE, 2.0).get(Fields.TENSOR_FLOW_SEED));
    assertEquals(
        "",
        STANDARD
            .with(Fields.DATA, Generator.MOONS)
            .with(Fields.TENSOR_FLOW_SEED, "1")
            .get(Fields.TENSOR_FLOW_SEED));
  }

  @Test
  void newDataSeedEndsTheTensorFlowSeed() {
    Experiment seeded = STANDARD.with(Fields.TENSOR_FLOW_SEED, "0.5");
    assertEquals("", seeded.with(Fields.DATA_SEED, 2).get(Fields.TENSOR_FLOW_SEED));
    assertEquals("0.5", seeded.with(Fields.SEED, 2).get(Fields.TENSOR_FLOW_SEED));
  }

  // interventions

  private static final Intervention RATE = new Intervention.Setting<>(9, Fields.LEARNING_RATE, 0.5);

  private static void assertLeft(Experiment experiment, Intervention... left) {
    assertEquals(List.of(left), experiment.get(Fields.INTERVENTIONS));
  }

  @Test
  void weightsThatGoTakeTheirInterventionsWithThem() {
    Intervention last = new Intervention.Weight(3, 0, 3, 1, 1);
    Intervention first = new Intervention.Weight(4, 0, 0, 0, 1);
    Intervention output = new Intervention.Bias(5, 2, 0, 1);
    Experiment experiment = STANDARD.with(Fields.INTERVENTIONS, List.of(last, first, output, RATE));
    assertLeft(experiment, last, first, output, RATE);
    List<Layer> smaller = List.of(new Layer(3, Activation.TANH), new Layer(2, Activation.TANH));
    assertLeft(experiment.with(Fields.LAYERS, smaller), first, output, RATE);
    assertLeft(experiment.with(Fields.LAYERS, List.of()), first, RATE);
    assertLeft(experiment.with(Fields.FEATURES, List.of(Feature.X2)), first, output, RATE);
    assertLeft(experiment.with(Fields.FEATURES, List.of()), output, RATE);
  }

  @Test
  void outputUnitsComeAndGoWithTheClasses() {
    Intervention third = new Intervention.Bias(1, 2, 2, 1);
    assertLeft(STANDARD.with(Fields.INTERVENTIONS, List.of(third)));
    Experiment rings =
        STANDARD.with(Fields.CLASSES, 3).with(Fields.INTERVENTIONS, List.of(third, RATE));
    assertLeft(rings, third, RATE);
    assertLeft(rings.with(Fields.CLASSES, 2), RATE);
    // two classes have two units where the output is softmax
    Intervention second = new Intervention.Bias(1, 2, 1, 1);
    Experiment softmax =
        STANDARD
            .with(Fields.OUTPUT, OutputChoice.SOFTMAX)
            .with(Fields.INTERVENTIONS, List.of(second));
    assertLeft(softmax, second);
    assertLeft(softmax.with(Fields.OUTPUT, OutputChoice.SIGMOID));
  }

  @Test
  void inputsOfATableAreItsColumns() {
    Experiment table =
        STANDARD
            .with(Fields.TABLE_ROWS, List.of(Point.ofRow(new double[] {1, 2, 3}, 0)))
            .with(Fields.DATA, Generator.TABLE);
    Intervention third = new Intervention.Weight(1, 0, 0, 2, 1);
    Experiment changed = table.with(Fields.INTERVENTIONS, List.of(third));
    assertLeft(changed, third);
    assertLeft(changed.with(Fields.DATA, Generator.CIRCLE));
  }

  @Test
  void addedPointsNeedAPlaneAndATargetThatThereIs() {
    Intervention classes = new Intervention.AddPoints(1, List.of(new Point(0, 0, 1)));
    Intervention third = new Intervention.AddPoints(2, List.of(new Point(0, 0, 2)));
    Intervention number = new Intervention.AddPoints(3, List.of(new Point(0, 0, -0.5)));
    List<Intervention> all = List.of(classes, third, number);
    assertLeft(STANDARD.with(Fields.INTERVENTIONS, all), classes);
    assertLeft(STANDARD.with(Fields.CLASSES, 3).with(Fields.INTERVENTIONS, all), classes, third);
    Experiment regression = REGRESSION.with(Fields.INTERVENTIONS, all);
    assertLeft(regression, classes, third, number);
    assertLeft(regression.with(Fields.TASK, Fields.Task.CLASSIFICATION), classes);
    assertLeft(regression.with(Fields.DATA, Generator.TABLE));
  }

  @Test
  void removedPointsAlwaysFit() {
    Intervention removed = new Intervention.RemovePoints(1, List.of(0, 1_000_000));
    assertLeft(STANDARD.with(Fields.INTERVENTIONS, List.of(removed)), removed);
  }
}
