package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;

class DiagnosticsTest {
  private static final LabelledRows SAMPLES =
      new LabelledRows(new double[] {-1, 1, 2, 3}, new double[] {0, 1, 1, 0});

  private static Diagnostics of(Activation activation, double[] parameters) {
    List<Network.Shape> hidden = List.of(new Network.Shape(2, activation, 0));
    Network network = Network.build(1, hidden, new Head(Loss.MSE, Output.LINEAR, 1, 0));
    network.setParameters(parameters, 0);
    return Diagnostics.of(network, SAMPLES, Regularization.NONE, 0);
  }

  @Test
  void aReluThatIsOffForAllPointsIsDeadAndOneThatIsOffForSomeIsNot() {
    // unit 0: z = x, off for −1 only; unit 1: z = −x − 5, off for all
    Diagnostics found = of(Activation.RELU, new double[] {1, -1, 0, -5, 1, 1, 0});
    assertEquals(0.25, found.offShare(0, 0), 0.0);
    assertEquals(1, found.offShare(0, 1), 0.0);
    assertFalse(found.isDead(0, 0));
    assertTrue(found.isDead(0, 1));
    assertEquals(1, found.deadUnits(0));
    assertEquals(5.0 / 8, found.inactiveShare(0), 0.0);
  }

  @Test
  void aSaturatedTanhIsFlatButNeitherOffNorDead() {
    Diagnostics found = of(Activation.TANH, new double[] {100, 0.1, 0, 0, 1, 1, 0});
    assertEquals(1, found.flatShare(0, 0), 0.0);
    assertEquals(0, found.flatShare(0, 1), 0.0);
    assertEquals(0, found.offShare(0, 0), 0.0);
    assertFalse(found.isDead(0, 0));
  }

  @Test
  void gradientNormsAreThoseOfTheMeanLossByHand() {
    // linear units 1·x and 0·x into 1·a + 0·b: ŷ = x; errors 2(ŷ − y) = −2, 0, 2, 6
    Diagnostics found = of(Activation.LINEAR, new double[] {1, 0, 0, 0, 1, 0, 0});
    // output: by a: (2 + 0 + 4 + 18)/4 = 6; by b: 0; bias: 6/4 = 1.5
    assertEquals(Math.sqrt(36 + 2.25), found.gradientNorm(1), 1e-15);
    // hidden: unit 0 gets the same errors by x: 6, bias 1.5; unit 1 gets none
    assertEquals(Math.sqrt(36 + 2.25), found.gradientNorm(0), 1e-15);
  }

  @Test
  void gradientNormsIncludeThePenalty() {
    Network network = Network.build(1, List.of(), new Head(Loss.MSE, Output.LINEAR, 1, 0));
    network.setParameters(new double[] {4, 0}, 0);
    LabelledRows fitted = new LabelledRows(new double[] {1}, new double[] {4});
    assertEquals(2, Diagnostics.of(network, fitted, Regularization.L2, 0.5).gradientNorm(0), 0.0);
  }

  @Test
  void anEmptySetHasNoDeadUnits() {
    Network network =
        Network.build(1, List.of(new Network.Shape(1, Activation.RELU, 0)), Head.crossEntropy(2));
    LabelledRows none = new LabelledRows(new double[0], new double[0]);
    Diagnostics found = Diagnostics.of(network, none, Regularization.NONE, 0);
    assertFalse(found.isDead(0, 0));
    assertEquals(0, found.inactiveShare(0), 0.0);
  }
}
