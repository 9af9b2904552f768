package playground.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.math.Elementary;

class LossTest {
  private static double crossEntropy(double z, int label) {
    return Loss.CROSS_ENTROPY.value(z, Elementary.sigmoid(z), label);
  }

  @Test
  void crossEntropyByHand() {
    // −log p, p = 1/(1 + e^−z): log 2; log(1 + 1/3) for z = log 3, as p = ¾; log 4 for the other
    assertEquals(0.6931471805599453, crossEntropy(0, 0), 2e-16);
    assertEquals(0.28768207245178085, crossEntropy(Math.log(3), 1), 2e-16);
    assertEquals(1.3862943611198906, crossEntropy(Math.log(3), 0), 4e-16);
  }

  @Test
  void crossEntropyOfAHopelesslyWrongLogitIsTheLogitItself() {
    for (double z : new double[] {40, 745, 1e6, 1e300, Double.MAX_VALUE}) {
      assertEquals(z, crossEntropy(z, 0), 0.0);
      assertEquals(z, crossEntropy(-z, 1), 0.0);
    }
  }

  @Test
  void crossEntropyOfASurelyRightLogitIsZero() {
    for (double z : new double[] {40, 745, 1e6, 1e300, Double.MAX_VALUE}) {
      assertEquals(0, crossEntropy(z, 1), 0.0);
      assertEquals(0, crossEntropy(-z, 0), 0.0);
    }
  }

  @Test
  void crossEntropyIsNeverNegative() {
    for (double z = -50; z <= 50; z += 0.01) {
      assertTrue(crossEntropy(z, 0) >= 0 && crossEntropy(z, 1) >= 0, "z = " + z);
    }
  }

  @Test
  void lossOfNotANumberIsNotANumber() {
    assertTrue(Double.isNaN(crossEntropy(Double.NaN, 1)));
    assertTrue(Double.isNaN(Loss.MSE.value(Double.NaN, Double.NaN, 1)));
  }

  @Test
  void meanSquaredErrorHasNoHalfAndItsSlopeHasATwo() {
    assertEquals(2.25, Loss.MSE.value(0, 0.5, -1), 0.0);
    // 2 · (0.5 + 1) · (1 − 0.25)
    assertEquals(2.25, Loss.MSE.sumError(0.5, -1), 0.0);
    assertEquals(0, Loss.MSE.sumError(1, -1), 0.0); // a saturated output learns nothing
  }

  @Test
  void targetsAndSignsBelongTogether() {
    for (Loss loss : Loss.values()) {
      assertEquals(-1, loss.signed(loss.target(0)), 0.0);
      assertEquals(1, loss.signed(loss.target(1)), 0.0);
    }
    assertEquals(0, Loss.CROSS_ENTROPY.signed(0.5), 0.0);
    assertEquals(0, Loss.MSE.signed(0), 0.0);
  }
}
