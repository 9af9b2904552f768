package playground.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.math.SeededRandom;

class InitializerTest {
  private static SeededRandom random(int seed) {
    return new SeededRandom(seed, SeededRandom.Stream.WEIGHTS);
  }

  private static Network filled(Initializer initializer, int seed, double bias) {
    List<Network.Shape> hidden =
        List.of(
            new Network.Shape(64, Activation.TANH, 0), new Network.Shape(32, Activation.TANH, 0));
    Network network = Network.build(2, hidden, Head.crossEntropy(2));
    initializer.fill(network, random(seed), bias);
    return network;
  }

  private static double[] weights(Network network, DenseLayer layer) {
    return Arrays.copyOfRange(network.weightsAndBiases(), layer.weightsAt, layer.biasesAt);
  }

  private static double largest(double[] weights) {
    return Arrays.stream(weights).map(Math::abs).max().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void biasesStartAtTheGivenValue(Initializer initializer) {
    Network network = filled(initializer, 1, 0.1);
    for (DenseLayer layer : network.layers()) {
      for (int unit = 0; unit < layer.units; unit++) {
        assertEquals(0.1, layer.bias(unit), 0.0);
      }
    }
  }

  /** Uniform weights fill their range: the largest of 100 is below 85 % of it once in 10^7. */
  @ParameterizedTest
  @EnumSource(names = {"XAVIER", "HE", "UNIFORM"})
  void uniformWeightsFillTheRangeThatBelongsToTheLayersSize(Initializer initializer) {
    Network network = filled(initializer, 1, 0);
    for (DenseLayer layer : List.of(network.layers()[0], network.layers()[1])) {
      double limit =
          switch (initializer) {
            case XAVIER -> Math.sqrt(6.0 / (layer.inputs + layer.units));
            case HE -> Math.sqrt(6.0 / layer.inputs);
            default -> 0.5;
          };
      double largest = largest(weights(network, layer));
      assertTrue(largest <= limit && largest > 0.85 * limit, () -> largest + " of " + limit);
    }
  }

  /** Variance within five deviations of what chance gives: √(2/n) of it. */
  @ParameterizedTest
  @EnumSource(names = {"XAVIER_NORMAL", "HE_NORMAL"})
  void normalWeightsHaveTheVarianceThatBelongsToTheLayersSize(Initializer initializer) {
    Network network = filled(initializer, 1, 0);
    for (DenseLayer layer : List.of(network.layers()[0], network.layers()[1])) {
      boolean isHe = initializer == Initializer.HE_NORMAL;
      double variance = 2.0 / (isHe ? layer.inputs : layer.inputs + layer.units);
      double[] weights = weights(network, layer);
      double found = Arrays.stream(weights).map(w -> w * w).average().orElseThrow();
      assertEquals(variance, found, 5 * variance * Math.sqrt(2.0 / weights.length));
      assertTrue(largest(weights) > 1.8 * Math.sqrt(variance), "has tails");
    }
  }

  @Test
  void zerosAreZero() {
    assertEquals(0, largest(filled(Initializer.ZEROS, 1, 0).parameters()), 0.0);
  }

  @Test
  void weightsAreDrawnLayerByLayerUnitByUnit() {
    SeededRandom random = random(9);
    Network network = filled(Initializer.UNIFORM, 9, 0);
    for (DenseLayer layer : network.layers()) {
      for (double weight : weights(network, layer)) {
        assertEquals(random.nextDouble() - 0.5, weight, 0.0);
      }
    }
  }

  @Test
  void otherSeedGivesOtherWeights() {
    assertNotEquals(
        filled(Initializer.XAVIER, 1, 0).parameters()[0],
        filled(Initializer.XAVIER, 2, 0).parameters()[0]);
  }
}
