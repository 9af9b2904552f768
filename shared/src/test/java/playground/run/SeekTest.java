package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Fields;

/** Wherever a run has been, at an epoch it has the numbers that it always has there. */
class SeekTest {
  /** Few points and weights, so that thousands of epochs take no time. */
  private static final String SMALL = "data=xor&samples=20&layers=3&rate=0.3";

  @Test
  void everyEpochIsTheSameComingFromAnywhere() {
    TrainingRun run = Runs.at(SMALL, 60);
    for (int epoch : new int[] {59, 1, 0, 30, 31, 29, 60, 75, 2}) {
      run.seek(epoch);
      Runs.assertSame(Runs.at(SMALL, epoch), run);
    }
    assertEquals(75, run.furthestEpoch());
  }

  @Test
  void seekingBeforeTheStartIsTheStart() {
    TrainingRun run = Runs.at(SMALL, 5);
    run.seek(-3);
    Runs.assertSame(Runs.at(SMALL, 0), run);
  }

  @Test
  void historyIsNotCutBySeeking() {
    TrainingRun run = Runs.at(SMALL, 20);
    run.seek(5);
    assertEquals(21, run.history().size());
    run.seek(20);
    assertEquals(21, run.history().size());
  }

  @Test
  void thinnedTimelineStillReachesEveryEpoch() {
    TrainingRun run = Runs.at(SMALL, 2500); // 1024 snapshots are kept at most
    for (int epoch : new int[] {2499, 1025, 1023, 777, 3, 2047, 2500}) {
      run.seek(epoch);
      Runs.assertSame(Runs.at(SMALL, epoch), run);
    }
  }

  @Test
  void seekingAcrossInterventionsGivesTheSameBits() {
    String link = SMALL + "&interventions=10:rate:0.05,20:batch:3,20:rate:1";
    TrainingRun run = Runs.at(link, 40);
    for (int epoch : new int[] {9, 10, 11, 19, 20, 21, 40, 15}) {
      run.seek(epoch);
      Runs.assertSame(Runs.at(link, epoch), run);
    }
  }

  @Test
  void interventionsReplayExactlyFromTheLink() {
    TrainingRun run = Runs.at(SMALL, 12);
    Runs.change(run, Fields.LEARNING_RATE, 0.7);
    run.seek(20);
    Runs.change(run, Fields.BATCH_SIZE, 2);
    run.seek(33);
    assertEquals(
        "v=1&data=xor&samples=20&layers=3&rate=0.3&interventions=12:rate:0.7,20:batch:2",
        ExperimentLink.write(run.experiment()));
    Runs.assertSame(Runs.replay(run), run);
    assertNotEquals(Runs.at(SMALL, 33).fingerprint(), run.fingerprint());
  }

  @Test
  void interventionInThePastStartsANewFuture() {
    TrainingRun run = Runs.at(SMALL, 50);
    run.seek(30);
    String there = run.fingerprint();
    Runs.change(run, Fields.LEARNING_RATE, 1.5);
    assertEquals(there, run.fingerprint());
    assertEquals(30, run.furthestEpoch());
    assertEquals(31, run.history().size());
    run.seek(50);
    Runs.assertSame(Runs.replay(run), run);
    assertArrayEquals(Runs.replay(run).history().trainLosses(), run.history().trainLosses(), 0.0);
  }

  @Test
  void interventionAfterThinningReplaysToo() {
    TrainingRun run = Runs.at(SMALL, 2100);
    run.seek(1501);
    Runs.change(run, Fields.LEARNING_RATE, 0.01);
    run.seek(1600);
    run.seek(1499);
    run.seek(1601);
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void newestEpochIsInTheHistoryAlsoAfterAnInterventionAmongThinnedOnes() {
    TrainingRun run = Runs.at(SMALL, 1200); // every second epoch is kept
    run.seek(501);
    Runs.change(run, Fields.LEARNING_RATE, 0.01);
    int[] epochs = run.history().epochs();
    assertEquals(501, epochs[epochs.length - 1]);
    assertEquals(run.trainMetrics().loss(), run.history().trainLosses()[epochs.length - 1], 0.0);
  }

  @Test
  void interventionAtTheStartIsTheSettingItself() {
    TrainingRun run = Runs.at(SMALL, 5);
    run.seek(0);
    Runs.change(run, Fields.LEARNING_RATE, 0.05);
    run.seek(5);
    Runs.assertSame(Runs.at("data=xor&samples=20&layers=3&rate=0.05", 5), run);
  }

  @Test
  void goingBackToTheEpochUnderWayGoesNoFurther() {
    String link = SMALL + "&dropout=0.2&batch=3";
    TrainingRun run = Runs.at(link, 2100); // every fourth is kept
    run.seek(1501);
    run.explainNextUpdate();
    run.jump(1501);
    assertEquals(1501, run.epoch());
    run.step();
    run.step();
    run.jump(1501);
    Runs.assertSame(Runs.at(link, 1501), run);
    run.seek(1503);
    Runs.assertSame(Runs.at(link, 1503), run);
  }

  @Test
  void goingForwardAgainTakesTheSnapshotsThatAreThere() {
    TrainingRun run = Runs.at(SMALL, 2100); // every fourth is kept
    run.jump(0);
    run.jump(1503);
    assertEquals(1500, run.epoch());
    run.jump(1502);
    assertEquals(1500, run.epoch(), "nearer before it there is none");
    run.seek(1503);
    Runs.assertSame(Runs.at(SMALL, 1503), run);
    assertEquals(2100, run.furthestEpoch());
    run.jump(2100);
    Runs.assertSame(Runs.at(SMALL, 2100), run);
  }
}
