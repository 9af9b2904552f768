package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import playground.math.SeededRandom;
import playground.network.Activation;
import playground.network.BatchPass;
import playground.network.Head;
import playground.network.Heads;
import playground.network.Initializer;
import playground.network.Network;
import playground.network.PlainPass;

/** The fast kernels against the plain loops, bit for bit, over random networks of every kind. */
class FastTrainingTest {
  private static final int ROUNDS = 600;
  private static final int[] BATCHES = {1, 2, 3, 7, 10, 32, 33, 63, 64, 65, 130};

  private static <T> T pick(SplittableRandom random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<Network.Shape> shapes(SplittableRandom random) {
    List<Network.Shape> shapes = new ArrayList<>();
    boolean isWide = random.nextInt(20) == 0;
    for (int l = random.nextInt(isWide ? 3 : 9); l > 0; l--) {
      int units = random.nextInt(1, isWide ? 65 : 11);
      double dropout = random.nextInt(4) == 0 ? random.nextInt(1, 10) / 10.0 : 0;
      shapes.add(new Network.Shape(units, pick(random, List.of(Activation.values())), dropout));
    }
    return shapes;
  }

  private static Rules rules(SplittableRandom random) {
    boolean isPlain = random.nextInt(3) == 0;
    return new Rules(
        BATCHES[random.nextInt(BATCHES.length)],
        isPlain ? Optimizer.SGD : pick(random, List.of(Optimizer.values())),
        OptimizerConstants.STANDARD,
        0.01,
        isPlain ? Regularization.NONE : pick(random, List.of(Regularization.values())),
        0.01,
        isPlain || random.nextBoolean() ? 0 : 0.5);
  }

  private static LabelledRows samples(SplittableRandom random, int inputs, Head head) {
    int count = random.nextInt(1, 140);
    double[] rows = random.doubles(count * inputs, -3, 3).toArray();
    double[] targets = new double[count];
    for (int s = 0; s < count; s++) {
      boolean isRegression = head.classes() == 0;
      targets[s] = isRegression ? random.nextDouble(-1, 1) : random.nextInt(head.classes());
    }
    return new LabelledRows(rows, targets);
  }

  private static void assertSameBits(double[] expected, double[] actual, int round) {
    for (int k = 0; k < expected.length; k++) {
      long bits = Double.doubleToLongBits(expected[k]); // one kind of NaN only
      int at = k;
      assertEquals(
          bits, Double.doubleToLongBits(actual[k]), () -> "round " + round + ", number " + at);
    }
  }

  @Test
  void trainingHasTheBitsOfThePlainLoops() {
    int finite = 0;
    for (int round = 0; round < ROUNDS; round++) {
      SplittableRandom random = new SplittableRandom(round);
      int inputs = random.nextInt(1, 12);
      Head head = pick(random, Heads.all());
      List<Network.Shape> shapes = shapes(random);
      Network plain = Network.build(inputs, shapes, head);
      Network fast = Network.build(inputs, shapes, head);
      Initializer.XAVIER.fill(plain, new SeededRandom(round, SeededRandom.Stream.WEIGHTS), 0.1);
      fast.setParameters(plain.parameters(), 0);
      LabelledRows samples = samples(random, inputs, head);
      Rules rules = rules(random);
      PlainTrainer plainTrainer = new PlainTrainer(plain, samples);
      Trainer trainer = new Trainer(fast, samples);
      SeededRandom dropout = new SeededRandom(round, SeededRandom.Stream.DROPOUT);
      for (int epoch = 1; epoch <= 2; epoch++) {
        int[] order = Trainer.order(samples.size(), true, round, epoch);
        for (int from = 0; from < order.length; from += rules.batchSize()) {
          int count = Math.min(rules.batchSize(), order.length - from);
          double[][] masks = Trainer.masks(fast, count, dropout);
          plainTrainer.update(order, from, count, rules, masks);
          trainer.update(order, from, count, rules, masks);
        }
      }
      assertSameBits(plain.parameters(), fast.parameters(), round);
      finite += fast.isFinite() ? 1 : 0;
      assertSameForward(fast, samples, round);
    }
    assertTrue(finite > ROUNDS * 9 / 10, finite + " stayed finite");
  }

  private static void assertSameForward(Network network, LabelledRows samples, int round) {
    BatchPass batch = new BatchPass(network);
    PlainPass plain = new PlainPass(network);
    int count = Math.min(BatchPass.CHUNK, samples.size());
    int first = samples.size() - count;
    batch.forward(samples.rows(), first * network.inputs(), count);
    for (int s = 0; s < count; s++) {
      plain.forward(samples.row(first + s), null);
      for (int l = 0; l < network.layers().length; l++) {
        int units = network.layers()[l].units;
        double[] own = new double[units];
        System.arraycopy(batch.outputs(l), s * units, own, 0, units);
        assertSameBits(plain.outputs(l), own, round);
      }
    }
  }
}
