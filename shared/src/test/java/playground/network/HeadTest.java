package playground.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.math.Elementary;

class HeadTest {
  private static final Head SQUARE = new Head(Loss.MSE, Output.TANH, 1, 2);

  private static double crossEntropy(double z, int label) {
    return loss(Head.crossEntropy(2), z, Elementary.sigmoid(z), label);
  }

  private static double loss(Head head, double z, double a, double target) {
    return head.loss(new double[] {z}, new double[] {a}, 0, target);
  }

  private static double sumError(Head head, double a, double target) {
    double[] errors = new double[1];
    head.sumErrors(new double[] {a}, new double[] {target}, 1, errors);
    return errors[0];
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
  void crossEntropyOfASurelyRightLogitKeepsItsDigits() {
    for (double z = 0.5; z <= 700; z += 0.25) {
      double exact = Math.log1p(Math.exp(-z));
      assertEquals(1, crossEntropy(z, 1) / exact, 1e-15, "z = " + z);
      assertEquals(1, crossEntropy(-z, 0) / exact, 1e-15, "z = " + z);
    }
    for (double z : new double[] {746, 1e6, 1e300, Double.MAX_VALUE}) {
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
    assertTrue(Double.isNaN(loss(SQUARE, Double.NaN, Double.NaN, 1)));
  }

  @Test
  void meanSquaredErrorHasNoHalfAndItsSlopeHasATwo() {
    assertEquals(2.25, loss(SQUARE, 0, 0.5, 0), 0.0);
    // 2 · (0.5 + 1) · (1 − 0.25)
    assertEquals(2.25, sumError(SQUARE, 0.5, 0), 0.0);
    assertEquals(0, sumError(SQUARE, 1, 0), 0.0); // a saturated output learns nothing
  }

  @Test
  void targetsAndSignsBelongTogether() {
    for (Head head : Heads.all()) {
      if (head.classes() == 2 && head.units() == 1) {
        assertEquals(-1, head.signed(head.target(0, 0)), 0.0);
        assertEquals(1, head.signed(head.target(1, 0)), 0.0);
        assertEquals(0, head.predicted(new double[] {head.target(0, 0)}, 0));
        assertEquals(1, head.predicted(new double[] {head.target(1, 0)}, 0));
      }
    }
  }

  @Test
  void thereIsOneUnitForANumberOrTwoClassesElseOneAClass() {
    assertEquals(1, new Head(Loss.MSE, Output.LINEAR, 1, 0).units());
    assertEquals(1, Head.crossEntropy(2).units());
    assertEquals(2, new Head(Loss.CROSS_ENTROPY, Output.SOFTMAX, 1, 2).units());
    assertEquals(5, new Head(Loss.HINGE, Output.LINEAR, 1, 5).units());
  }

  @Test
  void theHighestAnswerIsPredictedAndOfEqualOnesTheFirst() {
    Head head = Head.crossEntropy(3);
    assertEquals(2, head.predicted(new double[] {9, 0.2, 0.3, 0.5}, 1));
    assertEquals(0, head.predicted(new double[] {0.4, 0.4, 0.2}, 0));
  }

  @Test
  void softmaxAddsUpToOneHoweverLargeTheSums() {
    double[] outputs = new double[3];
    Output.SOFTMAX.apply(new double[] {1e300, 1e300, -1e300}, outputs, 1, 3);
    assertEquals(0.5, outputs[0], 0.0);
    assertEquals(0.5, outputs[1], 0.0);
    assertEquals(0, outputs[2], 0.0);
  }

  @Test
  void huberIsSquareNearAndStraightBeyondDelta() {
    Head head = new Head(Loss.HUBER, Output.LINEAR, 2, 0);
    assertEquals(0.5, loss(head, 0, 1, 0), 0.0); // 1²/2
    assertEquals(2, loss(head, 0, 2, 0), 0.0); // both forms meet
    assertEquals(8, loss(head, 0, 5, 0), 0.0); // 2·(5 − 1)
    assertEquals(2, sumError(head, 5, 0), 0.0);
    assertEquals(-2, sumError(head, -5, 0), 0.0);
  }
}
