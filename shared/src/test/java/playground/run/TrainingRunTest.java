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
        "seed=2",
        "dataSeed=2",
        "shuffle=off",
        "rate=0.031",
        "batch=11",
        "activation=relu",
        "init=uniform",
        "loss=mse",
        "features=x1,x2,x1x2",
        "layers=4,3",
        "noise=0.3",
        "train=51",
        "orderSeed=2",
        "dropout=0.1",
        "bias=0.1",
        "optimizer=momentum",
        "output=softmax",
        "clip=0.1",
        "reg=l1&regRate=0.01",
        "schedule=step&scheduleEpochs=1",
        "warmUp=2",
        "labelNoise=0.1",
        "balance=2",
        "loss=huber&delta=0.5",
        "data=moons",
        "tfSeed=0.5"
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
    "data=drawn&points=CAAgAAgAIAAIACAA, ONLY_ONE_CLASS",
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
      int batch = run.experiment().setting(Fields.BATCH_SIZE, epoch);
      assertEquals(epoch < 3 ? 10 : 7, batch);
      run.advance();
    }
  }

  /** Sensible experiments of the newer kinds learn what they are for, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data=moons&classes=3&optimizer=adam&rate=0.01&layers=8,8 | 200 | 0.95",
        "data=rings&classes=4&optimizer=rmsprop&rate=0.01&layers=12,8&activation=gelu | 300 | 0.95",
        "data=blobs&classes=6&loss=hinge&layers=12&noise=0 | 100 | 0.95",
        "data=curve-v&optimizer=nesterov&activation=leaky-relu&layers=8 | 100 | 0.95",
        "data=checkerboard&samples=2000&optimizer=adamw&rate=0.01&layers=24,24&activation=sine | 300 | 0.9",
      })
  void learnsTheNewerKindsToo(String link, int epochs, double accuracy) {
    double reached = Runs.at(link, epochs).testMetrics().accuracy();
    assertTrue(reached >= accuracy, () -> link + " reached " + reached);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data=reg-plane&layers=none | 50 | 0.99",
        "data=wave&features=x1&layers=16,16&optimizer=adam&rate=0.01 | 400 | 0.95",
        "data=reg-gauss&samples=1200&layers=16,16&optimizer=adam&rate=0.01&loss=huber | 300 | 0.9",
      })
  void learnsRegressions(String link, int epochs, double least) {
    double reached = Runs.at(link, epochs).testMetrics().r2();
    assertTrue(reached >= least, () -> link + " reached " + reached);
  }

  @Test
  void everySeedChangesItsOwnStreamOnly() {
    String base = "dropout=0.3&noise=0.2&samples=60";
    TrainingRun run = Runs.at(base, 0);
    for (String other : new String[] {"orderSeed=5", "dropoutSeed=5"}) {
      TrainingRun changed = Runs.at(base + "&" + other, 0);
      assertEquals(run.fingerprint(), changed.fingerprint(), "same weights");
      assertEquals(run.dataset().train(), changed.dataset().train(), "same data");
      changed.advance();
      run.seek(1);
      assertNotEquals(run.fingerprint(), changed.fingerprint());
      run.seek(0);
    }
    TrainingRun weights = Runs.at(base + "&seed=5&orderSeed=1&dropoutSeed=1", 0);
    assertEquals(run.dataset().train(), weights.dataset().train());
    assertNotEquals(run.fingerprint(), weights.fingerprint());
    double[] mine = run.explainNextUpdate().samples().get(0).row();
    double[] theirs = weights.explainNextUpdate().samples().get(0).row();
    assertArrayEquals(mine, theirs, 0.0, "same order");
    assertArrayEquals(
        run.explainNextUpdate().samples().get(0).layers().get(0).mask(),
        weights.explainNextUpdate().samples().get(0).layers().get(0).mask(),
        0.0);
    TrainingRun data = Runs.at(base + "&dataSeed=5", 0);
    assertEquals(run.fingerprint(), data.fingerprint());
    assertNotEquals(run.dataset().train(), data.dataset().train());
  }

  @Test
  void updatesOneByOneMakeTheEpoch() {
    TrainingRun run = Runs.at("samples=100&batch=16&dropout=0.2&optimizer=adam", 2);
    for (int update = 1; update <= 3; update++) {
      assertTrue(run.step());
      assertEquals(update, run.updates());
      assertEquals(2, run.epoch());
    }
    run.step(); // 50 training points: the fourth batch is the last one
    assertEquals(3, run.epoch());
    assertEquals(0, run.updates());
    Runs.assertSame(Runs.at("samples=100&batch=16&dropout=0.2&optimizer=adam", 3), run);
    run.step();
    run.advance();
    Runs.assertSame(Runs.at("samples=100&batch=16&dropout=0.2&optimizer=adam", 4), run);
  }

  @Test
  void goingBackLeavesAnEpochUnderWay() {
    TrainingRun run = Runs.at("samples=100&batch=16", 2);
    run.step();
    run.seek(2);
    Runs.assertSame(Runs.at("samples=100&batch=16", 2), run);
    assertEquals(0, run.updates());
  }

  @Test
  void extremesDoSomethingSensible() {
    assertEquals(5, Runs.at("layers=none&batch=5000&samples=10&train=10", 5).epoch());
    assertEquals(5, Runs.at("rate=10", 5).epoch());
    assertEquals(Readiness.NO_FEATURES, Runs.at("features=none&layers=none", 5).readiness());
    assertEquals(5, Runs.at("init=zeros&activation=relu", 5).epoch());
    TrainingRun rows = Runs.at("data=table&rows=1,0;2,1&train=100&layers=64,64", 5);
    assertEquals(5, rows.epoch());
    assertEquals(1, rows.inputs().width());
  }
}
