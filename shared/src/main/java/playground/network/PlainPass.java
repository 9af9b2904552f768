package playground.network;

import java.util.Arrays;

/**
 * One sample forward and backward through a network, written as the plain loops that define the
 * numbers: the oracle that {@link BatchPass} must match bit for bit, and the source of every
 * intermediate value that is shown.
 *
 * <p>Everything is one array a layer with one number a unit. The order of every sum is part of the
 * numeric contract.
 */
public final class PlainPass {
  private final Network network;
  private final double[] gradients;
  private final double[][] sums;
  private final double[][] outputs;
  private final double[][] passed;
  private final double[][] outputErrors;
  private final double[][] sumErrors;
  private double[] input;

  public PlainPass(Network network) {
    this.network = network;
    gradients = new double[network.parameterCount()];
    sums = perUnit();
    outputs = perUnit();
    passed = perUnit();
    outputErrors = perUnit();
    sumErrors = perUnit();
  }

  private double[][] perUnit() {
    DenseLayer[] layers = network.layers();
    double[][] numbers = new double[layers.length][];
    for (int l = 0; l < layers.length; l++) {
      numbers[l] = new double[layers[l].units];
    }
    return numbers;
  }

  /**
   * z = bias, then + weight·input in index order; a = f(z); what is passed on is a·mask.
   *
   * @param row the network's inputs
   * @param masks for each layer the dropout factors of its units, 0 or 1/(1 − p), or null for none;
   *     null where nothing is dropped
   */
  public void forward(double[] row, double[][] masks) {
    input = row;
    double[] from = row;
    for (int l = 0; l < network.layers().length; l++) {
      DenseLayer layer = network.layers()[l];
      for (int j = 0; j < layer.units; j++) {
        double z = layer.bias(j);
        for (int i = 0; i < layer.inputs; i++) {
          z += layer.weight(j, i) * from[i];
        }
        sums[l][j] = z;
      }
      if (layer.activation == null) {
        network.head().output().apply(sums[l], outputs[l], 1, layer.units);
      } else {
        for (int j = 0; j < layer.units; j++) {
          outputs[l][j] = layer.activation.value(sums[l][j]);
        }
      }
      double[] mask = masks == null ? null : masks[l];
      for (int j = 0; j < layer.units; j++) {
        passed[l][j] = mask == null ? outputs[l][j] : outputs[l][j] * mask[j];
      }
      from = passed[l];
    }
  }

  /** The loss of the sample that went forward last. */
  public double loss(double target) {
    int last = sums.length - 1;
    return network.head().loss(sums[last], outputs[last], 0, target);
  }

  /**
   * Sends the error of the sample that went forward last back: ∂loss/∂a of a unit is the sum of
   * weight·∂loss/∂z over the next layer's units in order, times its mask; ∂loss/∂z is that times
   * f′(z). Adds the sample's gradients.
   */
  public void backward(double target, double[][] masks) {
    DenseLayer[] layers = network.layers();
    int last = layers.length - 1;
    if (network.head().loss() != Loss.CROSS_ENTROPY) {
      network.head().outputErrors(outputs[last], 0, target, outputErrors[last]);
    }
    network.head().sumErrors(outputs[last], new double[] {target}, 1, sumErrors[last]);
    for (int l = last - 1; l >= 0; l--) {
      DenseLayer next = layers[l + 1];
      double[] mask = masks == null ? null : masks[l];
      for (int i = 0; i < layers[l].units; i++) {
        double e = 0;
        for (int j = 0; j < next.units; j++) {
          e += next.weight(j, i) * sumErrors[l + 1][j];
        }
        outputErrors[l][i] = mask == null ? e : e * mask[i];
        sumErrors[l][i] = outputErrors[l][i];
      }
      if (!network.makes(Mistake.FORGOTTEN_SLOPE)) {
        layers[l].activation.toSumErrors(sumErrors[l], sums[l], outputs[l], layers[l].units);
      }
    }
    addGradients();
  }

  private void addGradients() {
    for (int l = 0; l < sums.length; l++) {
      DenseLayer layer = network.layers()[l];
      double[] from = l == 0 ? input : passed[l - 1];
      for (int j = 0; j < layer.units; j++) {
        double d = sumErrors[l][j];
        gradients[layer.biasAt(j)] += d;
        for (int i = 0; i < layer.inputs; i++) {
          gradients[layer.weightAt(j, i)] += d * from[i];
        }
      }
    }
  }

  /** Sums of the gradients of all samples since {@link #clearGradients}, one a parameter. */
  public double[] gradients() {
    return gradients;
  }

  public void clearGradients() {
    Arrays.fill(gradients, 0);
  }

  /** How many layers there are, the output layer included. */
  public int layers() {
    return sums.length;
  }

  /** Weighted sums z. */
  public double[] sums(int layer) {
    return sums[layer];
  }

  /** Outputs a = f(z), before dropout. */
  public double[] outputs(int layer) {
    return outputs[layer];
  }

  /** What the next layer was given: outputs after dropout. */
  public double[] passed(int layer) {
    return passed[layer];
  }

  /** ∂loss/∂a; all 0 for the output layer under cross-entropy, which starts at ∂loss/∂z. */
  public double[] outputErrors(int layer) {
    return outputErrors[layer];
  }

  /** ∂loss/∂z. */
  public double[] sumErrors(int layer) {
    return sumErrors[layer];
  }
}
