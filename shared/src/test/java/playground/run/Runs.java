package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import playground.codec.ExperimentJson;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Intervention;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problems;
import playground.training.Metrics;

/** Runs from links that must be right. */
final class Runs {
  private Runs() {}

  static Experiment experiment(String link) {
    ExperimentLink.Reading reading = ExperimentLink.read(link);
    assertEquals(List.of(), reading.problems(), link);
    return reading.experiment();
  }

  static TrainingRun at(String link, int epoch) {
    return at(experiment(link), epoch);
  }

  static TrainingRun at(Experiment experiment, int epoch) {
    TrainingRun run = new TrainingRun(experiment);
    run.seek(epoch);
    return run;
  }

  /** What a receiver of the link has after as many epochs. */
  static TrainingRun replay(TrainingRun run) {
    return at(ExperimentLink.write(run.experiment()), run.epoch());
  }

  /** What somebody has who reads the experiment as JSON. */
  static TrainingRun replayJson(TrainingRun run) {
    try {
      Experiment read = ExperimentJson.read(ExperimentJson.tree(run.experiment()));
      assertEquals(run.experiment(), read);
      return at(read, run.epoch());
    } catch (InvalidExperimentException e) {
      throw new AssertionError(e);
    }
  }

  static void assertSame(TrainingRun expected, TrainingRun actual) {
    assertEquals(expected.epoch(), actual.epoch());
    assertEquals(expected.updates(), actual.updates());
    assertEquals(expected.fingerprint(), actual.fingerprint());
    assertSame(expected.trainMetrics(), actual.trainMetrics());
    assertSame(expected.testMetrics(), actual.testMetrics());
    assertEquals(expected.dataset().train(), actual.dataset().train());
    assertEquals(expected.dataset().test(), actual.dataset().test());
  }

  private static void assertSame(Metrics expected, Metrics actual) {
    assertEquals(expected.loss(), actual.loss());
    assertEquals(expected.accuracy(), actual.accuracy());
    assertEquals(expected.r2(), actual.r2());
    assertArrayEquals(expected.confusion(), actual.confusion());
  }

  static <T> void change(TrainingRun run, Field<T> field, T value) {
    run.intervene(epoch -> new Intervention.Setting<>(epoch, field, value));
  }

  /** The same with a value as links write it. */
  static <T> void changeText(TrainingRun run, Field<T> field, String text) {
    Problems problems = new Problems();
    T value = field.ofText(text, problems);
    assertEquals(List.of(), problems.list());
    change(run, field, value);
  }

  /** The newest entry of the history is that of the present epoch, and nothing is beyond. */
  static void assertHistoryEndsHere(TrainingRun run) {
    int[] epochs = run.history().epochs();
    int last = epochs.length - 1;
    assertEquals(run.epoch(), epochs[last]);
    assertEquals(run.trainMetrics().loss(), run.history().trainLosses()[last]);
    assertEquals(run.testMetrics().loss(), run.history().testLosses()[last]);
    assertEquals(run.trainMetrics().score(), run.history().trainScores()[last]);
    assertEquals(run.epoch(), run.furthestEpoch());
  }
}
