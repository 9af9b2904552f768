package playground.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.math.Elementary;
import playground.network.Loss;
import playground.network.Network;

class TrainerTest {
  /** Seven samples of two numbers, and one sigmoid unit to learn them. */
  private static final int COUNT = 7;

  private static LabelledRows samples() {
    double[] rows = new SplittableRandom(1).doubles(2 * COUNT, -3, 3).toArray();
    return new LabelledRows(rows, new int[] {0, 1, 1, 0, 1, 0, 0});
  }

  private static Network unit() {
    Network network = Network.build(2, List.of(), Loss.CROSS_ENTROPY);
    network.setParameters(new double[] {0.3, -0.7, 0.1});
    return network;
  }

  private static double[] afterEpoch(int[] order, int batchSize, double rate) {
    Network network = unit();
    new Trainer(network, samples()).epoch(order, batchSize, rate);
    return network.parameters();
  }

  /** The same epoch in straight lines: z from the bias, sums from 0, then w − (g / n) · rate. */
  private static double[] byHand(int[] order, int batchSize, double rate) {
    LabelledRows s = samples();
    double[] w = {0.3, -0.7, 0.1};
    for (int from = 0; from < order.length; from += batchSize) {
      int to = Math.min(order.length, from + batchSize);
      double[] g = new double[3];
      for (int place = from; place < to; place++) {
        double x1 = s.rows()[2 * order[place]];
        double x2 = s.rows()[2 * order[place] + 1];
        double e = Elementary.sigmoid((w[2] + w[0] * x1) + w[1] * x2) - s.labels()[order[place]];
        g[0] = g[0] + e * x1;
        g[1] = g[1] + e * x2;
        g[2] = g[2] + e;
      }
      for (int k = 0; k < 3; k++) {
        w[k] = w[k] - (g[k] / (to - from)) * rate;
      }
    }
    return w;
  }

  private static int[] straight() {
    return IntStream.range(0, COUNT).toArray();
  }

  @Test
  void everyBatchSizeHasTheBitsOfTheStraightComputation() {
    int[] order = {3, 0, 6, 2, 5, 1, 4};
    for (int batchSize = 1; batchSize <= COUNT; batchSize++) {
      assertArrayEquals(byHand(order, batchSize, 0.3), afterEpoch(order, batchSize, 0.3), 0.0);
    }
  }

  @Test
  void shortLastBatchIsAppliedWithItsOwnMean() {
    // 7 = 5 + 2; were the two carried over or divided by 5, the parameters would differ
    assertArrayEquals(byHand(straight(), 5, 0.3), afterEpoch(straight(), 5, 0.3), 0.0);
    double[] firstFive = afterEpoch(IntStream.range(0, 5).toArray(), 5, 0.3);
    assertFalse(Arrays.equals(firstFive, afterEpoch(straight(), 5, 0.3)));
  }

  @Test
  void batchLargerThanTheSetIsOneBatch() {
    assertArrayEquals(byHand(straight(), COUNT, 0.3), afterEpoch(straight(), 5000, 0.3), 0.0);
  }

  @Test
  void epochLeavesNoGradientBehind() {
    Network network = unit();
    new Trainer(network, samples()).epoch(straight(), 4, 0.3);
    assertArrayEquals(new double[3], network.gradients(), 0.0);
  }

  @Test
  void withoutShufflingTheOrderIsThatOfTheSamples() {
    Trainer trainer = new Trainer(unit(), samples());
    assertArrayEquals(straight(), trainer.order(false, 1, 1));
    assertArrayEquals(straight(), trainer.order(false, 2, 99));
  }

  @Test
  void orderDependsOnSeedAndEpochOnly() {
    int[] expected = new Trainer(unit(), samples()).order(true, 4, 17);
    Trainer other = new Trainer(unit(), samples());
    other.order(true, 4, 1);
    other.epoch(straight(), 2, 0.1);
    assertArrayEquals(expected, other.order(true, 4, 17));
  }

  @Test
  void everyEpochHasAnOrderOfItsOwn() {
    Trainer trainer = new Trainer(unit(), samples());
    long different =
        IntStream.rangeClosed(1, 100)
            .mapToObj(epoch -> Arrays.toString(trainer.order(true, 1, epoch)))
            .distinct()
            .count();
    // 100 of 5040 orders: on average one meeting of two; eight would be past any chance
    assertEquals(100, different, 7);
  }

  @Test
  void orderHasEverySampleOnce() {
    int[] order = new Trainer(unit(), samples()).order(true, 3, 5);
    assertArrayEquals(straight(), Arrays.stream(order).sorted().toArray());
  }
}
