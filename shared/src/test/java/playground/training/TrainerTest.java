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
import playground.network.Head;
import playground.network.Network;

class TrainerTest {
  /** Seven samples of two numbers, and one sigmoid unit to learn them. */
  private static final int COUNT = 7;

  private static LabelledRows samples() {
    double[] rows = new SplittableRandom(1).doubles(2 * COUNT, -3, 3).toArray();
    return new LabelledRows(rows, new double[] {0, 1, 1, 0, 1, 0, 0});
  }

  private static Network unit() {
    Network network = Network.build(2, List.of(), Head.crossEntropy(2));
    network.setParameters(new double[] {0.3, -0.7, 0.1}, 0);
    return network;
  }

  private static double[] afterEpoch(int[] order, int batchSize, double rate) {
    Network network = unit();
    train(new Trainer(network, samples()), order, batchSize, rate);
    return network.parameters();
  }

  private static void train(Trainer trainer, int[] order, int batchSize, double rate) {
    for (int from = 0; from < order.length; from += batchSize) {
      int count = Math.min(batchSize, order.length - from);
      trainer.update(order, from, count, Rules.plain(batchSize, rate), null);
    }
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
        double e = Elementary.sigmoid((w[2] + w[0] * x1) + w[1] * x2) - s.targets()[order[place]];
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
  void withoutShufflingTheOrderIsThatOfTheSamples() {
    assertArrayEquals(straight(), Trainer.order(COUNT, false, 1, 1));
    assertArrayEquals(straight(), Trainer.order(COUNT, false, 2, 99));
  }

  @Test
  void everyEpochHasAnOrderOfItsOwn() {
    long different =
        IntStream.rangeClosed(1, 100)
            .mapToObj(epoch -> Arrays.toString(Trainer.order(COUNT, true, 1, epoch)))
            .distinct()
            .count();
    // 100 of 5040 orders: on average one meeting of two; eight would be past any chance
    assertEquals(100, different, 7);
  }

  @Test
  void orderHasEverySampleOnce() {
    int[] order = Trainer.order(COUNT, true, 3, 5);
    assertArrayEquals(straight(), Arrays.stream(order).sorted().toArray());
  }

  @Test
  void otherSamplesAreTrainedOnWithWhatHasBeenLearned() {
    Network network = unit();
    Trainer trainer = new Trainer(network, samples());
    train(trainer, straight(), 3, 0.1);
    double[] learned = network.parameters();
    trainer.setSamples(new LabelledRows(new double[] {1, 0}, new double[] {1}));
    train(trainer, new int[] {0}, 3, 0.1);
    double e = Elementary.sigmoid(learned[2] + learned[0]) - 1;
    assertEquals(learned[0] - e * 0.1, network.parameters()[0], 1e-16);
  }
}
