package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import playground.experiment.Fields;

/**
 * Linear units on squared features: after three calm epochs the rate goes to its highest value, and
 * in the fourth the weights grow beyond all bounds.
 */
class DivergenceTest {
  private static final String WILD =
      "features=x1sq,x2sq&layers=8,8,8&activation=linear&interventions=3:rate:10";

  private static TrainingRun diverged() {
    TrainingRun run = Runs.at(WILD, 500);
    assertEquals(TrainingRun.State.DIVERGED, run.state());
    assertEquals(3, run.epoch());
    return run;
  }

  @Test
  void keepsTheLastFiniteNumbers() {
    TrainingRun run = diverged();
    assertTrue(Arrays.stream(run.network().parameters()).allMatch(Double::isFinite));
    assertTrue(run.trainMetrics().isFinite() && run.testMetrics().isFinite());
    int[] epochs = run.history().epochs();
    assertEquals(run.epoch(), epochs[epochs.length - 1]);
    TrainingRun again = Runs.at(WILD, run.epoch());
    Runs.assertSame(again, run);
    assertEquals(TrainingRun.State.RUNNING, again.state());
  }

  @Test
  void doesNotGoOn() {
    TrainingRun run = diverged();
    String before = run.fingerprint();
    assertFalse(run.canAdvance());
    assertFalse(run.advance());
    run.seek(1000);
    assertEquals(before, run.fingerprint());
    assertEquals(TrainingRun.State.DIVERGED, run.state());
  }

  @Test
  void goesOnAfterTheRateIsLoweredAndReplays() {
    TrainingRun run = diverged();
    Runs.change(run, Fields.LEARNING_RATE, 0.03);
    assertEquals(TrainingRun.State.RUNNING, run.state());
    run.seek(40);
    assertEquals(40, run.epoch());
    assertTrue(run.trainMetrics().loss() < run.history().trainLosses()[3]);
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void divergesAgainWhenTheChangeDoesNotHelp() {
    TrainingRun run = diverged();
    Runs.change(run, Fields.BATCH_SIZE, 9);
    assertTrue(run.canAdvance());
    run.seek(500);
    assertEquals(TrainingRun.State.DIVERGED, run.state());
    assertTrue(Arrays.stream(run.network().parameters()).allMatch(Double::isFinite));
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void canBeRewoundAndDivergesAtTheSameEpochAgain() {
    TrainingRun run = diverged();
    run.seek(0);
    assertEquals(TrainingRun.State.RUNNING, run.state());
    run.seek(500);
    assertEquals(3, run.epoch());
    assertEquals(TrainingRun.State.DIVERGED, run.state());
  }

  @Test
  void lossNearTheLargestNumberIsStillFinite() {
    // one unbounded layer at the highest rate, sample by sample: it survives one epoch
    TrainingRun run = Runs.at("layers=4&activation=linear&rate=10&batch=1&seed=4", 500);
    assertEquals(TrainingRun.State.DIVERGED, run.state());
    assertEquals(1, run.epoch());
    assertTrue(run.trainMetrics().loss() > 1e200 && run.trainMetrics().isFinite());
  }
}
