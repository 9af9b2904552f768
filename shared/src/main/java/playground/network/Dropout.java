package playground.network;

import playground.math.UniformRandom;

/**
 * Which outputs are dropped for a batch: a factor for every unit and sample, 0 with the layer's
 * share p and 1/(1 − p) otherwise, so that the expected sum stays (Srivastava et al. 2014, in the
 * inverted form). Drawn layer by layer, sample by sample, unit by unit.
 */
public final class Dropout {
  private Dropout() {}

  /** Factors {@code [layer][sample * units + unit]}; null for a layer that drops nothing. */
  public static double[][] masks(Network network, int samples, UniformRandom random) {
    DenseLayer[] layers = network.layers();
    double[][] masks = new double[layers.length][];
    for (int l = 0; l < layers.length; l++) {
      double share = layers[l].dropout;
      if (share > 0) {
        double kept = 1 / (1 - share);
        masks[l] = new double[samples * layers[l].units];
        for (int k = 0; k < masks[l].length; k++) {
          masks[l][k] = random.nextDouble() < share ? 0 : kept;
        }
      }
    }
    return masks;
  }

  /** The factors of one sample of a batch, {@code [layer][unit]}. */
  public static double[][] of(double[][] masks, int sample, Network network) {
    double[][] own = new double[masks.length][];
    for (int l = 0; l < masks.length; l++) {
      if (masks[l] != null) {
        int units = network.layers()[l].units;
        own[l] = new double[units];
        System.arraycopy(masks[l], sample * units, own[l], 0, units);
      }
    }
    return own;
  }
}
