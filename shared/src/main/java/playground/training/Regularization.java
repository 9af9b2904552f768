package playground.training;

import playground.network.DenseLayer;
import playground.network.Network;

/**
 * A penalty on large weights that is added to the loss: on all weights, the output's too, and on no
 * bias. λ is the regularization rate.
 */
public enum Regularization {
  NONE,
  /** λ·Σ|w|; adds λ·sign(w) to a weight's gradient, nothing at w = 0. */
  L1,
  /** λ/2·Σw², with the ½ as TensorFlow Playground has it; adds λ·w to a weight's gradient. */
  L2;

  /** The penalty, added up in the order of the parameters. */
  public double penalty(Network network, double rate) {
    if (this == NONE || rate == 0) {
      return 0;
    }
    double[] w = network.weightsAndBiases();
    double total = 0;
    for (DenseLayer layer : network.layers()) {
      for (int k = layer.weightAt(0, 0); k < layer.biasAt(0); k++) {
        total += this == L1 ? Math.abs(w[k]) : w[k] * w[k];
      }
    }
    return this == L1 ? total * rate : rate / 2 * total;
  }

  /** Adds the penalty's gradients. */
  void addGradients(Network network, double rate, double[] gradients) {
    if (this == NONE || rate == 0) {
      return;
    }
    double[] w = network.weightsAndBiases();
    for (DenseLayer layer : network.layers()) {
      for (int k = layer.weightAt(0, 0); k < layer.biasAt(0); k++) {
        if (this == L2) {
          gradients[k] = w[k] * rate + gradients[k];
        } else if (w[k] != 0) {
          gradients[k] = gradients[k] + (w[k] > 0 ? rate : -rate);
        }
      }
    }
  }
}
