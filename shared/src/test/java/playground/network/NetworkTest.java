package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
  /** Two inputs, two units, one output: nine parameters. */
  private static Network numbered() {
    List<Network.Shape> hidden = List.of(new Network.Shape(2, Activation.RELU, 0));
    Network network = Network.build(2, hidden, head(2));
    network.setParameters(new double[] {99, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 1);
    return network;
  }

  @Test
  void parametersRunLayerByLayerWeightsBeforeBiases() {
    Network network = numbered();
    DenseLayer hidden = network.layers()[0];
    assertEquals(1, hidden.weight(0, 0), 0.0);
    assertEquals(2, hidden.weight(0, 1), 0.0);
    assertEquals(3, hidden.weight(1, 0), 0.0);
    assertEquals(4, hidden.weight(1, 1), 0.0);
    assertEquals(5, hidden.bias(0), 0.0);
    assertEquals(6, hidden.bias(1), 0.0);
    DenseLayer output = network.output();
    assertEquals(7, output.weight(0, 0), 0.0);
    assertEquals(8, output.weight(0, 1), 0.0);
    assertEquals(9, output.bias(0), 0.0);
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, network.parameters(), 0.0);
    assertEquals(9, network.parameterCount());
    assertEquals(9, output.end());
  }

  @Test
  void parametersAreACopyAndWeightsAndBiasesAreNot() {
    Network network = numbered();
    network.parameters()[0] = 7;
    assertEquals(1, network.layers()[0].weight(0, 0), 0.0);
    network.weightsAndBiases()[0] = 7;
    assertEquals(7, network.layers()[0].weight(0, 0), 0.0);
  }

  @Test
  void newNetworkIsAllZero() {
    Network network = Network.build(3, List.of(new Network.Shape(5, Activation.ELU, 0.1)), head(4));
    assertArrayEquals(new double[3 * 5 + 5 + 5 * 4 + 4], network.parameters(), 0.0);
  }

  private static Head head(int classes) {
    return Head.crossEntropy(classes);
  }

  @Test
  void outputLayerHasTheUnitsOfTheHeadAndNoActivationOfItsOwn() {
    assertNull(numbered().output().activation);
    assertEquals(1, Network.build(2, List.of(), head(2)).output().units);
    assertEquals(5, Network.build(2, List.of(), head(5)).output().units);
    assertEquals(1, Network.build(2, List.of(), head(5)).layers().length);
    assertEquals(Output.SIGMOID, head(2).output());
    assertEquals(Output.SOFTMAX, head(5).output());
  }

  @Test
  void oneLayerThatDropsIsEnoughForDropout() {
    Network.Shape keeps = new Network.Shape(3, Activation.TANH, 0);
    Network.Shape drops = new Network.Shape(3, Activation.TANH, 0.1);
    assertFalse(Network.build(2, List.of(), head(2)).hasDropout());
    assertFalse(Network.build(2, List.of(keeps, keeps), head(2)).hasDropout());
    assertTrue(Network.build(2, List.of(keeps, drops), head(2)).hasDropout());
  }

  @Test
  void oneWildParameterIsEnoughNotToBeFinite() {
    for (double wild : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      for (int k = 0; k < 9; k++) {
        Network network = numbered();
        assertTrue(network.isFinite());
        network.weightsAndBiases()[k] = wild;
        assertFalse(network.isFinite());
      }
    }
  }
}
