package playground.client.model;

import java.util.List;
import playground.experiment.Layer;
import playground.network.DenseLayer;
import playground.network.Network;
import playground.run.TrainingRun;
import playground.training.Diagnostics;

/**
 * How the network is doing inside, on the training set. Hidden units are counted through all
 * layers.
 *
 * @param gradients one for each parameter, see {@code Diagnostics}; empty where it was too much
 *     work
 * @param gradientNorms one for each layer, the output's last
 * @param offShares share of the training points for which a hidden unit answers exactly 0
 * @param flatShares share for which its slope is next to nothing: off or saturated
 * @param dropped share of the next update's batch for which a hidden unit is dropped; empty where
 *     there is no dropout
 */
@SuppressWarnings("ArrayRecordComponent")
public record Health(
    double[] gradients,
    double[] gradientNorms,
    double[] offShares,
    double[] flatShares,
    double[] dropped) {
  private static final double[] NOTHING = {};

  /** Too much work at this pace; to be had at rest. */
  public static final Health UNKNOWN = new Health(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

  public boolean isKnown() {
    return gradients.length > 0;
  }

  /**
   * The number of the first hidden layer, from 1, through which no error flows back: each of its
   * units is off or saturated for every training point, so that no layer before it can learn. 0 for
   * none.
   */
  public int blockedLayer(List<Layer> layers) {
    int unit = 0;
    for (int l = 0; l < layers.size(); l++) {
      int end = unit + layers.get(l).units();
      boolean isBlocked = end <= flatShares.length;
      while (unit < end) {
        isBlocked = isBlocked && flatShares[unit] == 1;
        unit++;
      }
      if (isBlocked) {
        return l + 1;
      }
    }
    return 0;
  }

  static Health of(TrainingRun run) {
    Network network = run.network();
    DenseLayer[] layers = network.layers();
    Diagnostics found = run.diagnostics();
    double[] norms = new double[layers.length];
    int hidden = 0;
    for (int l = 0; l < layers.length; l++) {
      norms[l] = found.gradientNorm(l);
      hidden += l + 1 < layers.length ? layers[l].units : 0;
    }
    double[] off = new double[hidden];
    double[] flat = new double[hidden];
    int at = 0;
    for (int l = 0; l + 1 < layers.length; l++) {
      for (int unit = 0; unit < layers[l].units; unit++) {
        off[at] = found.offShare(l, unit);
        flat[at++] = found.flatShare(l, unit);
      }
    }
    return new Health(found.gradients(), norms, off, flat, dropped(run, hidden));
  }

  private static double[] dropped(TrainingRun run, int hidden) {
    double[][] masks = run.nextMasks();
    if (masks == null) {
      return NOTHING;
    }
    double[] dropped = new double[hidden];
    int at = 0;
    DenseLayer[] layers = run.network().layers();
    for (int l = 0; l + 1 < layers.length; l++) {
      int units = layers[l].units;
      int samples = masks[l] == null ? 0 : masks[l].length / units;
      for (int unit = 0; unit < units; unit++) {
        int count = 0;
        for (int s = 0; s < samples; s++) {
          count += masks[l][s * units + unit] == 0 ? 1 : 0;
        }
        dropped[at++] = samples == 0 ? 0 : (double) count / samples;
      }
    }
    return dropped;
  }
}
