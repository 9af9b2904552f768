package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.feature.Feature;

class ExperimentTest {
  private static final Experiment STANDARD = Experiment.STANDARD;

  private static Intervention rate(int epoch, double value) {
    return new Intervention.Setting<>(epoch, Fields.LEARNING_RATE, value);
  }

  private static Intervention batch(int epoch, int value) {
    return new Intervention.Setting<>(epoch, Fields.BATCH_SIZE, value);
  }

  private static String refused(Runnable change) {
    return assertThrows(IllegalArgumentException.class, change::run).getMessage();
  }

  @Test
  void changingAFieldLeavesTheOriginalAlone() {
    Experiment changed = STANDARD.with(Fields.SEED, 9);
    assertEquals(9, changed.get(Fields.SEED));
    assertEquals(1, STANDARD.get(Fields.SEED));
    assertNotEquals(STANDARD, changed);
    assertEquals(STANDARD, changed.with(Fields.SEED, 1));
  }

  @Test
  void valueOutsideItsLimitsIsRefusedWithFieldValueAndLimit() {
    assertEquals(
        "training.learningRate: 11 is above 10 (0.000001 to 10)",
        refused(() -> STANDARD.with(Fields.LEARNING_RATE, 11.0)));
    assertEquals(
        "data.samples: 9 is below 10 (10 to 5000)",
        refused(() -> STANDARD.with(Fields.SAMPLES, 9)));
    assertEquals(
        "data.points[0][0]: 0.12345 has more than 3 decimal places (-8 … 8)",
        refused(() -> STANDARD.with(Fields.POINTS, List.of(new Point(0.12345, 0, 0)))));
  }

  @Test
  void samplesThatAreNotInUseCanBeLeftOut() {
    List<Point> points = List.of(new Point(1, 2, 0), new Point(2, 1, 1));
    Experiment drawn = STANDARD.with(Fields.POINTS, points).with(Fields.DATA, Generator.DRAWN);
    assertEquals(drawn, drawn.withoutUnusedSamples());
    Experiment circle = drawn.with(Fields.DATA, Generator.CIRCLE);
    assertEquals(points, circle.get(Fields.POINTS));
    assertEquals(STANDARD, circle.withoutUnusedSamples());
  }

  @Test
  void laterChangesToAListDoNotReachTheExperiment() {
    List<Point> points = new ArrayList<>(List.of(new Point(1, 2, 0)));
    Experiment experiment = STANDARD.with(Fields.POINTS, points);
    points.clear();
    assertEquals(1, experiment.get(Fields.POINTS).size());
  }

  @Test
  void featuresAreKeptInTheOrderOfTheirEnum() {
    assertEquals(
        List.of(Feature.X1, Feature.X2),
        STANDARD.with(Fields.FEATURES, List.of(Feature.X2, Feature.X1)).get(Fields.FEATURES));
  }

  @Test
  void interventionsAreKeptInOrderOfEpochs() {
    Experiment changed =
        STANDARD.intervene(rate(50, 0.5)).intervene(batch(20, 5)).intervene(batch(70, 7));
    assertEquals(
        List.of(batch(20, 5), rate(50, 0.5), batch(70, 7)), changed.get(Fields.INTERVENTIONS));
  }

  @Test
  void newChoiceForgetsLaterOnesOfTheSameSettingOnly() {
    Experiment changed =
        STANDARD.intervene(rate(10, 1)).intervene(batch(50, 5)).intervene(rate(60, 2));
    assertEquals(
        List.of(rate(10, 1), rate(30, 3), batch(50, 5)),
        changed.intervene(rate(30, 3)).get(Fields.INTERVENTIONS));
  }

  @Test
  void newChoiceAtTheSameEpochReplacesTheOld() {
    assertEquals(
        List.of(rate(10, 2)),
        STANDARD.intervene(rate(10, 1)).intervene(rate(10, 2)).get(Fields.INTERVENTIONS));
  }

  @Test
  void interventionAtTheStartChangesTheSettingItself() {
    Experiment changed = STANDARD.intervene(rate(10, 1)).intervene(rate(0, 0.5));
    assertEquals(STANDARD.with(Fields.LEARNING_RATE, 0.5), changed);
  }

  @Test
  void interventionOutsideItsLimitsIsRefused() {
    assertEquals(
        "interventions[0].learningRate: 11 is above 10 (0.000001 to 10)",
        refused(() -> STANDARD.intervene(rate(5, 11))));
  }

  @Test
  void pointsAreGeneratedUnlessTheyAreDrawn() {
    assertEquals(Generator.CIRCLE.points(500, 0, 1), STANDARD.points());
    List<Point> drawn = List.of(new Point(1, 2, 0));
    Experiment experiment = STANDARD.with(Fields.POINTS, drawn);
    assertEquals(500, experiment.points().size());
    assertEquals(drawn, experiment.with(Fields.DATA, Generator.DRAWN).points());
  }

  @Test
  void dataSeedAndTrainingSeedAreSeparate() {
    assertEquals(STANDARD.points(), STANDARD.with(Fields.SEED, 2).points());
    assertNotEquals(STANDARD.points(), STANDARD.with(Fields.DATA_SEED, 2).points());
  }

  private static Intervention weight(int epoch, int unit, double value) {
    return new Intervention.Weight(epoch, 0, unit, 1, value);
  }

  @Test
  void newWeightForgetsLaterOnesOfTheSamePlaceOnly() {
    Experiment changed =
        STANDARD
            .intervene(weight(10, 0, 1))
            .intervene(weight(20, 1, 2))
            .intervene(new Intervention.Bias(20, 0, 0, 3));
    assertEquals(
        List.of(weight(5, 0, 4), weight(20, 1, 2), new Intervention.Bias(20, 0, 0, 3)),
        changed.intervene(weight(5, 0, 4)).get(Fields.INTERVENTIONS));
    assertEquals(
        List.of(weight(10, 0, 1), weight(20, 1, 2), new Intervention.Bias(20, 0, 0, 5)),
        changed.intervene(new Intervention.Bias(20, 0, 0, 5)).get(Fields.INTERVENTIONS));
  }

  @Test
  void untilAnEpochNothingLaterIsLeft() {
    Experiment changed =
        STANDARD.intervene(weight(0, 0, 1)).intervene(rate(10, 1)).intervene(batch(20, 5));
    assertEquals(
        List.of(weight(0, 0, 1), rate(10, 1)), changed.until(10).get(Fields.INTERVENTIONS));
    assertEquals(List.of(weight(0, 0, 1)), changed.until(9).get(Fields.INTERVENTIONS));
    assertSame(changed, changed.until(20));
    assertEquals(STANDARD.intervene(weight(0, 0, 1)), changed.until(0));
  }

  @Test
  void weightCanBeSetAtTheStart() {
    assertEquals(
        List.of(weight(0, 0, 4)), STANDARD.intervene(weight(0, 0, 4)).get(Fields.INTERVENTIONS));
  }

  private static Intervention add(int epoch, double... targets) {
    List<Point> points = new ArrayList<>();
    for (double target : targets) {
      points.add(new Point(1, 2, target));
    }
    return new Intervention.AddPoints(epoch, points);
  }

  private static Intervention remove(int epoch, Integer... numbers) {
    return new Intervention.RemovePoints(epoch, List.of(numbers));
  }

  @Test
  void newPointsForgetLaterChangesOfPointsWhoseNumbersTheyWouldShift() {
    Experiment changed =
        STANDARD.intervene(add(10, 0)).intervene(remove(20, 500)).intervene(rate(30, 1));
    assertEquals(
        List.of(add(5, 1), rate(30, 1)), changed.intervene(add(5, 1)).get(Fields.INTERVENTIONS));
    assertEquals(
        List.of(add(10, 0), remove(20, 500), remove(20, 3), rate(30, 1)),
        changed.intervene(remove(20, 3)).get(Fields.INTERVENTIONS));
  }

  @Test
  void samplesFollowTheInterventions() {
    Experiment changed =
        STANDARD
            .with(Fields.SAMPLES, 10)
            .with(Fields.TRAIN_PERCENT, 100)
            .intervene(remove(5, 0, 9))
            .intervene(add(7, 1, 0))
            .intervene(remove(9, 10));
    assertEquals(STANDARD.with(Fields.SAMPLES, 10).points(), changed.dataset(4).train());
    assertEquals(STANDARD.with(Fields.SAMPLES, 10).points(), changed.dataset().train());
    assertEquals(changed.points().subList(1, 9), changed.dataset(5).train());
    assertEquals(10, changed.dataset(7).train().size());
    assertEquals(12, changed.dataset(7).numbers());
    assertEquals(new Point(1, 2, 1), changed.dataset(8).sample(10));
    assertNull(changed.dataset(9).sample(10));
    assertEquals(new Point(1, 2, 0), changed.dataset(9).sample(11));
  }

  @Test
  void settingFollowsTheInterventions() {
    Experiment changed = STANDARD.intervene(rate(10, 1)).intervene(rate(20, 2));
    assertEquals(0.03, changed.setting(Fields.LEARNING_RATE, 9));
    assertEquals(1, changed.setting(Fields.LEARNING_RATE, 10));
    assertEquals(2, changed.setting(Fields.LEARNING_RATE, 1000));
    assertEquals(10, changed.setting(Fields.BATCH_SIZE, 1000));
  }

  @Test
  void seedsOfOrderAndDropoutFollowTheWeightsUnlessTheyAreSet() {
    Experiment seeded = STANDARD.with(Fields.SEED, 42);
    assertEquals(42, seeded.orderSeed());
    assertEquals(42, seeded.dropoutSeed());
    assertEquals(0, seeded.with(Fields.ORDER_SEED, 0).orderSeed());
    assertEquals(42, seeded.with(Fields.ORDER_SEED, 0).dropoutSeed());
    assertEquals(7, seeded.with(Fields.DROPOUT_SEED, 7).dropoutSeed());
  }

  @Test
  void tensorFlowSeedSplitsAtAPlaceAndOurSeedByClass() {
    Experiment ours = STANDARD.with(Fields.TRAIN_PERCENT, 30);
    assertEquals(Dataset.split(ours.points(), 30, true).train(), ours.dataset().train());
    Experiment theirs = ours.with(Fields.TENSOR_FLOW_SEED, "0.5");
    assertNotEquals(ours.points(), theirs.points());
    assertEquals(theirs.points().subList(0, 150), theirs.dataset().train());
    assertEquals(theirs.points().subList(150, 500), theirs.dataset().test());
  }

  @Test
  void outputHasAUnitForEachClassBeyondTwo() {
    assertEquals(1, STANDARD.network().output().units);
    assertEquals(5, STANDARD.with(Fields.CLASSES, 5).network().output().units);
    Experiment regression = STANDARD.with(Fields.TASK, Fields.Task.REGRESSION);
    assertEquals(1, regression.network().output().units);
    assertEquals(0, regression.head().classes());
    assertEquals(2, STANDARD.with(Fields.OUTPUT, OutputChoice.SOFTMAX).network().output().units);
  }
}
