package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole powers: the exact ones, the special ones and the order of the multiplications. */
class PowerTest {
  @ParameterizedTest
  @CsvSource({
    "2, 10, 1024",
    "-2, 3, -8",
    "3, 33, 5559060566555523", // below 2^53
    "0.5, 1074, 4.9e-324",
    "0.5, 1075, 0",
    "-0.5, 1077, -0.0",
    "2, 1023, 8.98846567431158e307",
    "2, 1024, Infinity",
    "-2, 1025, -Infinity",
    "1, 2147483647, 1",
    "-1, 2147483647, -1",
    "0, 1, 0",
    "-0.0, 1, -0.0",
    "-0.0, 2, 0",
    "Infinity, 1, Infinity",
    "-Infinity, 2, Infinity",
    "-Infinity, 3, -Infinity",
    "NaN, 1, NaN",
    "NaN, 0, 1",
    "Infinity, 0, 1",
    "-Infinity, 0, 1",
    "0, 0, 1",
    "-0.0, 0, 1",
    "1.7976931348623157e308, 2147483647, Infinity",
    "4.9e-324, 2147483647, 0",
  })
  void exactly(double base, int exponent, double expected) {
    assertEquals(expected, Elementary.power(base, exponent));
  }

  @Test
  void theFirstPowerIsTheNumberItself() {
    Samples.ofCorners().forEach(x -> assertEquals(x, Elementary.power(x, 1)));
    Samples.ofEveryExponent(1).forEach(x -> assertEquals(x, Elementary.power(x, 1)));
  }

  @Test
  void multipliesFromTheLowestBitUp() {
    Samples.between(-2, 2, 2)
        .forEach(
            x -> {
              double square = x * x;
              double fourth = square * square;
              double eighth = fourth * fourth;
              assertEquals(x * fourth * eighth, Elementary.power(x, 13));
              assertEquals(square * fourth, Elementary.power(x, 6));
            });
  }

  @Test
  void staysWithinOneForBasesWithinOne() {
    Samples.between(-1, 1, 3)
        .forEach(
            x -> {
              for (int exponent = 0; exponent < 40; exponent++) {
                assertTrue(Math.abs(Elementary.power(x, exponent)) <= 1, () -> "" + x);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({"-1", "-2147483648"})
  void refusesAnExponentBelowZero(int exponent) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Elementary.power(2, exponent))
            .getMessage();
    assertEquals("exponent below 0: " + exponent, message);
  }
}
