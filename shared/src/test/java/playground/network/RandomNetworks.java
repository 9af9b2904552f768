package playground.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Networks of every shape, with parameters that keep numbers within bounds, and their samples. */
public final class RandomNetworks {
  private static final List<Head> HEADS = Heads.all();
  private static final int[] WIDTHS = {1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 31, 33, 64};

  private RandomNetworks() {}

  /**
   * A network with 1 to 20 inputs, 0 to 8 hidden layers and any head.
   *
   * @param number picks activation and head so that each comes up, the rest is random
   */
  public static Network network(int number, SplittableRandom random) {
    List<Network.Shape> hidden = new ArrayList<>();
    int layers = number % 9;
    for (int l = 0; l < layers; l++) {
      int units = WIDTHS[random.nextInt(WIDTHS.length)];
      Activation activation =
          Activation.values()[
              l == 0 ? number / 9 % 11 : random.nextInt(Activation.values().length)];
      double dropout = random.nextInt(4) == 0 ? random.nextInt(1, 10) / 10.0 : 0;
      hidden.add(new Network.Shape(units, activation, dropout));
    }
    Head head = HEADS.get(number % HEADS.size());
    Network network = Network.build(random.nextInt(1, 21), hidden, head);
    double[] w = network.weightsAndBiases();
    for (DenseLayer layer : network.layers()) {
      double limit = 1.5 / Math.sqrt(layer.inputs);
      for (int k = layer.weightsAt; k < layer.biasesAt; k++) {
        w[k] = random.nextInt(50) == 0 ? 0 : random.nextDouble(-limit, limit);
      }
      for (int k = layer.biasesAt; k < layer.end(); k++) {
        w[k] = random.nextDouble(-0.5, 0.5);
      }
    }
    return network;
  }

  /** Inputs, some of which are exactly 0. */
  public static double[] rows(Network network, int samples, SplittableRandom random) {
    double[] rows = random.doubles((long) samples * network.inputs(), -2, 2).toArray();
    for (int k = 0; k < rows.length; k++) {
      rows[k] = random.nextInt(20) == 0 ? 0 : rows[k];
    }
    return rows;
  }

  public static double[] targets(Head head, int samples, SplittableRandom random) {
    int classes = head.classes();
    return classes == 0
        ? random.doubles(samples, -1.5, 1.5).toArray()
        : random.ints(samples, 0, classes).asDoubleStream().toArray();
  }

  public static int[] order(int samples, SplittableRandom random) {
    int[] order = new int[samples];
    for (int i = 0; i < samples; i++) {
      int place = random.nextInt(i + 1);
      order[i] = order[place];
      order[place] = i;
    }
    return order;
  }
}
