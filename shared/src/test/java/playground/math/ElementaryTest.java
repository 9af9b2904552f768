package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * exp, log, sin and cos against StrictMath, whose own error is below 1 ulp and which is fast enough
 * for many more values than fifty digits are; and at the edges of their ranges.
 */
class ElementaryTest {
  private static final int VALUES = 100_000;

  private static void assertNear(String name, double x, double expected, double actual) {
    boolean isNear = Math.abs(expected - actual) <= 2 * Math.ulp(expected);
    assertTrue(isNear, () -> name + " " + x + " is " + actual + ", not " + expected);
  }

  private static void assertNearOver(
      String name, double from, double to, DoubleUnaryOperator strict, DoubleUnaryOperator own) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < VALUES; i++) {
      double x = random.nextDouble(from, to);
      assertNear(name, x, strict.applyAsDouble(x), own.applyAsDouble(x));
    }
  }

  @Test
  void expIsWithinTwoUlpOverItsWholeRange() {
    assertNearOver("exp", -745, 709.7, StrictMath::exp, Elementary::exp);
    assertNearOver("exp", -40, 40, StrictMath::exp, Elementary::exp);
    assertNearOver("exp", -1, 1, StrictMath::exp, Elementary::exp);
  }

  @Test
  void expOverflowsAndUnderflowsWhereItShould() {
    // ln(largest double) = 709.782712893384, ln(smallest double / 2) = −745.133219101941
    assertNear("exp", 709.7827128933840, 1.797693134862273e308, Elementary.exp(709.782712893384));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(709.7827128933841));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(Double.POSITIVE_INFINITY));
    assertEquals(Double.MIN_VALUE, Elementary.exp(-745.1332191019411));
    assertEquals(0.0, Elementary.exp(-745.1332191019412));
    assertEquals(0.0, Elementary.exp(Double.NEGATIVE_INFINITY));
    assertNear("exp", -730, StrictMath.exp(-730), Elementary.exp(-730)); // a subnormal
  }

  @Test
  void expOfZeroIsOneAndOfNotANumberIsNotANumber() {
    assertEquals(1.0, Elementary.exp(0.0), 0.0);
    assertEquals(1.0, Elementary.exp(-0.0), 0.0);
    assertEquals(1.0, Elementary.exp(Double.MIN_VALUE), 0.0);
    assertTrue(Double.isNaN(Elementary.exp(Double.NaN)));
  }

  @Test
  void logIsWithinTwoUlpForEveryExponent() {
    SplittableRandom random = new SplittableRandom(9);
    for (int i = 0; i < VALUES; i++) {
      double x = StrictMath.scalb(random.nextDouble(1, 2), random.nextInt(-1074, 1024));
      assertNear("log", x, StrictMath.log(x), Elementary.log(x));
    }
  }

  @Test
  void logIsWithinTwoUlpAroundOne() {
    assertNearOver("log", 0.5, 2, StrictMath::log, Elementary::log);
    assertNearOver("log", 0.999, 1.001, StrictMath::log, Elementary::log);
    for (double x = 1 - 1e-13; x < 1 + 1e-13; x = Math.nextUp(x)) {
      assertNear("log", x, StrictMath.log(x), Elementary.log(x));
    }
  }

  @Test
  void logOfPowersOfTwoIsWithinTwoUlp() {
    for (int n = -1074; n <= 1023; n++) {
      double x = StrictMath.scalb(1.0, n);
      assertNear("log", x, StrictMath.log(x), Elementary.log(x));
    }
  }

  @Test
  void logOfOneIsExactlyZero() {
    assertEquals(Double.doubleToLongBits(0.0), Double.doubleToLongBits(Elementary.log(1)));
  }

  @Test
  void logOfExtremes() {
    assertNear("log", Double.MIN_VALUE, -744.4400719213812, Elementary.log(Double.MIN_VALUE));
    assertNear("log", Double.MAX_VALUE, 709.782712893384, Elementary.log(Double.MAX_VALUE));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.log(Double.POSITIVE_INFINITY));
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(0.0));
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(-0.0));
    assertTrue(Double.isNaN(Elementary.log(-Double.MIN_VALUE)));
    assertTrue(Double.isNaN(Elementary.log(Double.NEGATIVE_INFINITY)));
    assertTrue(Double.isNaN(Elementary.log(Double.NaN)));
  }

  @Test
  void sineAndCosineAreWithinTwoUlp() {
    for (double reach : new double[] {0.1, 1, 7, 100, 1e4, 1e6}) {
      assertNearOver("sin", -reach, reach, StrictMath::sin, Elementary::sin);
      assertNearOver("cos", -reach, reach, StrictMath::cos, Elementary::cos);
    }
  }

  @Test
  void sineAndCosineAreWithinTwoUlpAtTheirZeros() {
    for (int n = 0; n <= 636_000; n += n < 2_000 ? 1 : 97) {
      double x = n * (Math.PI / 2);
      for (double near : new double[] {Math.nextDown(x), x, Math.nextUp(x)}) {
        assertNear("sin", near, StrictMath.sin(near), Elementary.sin(near));
        assertNear("cos", near, StrictMath.cos(near), Elementary.cos(near));
      }
    }
  }

  @Test
  void sineIsOddAndCosineIsEven() {
    SplittableRandom random = new SplittableRandom(10);
    for (int i = 0; i < 10_000; i++) {
      double x = random.nextDouble(0, 1000);
      assertEquals(-Elementary.sin(x), Elementary.sin(-x), 0.0);
      assertEquals(Elementary.cos(x), Elementary.cos(-x), 0.0);
    }
  }

  @Test
  void tinyAnglesAreTheirOwnSine() {
    for (double x : new double[] {1e-9, 1e-200, Double.MIN_NORMAL, Double.MIN_VALUE}) {
      assertEquals(x, Elementary.sin(x), 0.0);
      assertEquals(1.0, Elementary.cos(x), 0.0);
    }
  }
}
