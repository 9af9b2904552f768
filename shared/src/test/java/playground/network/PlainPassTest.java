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
class PlainPassTest {
  private static final double[] PARAMETERS = {1, -0.5, 0.25, -1, 0.5, -1, 2, 3, -1};
  private static final double[] X = {1, 2};

  private static Network worked() {
    List<Network.Shape> hidden = List.of(new Network.Shape(2, Activation.RELU, 0));
    Network network = Network.build(2, hidden, new Head(Loss.MSE, Output.TANH, 1, 2));
    network.setParameters(PARAMETERS, 0);
    return network;
  }

  private static PlainPass forward() {
    PlainPass pass = new PlainPass(worked());
    pass.forward(X, null);
    return pass;
  }

  @Test
  void forwardGivesTheHandWorkedSumsAndOutputs() {
    PlainPass pass = forward();
    assertArrayEquals(new double[] {0.5, -2.75}, pass.sums(0), 0.0);
    assertArrayEquals(new double[] {0.5, 0}, pass.outputs(0), 0.0);
    assertArrayEquals(new double[] {0}, pass.sums(1), 0.0);
    assertArrayEquals(new double[] {0}, pass.outputs(1), 0.0);
    assertEquals(1, pass.loss(1), 0.0);
  }

  @Test
  void backwardGivesTheHandWorkedErrorsAndGradients() {
    PlainPass pass = forward();
    pass.backward(1, null);
    // output error 2·(0 − 1) = −2, times 1 − 0²; to unit 0: 2·−2 = −4, open; to unit 1: −6, shut
    assertArrayEquals(new double[] {-2}, pass.sumErrors(1), 0.0);
    assertArrayEquals(new double[] {-4, -6}, pass.outputErrors(0), 0.0);
    assertArrayEquals(new double[] {-4, 0}, pass.sumErrors(0), 0.0);
    assertArrayEquals(new double[] {-4, -8, 0, 0, -4, 0, -1, 0, -2}, pass.gradients(), 0.0);
  }

  @Test
  void aMaskDropsAndScalesForwardAndBackward() {
    PlainPass pass = new PlainPass(worked());
    double[][] masks = {{2, 0}, null};
    pass.forward(X, masks);
    assertArrayEquals(new double[] {0.5, 0}, pass.outputs(0), 0.0);
    assertArrayEquals(new double[] {1, 0}, pass.passed(0), 0.0);
    assertEquals(1, pass.sums(1)[0], 0.0); // −1 + 2·1
    pass.backward(0, masks);
    double d = pass.sumErrors(1)[0];
    assertArrayEquals(new double[] {2 * d * 2, 0}, pass.outputErrors(0), 0.0);
    assertEquals(d, pass.gradients()[6], 0.0); // by what was passed on, 1, not by 0.5
  }

  @Test
  void gradientsAddUpOverSamplesUntilTheyAreCleared() {
    PlainPass pass = forward();
    for (int i = 0; i < 3; i++) {
      pass.backward(1, null);
    }
    assertArrayEquals(new double[] {-12, -24, 0, 0, -12, 0, -3, 0, -6}, pass.gradients(), 0.0);
    pass.clearGradients();
    assertArrayEquals(new double[9], pass.gradients(), 0.0);
  }

  @Test
  void crossEntropyGradientIsOutputMinusTarget() {
    Network network = Network.build(1, List.of(), Head.crossEntropy(2));
    PlainPass pass = new PlainPass(network);
    pass.forward(new double[] {3}, null);
    assertEquals(Math.log(2), pass.loss(1), 1.2e-16); // −log ½, half an ulp
    pass.backward(1, null);
    assertArrayEquals(new double[] {-1.5, -0.5}, pass.gradients(), 0.0);
  }

  @Test
  void sumsStartAtTheBiasAndGoInIndexOrder() {
    Network network = Network.build(3, List.of(), Head.crossEntropy(2));
    // 1 + 2^53 loses the 1 in the first step; any other order would end at 1 or 2
    network.setParameters(new double[] {0x1p53, -0x1p53, 0, 1}, 0);
    PlainPass pass = new PlainPass(network);
    pass.forward(new double[] {1, 1, 1}, null);
    assertEquals(0, pass.sums(0)[0], 0.0);
  }

  @Test
  void parametersRunLayerByLayerWeightsBeforeBiases() {
    Network network = worked();
    DenseLayer hidden = network.layers()[0];
    assertEquals(-1, hidden.weight(1, 1), 0.0);
    assertEquals(-1, hidden.bias(1), 0.0);
    assertEquals(3, network.output().weight(0, 1), 0.0);
    assertEquals(8, network.output().biasAt(0));
    assertArrayEquals(PARAMETERS, network.parameters(), 0.0);
    network.parameters()[0] = 7;
    assertEquals(1, hidden.weight(0, 0), 0.0);
  }
}
