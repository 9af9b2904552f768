package playground.network;

/**
 * A fully connected layer's shape, and where its numbers are among the network's parameters:
 * weights as {@code [unit][input]}, then one bias a unit.
 */
public final class DenseLayer {
  public final int inputs;
  public final int units;

  /** Null for the output layer, whose activation is the head's. */
  public final Activation activation;

  /** The share of outputs that is dropped while training, 0 to below 1. */
  public final double dropout;

  private final double[] parameters;
  final int weightsAt;
  final int biasesAt;

  DenseLayer(double[] parameters, int at, int inputs, Network.Shape shape) {
    this.parameters = parameters;
    this.inputs = inputs;
    units = shape.units();
    activation = shape.activation();
    dropout = shape.dropout();
    weightsAt = at;
    biasesAt = at + units * inputs;
  }

  public double weight(int unit, int input) {
    return parameters[weightAt(unit, input)];
  }

  public double bias(int unit) {
    return parameters[biasAt(unit)];
  }

  /** The place of a weight among all parameters. */
  public int weightAt(int unit, int input) {
    return weightsAt + unit * inputs + input;
  }

  /** The place of a bias among all parameters. */
  public int biasAt(int unit) {
    return biasesAt + unit;
  }

  /** The place of the next layer's first parameter. */
  public int end() {
    return biasesAt + units;
  }
}
