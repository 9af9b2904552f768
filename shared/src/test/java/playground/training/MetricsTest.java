package playground.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.feature.Inputs;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;

class MetricsTest {
  /** One input, whose weights are given, and no hidden layer. */
  private static Metrics of(Head head, double[] parameters, double[] rows, double[] targets) {
    Network network = Network.build(1, List.of(), head);
    network.setParameters(parameters, 0);
    return Metrics.of(network, new PlainKernel(network), new LabelledRows(rows, targets));
  }

  private static Metrics weighing(double weight, double[] rows, double... targets) {
    return of(Head.crossEntropy(2), new double[] {weight, 0}, rows, targets);
  }

  @Test
  void lossIsTheMeanAndAccuracyTheShareOnTheRightSide() {
    // logits 100, −100, 100, −50: right, right, wrong by 100, wrong by 50
    Metrics metrics = weighing(1, new double[] {100, -100, 100, -50}, 1, 0, 0, 1);
    assertEquals(37.5, metrics.loss(), 0.0);
    assertEquals(0.5, metrics.accuracy(), 0.0);
    assertTrue(Double.isNaN(metrics.r2()));
  }

  @Test
  void undecidedCountsAsClassZero() {
    assertEquals(2.0 / 3, weighing(0, new double[] {1, 2, 3}, 0, 0, 1).accuracy(), 0.0);
  }

  @Test
  void lossesAreAddedInSampleOrder() {
    // doubles at 2^59 are 128 apart: adding 64 twice changes nothing, adding 128 at once does
    assertEquals(0x1p59 / 3, weighing(1, new double[] {0x1p59, 64, 64}, 0, 0, 0).loss(), 0.0);
  }

  @Test
  void setsLargerThanAChunkAreCountedWhole() {
    double[] rows = new double[200];
    Arrays.fill(rows, -1);
    rows[199] = 1;
    double[] targets = new double[200];
    assertEquals(0.995, weighing(1, rows, targets).accuracy(), 1e-15);
  }

  @Test
  void confusionPrecisionAndRecallByHand() {
    // three classes; the weights make 1 speak for class 0, 2 for class 1, −1 for class 2
    double[] parameters = {1, 3, -9, 1, -1, -5};
    double[] rows = {1, 1, 2, 2, 2, -1, -1};
    double[] targets = {0, 1, 1, 1, 0, 2, 0};
    Metrics metrics = of(Head.crossEntropy(3), parameters, rows, targets);
    assertArrayEquals(new int[] {1, 1, 1, 1, 2, 0, 0, 0, 1}, metrics.confusion());
    assertEquals(4.0 / 7, metrics.accuracy(), 0.0);
    assertEquals(1.0 / 2, metrics.precision(0), 0.0); // of two 1s one is of class 0
    assertEquals(1.0 / 3, metrics.recall(0), 0.0); // of three of class 0 one
    assertEquals(2.0 / 3, metrics.precision(1), 0.0);
    assertEquals(2.0 / 3, metrics.recall(1), 0.0);
    assertEquals(1, metrics.recall(2), 0.0);
  }

  @Test
  void precisionOfAClassThatIsNeverPredictedIsNotANumber() {
    Metrics metrics = weighing(1, new double[] {-1, -2}, 0, 1);
    assertTrue(Double.isNaN(metrics.precision(1)));
    assertEquals(0, metrics.recall(1), 0.0);
    assertEquals(0.5, metrics.precision(0), 0.0);
  }

  @Test
  void r2ComparesWithTheMean() {
    Head head = new Head(Loss.MSE, Output.LINEAR, 1, 0);
    double[] rows = {0, 1, 2, 3};
    double[] targets = {0, 1, 2, 5};
    // ŷ = x: residual squares 4; mean 2, spread 4 + 1 + 0 + 9 = 14
    Metrics metrics = of(head, new double[] {1, 0}, rows, targets);
    assertEquals(1 - 4.0 / 14, metrics.r2(), 1e-15);
    assertEquals(1, metrics.loss(), 0.0);
    assertTrue(Double.isNaN(metrics.accuracy()));
    assertEquals(0, of(head, new double[] {0, 2}, rows, targets).r2(), 0.0);
    assertTrue(Double.isNaN(of(head, new double[] {0, 2}, rows, new double[4]).r2()));
  }

  @Test
  void emptySetHasNoMetricsAndNothingToLose() {
    Metrics none = weighing(1, new double[0]);
    assertTrue(Double.isNaN(none.loss()) && Double.isNaN(none.accuracy()));
    assertTrue(none.isFinite());
  }

  @Test
  void overflowAndNotANumberAreNotFinite() {
    assertFalse(new Metrics(Double.NaN, 0.5, 0, new int[0]).isFinite());
    assertFalse(new Metrics(Double.POSITIVE_INFINITY, 0.5, 0, new int[0]).isFinite());
    assertTrue(new Metrics(1e300, 0.5, 0, new int[0]).isFinite());
  }

  @Test
  void labelledRowsKeepPointOrder() {
    List<Point> points = List.of(new Point(1, 2, 1), new Point(3, 4, 0.5));
    LabelledRows rows = LabelledRows.of(Inputs.of(List.of(Feature.X2)), points);
    assertEquals(2, rows.size());
    assertArrayEquals(new double[] {4}, rows.row(1), 0.0);
    assertArrayEquals(new double[] {1, 0.5}, rows.targets(), 0.0);
  }
}
