package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.InterventionsKind;
import playground.experiment.Numbers;
import playground.experiment.Problems;

/** Whatever was done while running, and whenever: a receiver of the link has the same bits. */
class InterventionReplayTest {
  private static final String BASE = "samples=40&layers=3,2&dropout=0.2,0&batch=6&noise=0.2";

  /** One change of every kind, of each live setting too. */
  private static List<IntFunction<Intervention>> changes() {
    List<IntFunction<Intervention>> changes = new ArrayList<>();
    for (Field<?> field : Fields.LIVE) {
      changes.add(epoch -> setting(epoch, field));
    }
    changes.add(epoch -> new Intervention.Weight(epoch, 0, 2, 1, 1.5));
    changes.add(epoch -> new Intervention.Weight(epoch, 2, 0, 1, -0.25));
    changes.add(epoch -> new Intervention.Bias(epoch, 1, 1, 0.75));
    List<Point> points = List.of(new Point(1, 2, 0), new Point(-1, 3.5, 1), new Point(0, 0, 1));
    changes.add(epoch -> new Intervention.AddPoints(epoch, points));
    changes.add(epoch -> new Intervention.RemovePoints(epoch, List.of(3, 7, 12)));
    return changes;
  }

  private static <T> Intervention setting(int epoch, Field<T> field) {
    String text = "on";
    if (field.kind() instanceof Choices.One<?> one) {
      text = Choices.name(one.choices().get(one.choices().size() - 1));
    } else if (field.kind() instanceof Choices.Flag) {
      text = field.standard().equals(true) ? "off" : "on";
    } else if (field.kind() instanceof Numbers.Whole whole) {
      text = String.valueOf(whole.lowest + 2);
    } else {
      text = "0.04";
    }
    Problems problems = new Problems();
    T value = field.ofText(text, problems);
    assertTrue(problems.isEmpty(), field + ": " + problems.list());
    return new Intervention.Setting<>(epoch, field, value);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void everyKindOfChangeReplays(int at) {
    for (IntFunction<Intervention> change : changes()) {
      TrainingRun run = Runs.at(BASE + "&optimizer=adam&reg=l2&regRate=0.01", 12);
      run.seek(at);
      run.intervene(change);
      assertEquals(at, run.furthestEpoch());
      Runs.assertSame(Runs.replay(run), run);
      run.seek(15);
      Runs.assertSame(Runs.replay(run), run);
      run.seek(at);
      Runs.assertSame(Runs.replay(run), run);
      run.seek(9);
      Runs.assertSame(Runs.replay(run), run);
    }
  }

  @Test
  void anyMixtureOfChangesAndJumpsReplays() {
    List<IntFunction<Intervention>> changes = changes();
    for (int round = 0; round < 60; round++) {
      SplittableRandom random = new SplittableRandom(round);
      TrainingRun run = Runs.at(BASE + "&seed=" + round, 0);
      for (int i = 0; i < 8; i++) {
        switch (random.nextInt(4)) {
          case 0 -> run.seek(random.nextInt(40));
          case 1 -> run.step();
          default -> run.intervene(changes.get(random.nextInt(changes.size())));
        }
      }
      run.seek(random.nextInt(45));
      Runs.assertSame(Runs.replay(run), run);
    }
  }

  @Test
  void changesBetweenThinnedSnapshotsReplay() {
    TrainingRun run = Runs.at(BASE, 2500);
    run.seek(2101);
    run.intervene(epoch -> new Intervention.Weight(epoch, 0, 0, 0, 2));
    run.seek(2400);
    run.seek(2101);
    assertEquals(2, run.network().layers()[0].weight(0, 0), 0.0);
    run.seek(2203);
    Runs.assertSame(Runs.replay(run), run);
  }

  @Test
  void aWeightIsSetAtOnceAndItsLossMeasured() {
    TrainingRun run = Runs.at("samples=40", 5);
    double before = run.trainMetrics().loss();
    run.intervene(epoch -> new Intervention.Weight(epoch, 2, 0, 0, 5));
    assertEquals(5, run.network().output().weight(0, 0), 0.0);
    assertTrue(run.trainMetrics().loss() != before);
    int[] epochs = run.history().epochs();
    assertEquals(5, epochs[epochs.length - 1]);
    assertEquals(run.trainMetrics().loss(), run.history().trainLosses()[epochs.length - 1], 0.0);
  }

  @Test
  void pointsComeAndGoWithTheirRolesAndComeBackWhenGoingBack() {
    TrainingRun run = Runs.at("data=drawn&points=BJUoygYMK7gG5unEBBgj6BruGDAacRFa&train=50", 3);
    int train = run.dataset().train().size();
    int test = run.dataset().test().size();
    List<Point> added = List.of(new Point(1, 1, 0), new Point(2, 2, 0));
    run.intervene(epoch -> new Intervention.AddPoints(epoch, added));
    assertEquals(train + test + 2, run.dataset().train().size() + run.dataset().test().size());
    run.seek(6);
    run.intervene(epoch -> new Intervention.RemovePoints(epoch, List.of(0)));
    assertEquals(train + test + 1, run.dataset().train().size() + run.dataset().test().size());
    run.seek(2);
    assertEquals(train, run.dataset().train().size());
    assertEquals(test, run.dataset().test().size());
    run.seek(8);
    assertEquals(train + test + 1, run.dataset().train().size() + run.dataset().test().size());
  }

  @Test
  void whenTheLastPointOfAClassGoesTrainingWaits() {
    TrainingRun run = Runs.at("samples=10&train=100", 2);
    List<Integer> ones = new ArrayList<>();
    for (int number = 0; number < run.dataset().numbers(); number++) {
      if (run.dataset().sample(number).label() == 1) {
        ones.add(number);
      }
    }
    run.intervene(epoch -> new Intervention.RemovePoints(epoch, ones));
    run.seek(10);
    assertEquals(2, run.epoch());
    run.intervene(epoch -> new Intervention.AddPoints(epoch, List.of(new Point(1, 1, 1))));
    run.seek(10);
    assertEquals(10, run.epoch());
    Runs.assertSame(Runs.replay(run), run);
  }

  /** It took half a minute when all points were made anew at each of the changes. */
  @Test
  void aThousandAddedPointsCostNoMoreThanTheirEpochs() {
    List<Intervention> all = new ArrayList<>();
    for (int epoch = 1; epoch <= InterventionsKind.MOST; epoch++) {
      all.add(new Intervention.AddPoints(epoch, List.of(new Point(1, 2, epoch % 2))));
    }
    Experiment plain = ExperimentLink.read("samples=5000&layers=none&batch=5000").experiment();
    TrainingRun run = new TrainingRun(plain.with(Fields.INTERVENTIONS, all));
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    run.seek(InterventionsKind.MOST);
    double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
    assertTrue(seconds < 8, seconds + " seconds");
    assertEquals(6000, run.dataset().numbers());
    Dataset atOnce = run.experiment().dataset(run.epoch());
    assertEquals(atOnce.train(), run.dataset().train());
    assertEquals(atOnce.test(), run.dataset().test());
  }
}
