package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.experiment.Fields;
import playground.experiment.Intervention;

/** Single updates: an epoch under way. */
class StepTest {
  /** Ten training points and four a batch: three updates an epoch. */
  private static final String SMALL =
      "data=xor&samples=20&layers=3&rate=0.3&batch=4&optimizer=adam&dropout=0.3";

  @Test
  void anEpochHasAsManyUpdatesAsBatches() {
    TrainingRun run = Runs.at(SMALL, 0);
    for (int epoch = 0; epoch < 3; epoch++) {
      for (int update = 0; update < 3; update++) {
        assertEquals(epoch, run.epoch());
        assertEquals(update, run.updates());
        assertTrue(run.step());
      }
      Runs.assertSame(Runs.at(SMALL, epoch + 1), run);
      Runs.assertHistoryEndsHere(run);
    }
  }

  @Test
  void metricsFollowEveryUpdateAndHistoryEveryEpoch() {
    TrainingRun run = Runs.at(SMALL, 4);
    double before = run.trainMetrics().loss();
    run.step();
    assertNotEquals(before, run.trainMetrics().loss());
    assertEquals(5, run.history().size());
    assertEquals(4, run.furthestEpoch());
  }

  @Test
  void advanceTrainsTheRestOfTheEpoch() {
    TrainingRun run = Runs.at(SMALL, 4);
    run.step();
    run.step();
    assertTrue(run.advance());
    Runs.assertSame(Runs.at(SMALL, 5), run);
  }

  @Test
  void seekingToThePresentEpochUndoesItsUpdates() {
    TrainingRun run = Runs.at(SMALL, 4);
    run.step();
    run.seek(4);
    Runs.assertSame(Runs.at(SMALL, 4), run);
    run.step();
    run.jump(4);
    Runs.assertSame(Runs.at(SMALL, 4), run);
    run.seek(6);
    Runs.assertSame(Runs.at(SMALL, 6), run);
  }

  @Test
  void rewindToALaterEpochLeavesTheUpdates() {
    TrainingRun run = Runs.at(SMALL, 4);
    run.step();
    String there = run.fingerprint();
    run.jump(7);
    assertEquals(there, run.fingerprint());
    assertEquals(1, run.updates());
    run.seek(7);
    Runs.assertSame(Runs.at(SMALL, 7), run);
  }

  @Test
  void undoingWorksWhereThePresentEpochIsNoSnapshotToo() {
    String tiny = "data=xor&samples=10&layers=2&batch=2&dropout=0.3";
    TrainingRun run = Runs.at(tiny, 1301); // only even epochs are kept by now
    run.step();
    run.seek(1301);
    Runs.assertSame(Runs.at(tiny, 1301), run);
  }

  @Test
  void interventionLetsTheEpochEndFirst() {
    TrainingRun run = Runs.at(SMALL, 4);
    run.step();
    Runs.change(run, Fields.BATCH_SIZE, 7);
    Runs.assertSame(Runs.at(SMALL, 5), run);
    List<Intervention> all = run.experiment().get(Fields.INTERVENTIONS);
    assertEquals(List.of(new Intervention.Setting<>(5, Fields.BATCH_SIZE, 7)), all);
    run.step();
    assertEquals(1, run.updates());
    run.step();
    assertEquals(6, run.epoch()); // 7 + 3
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void interventionAfterOnlyLookingIsAtThePresentEpoch() {
    TrainingRun run = Runs.at(SMALL, 4);
    run.explainNextUpdate();
    Runs.change(run, Fields.BATCH_SIZE, 7);
    assertEquals(4, run.experiment().get(Fields.INTERVENTIONS).get(0).epoch());
    assertEquals(7, run.explainNextUpdate().samples().size());
    run.seek(6);
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void divergenceInTheMiddleGoesBackToWhereTheEpochBegan() {
    String wild = "features=x1sq,x2sq&layers=8,8,8&activation=linear&interventions=3:rate:10";
    TrainingRun run = Runs.at(wild, 3);
    String before = run.fingerprint();
    int updates = 0;
    while (run.step()) {
      updates++;
    }
    assertTrue(updates > 0 && updates < 25, updates + " updates"); // of 250 / 10
    assertEquals(TrainingRun.State.DIVERGED, run.state());
    assertEquals(3, run.epoch());
    assertEquals(0, run.updates());
    assertEquals(before, run.fingerprint());
    Runs.assertSame(Runs.at(wild, 3), run);
    assertFalse(run.step());
    Runs.change(run, Fields.LEARNING_RATE, 0.03);
    run.step();
    run.seek(6);
    Runs.assertSame(Runs.replay(run), run);
  }

  /**
   * One weight that grows beyond 10^150 on the first rows, so that the loss overflows, and shrinks
   * to the right answer on the rows with x = 0: every parameter stays finite all along.
   */
  @Test
  void lossThatOverflowsInTheMiddleOnlyStopsNeitherWay() {
    String row = "1000000,1;";
    String rows = row.repeat(20) + "0,1;".repeat(40) + "0,1";
    String link =
        "task=regression&data=table&train=100&layers=none&loss=mse&init=zeros&rate=0.5&reg=l2"
            + "&regRate=2&batch=1&shuffle=off&rows="
            + rows;
    TrainingRun whole = Runs.at(link, 0);
    assertTrue(whole.advance());
    TrainingRun single = Runs.at(link, 0);
    double largest = 0;
    while (single.epoch() == 0 && single.step()) {
      largest = Math.max(largest, single.trainMetrics().loss());
    }
    assertEquals(Double.POSITIVE_INFINITY, largest);
    Runs.assertSame(whole, single);
    assertEquals(TrainingRun.State.RUNNING, single.state());
  }
}
