package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1, -1",
    "0.1, 0.1",
    "0.03, 0.03",
    "-0.5, -0.5",
    "0.000001, 0.000001",
    "-0.000001, -0.000001",
    "0.999999, 0.999999",
    "10.000010, 10.00001",
    "123456.789012, 123456.789012",
    "2147483647, 2147483647",
    "-2147483647, -2147483647",
    "2147483646.999999, 2147483646.999999",
  })
  void writesPlainDecimals(double value, String text) {
    assertTrue(Decimal.fits(value));
    assertEquals(text, Decimal.text(value));
  }

  @Test
  void everyScaledNumberIsWrittenAsBigDecimalWouldAndReadsBack() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 100_000; i++) {
      long millionths = random.nextLong(1L << random.nextInt(1, 51)) * (i % 2 == 0 ? 1 : -1);
      BigDecimal exact = BigDecimal.valueOf(millionths, 6);
      double value = exact.doubleValue();
      String expected = millionths == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
      assertEquals(expected, Decimal.text(value));
      assertEquals(value, Decimal.parse(expected), 0.0);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-7, 0.1234567, 0.30000000000000004, 2147483648.0, -2147483648.0, 1e300})
  void refusesMoreDigitsThanItCanKeep(double value) {
    assertFalse(Decimal.fits(value));
    assertThrows(IllegalArgumentException.class, () -> Decimal.text(value));
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (double value : new double[] {Double.NaN, 1.0 / 0, -1.0 / 0}) {
      assertFalse(Decimal.fits(value));
      assertThrows(IllegalArgumentException.class, () -> Decimal.text(value));
    }
  }

  @Test
  void roundsToSixDigitsHalfAwayFromZero() {
    assertEquals(0.123457, Decimal.rounded(0.1234567), 0.0);
    assertEquals(-0.123457, Decimal.rounded(-0.1234567), 0.0);
    // 2^-7 = 0.0078125 has seven digits and ends in an exact half
    assertEquals(0.007813, Decimal.rounded(0.0078125), 0.0);
    assertEquals(-0.007813, Decimal.rounded(-0.0078125), 0.0);
  }

  @Test
  void roundedNumbersFit() {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < 10_000; i++) {
      double value = random.nextDouble(-1000, 1000);
      double rounded = Decimal.rounded(value);
      assertTrue(Decimal.fits(rounded), () -> "" + value);
      BigDecimal exact = new BigDecimal(value).setScale(6, RoundingMode.HALF_UP);
      assertEquals(exact.doubleValue(), rounded, 0.0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "-12.5, -12.5",
    "007, 7",
    "5., 5",
    ".5, 0.5",
    "-.5, -0.5",
    "-0, -0.0",
    "0.1, 0.1",
    "999999999999999999999999, 1e24"
  })
  void readsPlainDecimals(String text, double value) {
    assertEquals(value, Decimal.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "-.",
        "+1",
        "--1",
        "1-",
        "1.2.3",
        "1e3",
        "1E3",
        "0x10",
        "1f",
        "1d",
        " 1",
        "1 ",
        "1,5",
        "NaN",
        "Infinity",
        "١",
        "１",
        "1_000",
        "1000000000000000000000000"
      })
  void everythingElseIsNotANumber(String text) {
    assertTrue(Double.isNaN(Decimal.parse(text)));
  }
}
