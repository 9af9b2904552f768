package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Fields;
import playground.experiment.Readiness;

class TrainingRunTest {
  @Test
  void sameExperimentGivesTheSameBits() {
    Runs.assertSame(Runs.at("data=xor&noise=0.1", 30), Runs.at("data=xor&noise=0.1", 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed=2", "dataSeed=2", "shuffle=off", "rate=0.031", "batch=11", "activation=relu",
        "init=uniform", "loss=mse", "features=x1,x2,x1x2", "layers=4,3", "noise=0.3", "train=51"
      })
  void everySettingMatters(String link) {
    assertNotEquals(Runs.at("", 3).fingerprint(), Runs.at(link, 3).fingerprint());
  }

  @Test
  void epochToOpenAtChangesNoNumber() {
    assertEquals(Runs.at("", 3).fingerprint(), Runs.at("epoch=50", 3).fingerprint());
  }

  @Test
  void startsAtEpochZeroWithMeasuredLosses() {
    TrainingRun run = Runs.at("", 0);
    assertEquals(0, run.epoch());
    assertEquals(TrainingRun.State.RUNNING, run.state());
    assertArrayEquals(new int[] {0}, run.history().epochs());
    assertEquals(run.trainMetrics().loss(), run.history().trainLosses()[0], 0.0);
  }

  @Test
  void stepsOneEpochAtATime() {
    TrainingRun run = Runs.at("", 0);
    for (int epoch = 1; epoch <= 5; epoch++) {
      assertTrue(run.advance());
      assertEquals(epoch, run.epoch());
    }
    Runs.assertSame(Runs.at("", 5), run);
    assertArrayEquals(IntStream.rangeClosed(0, 5).toArray(), run.history().epochs());
  }

  @ParameterizedTest
  @CsvSource({
    "data=drawn, TOO_FEW_POINTS",
    "data=drawn&points=CAAgAAgAIAAIACAA, ONLY_CLASS_0",
    "features=none, NO_FEATURES",
  })
  void experimentThatIsNotReadyStaysWhereItIs(String link, Readiness readiness) {
    TrainingRun run = Runs.at(link, 0);
    String before = run.fingerprint();
    assertEquals(readiness, run.readiness());
    assertFalse(run.canAdvance());
    assertFalse(run.advance());
    run.seek(10);
    assertEquals(0, run.epoch());
    assertEquals(before, run.fingerprint());
    assertEquals(TrainingRun.State.RUNNING, run.state());
  }

  @Test
  void trainsWithoutAnyTestPoint() {
    TrainingRun run = Runs.at("train=100", 10);
    assertEquals(10, run.epoch());
    assertTrue(Double.isNaN(run.testMetrics().loss()));
  }

  /** Sensible experiments learn what they are for; epochs found by trying, with room to spare. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data=circle | 150 | 0.97",
        "data=xor&layers=4 | 1000 | 0.97",
        "data=gauss&layers=2 | 50 | 0.97",
        "data=spiral&layers=8,8&features=x1,x2,sinx1,sinx2 | 1000 | 0.95",
      })
  void learnsEveryGenerator(String link, int epochs, double accuracy) {
    TrainingRun run = Runs.at(link, epochs);
    double reached = run.testMetrics().accuracy();
    assertTrue(reached >= accuracy, () -> link + " reached " + reached);
  }

  @Test
  void settingFollowsTheInterventions() {
    TrainingRun run = Runs.at("rate=0.1&interventions=2:rate:0.2,3:batch:7,4:rate:0.4", 0);
    double[] rates = {0.1, 0.1, 0.2, 0.2, 0.4, 0.4};
    for (int epoch = 0; epoch < rates.length; epoch++) {
      assertEquals(rates[epoch], run.experiment().setting(Fields.LEARNING_RATE, epoch), 0.0);
      assertEquals(epoch < 3 ? 10 : 7, run.experiment().setting(Fields.BATCH_SIZE, epoch), 0.0);
      run.advance();
    }
  }
}
