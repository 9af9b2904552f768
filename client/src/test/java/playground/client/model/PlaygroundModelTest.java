package playground.client.model;

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
import playground.experiment.Readiness;
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
    assertFalse(model.canUndo());
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
    model.view().choose(Brush.ERASER);
    model.beginStroke(-5.9, 5.9);
    model.endStroke();
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
    List<Point> before = model.dataset().train();
    model.beginStroke(1.25, -2.5);
    model.endStroke();
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
    model.clearData();
    assertEquals(0, model.dataset().train().size());
    model.undo();
    assertEquals(before, model.experiment());
  }

  @Test
  void doesNotPlayWithoutTwoClassesAndSaysWhatIsMissing() {
    model.clearData();
    assertEquals(Readiness.TOO_FEW_POINTS, model.readiness());
    model.view().choose(new Brush(1));
    for (int i = 0; i < 4; i++) {
      model.beginStroke(i, i);
      model.endStroke();
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
}
