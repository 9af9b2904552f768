package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.network.Loss;
import playground.network.Network;

class MetricsTest {
  private static Network weighing(double weight) {
    Network network = Network.build(1, List.of(), Loss.CROSS_ENTROPY);
    network.setParameters(new double[] {weight, 0});
    return network;
  }

  @Test
  void lossIsTheMeanAndAccuracyTheShareOnTheRightSide() {
    // logits 100, −100, 100, −50: right, right, wrong by 100, wrong by 50
    LabelledRows samples =
        new LabelledRows(new double[] {100, -100, 100, -50}, new int[] {1, 0, 0, 1});
    Metrics metrics = Metrics.of(weighing(1), samples);
    assertEquals(37.5, metrics.loss(), 0.0);
    assertEquals(0.5, metrics.accuracy(), 0.0);
  }

  @Test
  void undecidedCountsAsClassZero() {
    LabelledRows samples = new LabelledRows(new double[] {1, 2, 3}, new int[] {0, 0, 1});
    assertEquals(2.0 / 3, Metrics.of(weighing(0), samples).accuracy(), 0.0);
  }

  @Test
  void lossesAreAddedInSampleOrder() {
    // doubles at 2^59 are 128 apart: adding 64 twice changes nothing, adding 128 at once does
    LabelledRows samples = new LabelledRows(new double[] {0x1p59, 64, 64}, new int[] {0, 0, 0});
    double expected = 0x1p59 / 3;
    assertEquals(expected, Metrics.of(weighing(1), samples).loss(), 0.0);
  }

  @Test
  void emptySetHasNoMetricsAndNothingToLose() {
    Metrics none = Metrics.of(weighing(1), new LabelledRows(new double[0], new int[0]));
    assertTrue(Double.isNaN(none.loss()) && Double.isNaN(none.accuracy()));
    assertTrue(none.isFinite());
  }

  @Test
  void overflowAndNotANumberAreNotFinite() {
    assertFalse(new Metrics(Double.NaN, 0.5).isFinite());
    assertFalse(new Metrics(Double.POSITIVE_INFINITY, 0.5).isFinite());
    assertTrue(new Metrics(1e300, 0.5).isFinite());
  }

  @Test
  void labelledRowsKeepPointOrder() {
    List<Point> points = List.of(new Point(1, 2, 1), new Point(3, 4, 0));
    LabelledRows rows = LabelledRows.of(List.of(Feature.X2), points);
    assertEquals(2, rows.size());
    assertEquals(4, rows.rows()[1], 0.0);
    assertEquals(1, rows.labels()[0]);
  }
}
