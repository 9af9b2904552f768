package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.dataset.Point;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

class WorkedWalkTest {
  private final DirectEngine engine = new DirectEngine();
  private final PlaygroundModel model = new PlaygroundModel(engine);
  private final PageCopy copy = new PageCopy(null);
  private final WorkedWalk walk = new WorkedWalk(copy);

  private void open(String link, ImportedTable table) {
    model.open(ExperimentLink.read("v=1&" + link).experiment(), List.of());
    model.seek(0);
    engine.pass(100, model);
    copy.setExperiment(model.experiment(), table);
    copy.setFrame(model.frame());
    walk.start();
  }

  private void open(String link) {
    open(link, ImportedTable.NONE);
  }

  private Point point() {
    return walk.point().of(walk.example());
  }

  @Test
  void beginsAtTheChosenPointOrTheFirstThatIsTrainedWith() {
    open("samples=40");
    int first = walk.example().sampleNumber();
    assertTrue(copy.dataset().isTrain(first));
    assertEquals(Step.DATA, walk.step());
    copy.setSample(7);
    walk.takeSample();
    assertEquals(7, walk.example().sampleNumber());
    copy.setSample(ViewState.NONE); // its card was closed
    walk.takeSample();
    assertEquals(7, walk.example().sampleNumber());
  }

  @Test
  void onlyALargeSetOnALargeNetworkTakesLong() {
    open("samples=40");
    assertFalse(walk.isLong(Scope.SET));
    open("samples=5000&train=90&layers=64,64,64,64,64,64,64,64");
    assertTrue(walk.isLong(Scope.SET));
    assertFalse(walk.isLong(Scope.SAMPLE));
    assertTrue(walk.isCurrent());
  }

  @Test
  void anyPlaceGoesInWithTheTargetOfTheNearestTrainingPoint() {
    open("samples=40&data=gauss");
    walk.choose(Scope.BATCH);
    walk.choosePlace(2.0049, -1.333);
    assertEquals(Scope.SAMPLE, walk.scope());
    assertEquals(WorkedExample.OTHER, walk.example().sampleNumber());
    assertEquals(WorkedPoint.Role.PLACE, walk.point().role(walk.example()));
    assertEquals(2.0, point().x1());
    assertEquals(-1.33, point().x2());
    double least = Double.MAX_VALUE;
    double target = -1;
    for (Point trained : copy.dataset().train()) {
      double distance = Math.hypot(trained.x1() - 2, trained.x2() + 1.33);
      target = distance < least ? trained.target() : target;
      least = Math.min(least, distance);
    }
    assertEquals(target, point().target());
    walk.choose(3);
    assertEquals(3, walk.example().sampleNumber());
  }

  @Test
  void onACurveTheHeightIsTheTarget() {
    open("task=regression&data=wave&samples=40");
    walk.choosePlace(1.5, 3);
    assertEquals(WorkedPoint.Role.PLACE_OF_CURVE, walk.point().role(walk.example()));
    assertEquals(1.5, point().x1());
    assertEquals(0.625, point().target(), 1e-12);
    assertEquals(3, walk.point().height(walk.example()), 1e-12);
    assertEquals("y", walk.point().name(1));
    assertEquals(1.25, walk.point().reach());
    assertEquals(3, walk.point().heightOf(0.625), 1e-12);
  }

  @Test
  void findsThePointUnderAPlaceAsFarAsItIsShown() {
    open("samples=40&noise=0.3");
    for (int number = 0; number < 40; number++) {
      Point point = copy.dataset().sample(number);
      int found = walk.point().at(point.x1(), point.x2(), true);
      assertEquals(point, copy.dataset().sample(found));
      int trained = walk.point().at(point.x1(), point.x2(), false);
      assertTrue(trained < 0 || copy.dataset().isTrain(trained));
    }
    assertEquals(ViewState.NONE, walk.point().at(5.9, 5.9, true));
  }

  @Test
  void knowsATestPointForOne() {
    open("samples=40");
    for (int number = 0; number < 40; number++) {
      walk.choose(number);
      boolean isTrain = copy.dataset().isTrain(number);
      assertEquals(
          isTrain ? WorkedPoint.Role.TRAINED : WorkedPoint.Role.TEST,
          walk.point().role(walk.example()));
    }
    assertTrue(walk.point().isThere(40));
    assertFalse(walk.point().isThere(41));
    assertFalse(walk.point().isThere(0));
    assertFalse(walk.point().isThere(1.5));
    assertFalse(walk.point().isThere(Double.NaN));
  }

  @Test
  void inputsHaveTheNamesOfTheirTable() {
    ImportedTable table = new ImportedTable("1", new String[] {"ears", "", "age"}, new String[0]);
    open("data=table&rows=1.5,2,3,0;-3,4.25,1,1;2,2,2,1;1,1,1,0&train=100", table);
    assertEquals(List.of("ears", "x₂", "age"), List.of(walk.example().names(0)));
    assertFalse(walk.point().takesPlaces(), "three columns are no place of the picture");
    walk.choosePlace(1, 1);
    assertFalse(walk.point().isPlace());
    assertTrue(walk.example().sampleNumber() >= 0);
  }

  @Test
  void computesAgainOnlyWhatHasChanged() {
    open("samples=40");
    WorkedExample first = walk.example();
    copy.setFrame(engine.frame()); // as a finer picture comes
    walk.update();
    assertSame(first, walk.example());
    walk.choose(new Place(0, 1, 0));
    assertEquals(new Place(0, 1, 0), walk.example().place());
    model.update();
    engine.pass(100, model);
    copy.setFrame(model.frame());
    walk.update();
    assertNotSame(first, walk.example());
    assertEquals(new Place(0, 1, 0), walk.example().place());
  }

  @Test
  void hasNothingWhileNumbersMove() {
    open("samples=40");
    assertNotNull(walk.example());
    model.setPlaying(true);
    engine.pass(100, model);
    copy.setFrame(model.frame());
    walk.update();
    assertNull(walk.example());
    assertTrue(walk.isMoving());
  }
}
