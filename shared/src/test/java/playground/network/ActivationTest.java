package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActivationTest {
  private static double[] apply(Activation activation, double... sums) {
    double[] outputs = new double[sums.length];
    activation.apply(sums, outputs);
    return outputs;
  }

  /** The derivative by way of an error of 1. */
  private static double slope(Activation activation, double output) {
    double[] errors = {1};
    activation.toSumErrors(errors, new double[] {output});
    return errors[0];
  }

  @Test
  void reluCutsBelowZero() {
    assertArrayEquals(new double[] {0, 0, 0, 2.5}, apply(Activation.RELU, -3, -0.001, 0, 2.5), 0.0);
  }

  @Test
  void reluHasNoSlopeAtZero() {
    assertEquals(0, slope(Activation.RELU, 0), 0.0);
    assertEquals(1, slope(Activation.RELU, Double.MIN_VALUE), 0.0);
  }

  @Test
  void reluSelectsSoThatAnInfiniteErrorBehindAShutUnitIsZero() {
    double[] errors = {Double.POSITIVE_INFINITY, Double.NaN};
    Activation.RELU.toSumErrors(errors, new double[] {0, 0});
    assertArrayEquals(new double[] {0, 0}, errors, 0.0);
  }

  @Test
  void reluKeepsNotANumber() {
    assertTrue(Double.isNaN(apply(Activation.RELU, Double.NaN)[0]));
  }

  @Test
  void slopesByHand() {
    assertEquals(0.75, slope(Activation.TANH, 0.5), 0.0); // 1 − a²
    assertEquals(0.1875, slope(Activation.SIGMOID, 0.25), 0.0); // a − a²
    assertEquals(1, slope(Activation.LINEAR, 123), 0.0);
  }

  @Test
  void linearPassesThrough() {
    assertArrayEquals(new double[] {-3, 1e300}, apply(Activation.LINEAR, -3, 1e300), 0.0);
  }

  @Test
  void tanhAndSigmoidAtZero() {
    assertArrayEquals(new double[] {0}, apply(Activation.TANH, 0), 0.0);
    assertArrayEquals(new double[] {0.5}, apply(Activation.SIGMOID, 0), 0.0);
  }

  @Test
  void derivativeTakesTheWholeBracketBeforeTheError() {
    double e = 0.1;
    double a = 0.3;
    double[] errors = {e};
    Activation.TANH.toSumErrors(errors, new double[] {a});
    assertEquals(e * (1 - a * a), errors[0], 0.0); // not (e − e·a·a): other last bits
  }
}
