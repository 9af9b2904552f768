package playground.math;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every function against fifty digits over its whole range. The bounds are a little above the
 * greatest errors found in the much larger samples that {@link Elementary} names.
 */
class AccuracyTest {
  private static void assertUlps(
      double bound,
      DoubleFunction<BigDecimal> exact,
      DoubleUnaryOperator own,
      DoubleStream... samples) {
    for (DoubleStream some : samples) {
      some.forEach(
          x -> {
            double ulps = Reference.ulps(exact.apply(x), own.applyAsDouble(x));
            assertTrue(ulps <= bound, () -> own.applyAsDouble(x) + " at " + x + ": " + ulps);
          });
    }
  }

  private static void assertGap(
      double bound,
      DoubleFunction<BigDecimal> exact,
      DoubleUnaryOperator own,
      DoubleStream... samples) {
    for (DoubleStream some : samples) {
      some.forEach(
          x -> {
            double gap = Reference.gap(exact.apply(x), own.applyAsDouble(x));
            assertTrue(gap <= bound, () -> own.applyAsDouble(x) + " at " + x + ": " + gap);
          });
    }
  }

  @Test
  void exp() {
    assertUlps(
        1,
        Reference::exp,
        Elementary::exp,
        Samples.ofCorners(),
        Samples.ofEveryExponent(1),
        Samples.ofExponents(-60, 10, 2),
        Samples.between(-1, 1, 3),
        Samples.between(-746, 710, 4));
  }

  @Test
  void expAtBothEdges() {
    // subnormal results, the smallest one, the largest one and what overflows
    assertUlps(
        1,
        Reference::exp,
        Elementary::exp,
        Samples.between(-745.2, -708.3, 5),
        Samples.between(-745.14, -745.13, 6),
        Samples.between(709.78, 709.79, 7));
  }

  @Test
  void log() {
    assertUlps(
        1,
        Reference::log,
        Elementary::log,
        Samples.ofCorners().filter(x -> x > 0),
        Samples.ofEveryExponent(8).map(Math::abs).filter(x -> x > 0),
        Samples.between(0.5, 2, 9),
        Samples.between(0.99, 1.01, 10),
        Samples.between(0, 1e-307, 11));
  }

  @Test
  void sin() {
    assertUlps(
        1,
        ReferenceAngle::sin,
        Elementary::sin,
        Samples.ofCorners(),
        Samples.ofEveryExponent(12),
        Samples.ofExponents(-30, 20, 13),
        Samples.ofExponents(19, 1024, 14),
        Samples.between(-7, 7, 15),
        Samples.between(-1e6, 1e6, 16));
  }

  @Test
  void cos() {
    assertUlps(
        1,
        ReferenceAngle::cos,
        Elementary::cos,
        Samples.ofCorners(),
        Samples.ofEveryExponent(17),
        Samples.ofExponents(-30, 20, 18),
        Samples.ofExponents(19, 1024, 19),
        Samples.between(-7, 7, 20),
        Samples.between(-1e6, 1e6, 21));
  }

  @Test
  void tanh() {
    assertGap(
        2.9e-16,
        Reference::tanh,
        Elementary::tanh,
        Samples.ofCorners(),
        Samples.ofEveryExponent(22),
        Samples.ofExponents(-60, 6, 23),
        Samples.between(-21, 21, 24));
  }

  @Test
  void tanhRelativeToItsSize() {
    assertUlps(3, Reference::tanh, Elementary::tanh, Samples.between(1, 21, 25));
    assertUlps(5, Reference::tanh, Elementary::tanh, Samples.between(-1, -0.25, 26));
  }

  @Test
  void sigmoid() {
    assertGap(
        1.9e-16,
        Reference::sigmoid,
        Elementary::sigmoid,
        Samples.ofCorners(),
        Samples.ofEveryExponent(27),
        Samples.ofExponents(-60, 7, 28),
        Samples.between(-42, 42, 29));
  }

  @Test
  void sigmoidRelativeToItsSize() {
    assertUlps(2, Reference::sigmoid, Elementary::sigmoid, Samples.between(-1, 42, 30));
    assertUlps(45, Reference::sigmoid, Elementary::sigmoid, Samples.between(-40, -1, 31));
  }

  @Test
  void softplus() {
    assertUlps(
        2,
        Reference::softplus,
        Elementary::softplus,
        Samples.ofCorners(),
        Samples.ofEveryExponent(32),
        Samples.ofExponents(-60, 10, 33),
        Samples.between(-1, 1, 34),
        Samples.between(-42, 42, 35),
        Samples.between(-746, -30, 36));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 10, 31, 64, 1000, 65_537, 1_000_000, 999_999_999})
  void power(int exponent) {
    double reach = Math.min(1075.0 / exponent, 1023); // where the power is a finite double
    assertUlps(
        Math.max(exponent - 1, 0.5),
        x -> Reference.power(x, exponent),
        x -> Elementary.power(x, exponent),
        Samples.between(-reach, reach, 37).map(x -> StrictMath.pow(2, x)),
        Samples.between(-reach, reach, 38).map(x -> -StrictMath.pow(2, x)));
  }
}
