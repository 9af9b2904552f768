package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "training.learningRate: 11 is above 10",
        refused(() -> STANDARD.with(Fields.LEARNING_RATE, 11.0)));
    assertEquals("data.samples: 9 is below 10", refused(() -> STANDARD.with(Fields.SAMPLES, 9)));
    assertEquals(
        "data.points[0][0]: 0.12345 has more than 3 decimal places",
        refused(() -> STANDARD.with(Fields.POINTS, List.of(new Point(0.12345, 0, 0)))));
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
        "interventions[0].learningRate: 11 is above 10",
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
}
