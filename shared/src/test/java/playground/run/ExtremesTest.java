package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Fields;
import playground.experiment.Readiness;
import playground.training.Explanation;
import playground.training.LabelledRows;

/** The edges of what can be chosen: nothing breaks, and the numbers make sense. */
class ExtremesTest {
  private static void assertSound(TrainingRun run) {
    assertTrue(run.trainMetrics().isFinite());
    assertTrue(Arrays.stream(run.network().parameters()).allMatch(Double::isFinite));
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void withoutHiddenLayersItIsLogisticRegression() {
    TrainingRun run = Runs.at("data=gauss&layers=none&rate=0.1", 30);
    assertEquals(3, run.network().parameterCount());
    assertEquals(1, run.testMetrics().accuracy(), 0.02);
    assertEquals(1, run.explainNextUpdate().samples().get(0).layers().size());
    assertTrue(run.diagnostics().gradientNorm(0) > 0);
    assertSound(run);
  }

  @Test
  void withoutHiddenLayersManyClassesAreToldApartByLines() {
    TrainingRun run = Runs.at("data=blobs&classes=4&layers=none&rate=0.1", 60);
    assertEquals(12, run.network().parameterCount());
    assertTrue(run.testMetrics().accuracy() > 0.9, () -> "" + run.testMetrics());
    assertSound(run);
  }

  @Test
  void oneSampleOfEachClassIsLearnedByHeart() {
    // (1, 1) of class 0, (−1, −1) of class 1, both for training
    String link = "data=table&rows=1,1,0;-1,-1,1&train=100&layers=3&rate=0.5";
    TrainingRun run = Runs.at(link, 200);
    assertEquals(Readiness.READY, run.readiness());
    assertEquals(2, run.dataset().train().size());
    assertEquals(1, run.trainMetrics().accuracy(), 0.0);
    assertArrayEquals(new int[] {1, 0, 0, 1}, run.trainMetrics().confusion());
    assertTrue(run.trainMetrics().loss() < 0.01);
    assertTrue(Double.isNaN(run.testMetrics().loss()));
    assertSound(run);
  }

  @Test
  void batchLargerThanTheDataIsTheWholeSet() {
    String base = "samples=30&shuffle=off&layers=3&batch=";
    TrainingRun all = Runs.at(base + "5000", 20);
    TrainingRun exact = Runs.at(base + "16", 20); // 8 of each class' 15
    Runs.assertSame(exact, all);
    assertEquals(16, all.explainNextUpdate().samples().size());
    assertTrue(all.step());
    assertEquals(21, all.epoch());
  }

  /** At the highest rate it may leap or diverge, but never shows what is not finite. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "&optimizer=adam", "&optimizer=rmsprop&centered=on", "&optimizer=nesterov",
        "&optimizer=adagrad", "&loss=mse&activation=linear", "&activation=gelu", "&activation=silu",
        "&activation=selu&loss=hinge", "&reg=l2&regRate=20", "&clip=1", "&data=spiral&classes=5",
        "&data=reg-plane&loss=huber", "&data=reg-gauss&loss=mse&activation=relu"
      })
  void highestRateEndsInFiniteNumbersWhateverHappens(String options) {
    TrainingRun run = Runs.at("samples=60&rate=10&batch=3" + options, 25);
    boolean isDone = run.epoch() == 25;
    assertEquals(isDone, run.state() == TrainingRun.State.RUNNING);
    for (double loss : run.history().trainLosses()) {
      assertTrue(Double.isFinite(loss), options);
    }
    assertSound(run);
  }

  @Test
  void withoutFeaturesNothingTrainsAndNothingBreaks() {
    TrainingRun run = Runs.at("features=none", 5);
    assertEquals(Readiness.NO_FEATURES, run.readiness());
    assertEquals(0, run.epoch());
    assertFalse(run.advance());
    assertFalse(run.step());
    assertNull(run.explainNextUpdate());
    assertTrue(run.trainMetrics().isFinite());
    assertEquals(0.5, run.trainMetrics().accuracy(), 0.1);
    assertEquals(0, run.diagnostics().deadUnits(0));
    Runs.change(run, Fields.LEARNING_RATE, 1.0);
    assertEquals(1, run.experiment().get(Fields.LEARNING_RATE), 0.0);
  }

  /** y = 2x + 1 at five places: one weight and one bias find it. */
  @Test
  void regressionWithOneInputFindsTheLine() {
    String rows = "-2,-3;-1,-1;0,1;1,3;2,5";
    String link =
        "task=regression&data=table&rows=" + rows + "&train=100&layers=none&rate=0.1&batch=5";
    TrainingRun run = Runs.at(link, 200);
    assertEquals(1, run.inputs().width());
    assertEquals(2, run.network().output().weight(0, 0), 1e-6);
    assertEquals(1, run.network().output().bias(0), 1e-6);
    assertEquals(1, run.trainMetrics().r2(), 1e-9);
    assertTrue(Double.isNaN(run.trainMetrics().accuracy()));
    assertEquals(0, run.trainMetrics().confusion().length);
    assertSound(run);
  }

  @Test
  void equalTargetsHaveNoR2ButALoss() {
    TrainingRun run =
        Runs.at("task=regression&data=table&rows=1,3;2,3;3,3&train=100&layers=2&rate=0.05", 50);
    assertEquals(Readiness.READY, run.readiness());
    assertTrue(Double.isNaN(run.trainMetrics().r2()));
    assertTrue(run.trainMetrics().loss() < run.history().trainLosses()[0]);
    assertSound(run);
  }

  @Test
  void allZeroWeightsStayEqualWithinALayer() {
    TrainingRun run = Runs.at("layers=3&init=zeros&bias=0.1&shuffle=off", 20);
    for (int unit = 1; unit < 3; unit++) {
      for (int input = 0; input < 2; input++) {
        double first = run.network().layers()[0].weight(0, input);
        assertEquals(first, run.network().layers()[0].weight(unit, input), 0.0);
      }
    }
    assertSound(run);
  }

  @Test
  void nearlyEverythingDroppedStillTrainsToFiniteNumbers() {
    TrainingRun run = Runs.at("samples=60&layers=2,2&dropout=0.9&rate=1&activation=relu", 30);
    assertEquals(30, run.epoch());
    assertSound(run);
  }

  @Test
  void cosineEndsAtRateZeroAndNothingMovesAnyMore() {
    TrainingRun run = Runs.at("samples=60&schedule=cosine&scheduleEpochs=10", 10);
    String end = run.fingerprint();
    assertEquals(0, run.rules().learningRate(), 0.0);
    run.seek(15);
    assertEquals(15, run.epoch());
    assertEquals(end, run.fingerprint());
  }

  @Test
  void sampleOfOnesOwnIsExplainedWithoutDropoutAndWithoutAnyEffect() {
    String link = "layers=3&dropout=0.5&optimizer=momentum&reg=l2&regRate=0.1&clip=0.01";
    TrainingRun run = Runs.at(link, 3);
    String before = run.fingerprint();
    LabelledRows own = new LabelledRows(new double[] {0.5, -1.5}, new double[] {1});
    Explanation found = run.explain(own);
    assertEquals(1, found.samples().size());
    assertArrayEquals(new double[] {0.5, -1.5}, found.samples().get(0).row(), 0.0);
    assertEquals(1, found.samples().get(0).target(), 0.0);
    assertEquals(0, found.samples().get(0).layers().get(0).mask().length);
    assertArrayEquals(
        found.samples().get(0).layers().get(0).outputs(),
        found.samples().get(0).layers().get(0).passed(),
        0.0);
    assertEquals(run.penalty(), found.penalty(), 0.0);
    assertTrue(found.clipFactor() < 1 && found.penalty() > 0);
    assertFalse(Arrays.equals(found.before(), found.after()));
    assertEquals(before, run.fingerprint());
    run.seek(5);
    Runs.assertSame(Runs.at(link, 5), run);
  }

  /**
   * The loss has the same slope everywhere, so that the gradient's variance is 0 but for rounding.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "data=gauss&layers=none&loss=hinge&alpha=0.9&rate=0.001",
        "task=regression&data=reg-plane&layers=none&loss=mae&alpha=0.5&rate=0.000001",
      })
  void gradientThatStaysTheSameHasNoNegativeVariance(String link) {
    String centered = "&optimizer=rmsprop&centered=on&epsilonExponent=-1&batch=5000";
    TrainingRun run = Runs.at(link + centered, 1000);
    assertEquals(TrainingRun.State.RUNNING, run.state());
    assertEquals(1000, run.epoch());
    assertSound(run);
  }

  /**
   * Sums that overflow against each other: hinge must not take NaN for an answer past its margin.
   */
  @Test
  void notANumberIsADivergenceUnderHingeToo() {
    String row = "1000000,-1000000,0;1000000,-1000000,1;";
    String link = "data=table&rows=" + row.repeat(4) + "1,1,0&train=100&loss=hinge&layers=none";
    TrainingRun run = Runs.at(link, 2);
    run.network().weightsAndBiases()[0] = 1e305;
    run.network().weightsAndBiases()[1] = 1e305;
    assertFalse(run.advance());
    assertEquals(TrainingRun.State.DIVERGED, run.state());
  }
}
