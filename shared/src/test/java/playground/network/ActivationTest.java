package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
  private static double[] apply(Activation activation, double... sums) {
    double[] outputs = new double[sums.length];
    activation.apply(sums, outputs, sums.length);
    return outputs;
  }

  /** The slope by way of an error of 1, where it needs the output alone. */
  private static double slope(Activation activation, double output) {
    double[] errors = {1};
    activation.toSumErrors(errors, new double[] {output}, new double[] {output}, 1);
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
    Activation.RELU.toSumErrors(errors, new double[2], new double[2], 2);
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
    Activation.TANH.toSumErrors(errors, new double[1], new double[] {a}, 1);
    assertEquals(e * (1 - a * a), errors[0], 0.0); // not (e − e·a·a): other last bits
  }

  /** The loops have the bits of the functions, whoever wrote them out. */
  @ParameterizedTest
  @EnumSource
  void loopsHaveTheBitsOfTheFunctions(Activation activation) {
    SplittableRandom random = new SplittableRandom(3);
    double[] sums = random.doubles(5000, -45, 45).toArray();
    double[] errors = random.doubles(sums.length, -2, 2).toArray();
    System.arraycopy(new double[] {0, -0.0, 1e-300, 1e300, -1e300, 20, -20, 40}, 0, sums, 0, 8);
    double[] outputs = apply(activation, sums);
    double[] sumErrors = errors.clone();
    activation.toSumErrors(sumErrors, sums, outputs, sums.length);
    for (int k = 0; k < sums.length; k++) {
      assertEquals(activation.value(sums[k]), outputs[k], 0.0);
      double slope = activation.slope(sums[k], outputs[k]);
      assertEquals(slope * errors[k], sumErrors[k], 0.0, activation + " at " + sums[k]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyValueIsDefinedAndNotANumberStaysIt(Activation activation) {
    assertTrue(Double.isNaN(activation.value(Double.NaN)));
    for (double z : new double[] {-1e300, -800, -1, -1e-300, 0, 1e-300, 1, 800, 1e300}) {
      double a = activation.value(z);
      assertTrue(Double.isFinite(a), activation + " of " + z + " is " + a);
      double slope = activation.slope(z, a);
      assertTrue(Double.isFinite(slope), activation + " at " + z + ": " + slope);
      assertTrue(!activation.isBounded() || Math.abs(a) <= 1);
    }
  }
}
