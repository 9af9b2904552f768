package playground.network;

import java.util.List;

/**
 * A chain of fully connected layers. All parameters are one array, layer by layer, each layer's
 * weights before its biases.
 */
public final class Network {
  private final int inputs;
  private final Head head;
  private final DenseLayer[] layers;
  private final double[] parameters;
  private final List<Mistake> mistakes;

  private Network(
      int inputs, Head head, DenseLayer[] layers, double[] parameters, List<Mistake> mistakes) {
    this.inputs = inputs;
    this.head = head;
    this.layers = layers;
    this.parameters = parameters;
    this.mistakes = mistakes;
  }

  /** A hidden layer to be built. */
  public record Shape(int units, Activation activation, double dropout) {}

  /** A network with all parameters 0. */
  public static Network build(int inputs, List<Shape> hidden, Head head) {
    return build(inputs, hidden, head, List.of());
  }

  /**
   * A network with all parameters 0.
   *
   * @param mistakes that are made on purpose when it is used and trained
   */
  public static Network build(int inputs, List<Shape> hidden, Head head, List<Mistake> mistakes) {
    int size = 0;
    int width = inputs;
    for (Shape shape : hidden) {
      size += shape.units() * (width + 1);
      width = shape.units();
    }
    double[] parameters = new double[size + head.units() * (width + 1)];
    DenseLayer[] layers = new DenseLayer[hidden.size() + 1];
    int at = 0;
    width = inputs;
    for (int l = 0; l < layers.length; l++) {
      Shape shape = l < hidden.size() ? hidden.get(l) : new Shape(head.units(), null, 0);
      boolean isPassedOn = mistakes.contains(Mistake.NO_ACTIVATION) && shape.activation() != null;
      Shape built =
          isPassedOn ? new Shape(shape.units(), Activation.LINEAR, shape.dropout()) : shape;
      layers[l] = new DenseLayer(parameters, at, width, built);
      at = layers[l].end();
      width = shape.units();
    }
    return new Network(inputs, head, layers, parameters, mistakes);
  }

  /** True when the mistake is made on purpose. */
  public boolean makes(Mistake mistake) {
    return mistakes.contains(mistake);
  }

  public int inputs() {
    return inputs;
  }

  public Head head() {
    return head;
  }

  /** Hidden layers, then the output layer. */
  public DenseLayer[] layers() {
    return layers;
  }

  public DenseLayer output() {
    return layers[layers.length - 1];
  }

  /** Units of all layers, the output layer's included. */
  public int units() {
    int units = 0;
    for (DenseLayer layer : layers) {
      units += layer.units;
    }
    return units;
  }

  public int parameterCount() {
    return parameters.length;
  }

  /** The parameters themselves, not a copy: for kernels and optimizers. */
  public double[] weightsAndBiases() {
    return parameters;
  }

  /** A copy of all parameters. */
  public double[] parameters() {
    return parameters.clone();
  }

  /** Takes over parameters in the order of {@link #parameters}, from a place on. */
  public void setParameters(double[] from, int at) {
    System.arraycopy(from, at, parameters, 0, parameters.length);
  }

  public boolean hasDropout() {
    for (DenseLayer layer : layers) {
      if (layer.dropout > 0) {
        return true;
      }
    }
    return false;
  }

  /** False when a parameter has overflowed or become NaN. */
  public boolean isFinite() {
    for (double parameter : parameters) {
      if (!Double.isFinite(parameter)) {
        return false;
      }
    }
    return true;
  }
}
