package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Layer;
import playground.experiment.Problem;
import playground.experiment.Readiness;
import playground.network.Activation;
import playground.run.TrainingRun;

class PlaygroundModelTest {
  private final DirectEngine engine = new DirectEngine();
  private final PlaygroundModel model = new PlaygroundModel(engine);

  @BeforeEach
  void open() {
    model.open(ExperimentLink.read("samples=60").experiment(), List.of());
    engine.pass(0, model);
  }

  private void playFor(double millis) {
    model.setPlaying(true);
    engine.pass(millis, model);
  }

  @Test
  void namesOfATableStayWithItsDataAndComeBackWithIt() {
    ImportedTable first = new ImportedTable("1", new String[] {"length", "width"}, new String[0]);
    ImportedTable second = new ImportedTable("2", new String[] {"a", "b"}, new String[0]);
    Experiment drawn = model.experiment().withDrawn(List.of(new Point(1, 2, 0)));
    model.restart(drawn, first);
    assertEquals(first, model.table());
    model.set(Fields.SEED, 5);
    model.restart(model.experiment().withDrawn(List.of(new Point(1, 2, 1))));
    assertEquals(first, model.table(), "a point was changed by hand");
    model.replace(drawn, second);
    assertEquals(second, model.table());
    model.undo();
    assertEquals(first, model.table());
    model.redo();
    assertEquals(second, model.table());
    model.points().clear();
    assertEquals(ImportedTable.NONE, model.table());
    model.undo();
    assertEquals(second, model.table());
    model.set(Fields.DATA, Generator.XOR);
    assertEquals(ImportedTable.NONE, model.table());
    model.undo();
    assertEquals(second, model.table());
    model.replace(drawn);
    assertEquals(ImportedTable.NONE, model.table(), "a preset or a file");
    model.undo();
    model.open(drawn, List.of());
    assertEquals(ImportedTable.NONE, model.table());
  }

  @Test
  void keepsWhatWasLearnedWhenTheLearningRateChanges() {
    playFor(500);
    int epoch = model.frame().epoch();
    model.change(Fields.LEARNING_RATE, 0.3);
    engine.pass(0, model);
    assertTrue(model.frame().epoch() >= epoch, "training went on");
    assertEquals(0.3, model.setting(Fields.LEARNING_RATE));
    assertEquals(
        List.of(new Intervention.Setting<>(epoch, Fields.LEARNING_RATE, 0.3)),
        model.experiment().get(Fields.INTERVENTIONS));
  }

  @Test
  void aRateChosenBeforeTheFirstEpochIsTheRateOfTheExperiment() {
    model.change(Fields.LEARNING_RATE, 0.3);
    engine.pass(0, model);
    assertEquals(0.3, model.experiment().get(Fields.LEARNING_RATE));
    assertEquals(List.of(), model.experiment().get(Fields.INTERVENTIONS));
  }

  @Test
  void aRateChosenRightAfterAResetIsKept() {
    playFor(500);
    model.reset();
    model.change(Fields.LEARNING_RATE, 0.3); // no frame has come in between
    engine.pass(0, model);
    assertEquals(0, model.frame().epoch());
    assertEquals(0.3, model.setting(Fields.LEARNING_RATE));
    assertEquals("v=1&samples=60&rate=0.3", ExperimentLink.write(model.experiment()));
  }

  @Test
  void aLinkWithInterventionsReplaysToTheSameBits() {
    playFor(500);
    model.change(Fields.LEARNING_RATE, 0.3);
    playFor(300);
    model.change(Fields.BATCH_SIZE, 3);
    playFor(300);
    String link = ExperimentLink.write(model.experiment());
    TrainingRun replay = new TrainingRun(ExperimentLink.read(link).experiment());
    replay.seek(model.frame().epoch());
    assertEquals(model.frame().fingerprint(), replay.fingerprint());
  }

  @Test
  void startsAnewButPlaysOnWhenTheNetworkChanges() {
    playFor(500);
    model.set(Fields.LAYERS, List.of());
    engine.pass(0, model);
    assertTrue(model.isPlaying());
    assertTrue(model.frame().isPlaying());
    assertTrue(model.frame().epoch() <= 2);
  }

  @Test
  void theRateChosenWhileRunningStaysChosenAtANewStart() {
    playFor(500);
    model.change(Fields.LEARNING_RATE, 0.3);
    engine.pass(0, model);
    model.set(Fields.DATA, Generator.XOR);
    assertEquals(0.3, model.experiment().get(Fields.LEARNING_RATE));
    assertEquals(List.of(), model.experiment().get(Fields.INTERVENTIONS));
  }

  @Test
  void theSameValueAgainStartsNothing() {
    playFor(500);
    int loads = engine.commands.size();
    model.set(Fields.DATA, Generator.CIRCLE);
    assertEquals(loads, engine.commands.size());
  }

  @Test
  void theSameValueAgainKeepsWhatWasOpenedOrChanged() {
    model.open(ExperimentLink.read("samples=60&epoch=40").experiment(), List.of());
    engine.pass(20, model);
    model.change(Fields.LEARNING_RATE, 0.3);
    engine.pass(20, model);
    model.set(Fields.DATA, Generator.CIRCLE);
    engine.pass(20, model);
    assertEquals(40, model.frame().epoch());
    model.undo();
    assertFalse(model.canUndo(), "only the rate was changed");
  }

  @Test
  void aChangeJustBeforeANewStartIsNotLost() {
    playFor(500);
    model.change(Fields.LEARNING_RATE, 0.3);
    assertEquals(0.3, model.setting(Fields.LEARNING_RATE));
    model.set(Fields.NOISE, 0.1); // no frame has come in between
    engine.pass(0, model);
    assertEquals(0.3, model.experiment().get(Fields.LEARNING_RATE));
  }

  @Test
  void aFrameFromBeforeThePressDoesNotUndoIt() {
    Frame before = engine.frame();
    model.setPlaying(true);
    model.show(before);
    assertTrue(model.isPlaying());
    Frame playing = engine.frame();
    model.setPlaying(false);
    model.show(playing);
    assertFalse(model.isPlaying());
  }

  @Test
  void anEraserThatMeetsNothingChangesNothing() {
    playFor(500);
    Experiment before = model.experiment();
    model.view().tools().choose(Brush.ERASER);
    model.points().press(-5.9, 5.9);
    model.points().release();
    assertEquals(before, model.experiment());
    assertTrue(model.isPlaying());
  }

  @Test
  void resetGivesTheSameStart() {
    String start = model.frame().fingerprint();
    playFor(500);
    assertNotEquals(start, model.frame().fingerprint());
    model.reset();
    engine.pass(0, model);
    assertEquals(start, model.frame().fingerprint());
    assertFalse(model.isPlaying());
  }

  @Test
  void aStrokeAddsToTheGeneratedPointsAndKeepsTheirRoles() {
    model.view().tools().choose(new Brush(0));
    List<Point> before = model.dataset().train();
    model.points().press(1.25, -2.5);
    model.points().release();
    Experiment drawn = model.experiment();
    assertEquals(Generator.DRAWN, drawn.get(Fields.DATA));
    assertEquals(61, drawn.get(Fields.POINTS).size());
    assertEquals(new Point(1.25, -2.5, 0), drawn.get(Fields.POINTS).get(60));
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).x1(), model.dataset().train().get(i).x1(), 0.0005);
    }
  }

  @Test
  void undoBringsClearedPointsBack() {
    Experiment before = model.experiment();
    model.points().clear();
    assertEquals(0, model.dataset().train().size());
    model.undo();
    assertEquals(before, model.experiment());
  }

  @Test
  void changesStayWithTheOpenedExperimentAndUndoGoesBackToTheOneBefore() {
    int first = model.opening();
    model.set(Fields.LAYERS, List.of());
    assertEquals(first, model.opening());
    model.replace(Experiment.STANDARD.with(Fields.DATA, Generator.SPIRAL));
    int second = model.opening();
    assertNotEquals(first, second);
    model.set(Fields.LAYERS, List.of());
    model.undo();
    assertEquals(second, model.opening());
    model.undo();
    assertEquals(first, model.opening());
    model.redo();
    assertEquals(second, model.opening());
    model.open(Experiment.STANDARD, List.of());
    assertTrue(model.opening() > second);
  }

  @Test
  void undoBringsBackWhatHadBeenLearned() {
    playFor(500);
    String learned = model.frame().fingerprint();
    int epoch = model.frame().epoch();
    model.setPlaying(false);
    model.set(Fields.LAYERS, List.of());
    engine.pass(10, model);
    assertEquals(0, model.frame().epoch());
    model.undo();
    engine.pass(10, model);
    assertEquals(epoch, model.frame().epoch());
    assertEquals(learned, model.frame().fingerprint());
    model.redo();
    engine.pass(10, model);
    assertEquals(List.of(), model.experiment().get(Fields.LAYERS));
    assertFalse(model.canRedo());
  }

  @Test
  void allNotchesOfASliderAreOneChange() {
    playFor(500);
    int epoch = model.frame().epoch();
    String before = ExperimentLink.write(model.experiment());
    for (double noise : new double[] {0.1, 0.2, 0.3}) {
      model.slide(Fields.NOISE, noise);
      engine.pass(50, model);
    }
    assertEquals(0.3, model.experiment().get(Fields.NOISE));
    assertEquals(epoch, model.cost().epochs());
    model.undo();
    engine.pass(20, model);
    assertEquals(before, ExperimentLink.write(model.experiment()));
    assertTrue(model.frame().epoch() >= epoch);
    assertFalse(model.canUndo());
  }

  @Test
  void aSliderThatIsMovedAgainIsAnotherChange() {
    model.slide(Fields.NOISE, 0.1);
    model.settle();
    model.slide(Fields.NOISE, 0.2);
    model.change(Fields.LEARNING_RATE, 0.3);
    model.slide(Fields.NOISE, 0.3);
    for (double noise : new double[] {0.2, 0.2, 0.1, 0}) {
      model.undo();
      engine.pass(0, model);
      assertEquals(noise, model.experiment().get(Fields.NOISE));
    }
  }

  @Test
  void startingAgainTakesTheNewRateWhateverIsInForce() {
    playFor(200);
    double first = model.experiment().get(Fields.LEARNING_RATE);
    model.change(Fields.LEARNING_RATE, 10.0);
    model.change(Fields.CLIP_NORM, 2.0);
    engine.pass(200, model);
    int epoch = model.frame().epoch();
    model.startAgain(Fields.LEARNING_RATE, first);
    assertTrue(model.isPlaying());
    assertEquals(epoch, model.cost().epochs());
    assertEquals(first, model.setting(Fields.LEARNING_RATE));
    assertEquals(2.0, model.setting(Fields.CLIP_NORM));
    engine.pass(0, model);
    assertEquals(0, model.frame().epoch());
    assertEquals(List.of(), model.experiment().get(Fields.INTERVENTIONS));
  }

  @Test
  void aDivergenceBeyondHopeIsCuredByStartingAgain() {
    String link = "task=regression&data=reg-plane&activation=relu&rate=10&loss=mse";
    model.open(ExperimentLink.read(link).experiment(), List.of());
    playFor(3000);
    int tries = 0;
    while (model.frame().hasDiverged()) {
      model.startAgain(Fields.LEARNING_RATE, LowerRate.than(model.setting(Fields.LEARNING_RATE)));
      engine.pass(3000, model);
      tries++;
    }
    assertTrue(tries > 0 && tries <= 3, tries + " tries");
    assertTrue(model.frame().scores().trainLoss() < 0.01);
  }

  @Test
  void noticesOfAnExperimentGoWithIt() {
    model.open(Experiment.STANDARD, List.of(new Problem("x", Problem.Kind.TWICE, "", "")));
    assertEquals(1, model.notices().problems().size());
    model.replace(ExperimentLink.read("data=xor").experiment());
    assertEquals(List.of(), model.notices().problems());
  }

  @Test
  void pointsComeAndGoWhileTrainingGoesOn() {
    playFor(500);
    model.view().tools().choose(new Brush(1));
    model.points().press(1, 1);
    model.points().moveTo(3, 1);
    model.points().release();
    engine.pass(100, model);
    assertTrue(model.frame().epoch() > 25, "training went on");
    assertEquals(67, model.dataset().train().size() + model.dataset().test().size());
    assertEquals(Generator.CIRCLE, model.experiment().get(Fields.DATA));
    model.view().tools().choose(Brush.ERASER);
    model.points().press(3, 1);
    model.points().release();
    engine.pass(100, model);
    assertTrue(model.dataset().train().size() + model.dataset().test().size() < 67);
    String link = ExperimentLink.write(model.experiment());
    TrainingRun replay = new TrainingRun(ExperimentLink.read(link).experiment());
    replay.seek(model.frame().epoch());
    assertEquals(model.frame().fingerprint(), replay.fingerprint());
  }

  @Test
  void pointsDrawnWhileRunningStayWhenTheNetworkChanges() {
    playFor(500);
    model.view().tools().choose(new Brush(1));
    model.points().press(1, 1);
    model.points().release();
    engine.pass(20, model);
    model.set(Fields.LAYERS, List.of());
    assertEquals(61, model.dataset().train().size() + model.dataset().test().size());
  }

  @Test
  void aPointIsMovedAndRelabelledByThePointer() {
    Point first = model.dataset().train().get(0);
    model.points().press(first.x1(), first.x2());
    int number = model.view().selectedSample();
    model.points().moveTo(5.5, -5.5);
    model.points().release();
    Point moved = model.dataset().sample(model.view().selectedSample());
    assertEquals(new Point(5.5, -5.5, first.target()), moved);
    assertEquals(number, model.view().selectedSample());
    model.points().relabel(number, 1 - first.label());
    assertEquals(1 - first.label(), model.dataset().sample(number).label());
    model.points().remove(number);
    assertEquals(59, model.dataset().train().size() + model.dataset().test().size());
  }

  @Test
  void aPointRelabelledWhileRunningStaysSelectedWhateverFramesComeBetween() {
    playFor(500);
    int label = model.dataset().sample(3).label();
    model.view().select(3);
    model.points().relabel(3, 1 - label);
    model.show(engine.between); // the old point is gone, the new one not there yet
    engine.pass(0, model);
    Point relabelled = model.dataset().sample(model.view().selectedSample());
    assertEquals(1 - label, relabelled.label());
    model.points().remove(model.view().selectedSample());
    engine.pass(0, model);
    assertEquals(ViewState.NONE, model.view().selectedSample());
  }

  @Test
  void aPressWithoutAMoveOnlySelects() {
    Experiment before = model.experiment();
    Point first = model.dataset().train().get(0);
    model.points().press(first.x1() + 0.01, first.x2());
    model.points().release();
    assertEquals(first, model.dataset().sample(model.view().selectedSample()));
    assertEquals(before, model.experiment());
  }

  @Test
  void aDrawingOfTwoClassesHasTwoClassesWhateverWasDrawnBefore() {
    model.set(Fields.CLASSES, 3);
    model.view().tools().choose(new Brush(2));
    model.points().press(1, 1);
    model.points().release();
    model.set(Fields.DATA, Generator.CIRCLE);
    model.view().tools().choose(new Brush(0));
    model.points().press(0, 0);
    model.points().release();
    assertEquals(2, model.experiment().get(Fields.CLASSES));
  }

  @Test
  void aBrushOfAClassThatIsGoneIsPutDown() {
    model.set(Fields.CLASSES, 6);
    model.view().tools().choose(new Brush(5));
    model.set(Fields.CLASSES, 2);
    assertEquals(new Brush(0), model.view().tools().brush());
  }

  @Test
  void pointsThatALinkAddsAreEnoughToPlay() {
    Experiment drawn =
        model
            .experiment()
            .withDrawn(List.of())
            .intervene(
                new Intervention.AddPoints(
                    0,
                    List.of(
                        new Point(1, 1, 0),
                        new Point(2, 1, 0),
                        new Point(1, 2, 1),
                        new Point(2, 2, 1))));
    model.open(drawn, List.of());
    assertEquals(Readiness.READY, model.readiness());
    assertEquals(4, model.dataset().train().size() + model.dataset().test().size());
  }

  @Test
  void playingEndsAtTheEpochOrLossThatWasAskedFor() {
    model.present(Fields.STOP_EPOCH, 12);
    playFor(1000);
    assertEquals(12, model.frame().epoch());
    assertEquals(Ending.AT_EPOCH, model.frame().ending());
    assertFalse(model.isPlaying());
    model.present(Fields.STOP_LOSS, 0.6);
    playFor(20_000);
    assertEquals(Ending.AT_LOSS, model.frame().ending());
    assertTrue(model.frame().scores().trainLoss() <= 0.6);
  }

  @Test
  void anEpochIsMadeOfItsUpdates() {
    String before = model.frame().fingerprint();
    model.update();
    engine.pass(10, model);
    assertEquals(1, model.frame().updates());
    assertNotEquals(before, model.frame().fingerprint());
    model.update();
    model.update();
    engine.pass(10, model);
    assertEquals(0, model.frame().updates());
    assertEquals(1, model.frame().epoch(), "30 points in batches of 10");
  }

  @Test
  void doesNotPlayWithoutTwoClassesAndSaysWhatIsMissing() {
    model.points().clear();
    assertEquals(Readiness.TOO_FEW_POINTS, model.readiness());
    model.view().tools().choose(new Brush(1));
    for (int i = 0; i < 4; i++) {
      model.points().press(i, i);
      model.points().release();
    }
    assertEquals(Readiness.ONLY_ONE_CLASS, model.readiness());
    model.setPlaying(true);
    assertFalse(model.isPlaying());
  }

  @Test
  void framesOfAnOlderStartAreDropped() {
    Frame old = model.frame();
    model.set(Fields.DATA, Generator.XOR);
    int[] shown = {0};
    model.listen(Topic.FRAME, () -> shown[0]++);
    model.show(old);
    assertEquals(0, shown[0]);
  }

  @Test
  void textsFillInNames() {
    model.setTexts(new Texts("en", Map.of("greeting", "Hello {name}")));
    assertEquals("Hello Mio", model.texts().get("greeting", "name", "Mio"));
    assertEquals("no.such.key", model.texts().get("no.such.key"));
  }

  @Test
  void networkAndOutputTakeTurnsWhileALargeNetworkPlays() {
    playFor(20);
    assertTrue(model.isTurn(true) && model.isTurn(false), "a small one has both in each frame");
    Layer layer = new Layer(64, Activation.TANH, 0);
    model.set(Fields.LAYERS, List.of(layer, layer, layer));
    for (int frame = 0; frame < 3; frame++) {
      engine.pass(17, model);
      boolean isOfNetwork = model.isTurn(true);
      assertEquals(!isOfNetwork, model.isTurn(false));
      engine.pass(17, model);
      assertEquals(!isOfNetwork, model.isTurn(true));
    }
    model.setPlaying(false);
    engine.pass(17, model);
    assertTrue(model.isTurn(true) && model.isTurn(false));
  }

  @Test
  void theTimelineWaitsWhereItWasPut() {
    playFor(1000);
    model.seek(5);
    Frame before = engine.frame();
    assertEquals(5, model.shownEpoch());
    model.show(before);
    engine.pass(0, model);
    assertEquals(5, model.frame().epoch());
    model.setPlaying(true);
    playFor(300);
    assertEquals(model.frame().epoch(), model.shownEpoch());
  }

  @Test
  void undoAndRedoWithoutAFrameInBetweenLoseNothing() {
    playFor(500);
    model.setPlaying(false);
    engine.pass(0, model);
    int epoch = model.frame().epoch();
    model.change(Fields.LEARNING_RATE, 0.3);
    model.set(Fields.NOISE, 0.2);
    model.undo();
    assertEquals(0.3, model.experiment().setting(Fields.LEARNING_RATE, epoch));
    model.undo();
    assertEquals(0.03, model.experiment().setting(Fields.LEARNING_RATE, epoch));
    model.redo();
    assertEquals(epoch, model.shownEpoch());
    engine.pass(20, model);
    assertEquals(epoch, model.frame().epoch());
    assertEquals(0.3, model.setting(Fields.LEARNING_RATE));
    model.redo();
    engine.pass(0, model);
    assertEquals(0.2, model.experiment().get(Fields.NOISE));
  }

  @Test
  void undoBringsTheLossesOfDroppedEpochsBack() {
    open("samples=60", 30);
    double[] losses = model.losses();
    model.seek(10);
    engine.pass(0, model);
    model.change(Fields.LEARNING_RATE, 0.3);
    engine.pass(0, model);
    assertTrue(model.losses().length < losses.length, "they are dropped");
    model.undo();
    engine.pass(0, model);
    assertEquals(30, model.furthestEpoch());
    assertArrayEquals(losses, model.losses());
  }

  @Test
  void afterADivergenceItGoesOnFromWhereTheLossWasLeast() {
    String link = "data=gauss&layers=8,8&activation=linear&features=x1,x2,x1sq,x2sq,x1x2";
    String all = link + "&interventions=20:rate:10";
    model.open(ExperimentLink.read(all).experiment(), List.of());
    model.setSpeed(Speed.UNLIMITED);
    model.setPlaying(true);
    engine.pass(20, model);
    assertTrue(model.frame().hasDiverged());
    WayBack way = WayBack.of(model);
    assertTrue(way.epoch() > 0 && way.epoch() <= 20, way.toString());
    assertEquals(0.03, way.rate());
    model.setSpeed(Speed.STANDARD);
    model.goOnFrom(way.epoch(), Fields.LEARNING_RATE, way.rate());
    assertEquals(way.epoch(), model.shownEpoch());
    playFor(2000);
    assertFalse(model.frame().hasDiverged());
    assertTrue(model.frame().epoch() > 20);
    assertTrue(model.frame().scores().trainLoss() < 0.1);
    model.undo();
    assertEquals(10.0, model.experiment().setting(Fields.LEARNING_RATE, 20));
  }

  @Test
  void oneMoreClassKeepsWhatWasDrawnWhileTraining() {
    open("data=spiral&samples=60", 20);
    model.points().remove(4);
    engine.pass(0, model);
    assertTrue(model.hasEditedPoints());
    List<Point> kept = model.points().present();
    assertEquals(59, kept.size());
    model.points().addClass();
    engine.pass(0, model);
    assertEquals(3, model.experiment().get(Fields.CLASSES));
    assertEquals(kept, model.experiment().points());
  }

  private void open(String link, int epoch) {
    model.open(ExperimentLink.read(link).experiment(), List.of());
    model.seek(epoch);
    engine.pass(20, model);
    assertEquals(epoch, model.frame().epoch());
  }
}
