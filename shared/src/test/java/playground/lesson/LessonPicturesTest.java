package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.network.Activation;
import playground.network.Network;
import playground.preset.Preset;
import playground.run.TrainingRun;
import playground.training.Diagnostics;
import playground.training.LabelledRows;

/** What the small pictures of the lessons compute. */
class LessonPicturesTest {
  @Test
  void simpleSliceIsTheCurveOfTheLesson() {
    WeightSlice slice = WeightSlice.simple();
    for (double w : new double[] {-3, 0, 1, 2, 5}) {
      assertEquals(14.0 / 3 * (w - 2) * (w - 2), slice.loss(w), 1e-12);
      assertEquals(28.0 / 3 * (w - 2), slice.slope(w), 1e-12);
      assertEquals(28.0 / 3, slice.curvature(w), 1e-7);
    }
    assertEquals(6.0 / 28, slice.criticalRate(0), 1e-9);
  }

  @Test
  void ratesArriveBounceAndLeaveAsTheLessonSays() {
    WeightSlice slice = WeightSlice.simple();
    assertEquals(2, slice.walk(0, 3.0 / 28, 1).get(1), 1e-12);
    List<Double> swings = slice.walk(0, 0.2, 3);
    assertEquals(3.733, swings.get(1), 5e-4);
    assertEquals(0.498, swings.get(2), 5e-4);
    assertEquals(3.302, swings.get(3), 5e-4);
    List<Double> bounces = slice.walk(0, 6.0 / 28, 40);
    for (int i = 0; i < bounces.size(); i++) {
      assertEquals(i % 2 * 4, bounces.get(i), 1e-9);
    }
    List<Double> leaves = slice.walk(0, 0.22, 200);
    assertTrue(Math.abs(leaves.get(20) - 2) > Math.abs(leaves.get(10) - 2));
    assertTrue(slice.walk(0, 10, 200).size() < 200, "it ends before numbers overflow");
  }

  @Test
  void verdictsNameWhatTheWalkDoes() {
    WeightSlice slice = WeightSlice.simple();
    double critical = slice.criticalRate(0);
    double[] shares = {0, 0.05, 0.5, 0.9, 1, 1.02, 50};
    RateVerdict[] verdicts = {
      RateVerdict.CREEPS,
      RateVerdict.CREEPS,
      RateVerdict.ARRIVES,
      RateVerdict.OVERSHOOTS,
      RateVerdict.BOUNCES,
      RateVerdict.LEAVES,
      RateVerdict.LEAVES
    };
    for (int i = 0; i < shares.length; i++) {
      List<Double> walk = slice.walk(0, critical * shares[i], 12);
      assertEquals(verdicts[i], RateVerdict.of(slice, walk, 12), shares[i] + " of the critical");
    }
  }

  @Test
  void sliceOfANetworkHasTheTrainersGradientAndLeavesItAlone() {
    TrainingRun run = new TrainingRun(ExperimentLink.read("v=1&layers=3").experiment());
    LabelledRows train = LabelledRows.of(run.inputs(), run.dataset().train());
    Network network = run.network();
    double[] before = network.parameters();
    Diagnostics found = run.diagnostics();
    for (int k = 0; k < network.parameterCount(); k++) {
      WeightSlice slice = new WeightSlice(network, train, k);
      assertEquals(found.gradients()[k], slice.slope(slice.start()), 1e-12, "parameter " + k);
      assertEquals(run.trainMetrics().loss(), slice.loss(slice.start()), 1e-12);
    }
    for (int k = 0; k < before.length; k++) {
      assertEquals(before[k], network.parameters()[k]);
    }
  }

  @Test
  void animalsCanBeToldApartWithABiasAndNotWithout() {
    assertEquals(4, CatsAndDogs.FIRST.right());
    assertEquals(6, new CatsAndDogs(1, 0.5, -1).right());
    for (double w1 = -2; w1 <= 2; w1 += 0.1) {
      for (double w2 = -2; w2 <= 2; w2 += 0.1) {
        assertTrue(new CatsAndDogs(w1, w2, 0).right() < 6, w1 + ", " + w2);
      }
    }
    assertEquals(0, new CatsAndDogs(1, 0.5, -1).sum(2, -2), 1e-12);
    assertEquals(-2, new CatsAndDogs(1, 0.5, -1).whiskersOnLine(2), 1e-12);
    assertEquals(0.7616, CatsAndDogs.FIRST.answer(Activation.TANH, 1, 2), 5e-5);
  }

  @Test
  void lossesAgreeWithTheirFormulas() {
    double[] predictions = {0.5, 0.5, 0.5};
    assertEquals(0.25, TwoLosses.squaredError(predictions), 1e-12);
    assertEquals(Math.log(2), TwoLosses.crossEntropy(predictions), 1e-12);
    assertEquals(1.0 / 3, TwoLosses.share(predictions, 1), 1e-12);
    for (double z = -9; z <= 9; z += 0.5) {
      for (boolean isEntropy : new boolean[] {true, false}) {
        double rise = TwoLosses.loss(isEntropy, z + 1e-5) - TwoLosses.loss(isEntropy, z - 1e-5);
        assertEquals(rise / 2e-5, TwoLosses.slope(isEntropy, z), 1e-8);
      }
    }
  }

  @Test
  void deadMeansOffForEveryTrainingPoint() {
    TrainingRun run = new TrainingRun(Preset.DEAD_RELU.experiment());
    LabelledRows train = LabelledRows.of(run.inputs(), run.dataset().train());
    OnOff seen = new OnOff(run.network(), train, 0);
    Diagnostics found = run.diagnostics();
    int dead = 0;
    double off = 0;
    for (int unit = 0; unit < seen.units(); unit++) {
      assertEquals(found.offShare(0, unit) == 1, seen.isDead(unit), "unit " + unit);
      dead += seen.isDead(unit) ? 1 : 0;
      off += found.offShare(0, unit);
    }
    assertTrue(dead > 0, "the lesson has something to show");
    assertEquals(dead, seen.dead());
    assertEquals(off / seen.units(), seen.offShare(), 1e-12);
    assertFalse(seen.isOn(0, firstDead(seen)));
  }

  @Test
  void sumsAreCountedInTheRangesTheyLieIn() {
    Network network =
        new TrainingRun(ExperimentLink.read(LessonNetwork.LINK).experiment()).network();
    LabelledRows cat = new LabelledRows(new double[] {1, 0.5}, new double[] {1});
    // z1 = 0.40 is in [0, 0.5), z2 = −0.25 in [−0.5, 0)
    SumHistogram seen = new SumHistogram(network, cat, 0, 1, 4);
    int[] counts = {seen.count(0), seen.count(1), seen.count(2), seen.count(3)};
    assertArrayEquals(new int[] {0, 1, 1, 0}, counts);
    assertEquals(1, seen.most());
    SumHistogram narrow = new SumHistogram(network, cat, 0, 0.3, 2);
    assertArrayEquals(new int[] {1, 0}, new int[] {narrow.count(0), narrow.count(1)});
  }

  private static int firstDead(OnOff seen) {
    int unit = 0;
    while (!seen.isDead(unit)) {
      unit++;
    }
    return unit;
  }
}
