package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;

/** Who goes back on the timeline and changes something starts from there. */
class LaterChangesTest {
  private final DirectEngine engine = new DirectEngine();
  private final PlaygroundModel model = new PlaygroundModel(engine);
  private Experiment changedTwice;
  private String atForty;

  /** Changes something at epochs 20 and 30, trains to 40, and goes back to 10. */
  @BeforeEach
  void goBack() {
    model.open(ExperimentLink.read("samples=60").experiment(), List.of());
    seek(20);
    model.change(Fields.LEARNING_RATE, 0.3);
    seek(30);
    model.change(Fields.BATCH_SIZE, 3);
    seek(40);
    changedTwice = model.experiment();
    atForty = model.frame().fingerprint();
    seek(10);
  }

  private void seek(int epoch) {
    model.seek(epoch);
    engine.pass(20, model);
    assertEquals(epoch, model.frame().epoch());
  }

  private List<Intervention> changes() {
    return model.experiment().get(Fields.INTERVENTIONS);
  }

  private static <T> Intervention setting(int epoch, Field<T> field, T value) {
    return new Intervention.Setting<>(epoch, field, value);
  }

  static Stream<Arguments> deeds() {
    return Stream.<Consumer<PlaygroundModel>>of(
            model -> model.change(Fields.LEARNING_RATE, 0.1),
            model -> model.change(Fields.CLIP_NORM, 1.0),
            model -> model.intervene(List.of(new Intervention.Weight(0, 0, 0, 1, 2))),
            model -> model.intervene(List.of(new Intervention.Bias(0, 1, 0, 2))),
            model -> model.points().remove(3),
            model -> model.points().relabel(3, 1 - model.settledDataset().sample(3).label()),
            LaterChangesTest::draw)
        .map(Arguments::of);
  }

  private static void draw(PlaygroundModel model) {
    model.view().tools().choose(new Brush(1));
    model.points().press(1, 1);
    model.points().release();
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void whateverIsChangedEarlierStartsFromThere(Consumer<PlaygroundModel> deed) {
    deed.accept(model);
    engine.pass(0, model);
    assertTrue(changes().stream().allMatch(one -> one.epoch() == 10), changes().toString());
    assertEquals(new Cost(0, 2, 30), model.cost());
    seek(40);
    assertEquals(40, model.frame().furthestEpoch());
    model.undo();
    engine.pass(20, model);
    assertEquals(changedTwice, model.experiment());
    assertEquals(Cost.NONE, model.cost());
    assertEquals(10, model.frame().epoch());
    assertEquals(40, model.furthestEpoch());
    seek(40);
    assertEquals(atForty, model.frame().fingerprint());
    model.redo();
    engine.pass(20, model);
    assertTrue(changes().stream().allMatch(one -> one.epoch() == 10), changes().toString());
  }

  @Test
  void whatWasTrainedAfterTheEpochOfAChangeIsToldAndComesBack() {
    model.open(ExperimentLink.read("samples=60").experiment(), List.of());
    seek(40);
    seek(10);
    model.change(Fields.LEARNING_RATE, 0.3);
    engine.pass(0, model);
    assertEquals(new Cost(0, 0, 30), model.cost());
    assertEquals(10, model.furthestEpoch());
    model.undo();
    engine.pass(20, model);
    assertEquals(40, model.furthestEpoch());
    model.change(Fields.LEARNING_RATE, 1.0);
    engine.pass(0, model);
    assertEquals(10, model.furthestEpoch());
    assertEquals(new Cost(0, 0, 30), model.cost());
    seek(12);
    model.change(Fields.LEARNING_RATE, 0.03);
    engine.pass(0, model);
    assertEquals(Cost.NONE, model.cost());
  }

  @Test
  void playingOnFromAnEarlierEpochKeepsThem() {
    model.setPlaying(true);
    engine.pass(2000, model);
    assertTrue(model.frame().epoch() > 40);
    assertEquals(changedTwice, model.experiment());
    seek(40);
    assertEquals(atForty, model.frame().fingerprint());
    assertEquals(Cost.NONE, model.cost());
  }

  @Test
  void aChangeBetweenTwoOthersDropsOnlyTheLaterOne() {
    seek(25);
    model.change(Fields.LEARNING_RATE, 0.1);
    engine.pass(0, model);
    assertEquals(
        List.of(setting(20, Fields.LEARNING_RATE, 0.3), setting(25, Fields.LEARNING_RATE, 0.1)),
        changes());
    assertEquals(new Cost(0, 1, 15), model.cost());
  }

  @Test
  void atTheEpochOfAChangeOnlyWhatIsLaterIsDropped() {
    seek(20);
    model.change(Fields.LEARNING_RATE, 0.1);
    engine.pass(0, model);
    assertEquals(List.of(setting(20, Fields.LEARNING_RATE, 0.1)), changes());
    assertEquals(new Cost(0, 1, 20), model.cost());
  }

  @Test
  void anEpochUnderWayIsTrainedToItsEndFirst() {
    seek(19);
    model.update();
    engine.pass(20, model);
    assertEquals(1, model.frame().updates());
    model.change(Fields.CLIP_NORM, 1.0);
    engine.pass(0, model);
    assertEquals(20, model.frame().epoch());
    assertEquals(
        List.of(setting(20, Fields.LEARNING_RATE, 0.3), setting(20, Fields.CLIP_NORM, 1.0)),
        changes());
    assertEquals(new Cost(0, 1, 20), model.cost());
  }

  @Test
  void atTheStartASettingIsChangedItselfAndNothingFollows() {
    seek(0);
    model.change(Fields.LEARNING_RATE, 0.1);
    engine.pass(0, model);
    assertEquals("v=1&samples=60&rate=0.1", ExperimentLink.write(model.experiment()));
    assertEquals(new Cost(0, 2, 40), model.cost());
    model.undo();
    assertEquals(changedTwice, model.experiment());
  }

  @Test
  void pointsDrawnAtTheStartAreTheExperimentsOwnAndThatIsToldToo() {
    seek(0);
    draw(model);
    engine.pass(0, model);
    assertEquals(List.of(), changes());
    assertEquals(new Cost(0, 2, 40), model.cost());
    model.undo();
    assertEquals(changedTwice, model.experiment());
  }

  @Test
  void aNewStartTellsTheEpochsThatItCosts() {
    model.set(Fields.LAYERS, List.of());
    assertEquals(10, model.cost().epochs());
  }

  @Test
  void whatAChangeHasCostIsOfNoAccountAfterTheNextOne() {
    List<Cost> told = new ArrayList<>();
    model.listen(Topic.COST, () -> told.add(model.cost()));
    model.change(Fields.LEARNING_RATE, 0.1);
    engine.pass(0, model);
    seek(12);
    assertEquals(List.of(new Cost(0, 2, 30)), told);
    model.change(Fields.LEARNING_RATE, 0.03);
    engine.pass(0, model);
    assertEquals(List.of(new Cost(0, 2, 30), Cost.NONE), told);
    model.set(Fields.LAYERS, List.of());
    assertEquals(new Cost(12, 0, 0), model.cost());
    model.open(ExperimentLink.read("data=xor").experiment(), List.of());
    assertEquals(Cost.NONE, model.cost());
  }

  @Test
  void aFrameBetweenTwoDeedsDoesNotHideWhatTheyCost() {
    engine.between = null;
    model.points().relabel(3, 1 - model.settledDataset().sample(3).label());
    model.show(engine.between);
    engine.pass(0, model);
    assertEquals(2, changes().size());
    assertEquals(new Cost(0, 2, 30), model.cost());
  }
}
