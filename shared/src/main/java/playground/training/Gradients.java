package playground.training;

import playground.network.Network;

/**
 * From the sum of a batch's gradients to what an optimizer is given: divided by the batch's own
 * size, with the penalty's gradients added, clipped by norm.
 */
final class Gradients {
  /** PyTorch's clip_grad_norm_ adds this to the norm before dividing by it. */
  private static final double CLIP_EPSILON = 1e-6;

  private Gradients() {}

  static void finish(double[] gradients, int count, Network network, Rules rules) {
    divide(gradients, count);
    rules.regularization().addGradients(network, rules.regularizationRate(), gradients);
    clip(gradients, rules.clipNorm());
  }

  static void divide(double[] gradients, int count) {
    for (int k = 0; k < gradients.length; k++) {
      gradients[k] = gradients[k] / count;
    }
  }

  static void clip(double[] gradients, double largest) {
    double factor = clipFactor(gradients, largest);
    if (factor < 1) {
      for (int k = 0; k < gradients.length; k++) {
        gradients[k] = gradients[k] * factor;
      }
    }
  }

  /** What gradients are multiplied by when their norm is too large; 1 when it is not. */
  static double clipFactor(double[] gradients, double largest) {
    if (largest == 0) {
      return 1;
    }
    double factor = largest / (norm(gradients, 0, gradients.length) + CLIP_EPSILON);
    return factor < 1 ? factor : 1;
  }

  /** √Σg², added up in order. */
  static double norm(double[] gradients, int from, int to) {
    double total = 0;
    for (int k = from; k < to; k++) {
      total += gradients[k] * gradients[k];
    }
    return Math.sqrt(total);
  }
}
