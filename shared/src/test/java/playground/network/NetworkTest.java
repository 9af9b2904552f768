package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A network of two inputs, two ReLU units and a tanh output, worked by hand. With x = (1, 2):
 *
 * <pre>
 * unit 0: z = 0.5 + 1·1 − 0.5·2 = 0.5    a = 0.5
 * unit 1: z = −1 + 0.25·1 − 1·2 = −2.75  a = 0
 * output: z = −1 + 2·0.5 + 3·0 = 0       a = tanh 0 = 0
 * </pre>
 */
class NetworkTest {
  private static final double[] PARAMETERS = {1, -0.5, 0.25, -1, 0.5, -1, 2, 3, -1};
  private static final double[] X = {9, 1, 2}; // the sample starts at offset 1

  private static Network worked() {
    List<Network.Shape> hidden = List.of(new Network.Shape(2, Activation.RELU));
    Network network = Network.build(2, hidden, Loss.MSE);
    network.setParameters(PARAMETERS);
    return network;
  }

  @Test
  void forwardGivesTheHandWorkedSumsAndOutputs() {
    Network network = worked();
    assertEquals(0, network.forward(X, 1), 0.0);
    assertArrayEquals(new double[] {0.5, -2.75}, network.layers()[0].sums, 0.0);
    assertArrayEquals(new double[] {0.5, 0}, network.layers()[0].outputs, 0.0);
    assertArrayEquals(new double[] {0}, network.output().sums, 0.0);
  }

  @Test
  void lossIsTheSquareOfTheGapWithoutAHalf() {
    Network network = worked();
    network.forward(X, 1);
    assertEquals(1, network.lossOf(1), 0.0);
    assertEquals(2.25, network.lossOf(-1.5), 0.0);
  }

  @Test
  void backwardGivesTheHandWorkedGradients() {
    Network network = worked();
    network.forward(X, 1);
    network.backward(X, 1, 1);
    // output error 2·(0 − 1)·(1 − 0²) = −2; to unit 0: 2·−2 = −4, open; to unit 1: shut
    double[] expected = {-4, -8, 0, 0, -4, 0, -1, 0, -2};
    assertArrayEquals(expected, network.gradients(), 0.0);
  }

  @Test
  void gradientsAddUpOverSamples() {
    Network network = worked();
    for (int i = 0; i < 3; i++) {
      network.forward(X, 1);
      network.backward(X, 1, 1);
    }
    assertArrayEquals(new double[] {-12, -24, 0, 0, -12, 0, -3, 0, -6}, network.gradients(), 0.0);
  }

  @Test
  void updateSubtractsTheMeanGradientTimesTheRateAndClears() {
    Network network = worked();
    network.forward(X, 1);
    network.backward(X, 1, 1);
    network.update(2, 0.25);
    // each parameter minus gradient / 2 · 0.25
    double[] expected = {1.5, 0.5, 0.25, -1, 1, -1, 2.125, 3, -0.75};
    assertArrayEquals(expected, network.parameters(), 0.0);
    assertArrayEquals(new double[9], network.gradients(), 0.0);
  }

  @Test
  void crossEntropyGradientIsOutputMinusTarget() {
    Network network = Network.build(1, List.of(), Loss.CROSS_ENTROPY);
    network.setParameters(new double[] {0, 0});
    assertEquals(0.5, network.forward(new double[] {3}, 0), 0.0);
    assertEquals(Math.log(2), network.lossOf(1), 1.2e-16); // −log ½, half an ulp
    network.backward(new double[] {3}, 0, 1);
    assertArrayEquals(new double[] {-1.5, -0.5}, network.gradients(), 0.0);
  }

  @Test
  void sumsStartAtTheBiasAndGoInIndexOrder() {
    Network network = Network.build(3, List.of(), Loss.MSE);
    // 1 + 2^53 loses the 1 in the first step; any other order would end at 1 or 2
    network.setParameters(new double[] {0x1p53, -0x1p53, 0, 1});
    network.forward(new double[] {1, 1, 1}, 0);
    assertEquals(0, network.output().sums[0], 0.0);
  }

  @Test
  void parametersRunLayerByLayerWeightsBeforeBiases() {
    Network network = worked();
    assertArrayEquals(new double[] {1, -0.5, 0.25, -1}, network.layers()[0].weights, 0.0);
    assertArrayEquals(new double[] {0.5, -1}, network.layers()[0].biases, 0.0);
    assertArrayEquals(new double[] {2, 3}, network.layers()[1].weights, 0.0);
    assertArrayEquals(new double[] {-1}, network.layers()[1].biases, 0.0);
    assertArrayEquals(PARAMETERS, network.parameters(), 0.0);
    assertEquals(9, network.parameterCount());
  }

  @Test
  void parametersAreACopy() {
    Network network = worked();
    network.parameters()[0] = 7;
    assertEquals(1, network.layers()[0].weights[0], 0.0);
  }

  @Test
  void outputLayerIsTheOneTheLossAsksFor() {
    assertEquals(Activation.TANH, worked().output().activation);
    Network other = Network.build(2, List.of(), Loss.CROSS_ENTROPY);
    assertEquals(Activation.SIGMOID, other.output().activation);
    assertEquals(1, other.layers().length);
    assertEquals(1, other.output().units);
  }
}
