package playground.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Network;

/** Two inputs, one hidden unit, one output: weights 3, −4, 0.5 and biases 100, −200. */
class RegularizationTest {
  private static final double[] PARAMETERS = {3, -4, 100, 0.5, -200};

  private static Network network(double... parameters) {
    List<Network.Shape> hidden = List.of(new Network.Shape(1, Activation.TANH, 0));
    Network network = Network.build(2, hidden, Head.crossEntropy(2));
    network.setParameters(parameters, 0);
    return network;
  }

  @Test
  void penaltiesAreOnAllWeightsAndNoBias() {
    Network network = network(PARAMETERS);
    assertEquals(0.75, Regularization.L1.penalty(network, 0.1), 1e-15); // 0.1 · 7.5
    assertEquals(1.2625, Regularization.L2.penalty(network, 0.1), 1e-15); // 0.05 · 25.25
    assertEquals(0, Regularization.NONE.penalty(network, 0.1), 0.0);
  }

  @Test
  void gradientsAreAddedToWhatIsThere() {
    double[] gradients = {1, 1, 1, 1, 1};
    Regularization.L1.addGradients(network(3, -4, 100, 0, -200), 0.5, gradients);
    assertArrayEquals(new double[] {1.5, 0.5, 1, 1, 1}, gradients, 0.0); // none at w = 0
    Regularization.L2.addGradients(network(PARAMETERS), 0.5, gradients);
    assertArrayEquals(new double[] {3, -1.5, 1, 1.25, 1}, gradients, 0.0);
  }

  @ParameterizedTest
  @EnumSource
  void gradientsAreTheSlopeOfThePenalty(Regularization regularization) {
    double step = 1e-6;
    double[] gradients = new double[5];
    regularization.addGradients(network(PARAMETERS), 0.3, gradients);
    for (int k = 0; k < 5; k++) {
      double[] moved = PARAMETERS.clone();
      moved[k] += step;
      double up = regularization.penalty(network(moved), 0.3);
      moved[k] -= 2 * step;
      double down = regularization.penalty(network(moved), 0.3);
      assertEquals((up - down) / (2 * step), gradients[k], 1e-8);
    }
  }
}
