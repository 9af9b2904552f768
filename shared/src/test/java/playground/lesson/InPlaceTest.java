package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.run.Moment;
import playground.run.TrainingRun;
import playground.training.Explanation;

/** At the nodes stands what has been computed by then, and nothing else. */
class InPlaceTest {
  /** Three layers of two, two and one units; the first neuron of the middle one is looked at. */
  private static WorkedExample example() {
    TrainingRun run =
        new TrainingRun(ExperimentLink.read("data=gauss&layers=2,2&samples=20").experiment());
    Moment moment = new Moment(run.experiment(), 0, 0, run.network().parameters(), run.memory());
    return new WorkedExample(moment, Scope.SAMPLE, 0, new Place(1, 0, 0), List.of("x₁", "x₂"));
  }

  /** Layer by layer: . for nothing, z, a, d for the error. */
  private static String shown(WorkedExample example, Step step) {
    StringBuilder text = new StringBuilder();
    for (int layer = 0; layer < 3; layer++) {
      text.append(layer == 0 ? "" : " ");
      for (int unit = 0; unit < (layer == 2 ? 1 : 2); unit++) {
        InPlace number = InPlace.of(example, step, layer, unit);
        text.append(number == null ? '.' : ".zad".charAt(number.kind().ordinal()));
      }
    }
    return text.toString();
  }

  @Test
  void numbersComeWithTheStepThatHasComputedThem() {
    Map<Step, String> expected =
        Map.of(
            Step.DATA, ".. .. .",
            Step.SUM, "aa z. .",
            Step.ACTIVATION, "aa a. .",
            Step.NEXT_LAYER, "aa aa .",
            Step.OUTPUT, "aa aa a",
            Step.RESULT, "aa aa a",
            Step.LOSS, "aa aa a",
            Step.ERROR, "aa da d",
            Step.GRADIENT, "aa da d",
            Step.UPDATE, "dd dd d");
    for (Step step : Step.values()) {
      assertEquals(expected.get(step), shown(example(), step), step.name());
    }
  }

  @Test
  void theyAreTheExamplesOwn() {
    WorkedExample example = example();
    List<Explanation.LayerValues> layers = example.sample().layers();
    assertEquals(example.sample().row()[1], InPlace.ofInput(example, 1).value());
    assertEquals(layers.get(1).sums()[0], InPlace.of(example, Step.SUM, 1, 0).value());
    assertEquals(layers.get(2).outputs()[0], InPlace.of(example, Step.OUTPUT, 2, 0).value());
    assertEquals(layers.get(1).sumErrors()[0], InPlace.of(example, Step.ERROR, 1, 0).value());
    assertEquals(example.result(Step.ERROR), InPlace.of(example, Step.UPDATE, 1, 0).value());
    assertNull(InPlace.of(example, Step.ACTIVATION, 2, 0));
  }
}
