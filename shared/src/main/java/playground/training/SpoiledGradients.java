package playground.training;

import java.util.Arrays;
import playground.network.DenseLayer;
import playground.network.Mistake;
import playground.network.Network;

/** What a {@link Mistake} makes of the gradients before the optimizer is given them. */
final class SpoiledGradients {
  private static final double[] NOTHING = {};

  private final Network network;
  private final boolean isNeeded;

  /** Sums of all gradients so far, one a parameter; empty where gradients are not kept. */
  private final double[] kept;

  SpoiledGradients(Network network) {
    this.network = network;
    kept = network.makes(Mistake.KEPT_GRADIENT) ? new double[network.parameterCount()] : NOTHING;
    isNeeded =
        kept.length > 0 || network.makes(Mistake.FLIPPED_SIGN) || network.makes(Mistake.NO_BIAS);
  }

  /** False where gradients are what they should be. */
  boolean isNeeded() {
    return isNeeded;
  }

  void apply(double[] gradients) {
    for (int k = 0; k < kept.length; k++) {
      kept[k] += gradients[k];
      gradients[k] = kept[k];
    }
    if (network.makes(Mistake.FLIPPED_SIGN)) {
      for (int k = 0; k < gradients.length; k++) {
        gradients[k] = -gradients[k];
      }
    }
    if (network.makes(Mistake.NO_BIAS)) {
      for (DenseLayer layer : network.layers()) {
        Arrays.fill(gradients, layer.biasAt(0), layer.end(), 0);
      }
    }
  }

  /** What is kept of one parameter's gradients; 0 where nothing is. */
  double kept(int parameter) {
    return kept.length == 0 ? 0 : kept[parameter];
  }

  /** Appends what is kept to an array, at whose end {@link #read} finds it. */
  double[] appendedTo(double[] saved) {
    double[] all = Arrays.copyOf(saved, saved.length + kept.length);
    System.arraycopy(kept, 0, all, saved.length, kept.length);
    return all;
  }

  void read(double[] saved) {
    System.arraycopy(saved, saved.length - kept.length, kept, 0, kept.length);
  }

  boolean isFinite() {
    for (double one : kept) {
      if (!Double.isFinite(one)) {
        return false;
      }
    }
    return true;
  }
}
