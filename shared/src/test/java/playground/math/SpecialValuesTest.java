package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What every function gives at ±0, ±infinity and NaN, and that it never leaves its range. */
class SpecialValuesTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  /** Bit for bit, so that 0 and −0 differ; NaN is one value. */
  private static void assertGives(double expected, DoubleUnaryOperator own, double x) {
    double actual = own.applyAsDouble(x);
    assertEquals(
        Double.doubleToLongBits(expected),
        Double.doubleToLongBits(actual),
        () -> x + ": " + actual);
  }

  private static void assertAlways(DoublePredicate holds, DoubleUnaryOperator own) {
    Samples.ofCorners().forEach(x -> assertHolds(holds, own, x));
    Samples.ofEveryExponent(1).forEach(x -> assertHolds(holds, own, x));
    Samples.ofExponents(-60, 11, 2).forEach(x -> assertHolds(holds, own, x));
    Samples.between(-42, 42, 3).forEach(x -> assertHolds(holds, own, x));
  }

  private static void assertHolds(DoublePredicate holds, DoubleUnaryOperator own, double x) {
    assertTrue(holds.test(own.applyAsDouble(x)), () -> own.applyAsDouble(x) + " at " + x);
  }

  @Test
  void exp() {
    assertGives(1, Elementary::exp, 0.0);
    assertGives(1, Elementary::exp, -0.0);
    assertGives(INFINITY, Elementary::exp, INFINITY);
    assertGives(0, Elementary::exp, -INFINITY);
    assertGives(INFINITY, Elementary::exp, Double.MAX_VALUE);
    assertGives(0, Elementary::exp, -Double.MAX_VALUE);
    assertGives(Double.NaN, Elementary::exp, Double.NaN);
    assertAlways(y -> y >= 0, Elementary::exp);
  }

  @Test
  void log() {
    assertGives(-INFINITY, Elementary::log, 0.0);
    assertGives(-INFINITY, Elementary::log, -0.0);
    assertGives(0, Elementary::log, 1);
    assertGives(INFINITY, Elementary::log, INFINITY);
    assertGives(Double.NaN, Elementary::log, -INFINITY);
    assertGives(Double.NaN, Elementary::log, -Double.MIN_VALUE);
    assertGives(Double.NaN, Elementary::log, Double.NaN);
    assertAlways(y -> Double.isNaN(y) || y < 710, Elementary::log);
  }

  @Test
  void sin() {
    assertGives(0, Elementary::sin, 0.0);
    assertGives(0, Elementary::sin, -0.0);
    assertGives(Double.NaN, Elementary::sin, INFINITY);
    assertGives(Double.NaN, Elementary::sin, -INFINITY);
    assertGives(Double.NaN, Elementary::sin, Double.NaN);
    assertAlways(y -> Math.abs(y) <= 1, Elementary::sin);
  }

  @Test
  void cos() {
    assertGives(1, Elementary::cos, 0.0);
    assertGives(1, Elementary::cos, -0.0);
    assertGives(Double.NaN, Elementary::cos, INFINITY);
    assertGives(Double.NaN, Elementary::cos, -INFINITY);
    assertGives(Double.NaN, Elementary::cos, Double.NaN);
    assertAlways(y -> Math.abs(y) <= 1, Elementary::cos);
  }

  @Test
  void tanh() {
    assertGives(0, Elementary::tanh, 0.0);
    assertGives(0, Elementary::tanh, -0.0);
    assertGives(1, Elementary::tanh, INFINITY);
    assertGives(-1, Elementary::tanh, -INFINITY);
    assertGives(Double.NaN, Elementary::tanh, Double.NaN);
    assertAlways(y -> Math.abs(y) <= 1, Elementary::tanh);
  }

  @Test
  void sigmoid() {
    assertGives(0.5, Elementary::sigmoid, 0.0);
    assertGives(0.5, Elementary::sigmoid, -0.0);
    assertGives(1, Elementary::sigmoid, INFINITY);
    assertGives(Elementary.sigmoid(-40), Elementary::sigmoid, -INFINITY);
    assertGives(Double.NaN, Elementary::sigmoid, Double.NaN);
    assertAlways(y -> y >= 0 && y <= 1, Elementary::sigmoid);
  }

  @Test
  void softplus() {
    assertGives(0.6931471805599453, Elementary::softplus, 0.0);
    assertGives(0.6931471805599453, Elementary::softplus, -0.0);
    assertGives(INFINITY, Elementary::softplus, INFINITY);
    assertGives(0, Elementary::softplus, -INFINITY);
    assertGives(Double.MAX_VALUE, Elementary::softplus, Double.MAX_VALUE);
    assertGives(0, Elementary::softplus, -Double.MAX_VALUE);
    assertGives(Double.NaN, Elementary::softplus, Double.NaN);
    assertAlways(y -> y >= 0, Elementary::softplus);
  }

  @Test
  void softplusIsNeverBelowEitherOfItsAsymptotes() {
    Samples.ofExponents(-60, 10, 4)
        .forEach(x -> assertTrue(Elementary.softplus(x) >= Math.max(x, 0), () -> "" + x));
    for (double x = 40; x < 1e300; x *= 1.7) {
      assertGives(x, Elementary::softplus, x);
    }
    for (double x = -38; x > -750; x -= 0.7) {
      assertGives(Elementary.exp(x), Elementary::softplus, x);
    }
  }
}
