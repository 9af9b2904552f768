package playground.lesson;

import playground.network.DenseLayer;
import playground.network.Network;

/**
 * The weight, or bias, that is looked at, and with it its neuron.
 *
 * @param layer counted from 0, the output layer last
 * @param input which of the neuron's inputs the weight is for, or {@link #BIAS}
 */
public record Place(int layer, int unit, int input) {
  public static final int BIAS = -1;

  /** The first weight of the first neuron of the last hidden layer, or of the output. */
  public static Place first(Network network) {
    return new Place(Math.max(0, network.layers().length - 2), 0, 0);
  }

  /** This place, or the first where the network has no such place. */
  public Place within(Network network) {
    boolean isThere =
        layer < network.layers().length
            && unit < network.layers()[layer].units
            && input < network.layers()[layer].inputs;
    return isThere ? this : first(network);
  }

  public boolean isOf(int otherLayer, int otherUnit) {
    return layer == otherLayer && unit == otherUnit;
  }

  /** Where it is among all parameters. */
  public int parameter(Network network) {
    DenseLayer own = network.layers()[layer];
    return input == BIAS ? own.biasAt(unit) : own.weightAt(unit, input);
  }
}
