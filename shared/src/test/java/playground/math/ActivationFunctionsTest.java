package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;

/**
 * tanh and sigmoid: their bits, which a faster kernel has to reproduce, and where they saturate.
 */
class ActivationFunctionsTest {
  /**
   * The formula that the vector kernel runs, word for word in scalar code: clamp, round by a magic
   * number, 2^n from a table, one division. Written apart from the code under test on purpose.
   */
  private static double core(double value, boolean sigmoid) {
    double magic = 6755399441055744d + 1023;
    double x = 20 < value ? 20 : value;
    x = x < -20 ? -20 : x;
    double t = x * 2.8853900817779268 + magic;
    double n = t - magic;
    double r = x - n * 0.34657359027997264;
    double z = r * r;
    double p = ((z + 105.05460291357024) * z + 945.5733818433639) * r;
    double q = (15.005459153099654 * z + 420.2457301946909) * z + 945.5733818433639;
    double u = (q + p) * StrictMath.scalb(1.0, (int) ((t - 6755399441055744d) - 1023));
    double v = q - p;
    return sigmoid ? u / (u + v) : (u - v) / (u + v);
  }

  private static void assertSameBits(double x) {
    assertEquals(bits(core(x, false)), bits(Elementary.tanh(x)), () -> "tanh " + x);
    assertEquals(bits(core(x * 0.5, true)), bits(Elementary.sigmoid(x)), () -> "sigmoid " + x);
  }

  private static long bits(double x) {
    return Double.doubleToLongBits(x);
  }

  /** Seeded values of every size: around the origin, over the working range, over all exponents. */
  private static void forManyValues(int count, DoubleConsumer check) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < count; i++) {
      check.accept(random.nextDouble(-1, 1));
      check.accept(random.nextDouble(-22, 22));
      check.accept(random.nextDouble(-45, 45));
      check.accept(StrictMath.scalb(random.nextDouble(-1, 1), random.nextInt(-1060, 1000)));
    }
  }

  @Test
  void hasTheBitsOfTheKernelFormulaOnManyValues() {
    forManyValues(40_000, ActivationFunctionsTest::assertSameBits);
  }

  @Test
  void hasTheBitsOfTheKernelFormulaWhereRoundingTies() {
    for (int half = -115; half <= 115; half++) {
      double x = half / 2.8853900817779268 / 2; // n changes where x·2/ln2 is a whole and a half
      for (double near = Math.nextDown(x); near <= Math.nextUp(x); near = Math.nextUp(near)) {
        assertSameBits(near);
        assertSameBits(near * 2);
      }
    }
  }

  @Test
  void hasTheBitsOfTheKernelFormulaAroundTheClampsAndAtZero() {
    double[] corners = {20, 40, 0.0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE};
    for (double corner : corners) {
      for (double x : new double[] {corner, Math.nextUp(corner), Math.nextDown(corner)}) {
        assertSameBits(x);
        assertSameBits(-x);
      }
    }
    assertSameBits(Double.POSITIVE_INFINITY);
    assertSameBits(Double.NEGATIVE_INFINITY);
    assertSameBits(Double.NaN);
  }

  @Test
  void tanhIsExactlyOdd() {
    forManyValues(
        10_000, x -> assertEquals(-Elementary.tanh(x), Elementary.tanh(-x), 0.0, () -> "" + x));
  }

  @Test
  void tanhStaysWithinOne() {
    forManyValues(10_000, x -> assertTrue(Math.abs(Elementary.tanh(x)) <= 1, () -> "" + x));
  }

  @Test
  void tanhIsExactlyOneFromTheClampOn() {
    for (double x : new double[] {20, 21, 710, 1e300, Double.POSITIVE_INFINITY}) {
      assertEquals(1.0, Elementary.tanh(x), 0.0);
      assertEquals(-1.0, Elementary.tanh(-x), 0.0);
    }
  }

  @Test
  void tanhAndSigmoidAtZeroAreExact() {
    assertEquals(bits(0.0), bits(Elementary.tanh(0.0)));
    assertEquals(bits(0.5), bits(Elementary.sigmoid(0.0)));
    assertEquals(bits(0.5), bits(Elementary.sigmoid(-0.0)));
  }

  @Test
  void sigmoidSaturatesToOneAndToAlmostZero() {
    for (double x : new double[] {40, 41, 1e300, Double.POSITIVE_INFINITY}) {
      assertEquals(1.0, Elementary.sigmoid(x), 0.0);
      // e^-40 = 4.248e-18 is where the clamp holds it
      assertEquals(4.248e-18, Elementary.sigmoid(-x), 1e-21);
    }
  }

  @Test
  void notANumberPassesThrough() {
    assertTrue(Double.isNaN(Elementary.tanh(Double.NaN)));
    assertTrue(Double.isNaN(Elementary.sigmoid(Double.NaN)));
  }
}
