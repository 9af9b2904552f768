package playground.training;

import playground.network.DenseLayer;
import playground.network.Network;
import playground.network.PlainPass;

/**
 * The state of health of a network on its training set, layer by layer: how strongly each layer is
 * asked to change, and which units answer nothing or pass nothing back.
 */
public final class Diagnostics {
  /** A slope of at most this stops learning: |z| above about 3.34 for tanh and 5.29 for sigmoid. */
  public static final double FLAT = 0.005;

  private final int samples;
  private final double[] gradientNorms;
  private double[] gradients;
  private final int[][] off;
  private final int[][] flat;

  private Diagnostics(int layers, int samples) {
    this.samples = samples;
    gradientNorms = new double[layers];
    off = new int[layers][];
    flat = new int[layers][];
  }

  /** Passes every sample through the plain loops, dropping nothing. */
  public static Diagnostics of(
      Network network, LabelledRows samples, Regularization regularization, double rate) {
    DenseLayer[] layers = network.layers();
    Diagnostics found = new Diagnostics(layers.length, samples.size());
    for (int l = 0; l < layers.length; l++) {
      found.off[l] = new int[layers[l].units];
      found.flat[l] = new int[layers[l].units];
    }
    PlainPass pass = new PlainPass(network);
    for (int s = 0; s < samples.size(); s++) {
      pass.forward(samples.row(s), null);
      pass.backward(samples.targets()[s], null);
      found.count(pass, layers);
    }
    double[] gradients = pass.gradients();
    Gradients.divide(gradients, Math.max(1, samples.size()));
    regularization.addGradients(network, rate, gradients);
    found.gradients = gradients;
    for (int l = 0; l < layers.length; l++) {
      int from = layers[l].weightAt(0, 0);
      found.gradientNorms[l] = Gradients.norm(gradients, from, layers[l].end());
    }
    return found;
  }

  private void count(PlainPass pass, DenseLayer[] layers) {
    for (int l = 0; l + 1 < layers.length; l++) {
      for (int unit = 0; unit < layers[l].units; unit++) {
        double a = pass.outputs(l)[unit];
        double slope = layers[l].activation.slope(pass.sums(l)[unit], a);
        off[l][unit] += a == 0 ? 1 : 0;
        flat[l][unit] += Math.abs(slope) <= FLAT ? 1 : 0;
      }
    }
  }

  /**
   * ∂/∂parameter of the training set's mean loss with penalty, in the order of {@link
   * Network#parameters()}.
   */
  public double[] gradients() {
    return gradients.clone();
  }

  /** √Σg² of a layer's weights and biases, for the mean loss of the training set with penalty. */
  public double gradientNorm(int layer) {
    return gradientNorms[layer];
  }

  /** The share of training points for which a hidden unit answers exactly 0, from 0 to 1. */
  public double offShare(int layer, int unit) {
    return share(off[layer][unit], samples);
  }

  /** The share for which a hidden unit's slope is at most {@link #FLAT}: off, or saturated. */
  public double flatShare(int layer, int unit) {
    return share(flat[layer][unit], samples);
  }

  /** The share of a hidden layer's activations that are exactly 0, over units and points. */
  public double inactiveShare(int layer) {
    int sum = 0;
    for (int count : off[layer]) {
      sum += count;
    }
    return share(sum, samples * off[layer].length);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** True for a hidden unit that answers 0, with slope 0, for every training point. */
  public boolean isDead(int layer, int unit) {
    return samples > 0 && off[layer][unit] == samples && flat[layer][unit] == samples;
  }

  /** Hidden units of a layer that are dead. */
  public int deadUnits(int layer) {
    int dead = 0;
    for (int unit = 0; unit < off[layer].length; unit++) {
      dead += isDead(layer, unit) ? 1 : 0;
    }
    return dead;
  }
}
