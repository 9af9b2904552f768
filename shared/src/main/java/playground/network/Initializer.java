package playground.network;

import playground.math.UniformRandom;

/**
 * How weights start. They are drawn layer by layer, unit by unit, input by input. Limits are of
 * uniform distributions, deviations of normal ones; "in" and "out" are a layer's inputs and units.
 */
public enum Initializer {
  /** Uniform within ±√(6 / (in + out)): Glorot and Bengio 2010, equation 16. */
  XAVIER {
    @Override
    double draw(DenseLayer layer, UniformRandom random) {
      double limit = Math.sqrt(6.0 / (layer.inputs + layer.units));
      return random.between(-limit, limit);
    }
  },
  /** Uniform within ±0.5, whatever the layer's size, as TensorFlow Playground does. */
  UNIFORM {
    @Override
    double draw(DenseLayer layer, UniformRandom random) {
      return random.between(-0.5, 0.5);
    }
  },
  /** Normal with deviation √(2 / (in + out)): Glorot and Bengio 2010. */
  XAVIER_NORMAL {
    @Override
    double draw(DenseLayer layer, UniformRandom random) {
      return random.gaussian() * Math.sqrt(2.0 / (layer.inputs + layer.units));
    }
  },
  /** Uniform within ±√(6 / in): He et al. 2015, for ReLU. */
  HE {
    @Override
    double draw(DenseLayer layer, UniformRandom random) {
      double limit = Math.sqrt(6.0 / layer.inputs);
      return random.between(-limit, limit);
    }
  },
  /** Normal with deviation √(2 / in): He et al. 2015, equation 10. */
  HE_NORMAL {
    @Override
    double draw(DenseLayer layer, UniformRandom random) {
      return random.gaussian() * Math.sqrt(2.0 / layer.inputs);
    }
  },
  /** All 0: every unit of a layer stays like every other. */
  ZEROS {
    @Override
    double draw(DenseLayer layer, UniformRandom random) {
      return 0;
    }
  };

  abstract double draw(DenseLayer layer, UniformRandom random);

  /** Draws every weight anew, and sets every bias. */
  public void fill(Network network, UniformRandom random, double bias) {
    double[] parameters = network.weightsAndBiases();
    for (DenseLayer layer : network.layers()) {
      for (int k = layer.weightsAt; k < layer.biasesAt; k++) {
        parameters[k] = draw(layer, random);
      }
      for (int k = layer.biasesAt; k < layer.end(); k++) {
        parameters[k] = bias;
      }
    }
  }
}
