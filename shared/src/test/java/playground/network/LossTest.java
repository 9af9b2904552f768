package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.Bits;

/** Losses by hand, and those of a batch against those of its samples. */
class LossTest {
  private static double[] outputs(Head head, double... sums) {
    double[] outputs = new double[sums.length];
    head.output().apply(sums, outputs, 1, sums.length);
    return outputs;
  }

  private static double loss(Head head, double target, double... sums) {
    return head.loss(sums, outputs(head, sums), 0, target);
  }

  private static double[] sumErrors(Head head, double target, double... sums) {
    double[] errors = new double[sums.length];
    head.sumErrors(outputs(head, sums), new double[] {target}, 1, errors);
    return errors;
  }

  @Test
  void meanAbsoluteErrorHasTheSlopeOfASignAndNoneAtZero() {
    Head head = new Head(Loss.MAE, Output.LINEAR, 1, 0);
    assertEquals(1.5, loss(head, -1, 0.5), 0.0);
    assertEquals(1.5, loss(head, 0.5, -1), 0.0);
    assertArrayEquals(new double[] {1}, sumErrors(head, -1, 0.5), 0.0);
    assertArrayEquals(new double[] {-1}, sumErrors(head, 0.5, -1), 0.0);
    assertArrayEquals(new double[] {0}, sumErrors(head, 0.25, 0.25), 0.0);
  }

  @Test
  void hingeOfOneUnitByHand() {
    Head head = new Head(Loss.HINGE, Output.LINEAR, 1, 2);
    assertEquals(0.75, loss(head, 1, 0.25), 0.0);
    assertEquals(1.25, loss(head, 0, 0.25), 0.0);
    assertEquals(0, loss(head, 1, 1), 0.0);
    assertArrayEquals(new double[] {-1}, sumErrors(head, 1, 0.25), 0.0);
    assertArrayEquals(new double[] {1}, sumErrors(head, 0, 0.25), 0.0);
    assertArrayEquals(new double[] {0}, sumErrors(head, 1, 1), 0.0);
  }

  @Test
  void hingeOfSeveralUnitsByHand() {
    Head head = new Head(Loss.HINGE, Output.LINEAR, 1, 4);
    // the right one answers 0.5: it lacks 1.5 to 1, 0.5 to 0, nothing to −2; a quarter of the sum
    assertEquals(0.5, loss(head, 2, 1, 0, 0.5, -2), 0.0);
    double[] expected = {0.25, 0.25, -0.5, 0};
    assertArrayEquals(expected, sumErrors(head, 2, 1, 0, 0.5, -2), 0.0);
  }

  @Test
  void severalUnitsHaveTheMeanOfTheirLosses() {
    Head head = new Head(Loss.MSE, Output.LINEAR, 1, 3);
    // targets −1, 1, −1: gaps 1.5, −1, 1
    assertEquals((2.25 + 1 + 1) / 3, loss(head, 1, 0.5, 0, 0), 0.0);
    assertArrayEquals(new double[] {1, -2.0 / 3, 2.0 / 3}, sumErrors(head, 1, 0.5, 0, 0), 0.0);
  }

  @Test
  void lossOfNotANumberIsNotANumber() {
    for (Head head : Heads.all()) {
      double[] sums = new double[head.units()];
      sums[0] = Double.NaN;
      assertTrue(Double.isNaN(loss(head, 0, sums)), head.toString());
    }
  }

  static List<Head> heads() {
    return Heads.all();
  }

  /** Each sample's numbers are its own, whatever stands before and after. */
  @ParameterizedTest
  @MethodSource("heads")
  void everySampleOfABatchHasItsOwnLossAndErrors(Head head) {
    SplittableRandom random = new SplittableRandom(11);
    int units = head.units();
    int samples = 9;
    double[] sums = random.doubles((long) samples * units, -3, 3).toArray();
    double[] outputs = new double[sums.length];
    head.output().apply(sums, outputs, samples, units);
    double[] targets = RandomNetworks.targets(head, samples, random);
    double[] errors = new double[sums.length];
    head.sumErrors(outputs, targets, samples, errors);
    for (int s = 0; s < samples; s++) {
      double[] own = Arrays.copyOfRange(sums, s * units, (s + 1) * units);
      double[] found = Arrays.copyOfRange(errors, s * units, (s + 1) * units);
      Bits.assertSame(sumErrors(head, targets[s], own), found, head + " sample " + s);
      double loss = head.loss(sums, outputs, s * units, targets[s]);
      Bits.assertSame(loss(head, targets[s], own), loss, head + " loss " + s);
    }
  }
}
