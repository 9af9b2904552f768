package playground.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.Bits;
import playground.math.SeededRandom;

/** The fast passes against the plain loops, bit for bit: see {@link PlainPass}. */
class BatchPassTest {
  private static final int[] BATCHES = {1, 2, 3, 7, 10, 33, 64, 65, 200};
  private static final int NETWORKS = 396; // 9 depths · 11 first activations · 4

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyGradientHasTheBitsOfThePlainLoops(int quarter) {
    for (int number = quarter; number < NETWORKS; number += 4) {
      SplittableRandom random = new SplittableRandom(number);
      Network network = RandomNetworks.network(number, random);
      int samples = BATCHES[random.nextInt(BATCHES.length)];
      checkGradients(network, samples, number, random);
    }
  }

  private static void checkGradients(
      Network network, int samples, int number, SplittableRandom random) {
    int rowCount = samples + random.nextInt(5);
    double[] rows = RandomNetworks.rows(network, rowCount, random);
    double[] targets = RandomNetworks.targets(network.head(), rowCount, random);
    int[] order = RandomNetworks.order(rowCount, random);
    int from = rowCount - samples;
    SeededRandom drawn = new SeededRandom(number, SeededRandom.Stream.DROPOUT);
    double[][] masks = network.hasDropout() ? Dropout.masks(network, samples, drawn) : null;
    double[] start = random.doubles(network.parameterCount(), -1, 1).toArray();
    PlainPass plain = new PlainPass(network);
    System.arraycopy(start, 0, plain.gradients(), 0, start.length);
    for (int s = 0; s < samples; s++) {
      int row = order[from + s];
      double[][] own = masks == null ? null : Dropout.of(masks, s, network);
      plain.forward(row(network, rows, row), own);
      plain.backward(targets[row], own);
    }
    double[] gradients = start.clone();
    BatchPass fast = new BatchPass(network);
    fast.addGradients(rows, targets, order, from, samples, masks, gradients);
    String what = "network " + number + ", " + samples + " samples, " + network.head();
    assertTrue(Arrays.stream(gradients).allMatch(Double::isFinite), what);
    Bits.assertSame(plain.gradients(), gradients, what);
  }

  private static double[] row(Network network, double[] rows, int row) {
    return Arrays.copyOfRange(rows, row * network.inputs(), (row + 1) * network.inputs());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 10, 33, 63, 64})
  void everySumAndOutputHasTheBitsOfThePlainLoops(int samples) {
    for (int number = samples; number < NETWORKS; number += 9) {
      SplittableRandom random = new SplittableRandom(-number);
      Network network = RandomNetworks.network(number, random);
      double[] rows = RandomNetworks.rows(network, samples + 2, random);
      BatchPass fast = new BatchPass(network);
      fast.forward(rows, 2 * network.inputs(), samples);
      PlainPass plain = new PlainPass(network);
      for (int s = 0; s < samples; s++) {
        plain.forward(row(network, rows, s + 2), null);
        for (int l = 0; l < network.layers().length; l++) {
          int at = s * network.layers()[l].units;
          int to = at + network.layers()[l].units;
          String what = "network " + number + ", layer " + l + ", sample " + s;
          Bits.assertSame(plain.sums(l), Arrays.copyOfRange(fast.sums(l), at, to), what);
          Bits.assertSame(plain.outputs(l), Arrays.copyOfRange(fast.outputs(l), at, to), what);
        }
      }
    }
  }

  /** Buffers that a larger batch has filled must not show through. */
  @ParameterizedTest
  @ValueSource(ints = {17, 26, 44})
  void passCanBeUsedAgainForAnyOtherBatch(int number) {
    SplittableRandom random = new SplittableRandom(number);
    Network network = RandomNetworks.network(number, random);
    double[] rows = RandomNetworks.rows(network, 130, random);
    double[] targets = RandomNetworks.targets(network.head(), 130, random);
    int[] order = RandomNetworks.order(130, random);
    BatchPass used = new BatchPass(network);
    for (int samples : new int[] {130, 1, 65, 2, 64, 5}) {
      SeededRandom drawn = new SeededRandom(samples, SeededRandom.Stream.DROPOUT);
      double[][] masks = Dropout.masks(network, samples, drawn);
      double[] expected = new double[network.parameterCount()];
      new BatchPass(network).addGradients(rows, targets, order, 0, samples, masks, expected);
      double[] gradients = new double[network.parameterCount()];
      used.addGradients(rows, targets, order, 0, samples, masks, gradients);
      Bits.assertSame(expected, gradients, samples + " samples");
    }
  }
}
