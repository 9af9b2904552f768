package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Angles beyond a million, above all those that are hardest to tell from a quarter turn. */
class LargeAngleTest {
  private static void assertAccurate(double x) {
    double sine = Reference.ulps(ReferenceAngle.sin(x), Elementary.sin(x));
    assertTrue(sine <= 1, () -> "sin " + x + " is off by " + sine + " ulp");
    double cosine = Reference.ulps(ReferenceAngle.cos(x), Elementary.cos(x));
    assertTrue(cosine <= 1, () -> "cos " + x + " is off by " + cosine + " ulp");
  }

  @Test
  void theAngleNearestToAQuarterTurnForEveryExponent() {
    for (int exponent = -52; exponent <= 971; exponent++) {
      double x = ReferenceAngle.nearestToQuarterTurn(exponent);
      assertAccurate(x);
      assertAccurate(-x);
    }
  }

  @Test
  void theNearestOfAllIsTheOneInTheBooks() {
    // Muller, "Elementary Functions", section on worst cases for range reduction
    double x = 6381956970095103.0 * 0x1p797;
    assertEquals(x, ReferenceAngle.nearestToQuarterTurn(797));
    assertEquals(-4.6871659242546277e-19, Elementary.cos(x));
    assertEquals(1, Math.abs(Elementary.sin(x)));
  }

  @Test
  void multiplesOfAQuarterTurnOfEverySize() {
    SplittableRandom random = new SplittableRandom(1);
    for (int bits = 20; bits < 1023; bits++) {
      BigDecimal n = new BigDecimal(new BigInteger(bits, new java.util.Random(bits)).setBit(bits));
      double x = n.multiply(ReferenceAngle.HALF_PI).doubleValue();
      assertAccurate(random.nextBoolean() ? x : -x);
      assertAccurate(Math.nextUp(x));
    }
  }

  @Test
  void eighthsOfATurnWhereTheQuarterChanges() {
    for (int bits = 20; bits < 1022; bits++) {
      BigInteger odd = new BigInteger(bits, new java.util.Random(bits)).setBit(bits).setBit(0);
      BigDecimal half = new BigDecimal(odd).divide(new BigDecimal(2));
      double x = half.multiply(ReferenceAngle.HALF_PI).doubleValue();
      assertAccurate(Math.nextDown(x));
      assertAccurate(x);
    }
  }

  @Test
  void bothSidesOfAMillion() {
    for (double x : new double[] {Math.nextDown(1e6), 1e6, Math.nextUp(1e6), 16_777_216}) {
      assertAccurate(x);
      assertAccurate(-x);
    }
  }

  @Test
  void sineIsOddAndCosineIsEven() {
    Samples.ofExponents(19, 1024, 2)
        .forEach(
            x -> {
              assertEquals(-Elementary.sin(x), Elementary.sin(-x));
              assertEquals(Elementary.cos(x), Elementary.cos(-x));
            });
  }

  @Test
  void restIsWithinAnEighthOfATurnAndTailBelowItsLastBit() {
    Samples.ofExponents(20, 1024, 3)
        .forEach(
            x -> {
              LargeAngle angle = new LargeAngle(x);
              assertTrue(angle.quarter >= 0 && angle.quarter < 4, () -> "" + x);
              assertTrue(Math.abs(angle.rest) <= Math.PI / 4 + 1e-16, () -> "" + x);
              assertTrue(Math.abs(angle.tail) <= Math.ulp(angle.rest) / 2, () -> "" + x);
            });
  }
}
