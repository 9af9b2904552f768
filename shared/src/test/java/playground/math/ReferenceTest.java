package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** The reference itself, against digits that are in the books. */
class ReferenceTest {
  private static void assertDigits(String digits, BigDecimal actual) {
    BigDecimal expected = new BigDecimal(digits);
    assertEquals(expected, actual.setScale(expected.scale(), RoundingMode.DOWN));
  }

  @Test
  void knowsFortyDigits() {
    assertDigits("2.7182818284590452353602874713526624977572", Reference.exp(1));
    assertDigits("0.6931471805599453094172321214581765680755", Reference.log(2));
    assertDigits("-0.6931471805599453094172321214581765680755", Reference.log(0.5));
    assertDigits("0.6931471805599453094172321214581765680755", Reference.softplus(0));
    assertDigits("0.7615941559557648881194582826047935904127", Reference.tanh(1));
    assertDigits("0.7310585786300048792511592418218362743651", Reference.sigmoid(1));
    assertDigits("0.8414709848078965066525023216302989996225", ReferenceAngle.sin(1));
    assertDigits("0.5403023058681397174009366074429766037323", ReferenceAngle.cos(1));
  }

  @Test
  void knowsPiToTheLastOfThousandDigits() {
    BigDecimal pi = ReferenceAngle.HALF_PI.multiply(new BigDecimal(2));
    assertDigits("3.14159265358979323846264338327950288419716939937510", pi);
    // digits 991 to 1000
    assertEquals("2164201989", pi.setScale(1000, RoundingMode.DOWN).toString().substring(992));
  }

  @Test
  void reducesLargeAnglesAsThePlatformDoes() {
    assertDigits("-0.85220084976718880177", ReferenceAngle.sin(1e22)); // the example of K. C. Ng
    Samples.ofExponents(0, 1024, 1)
        .forEach(
            x -> {
              double sine = StrictMath.sin(x);
              double cosine = StrictMath.cos(x);
              assertTrue(Reference.ulps(ReferenceAngle.sin(x), sine) < 1, () -> "sin " + x);
              assertTrue(Reference.ulps(ReferenceAngle.cos(x), cosine) < 1, () -> "cos " + x);
            });
  }

  @Test
  void keepsThirtyFourDigitsWhereTheSeriesTakesOver() {
    for (double x = 1e-13; x < 1e-11; x *= 1.1) {
      double y = x;
      BigDecimal exact = new BigDecimal(x);
      BigDecimal third = exact.pow(3).divide(new BigDecimal(3), 60, RoundingMode.DOWN);
      BigDecimal off = Reference.tanh(x).subtract(exact.subtract(third));
      assertTrue(Math.abs(off.doubleValue()) < 1e-34 * y, () -> y + ": " + off);
    }
  }

  @Test
  void countsUnitsInTheLastPlace() {
    assertEquals(0, Reference.ulps(BigDecimal.ONE, 1));
    assertEquals(1, Reference.ulps(BigDecimal.ONE, Math.nextUp(1.0)));
    assertEquals(0.5, Reference.ulps(BigDecimal.ONE, Math.nextDown(1.0)));
    assertEquals(1, Reference.ulps(BigDecimal.ZERO, Double.MIN_VALUE));
    assertEquals(1, Reference.ulps(new BigDecimal(Double.MAX_VALUE), Double.POSITIVE_INFINITY));
    assertEquals(0, Reference.ulps(new BigDecimal("1e400"), Double.POSITIVE_INFINITY));
    assertEquals(0, Reference.ulps(new BigDecimal("-1e400"), Double.NEGATIVE_INFINITY));
    // just below a power of two the units are those below it
    BigDecimal below = BigDecimal.ONE.subtract(new BigDecimal("1e-40"));
    assertEquals(1, Reference.ulps(below, Math.nextDown(1.0)), 1e-20);
  }
}
