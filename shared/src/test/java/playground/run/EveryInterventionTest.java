package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import playground.Bits;
import playground.codec.ExperimentLink;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;

/** Whatever is changed while running is in the experiment, and the experiment replays it. */
class EveryInterventionTest {
  private static final String SMALL = "data=xor&samples=20&layers=3,2&rate=0.1&batch=4";

  /** A setting's key, another value for it, and what makes it count. */
  private static final List<List<String>> CHANGES =
      List.of(
          List.of("rate", "0.3", ""),
          List.of("batch", "3", ""),
          List.of("optimizer", "adam", ""),
          List.of("momentum", "0.5", "optimizer=momentum"),
          List.of("dampening", "0.5", "optimizer=momentum"),
          List.of("rateDecay", "0.25", "optimizer=adagrad"),
          // it counts where AdaGrad begins: two changes at once, below
          List.of("accumulator", "4", "optimizer=adagrad"),
          List.of("alpha", "0.5", "optimizer=rmsprop"),
          List.of("rmsMomentum", "0.5", "optimizer=rmsprop"),
          List.of("centered", "on", "optimizer=rmsprop"),
          List.of("beta1", "0.5", "optimizer=adam"),
          List.of("beta2", "0.5", "optimizer=adam"),
          List.of("amsgrad", "on", "optimizer=adam&beta2=0.3&noise=0.5"),
          List.of("weightDecay", "0.5", "optimizer=adamw"),
          List.of("epsilonExponent", "-2", "optimizer=adam"),
          List.of("schedule", "exponential", "scheduleEpochs=5"),
          List.of("scheduleEpochs", "7", "schedule=cosine"),
          List.of("gamma", "0.9", "schedule=step&scheduleEpochs=5"),
          List.of("warmUp", "20", ""),
          List.of("reg", "l1", "regRate=0.01"),
          List.of("regRate", "0.1", "reg=l2"),
          List.of("clip", "0.01", ""),
          List.of("shuffle", "off", ""));

  static Stream<Arguments> changes() {
    return CHANGES.stream().map(c -> Arguments.of(c.get(0), c.get(1), c.get(2)));
  }

  private static Field<?> field(String key) {
    return Fields.LIVE.stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void everyLiveSettingIsChangedHere() {
    List<String> keys = CHANGES.stream().map(c -> c.get(0)).toList();
    assertEquals(Fields.LIVE.stream().map(Field::key).toList(), keys);
  }

  /** Straight on, back and forth, by the link and by the JSON: always the same bits. */
  private static void assertSameFromEverywhere(TrainingRun run) {
    Experiment experiment = run.experiment();
    Runs.assertSame(Runs.replay(run), run);
    Runs.assertSame(Runs.replayJson(run), run);
    int end = run.epoch();
    int[] epochs = {9, 13, 12, 11, end, 0, 12, end + 3, 14};
    for (int epoch : epochs) {
      run.seek(epoch);
      Runs.assertSame(Runs.at(experiment, epoch), run);
    }
    assertEquals(experiment, run.experiment());
    assertEquals(end + 3, run.furthestEpoch());
    TrainingRun straight = Runs.at(experiment, end + 3);
    Bits.assertSame(straight.history().trainLosses(), run.history().trainLosses(), "history");
    Bits.assertSame(straight.history().testLosses(), run.history().testLosses(), "history");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void everySettingChangesWhatFollowsAndReplays(String key, String text, String basis) {
    String link = basis.isEmpty() ? SMALL : SMALL + "&" + basis;
    TrainingRun run = Runs.at(link, 12);
    String there = run.fingerprint();
    Runs.changeText(run, field(key), text);
    assertEquals(there, run.fingerprint());
    run.seek(20);
    String unchanged = Runs.at(link, 20).fingerprint();
    if (key.equals("accumulator")) {
      assertEquals(unchanged, run.fingerprint()); // AdaGrad has begun long ago
    } else {
      assertNotEquals(unchanged, run.fingerprint());
    }
    assertSameFromEverywhere(run);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void atTheStartItIsTheSettingItself(String key, String text, String basis) {
    String link = basis.isEmpty() ? SMALL : SMALL + "&" + basis;
    TrainingRun run = Runs.at(link, 4);
    run.seek(0);
    Runs.changeText(run, field(key), text);
    run.seek(6);
    String kept = key.equals("rate") ? link.replace("&rate=0.1", "") : link;
    kept = key.equals("batch") ? kept.replace("&batch=4", "") : kept;
    Runs.assertSame(Runs.at(kept + "&" + key + "=" + text, 6), run);
    assertEquals(List.of(), run.experiment().get(Fields.INTERVENTIONS));
    Runs.assertSame(Runs.replay(run), run);
  }

  private static Point point(double x1, double x2, int cls) {
    return new Point(x1, x2, cls);
  }

  static Stream<Arguments> others() {
    IntFunction<Intervention> weight = e -> new Intervention.Weight(e, 1, 1, 2, -1.5);
    IntFunction<Intervention> outputWeight = e -> new Intervention.Weight(e, 2, 0, 1, 7.25);
    IntFunction<Intervention> bias = e -> new Intervention.Bias(e, 0, 2, 0.75);
    IntFunction<Intervention> added =
        e -> new Intervention.AddPoints(e, List.of(point(1.5, -2, 0), point(3, 3, 1)));
    IntFunction<Intervention> removed = e -> new Intervention.RemovePoints(e, List.of(0, 7, 8));
    return Stream.of(weight, outputWeight, bias, added, removed).map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("others")
  void weightsBiasesAndPointsReplay(IntFunction<Intervention> change) {
    TrainingRun run = Runs.at(SMALL + "&optimizer=adam", 12);
    run.intervene(change);
    Runs.assertHistoryEndsHere(run);
    Runs.assertSame(Runs.replay(run), run);
    run.seek(20);
    assertNotEquals(Runs.at(SMALL + "&optimizer=adam", 20).fingerprint(), run.fingerprint());
    assertSameFromEverywhere(run);
  }

  @ParameterizedTest
  @MethodSource("others")
  void atTheStartTheyReplayToo(IntFunction<Intervention> change) {
    TrainingRun run = Runs.at(SMALL, 3);
    run.seek(0);
    String untouched = run.fingerprint();
    run.intervene(change);
    Runs.assertHistoryEndsHere(run);
    boolean isOfPoints = run.experiment().get(Fields.INTERVENTIONS).get(0).changesPoints();
    assertEquals(isOfPoints, untouched.equals(run.fingerprint()));
    Runs.assertSame(Runs.replay(run), run);
    run.seek(12);
    run.seek(20);
    assertSameFromEverywhere(run);
  }

  @Test
  void severalAtOneEpochReplayInTheirOrder() {
    TrainingRun run = Runs.at(SMALL, 12);
    Runs.change(run, Fields.LEARNING_RATE, 0.5);
    run.intervene(e -> new Intervention.Weight(e, 0, 0, 0, 3));
    run.intervene(e -> new Intervention.AddPoints(e, List.of(point(-2, 5, 1))));
    run.intervene(e -> new Intervention.Weight(e, 0, 0, 0, -3));
    run.intervene(e -> new Intervention.RemovePoints(e, List.of(20, 3)));
    Runs.changeText(run, Fields.OPTIMIZER, "adam");
    Runs.change(run, Fields.LEARNING_RATE, 0.02);
    run.intervene(e -> new Intervention.Bias(e, 1, 0, 1));
    List<Intervention> all = run.experiment().get(Fields.INTERVENTIONS);
    assertEquals(6, all.size()); // the first rate and the first weight gave way
    assertTrue(all.stream().allMatch(one -> one.epoch() == 12));
    assertEquals(12, run.epoch());
    run.seek(20);
    assertSameFromEverywhere(run);
  }

  @Test
  void accumulatorCountsWhereAdaGradBegins() {
    String[] prints = new String[2];
    for (int i = 0; i < 2; i++) {
      TrainingRun run = Runs.at(SMALL, 12);
      Runs.change(run, Fields.ACCUMULATOR, i == 0 ? 0.0 : 4.0);
      Runs.changeText(run, Fields.OPTIMIZER, "adagrad");
      run.seek(20);
      prints[i] = run.fingerprint();
      assertSameFromEverywhere(run);
    }
    assertNotEquals(prints[0], prints[1]);
  }

  @Test
  void interventionInThePastForgetsLaterOnesOfTheSameThingOnly() {
    TrainingRun run = Runs.at(SMALL, 10);
    Runs.change(run, Fields.LEARNING_RATE, 0.5);
    run.intervene(e -> new Intervention.Weight(e, 0, 0, 0, 3));
    run.intervene(e -> new Intervention.RemovePoints(e, List.of(1)));
    run.seek(15);
    Runs.change(run, Fields.BATCH_SIZE, 7);
    run.seek(6);
    run.intervene(e -> new Intervention.AddPoints(e, List.of(point(0, 1, 1))));
    Runs.change(run, Fields.LEARNING_RATE, 0.2);
    assertEquals(6, run.furthestEpoch());
    run.seek(20);
    String link = ExperimentLink.write(run.experiment());
    assertTrue(link.contains("6:add:"), link);
    assertTrue(link.contains("6:rate:0.2,10:weight:0:0:0:3,15:batch:7"), link);
    assertTrue(!link.contains("remove") && !link.contains("0.5"), link);
    Runs.assertSame(Runs.replay(run), run);
  }

  @ParameterizedTest
  @CsvSource({"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"})
  void afterThinningEverythingReplays(String optimizer) {
    TrainingRun run = Runs.at("data=xor&samples=10&layers=2&batch=5&optimizer=" + optimizer, 1500);
    run.seek(1301); // only even epochs are kept by now
    Runs.change(run, Fields.LEARNING_RATE, 0.01);
    run.intervene(e -> new Intervention.Bias(e, 0, 1, 0.25));
    run.intervene(e -> new Intervention.AddPoints(e, List.of(point(1, -1, 0))));
    Runs.assertHistoryEndsHere(run);
    run.seek(1350);
    for (int epoch : new int[] {1301, 1300, 1302, 1349, 3, 1350}) {
      run.seek(epoch);
      Runs.assertSame(Runs.at(run.experiment(), epoch), run);
    }
  }

  @Test
  void removingAllPointsStopsAndAddingSomeGoesOn() {
    TrainingRun run = Runs.at("data=xor&samples=10&layers=2", 3);
    run.intervene(e -> new Intervention.RemovePoints(e, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
    assertEquals(0, run.dataset().train().size() + run.dataset().test().size());
    String there = run.fingerprint();
    assertEquals(false, run.advance());
    assertEquals(false, run.step());
    run.seek(9);
    assertEquals(3, run.epoch());
    assertEquals(null, run.explainNextUpdate());
    assertEquals(0, run.diagnostics().deadUnits(0));
    run.intervene(e -> new Intervention.AddPoints(e, List.of(point(1, 1, 1), point(1, -1, 0))));
    assertEquals(there, run.fingerprint());
    run.seek(9);
    assertEquals(9, run.epoch());
    Runs.assertSame(Runs.replay(run), run);
    run.seek(3);
    Runs.assertSame(Runs.replay(run), run);
  }
}
