package playground.network;

/**
 * A fully connected layer and the buffers of one sample passing through it.
 *
 * <p>Shapes: {@code weights[unit * inputs + input]}, everything else one number a unit. Gradients
 * add up over a batch until {@link #update} uses and clears them. The order of every sum is part of
 * the numeric contract.
 */
public final class DenseLayer {
  public final int inputs;
  public final int units;
  public final Activation activation;
  public final double[] weights;
  public final double[] biases;

  /** Weighted sums z and outputs a of the sample that went forward last. */
  public final double[] sums;

  public final double[] outputs;

  /** ∂loss/∂z of the sample that went backward last. */
  final double[] errors;

  private final double[] weightGradients;
  private final double[] biasGradients;

  DenseLayer(int inputs, int units, Activation activation) {
    this.inputs = inputs;
    this.units = units;
    this.activation = activation;
    weights = new double[units * inputs];
    biases = new double[units];
    sums = new double[units];
    outputs = new double[units];
    errors = new double[units];
    weightGradients = new double[units * inputs];
    biasGradients = new double[units];
  }

  /** z = bias, then + weight·input in index order; a = activation(z). */
  void forward(double[] from, int offset) {
    for (int j = 0; j < units; j++) {
      int row = j * inputs;
      double z = biases[j];
      for (int i = 0; i < inputs; i++) {
        z += weights[row + i] * from[offset + i];
      }
      sums[j] = z;
    }
    activation.apply(sums, outputs);
  }

  /** Errors of this layer's units from those of the next layer, summed over its units in order. */
  void backward(DenseLayer next) {
    for (int i = 0; i < units; i++) {
      double e = 0;
      for (int j = 0; j < next.units; j++) {
        e += next.weights[j * units + i] * next.errors[j];
      }
      errors[i] = e;
    }
    activation.toSumErrors(errors, outputs);
  }

  /** Adds this sample's share to the gradients; {@code from} is what {@link #forward} was given. */
  void addGradients(double[] from, int offset) {
    for (int j = 0; j < units; j++) {
      int row = j * inputs;
      double d = errors[j];
      biasGradients[j] += d;
      for (int i = 0; i < inputs; i++) {
        weightGradients[row + i] += d * from[offset + i];
      }
    }
  }

  /** One step of gradient descent with the mean over the batch: w − (g / batch)·rate. */
  void update(int batch, double learningRate) {
    step(weights, weightGradients, batch, learningRate);
    step(biases, biasGradients, batch, learningRate);
  }

  private static void step(double[] parameters, double[] gradients, int batch, double rate) {
    for (int k = 0; k < parameters.length; k++) {
      parameters[k] -= gradients[k] / batch * rate;
      gradients[k] = 0;
    }
  }

  boolean isFinite() {
    return isFinite(weights) && isFinite(biases);
  }

  private static boolean isFinite(double[] parameters) {
    for (double parameter : parameters) {
      if (!Double.isFinite(parameter)) {
        return false;
      }
    }
    return true;
  }

  void copyGradients(double[] into, int offset) {
    System.arraycopy(weightGradients, 0, into, offset, weights.length);
    System.arraycopy(biasGradients, 0, into, offset + weights.length, units);
  }
}
