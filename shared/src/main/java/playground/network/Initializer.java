package playground.network;

import playground.math.SeededRandom;

/** How weights start. Biases start at 0. Weights are drawn layer by layer, unit by unit. */
public enum Initializer {
  /** Uniform within ±√(6 / (inputs + units)): Glorot and Bengio 2010, equation 16. */
  XAVIER {
    @Override
    double limit(DenseLayer layer) {
      return Math.sqrt(6.0 / (layer.inputs + layer.units));
    }
  },
  /** Uniform within ±0.5, whatever the layer's size, as TensorFlow Playground does. */
  UNIFORM {
    @Override
    double limit(DenseLayer layer) {
      return 0.5;
    }
  };

  abstract double limit(DenseLayer layer);

  /** Draws every weight of the network anew from the seed's weight stream. */
  public void fill(Network network, int seed) {
    SeededRandom random = new SeededRandom(seed, SeededRandom.Stream.WEIGHTS);
    for (DenseLayer layer : network.layers()) {
      double limit = limit(layer);
      for (int k = 0; k < layer.weights.length; k++) {
        layer.weights[k] = random.between(-limit, limit);
      }
    }
  }
}
