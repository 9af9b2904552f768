package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
  private static String fixed(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  @Test
  void everyChangeIsSeen() {
    for (double w : new double[] {0.7046, -0.00004, 12.5, 0}) {
      for (double change = 1e-13; change < 10; change *= 3.7) {
        int digits = Decimals.toTellApart(w, w - change);
        String before = fixed(w, digits);
        String after = fixed(w - change, digits);
        assertNotEquals(before, after, w + " − " + change);
        assertTrue(digits <= 16);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.4, 4",
    "0.5, 0.4989, 4",
    "0.5, 0.49989, 5",
    "0.5, 0.499989, 6",
    "0.5, 0.5, 4"
  })
  void fourDigitsAreEnoughForALargeChange(double before, double after, int digits) {
    assertEquals(digits, Decimals.toTellApart(before, after));
  }
}
