package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.math.SeededRandom;
import playground.training.Explanation;

/** Each seed decides its own thing, and leaves the others as they are. */
class SeedsTest {
  private static final String BASE = "data=moons&samples=40&noise=0.2&layers=5,3&dropout=0.4";

  /** What a run is made of: data, weights, and the order and masks of its second epoch. */
  private record Parts(String data, String weights, String order, String masks) {}

  private static Parts parts(String seeds) {
    TrainingRun run = Runs.at(BASE + seeds, 0);
    String weights = run.fingerprint();
    run.seek(1);
    List<Integer> places = new ArrayList<>();
    StringBuilder masks = new StringBuilder();
    while (run.epoch() == 1) {
      Explanation next = run.explainNextUpdate();
      for (Explanation.Sample sample : next.samples()) {
        places.add(place(run, sample.row()));
        sample.layers().forEach(layer -> masks.append(Arrays.toString(layer.mask())));
      }
      run.step();
    }
    return new Parts(
        run.dataset().train().toString(), weights, places.toString(), masks.toString());
  }

  /** The number of the training point with these inputs. */
  private static int place(TrainingRun run, double[] row) {
    for (int i = 0; i < run.dataset().train().size(); i++) {
      if (Arrays.equals(row, run.inputs().row(run.dataset().train().get(i)))) {
        return i;
      }
    }
    throw new AssertionError("no such point");
  }

  @ParameterizedTest
  @CsvSource({
    "dataSeed=7, true, false, false, false",
    "orderSeed=7, false, false, true, false",
    "dropoutSeed=7, false, false, false, true",
    // order and dropout follow the seed unless they have their own
    "seed=7, false, true, true, true",
    "seed=7&orderSeed=1, false, true, false, true",
    "seed=7&dropoutSeed=1, false, true, true, false",
    "seed=7&orderSeed=1&dropoutSeed=1, false, true, false, false",
  })
  void eachSeedChangesItsOwnOnly(
      String seeds, boolean data, boolean weights, boolean order, boolean masks) {
    Parts base = parts("");
    Parts other = parts("&" + seeds);
    assertEquals(data, !base.data().equals(other.data()), "data");
    assertEquals(weights, !base.weights().equals(other.weights()), "weights");
    assertEquals(order, !base.order().equals(other.order()), "order");
    assertEquals(masks, !base.masks().equals(other.masks()), "masks");
  }

  @Test
  void everyEpochHasAnOrderAndMasksOfItsOwn() {
    TrainingRun run = Runs.at(BASE, 0);
    Explanation first = run.explainNextUpdate();
    run.seek(1);
    Explanation second = run.explainNextUpdate();
    double[] mask = first.samples().get(0).layers().get(0).mask();
    assertEquals(5, mask.length);
    boolean isSame = true;
    for (int s = 0; s < 10; s++) {
      double[] one = first.samples().get(s).layers().get(0).mask();
      double[] other = second.samples().get(s).layers().get(0).mask();
      isSame &= Arrays.equals(one, other);
    }
    assertEquals(false, isSame);
    assertNotEquals(
        Arrays.toString(first.samples().get(0).row()),
        Arrays.toString(second.samples().get(0).row()));
  }

  /** Batch after batch of one stream an epoch; in a batch by layer, then sample, then unit. */
  @Test
  void masksAreDrawnByBatchThenLayerThenSampleThenUnit() {
    TrainingRun run = Runs.at(BASE + "&dropoutSeed=9&batch=7", 2);
    SeededRandom random = new SeededRandom(9, SeededRandom.Stream.DROPOUT, 3);
    int seen = 0;
    while (run.epoch() == 2) {
      Explanation next = run.explainNextUpdate();
      for (int layer = 0; layer < 2; layer++) {
        for (Explanation.Sample sample : next.samples()) {
          double[] expected = new double[layer == 0 ? 5 : 3];
          for (int unit = 0; unit < expected.length; unit++) {
            expected[unit] = random.nextDouble() < 0.4 ? 0 : 1 / (1 - 0.4);
          }
          assertArrayEquals(expected, sample.layers().get(layer).mask(), 0.0);
          seen++;
        }
      }
      run.step();
    }
    assertEquals(2 * 20, seen);
  }
}
