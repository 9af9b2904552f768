package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.lesson.InPlace;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;
import playground.run.Moment;
import playground.run.TrainingRun;

class NodeNumbersTest {
  private static WorkedExample example(String link, Place place) {
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    Moment moment = new Moment(run.experiment(), 0, 0, run.network().parameters(), run.memory());
    return new WorkedExample(moment, Scope.SAMPLE, 0, place, List.of("x₁", "x₂²"));
  }

  private static NodeNumbers numbers(Experiment experiment) {
    NetworkLayout layout = NetworkLayout.of(experiment, 680, 340);
    return new NodeNumbers(layout, new Weights(experiment), NodeNumbers.inputRows(experiment));
  }

  @Test
  void aPlaceOnAConnectionMeansItsWeight() {
    WorkedExample example = example("layers=3,2&features=x1,x2sq", new Place(0, 0, 0));
    Experiment experiment = example.moment().experiment();
    NetworkLayout layout = NetworkLayout.of(experiment, 680, 340);
    double[] parameters = example.network().weightsAndBiases();
    double x = (layout.exit(0, 3) + layout.entry(1, 2)) / 2;
    double y = layout.connectionY(0, 3, 2, x);
    assertEquals(new Place(0, 2, 1), numbers(experiment).weightAt(x, y, parameters));
    assertNull(numbers(experiment).weightAt(layout.x(1), y, parameters), "over a column");
    assertNull(numbers(experiment).weightAt(x, 5, parameters), "nothing near");
    Place chosen = new Place(0, 2, 1);
    assertEquals(x, numbers(experiment).textX(chosen), 1e-9);
    assertEquals(y, numbers(experiment).textY(chosen), 1e-9);
    String curve = numbers(experiment).curve(chosen);
    assertTrue(curve.startsWith("M" + layout.exit(0, 3) + " " + layout.y(0, 3) + "C"), curve);
  }

  @Test
  void inputsThatAreNotInUseHaveNoNumber() {
    WorkedExample example = example("layers=3,2&features=x1,x2sq", new Place(1, 1, 0));
    NodeNumbers numbers = numbers(example.moment().experiment());
    for (int node = 0; node < 9; node++) {
      InPlace number = numbers.at(example, Step.DATA, node);
      if (node == 0 || node == 3) {
        assertEquals(example.sample().row()[node == 0 ? 0 : 1], number.value());
      } else {
        assertNull(number);
      }
    }
    int chosen = 9 + 3 + 1;
    assertTrue(numbers.isChosen(example, chosen));
    assertFalse(numbers.isChosen(example, chosen - 1));
    assertEquals(InPlace.Kind.SUM, numbers.at(example, Step.SUM, chosen).kind());
    assertEquals(InPlace.Kind.INPUT, numbers.kind(example, Step.DATA));
    assertEquals(InPlace.Kind.ERROR, numbers.kind(example, Step.GRADIENT));
  }

  @Test
  void nodesWithoutRoomShowTheChosenNumberOnly() {
    WorkedExample example = example("layers=64,64&features=x1,x2sq", new Place(1, 5, 0));
    NodeNumbers numbers = numbers(example.moment().experiment());
    assertNull(numbers.at(example, Step.OUTPUT, 9 + 3));
    assertNotNull(numbers.at(example, Step.OUTPUT, 9 + 64 + 5));
    assertNotNull(numbers.at(example, Step.OUTPUT, 9 + 128), "the output stands alone");
  }
}
