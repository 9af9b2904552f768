package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.run.TrainingRun;

/** What the engine computes for the lessons' texts, beside what was worked out by hand. */
class LessonNumbersTest {
  private static Map<String, String> numbers() {
    Map<String, String> numbers = new HashMap<>();
    List<String> all = LessonNumbers.all();
    for (int i = 0; i < all.size(); i += 2) {
      assertEquals(null, numbers.put(all.get(i), all.get(i + 1)), all.get(i));
    }
    return numbers;
  }

  @ParameterizedTest
  @CsvSource({
    "z, 1.0", // 0.6·1 − 0.2·2 + 0.8
    "relu, 1.0",
    "tanh, 0.7616",
    "xor-most, 75",
    "xor-loss, 0.25",
    "z1, 0.40", // 0.5·1 − 0.4·0.5 + 0.1
    "z2, −0.25", // −0.6·1 + 0.3·0.5 + 0.2
    "a1, 0.40",
    "a2, 0",
    "out, 0.33", // 0.7·0.4 + 0.05
    "p, 0.5818",
    "percent, 58.2",
    "square1, 0.01",
    "square2, 0.04",
    "square3, 0.36",
    "samples, 3",
    "mse, 0.1367", // 0.41 / 3
    "entropy, 0.4149", // −(log 0.9 + log 0.8 + log 0.4) / 3
    "worst-share, 87.8",
    "wrong-p, 0.0180",
    "wrong-mse, −0.0347",
    "wrong-entropy, −0.9820",
    "wrong-z, −4",
    "wrong-ratio, 28",
    "very-wrong-z, −8",
    "very-wrong-ratio, 1491",
    "race-start, 0",
    "race-goal, 90",
    "loss, 0.5417",
    "truth, 1",
    "delta2, −0.4182",
    "delta1, −0.2928",
    "delta1-off, 0",
    "g-v1, −0.1673",
    "g-v2, 0",
    "v1-after, 0.7836", // 0.7 + 0.5·0.1673
    "p-after, 0.6965",
    "loss-after, 0.3617",
    "arrive, 0.1071", // 3/28
    "critical, 0.2143", // 6/28
  })
  void engineAgreesWithThePaper(String name, String byHand) {
    assertEquals(byHand, numbers().get(name));
  }

  @Test
  void squaredErrorOfTheSameNetworkAgreesWithThePaper() {
    LessonNetwork network = LessonNetwork.withSquaredError();
    assertEquals(-0.2035, network.error(1, 0), 5e-5);
    assertEquals(0.1749, network.loss(), 5e-5);
    assertEquals(0.6380, network.updated().probability(), 5e-5);
    assertEquals(0.1310, network.updated().loss(), 5e-5);
  }

  @Test
  void linkOpensTheVeryNetworkOfTheTexts() {
    ExperimentLink.Reading reading = ExperimentLink.read(LessonNetwork.LINK);
    assertEquals(List.of(), reading.problems());
    Experiment experiment = reading.experiment();
    assertEquals(LessonNetwork.LINK, ExperimentLink.write(experiment));
    TrainingRun run = new TrainingRun(experiment);
    LessonNetwork own = LessonNetwork.withCrossEntropy();
    Point cat = run.dataset().train().get(0);
    assertEquals(new Point(LessonNetwork.ROW[0], LessonNetwork.ROW[1], LessonNetwork.CAT), cat);
    assertEquals(0.5, run.rules().learningRate());
    assertTrue(run.step());
    double[] after = run.network().parameters();
    for (int k = 0; k < after.length; k++) {
      assertEquals(own.updated().parameter(k), after[k], "parameter " + k + ", to the bit");
    }
  }

  @Test
  void numbersAreWrittenWithTheirDigitsAndARealMinus() {
    assertEquals("−0.50", LessonNumbers.fixed(-0.5, 2));
    assertEquals("0.000", LessonNumbers.fixed(-0.0004, 3));
    assertEquals("12", LessonNumbers.fixed(12.4, 0));
    assertEquals("1.000", LessonNumbers.fixed(0.99996, 3));
  }
}
