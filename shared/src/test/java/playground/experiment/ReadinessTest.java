package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.dataset.Point;

class ReadinessTest {
  private static Readiness of(Experiment experiment) {
    return Readiness.of(experiment, experiment.dataset());
  }

  private static Experiment drawn(int... labels) {
    List<Point> points = new ArrayList<>();
    for (int label : labels) {
      points.add(new Point(points.size() / 10.0, 0, label));
    }
    return Experiment.STANDARD
        .with(Fields.DATA, Generator.DRAWN)
        .with(Fields.TRAIN_PERCENT, 100)
        .with(Fields.POINTS, points);
  }

  @Test
  void standardExperimentIsReady() {
    assertEquals(Readiness.READY, of(Experiment.STANDARD));
  }

  @Test
  void fewerThanTwoPointsAreTooFew() {
    assertEquals(Readiness.TOO_FEW_POINTS, of(drawn()));
    assertEquals(Readiness.TOO_FEW_POINTS, of(drawn(1)));
    assertEquals(Readiness.READY, of(drawn(1, 0)));
  }

  @Test
  void oneClassAloneCannotBeLearned() {
    assertEquals(Readiness.ONLY_ONE_CLASS, of(drawn(0, 0, 0)));
    assertEquals(Readiness.ONLY_ONE_CLASS, of(drawn(1, 1)));
    assertEquals(Readiness.ONLY_ONE_CLASS, of(drawn(4, 4)));
    assertEquals(Readiness.READY, of(drawn(4, 2)));
  }

  @Test
  void onlyTrainingPointsCount() {
    Experiment one = drawn(1, 2).with(Fields.TASK, Fields.Task.REGRESSION);
    assertEquals(Readiness.TOO_FEW_POINTS, of(one.with(Fields.TRAIN_PERCENT, 50)));
    Experiment mixed = drawn(1, 0).intervene(new Intervention.RemovePoints(1, List.of(0)));
    Experiment grown =
        mixed
            .with(Fields.TRAIN_PERCENT, 10)
            .intervene(new Intervention.AddPoints(2, List.of(new Point(0, 1, 0))));
    assertEquals(Readiness.TOO_FEW_POINTS, Readiness.of(grown, grown.dataset(2)));
  }

  /** Points of TensorFlow Playground are split at a place, whatever their classes. */
  @Test
  void classesOfTestPointsAreNotLearned() {
    for (int seed = 0; seed < 20; seed++) {
      Experiment elsewhere =
          Experiment.STANDARD
              .with(Fields.DATA, Generator.XOR)
              .with(Fields.TENSOR_FLOW_SEED, "" + seed)
              .with(Fields.SAMPLES, 20)
              .with(Fields.TRAIN_PERCENT, 10);
      List<Point> train = elsewhere.dataset().train();
      boolean isOneClass = train.get(0).label() == train.get(1).label();
      assertEquals(isOneClass ? Readiness.ONLY_ONE_CLASS : Readiness.READY, of(elsewhere));
    }
  }

  @Test
  void everyClassThatIsThereIsTrained() {
    for (int percent = 10; percent <= 100; percent += 10) {
      assertEquals(Readiness.READY, of(drawn(1, 0, 1, 0).with(Fields.TRAIN_PERCENT, percent)));
    }
  }

  @Test
  void noFeatureIsNothingToLearnFrom() {
    assertEquals(Readiness.NO_FEATURES, of(drawn(0, 1).with(Fields.FEATURES, List.of())));
  }

  @Test
  void oneTargetAloneCanBeLearnedInARegression() {
    assertEquals(Readiness.READY, of(drawn(1, 1).with(Fields.TASK, Fields.Task.REGRESSION)));
  }

  @Test
  void emptyTableHasTooFewPointsAndATableNeedsNoFeature() {
    Experiment table = Experiment.STANDARD.with(Fields.DATA, Generator.TABLE);
    assertEquals(Readiness.TOO_FEW_POINTS, of(table));
    Point one = Point.ofRow(new double[] {3}, 0);
    assertEquals(
        Readiness.READY,
        of(
            table
                .with(Fields.FEATURES, List.of())
                .with(Fields.TABLE_ROWS, List.of(one, one.withTarget(1)))));
  }

  @Test
  void removedSamplesCanLeaveTooFew() {
    Experiment emptied = drawn(0, 1, 0).intervene(new Intervention.RemovePoints(5, List.of(0, 2)));
    assertEquals(Readiness.READY, Readiness.of(emptied, emptied.dataset(4)));
    assertEquals(Readiness.TOO_FEW_POINTS, Readiness.of(emptied, emptied.dataset(5)));
  }

  @Test
  void everyReadinessHasItsMessage() {
    for (Readiness one : Readiness.values()) {
      assertEquals(1, one.message().lines().count());
    }
  }
}
