package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Intervention;
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
    TrainingRun run = new TrainingRun(experiment(link));
    run.seek(epoch);
    return run;
  }

  /** What a receiver of the link has after as many epochs. */
  static TrainingRun replay(TrainingRun run) {
    return at(ExperimentLink.write(run.experiment()), run.epoch());
  }

  static void assertSame(TrainingRun expected, TrainingRun actual) {
    assertEquals(expected.epoch(), actual.epoch());
    assertEquals(expected.fingerprint(), actual.fingerprint());
    assertSame(expected.trainMetrics(), actual.trainMetrics());
    assertSame(expected.testMetrics(), actual.testMetrics());
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
}
