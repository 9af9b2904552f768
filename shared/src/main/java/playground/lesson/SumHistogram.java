package playground.lesson;

import playground.network.Network;
import playground.network.PlainPass;
import playground.training.LabelledRows;

/** Where the sums z of a layer's neurons lie for all samples: how many in each of equal ranges. */
public final class SumHistogram {
  private final int[] counts;

  /**
   * @param reach the ranges together go from −reach to reach; sums beyond are in none
   * @param ranges how many there are
   */
  public SumHistogram(Network network, LabelledRows samples, int layer, double reach, int ranges) {
    counts = new int[ranges];
    PlainPass pass = new PlainPass(network);
    for (int s = 0; s < samples.size(); s++) {
      pass.forward(samples.row(s), null);
      for (int unit = 0; unit < network.layers()[layer].units; unit++) {
        double range = Math.floor((pass.sums(layer)[unit] + reach) / (2 * reach) * ranges);
        if (range >= 0 && range < ranges) {
          counts[(int) range]++;
        }
      }
    }
  }

  public int count(int range) {
    return counts[range];
  }

  /** The count of the fullest range; 0 when all are empty. */
  public int most() {
    int most = 0;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    return most;
  }
}
