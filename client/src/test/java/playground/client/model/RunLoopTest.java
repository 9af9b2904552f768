package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.InterventionsKind;
import playground.run.TrainingRun;

class RunLoopTest {
  private double now;
  private final RunLoop loop = new RunLoop(() -> now);

  private static Experiment experiment(String link) {
    return ExperimentLink.read(link).experiment();
  }

  private void load(String link, int epoch, boolean playing) {
    loop.load(experiment(link), epoch, playing);
  }

  @Test
  void trainsAsManyEpochsAsTheSpeedSays() {
    load("samples=50", 0, true);
    loop.setSpeed(20);
    for (int tenth = 0; tenth < 10; tenth++) {
      now += 100;
      loop.work(1e9);
    }
    assertEquals(20, loop.frame().epoch());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 5, 20, 60, 250})
  void keepsTheSpeedWhenItSleepsAsLongAsItIsTold(double speed) {
    load("samples=20", 0, true);
    loop.setSpeed(speed);
    while (now < 20_000) {
      now += loop.work(1e9);
    }
    assertEquals(20 * speed, loop.frame().epoch(), 1);
  }

  @Test
  void goesOnAtALimitedSpeedAfterAnUnlimitedOne() {
    load("rate=10&layers=8,8&activation=linear&features=x1,x2,x1sq,x2sq&data=gauss", 0, true);
    loop.setSpeed(Double.POSITIVE_INFINITY);
    loop.work(0); // the clock has not moved since the start, as coarse clocks do not
    load("samples=20", 0, true);
    loop.setSpeed(60);
    now += 50;
    loop.work(1e9);
    assertEquals(3, loop.frame().epoch());
  }

  @Test
  void stepsThatComeFasterThanEpochsAddUp() {
    load("samples=20", 0, false);
    loop.step();
    loop.step();
    loop.step();
    loop.work(1e9);
    assertEquals(3, loop.frame().epoch());
  }

  @Test
  void tellsWhenTheNextEpochIsDue() {
    load("samples=50", 0, true);
    loop.setSpeed(10);
    now += 40;
    assertEquals(60, loop.work(1e9), 1e-9);
  }

  @Test
  void makesUpForNoMoreThanATenthOfASecondOfAbsence() {
    load("samples=50", 0, true);
    loop.setSpeed(60);
    now += 60_000;
    loop.work(1e9);
    assertEquals(6, loop.frame().epoch());
  }

  @Test
  void isIdleWhenPaused() {
    load("samples=50", 0, false);
    now += 1000;
    assertEquals(RunLoop.IDLE, loop.work(1e9));
    assertEquals(0, loop.frame().epoch());
  }

  @Test
  void stepsOneEpochAndStops() {
    load("samples=50", 0, true);
    loop.step();
    now += 1000;
    assertEquals(RunLoop.IDLE, loop.work(1e9));
    assertEquals(1, loop.frame().epoch());
    assertFalse(loop.frame().isPlaying());
  }

  @Test
  void opensAtAnEpochWithTheNumbersThatTrainingThereGives() {
    load("samples=50", 40, false);
    loop.work(1e9);
    TrainingRun run = new TrainingRun(experiment("samples=50"));
    run.seek(40);
    assertEquals(run.fingerprint(), loop.frame().fingerprint());
  }

  @Test
  void goesBackAndForth() {
    load("samples=50", 40, false);
    loop.work(1e9);
    String there = loop.frame().fingerprint();
    loop.seek(7);
    loop.work(1e9);
    assertEquals(7, loop.frame().epoch());
    assertEquals(40, loop.frame().furthestEpoch());
    loop.seek(40);
    loop.work(1e9);
    assertEquals(there, loop.frame().fingerprint());
  }

  @Test
  void leavesOffWhenTheSliceIsUsedUp() {
    RunLoop slow = new RunLoop(() -> now++);
    slow.load(experiment("samples=50"), 1_000_000, false);
    assertEquals(0, slow.work(10), "there is more to do at once");
    assertTrue(slow.frame().epoch() <= 10);
  }

  @Test
  void whoeverPausesEndsTheWayToAnEpoch() {
    RunLoop slow = new RunLoop(() -> now++);
    slow.load(experiment("samples=50"), 1_000_000, false);
    slow.work(10);
    slow.setPlaying(false);
    int reached = slow.frame().epoch();
    slow.work(10);
    assertEquals(reached, slow.frame().epoch());
  }

  @Test
  void hasNewsOnlyUntilItIsTold() {
    load("samples=50", 0, false);
    assertTrue(loop.hasNews());
    loop.frame();
    loop.work(1e9);
    assertFalse(loop.hasNews());
    loop.step();
    loop.work(1e9);
    assertTrue(loop.hasNews());
  }

  @Test
  void outputIsAsFineAsWantedAfterSomeRestAndIsToldOnce() {
    load("samples=50", 0, false);
    loop.setDetail(500);
    assertEquals(192, loop.frame().maps().outputSide());
    assertEquals(150, loop.work(1e9), 1e-9);
    assertFalse(loop.hasNews());
    now += 150;
    assertTrue(loop.hasNews());
    assertEquals(500, loop.frame().maps().outputSide());
    assertEquals(RunLoop.IDLE, loop.work(1e9));
    assertFalse(loop.hasNews());
  }

  @Test
  void outputOfALargeNetworkIsOnlyAsFineAsCanBeHadInAMoment() {
    load("samples=50&layers=64,64,64", 0, false);
    loop.setDetail(500);
    loop.frame();
    now += 150;
    int side = loop.frame().maps().outputSide();
    assertTrue(side > 16 && side < 100, "side " + side);
  }

  @Test
  void newsBeforeTheRestIsOverComeFirst() {
    load("samples=50", 0, false);
    loop.setDetail(500);
    loop.frame();
    loop.step();
    loop.work(1e9);
    now += 200;
    assertEquals(192, loop.frame().maps().outputSide());
    loop.setPlaying(true);
    loop.work(0);
    assertEquals(96, loop.frame().maps().outputSide());
    now += 200;
    assertFalse(loop.hasNews(), "nothing fine is owed while it plays");
  }

  @Test
  void stopsPlayingAtADivergenceAndGoesOnWithASmallerRate() {
    load("data=gauss&features=x1,x2,x1sq,x2sq,x1x2&layers=8,8&activation=linear&rate=10", 0, true);
    loop.setSpeed(Double.POSITIVE_INFINITY);
    loop.work(1e9);
    assertTrue(loop.frame().hasDiverged());
    assertFalse(loop.frame().isPlaying());
    int last = loop.frame().epoch();

    loop.intervene(List.of(new Intervention.Setting<>(0, Fields.LEARNING_RATE, 0.000001)));
    loop.step();
    loop.work(1e9);
    assertFalse(loop.frame().hasDiverged());
    assertEquals(last + 1, loop.frame().epoch());
  }

  @Test
  void doesAllOfWhatThereIsRoomForOrNothing() {
    StringBuilder link = new StringBuilder("samples=20&interventions=1:rate:0.3");
    for (int epoch = 2; epoch < InterventionsKind.MOST; epoch++) {
      link.append(',').append(epoch).append(":rate:0.").append(epoch % 2 + 1);
    }
    load(link.toString(), 1500, false);
    loop.work(1e9);
    String before = loop.frame().live();
    Intervention remove = new Intervention.RemovePoints(0, List.of(3));
    Intervention rate = new Intervention.Setting<>(0, Fields.LEARNING_RATE, 0.5);
    loop.intervene(List.of(remove, rate));
    assertEquals(before, loop.frame().live());
    loop.intervene(List.of(rate));
    assertTrue(loop.frame().live().contains("1500:rate:0.5"), loop.frame().live());
  }
}
