package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.math.SeededRandom;

class InitializerTest {
  private static Network filled(Initializer initializer, int seed) {
    List<Network.Shape> hidden =
        List.of(new Network.Shape(64, Activation.TANH), new Network.Shape(32, Activation.TANH));
    Network network = Network.build(2, hidden, Loss.MSE);
    initializer.fill(network, seed);
    return network;
  }

  private static double largest(double[] weights) {
    return Arrays.stream(weights).map(Math::abs).max().orElseThrow();
  }

  @Test
  void biasesStartAtZero() {
    for (DenseLayer layer : filled(Initializer.XAVIER, 1).layers()) {
      assertArrayEquals(new double[layer.units], layer.biases, 0.0);
    }
  }

  @Test
  void xavierFillsTheRangeThatBelongsToTheLayersSize() {
    for (DenseLayer layer : filled(Initializer.XAVIER, 1).layers()) {
      double limit = Math.sqrt(6.0 / (layer.inputs + layer.units));
      double largest = largest(layer.weights);
      assertTrue(largest <= limit && largest > 0.85 * limit, () -> largest + " of " + limit);
    }
  }

  @Test
  void uniformFillsHalfAroundZeroWhateverTheSize() {
    for (DenseLayer layer : filled(Initializer.UNIFORM, 1).layers()) {
      double largest = largest(layer.weights);
      assertTrue(largest <= 0.5 && largest > 0.42, () -> "" + largest);
    }
  }

  @Test
  void weightsAreDrawnLayerByLayerFromTheWeightStream() {
    SeededRandom random = new SeededRandom(9, SeededRandom.Stream.WEIGHTS);
    for (DenseLayer layer : filled(Initializer.UNIFORM, 9).layers()) {
      for (double weight : layer.weights) {
        assertEquals(random.nextDouble() - 0.5, weight, 0.0);
      }
    }
  }

  @Test
  void otherSeedGivesOtherWeights() {
    assertNotEquals(
        filled(Initializer.XAVIER, 1).layers()[0].weights[0],
        filled(Initializer.XAVIER, 2).layers()[0].weights[0]);
  }
}
