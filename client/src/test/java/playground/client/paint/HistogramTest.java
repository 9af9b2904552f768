package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramTest {
  @Test
  void everyNumberIsInTheIntervalItLiesIn() {
    double[] numbers = {99, -4, -3.5, -0.5, 0, 0.5, 1, 3.9, 4, 99};
    Histogram histogram = Histogram.of(numbers, 1, 9);
    assertArrayEquals(new int[] {2, 0, 0, 1, 2, 1, 0, 2}, histogram.counts()); // one wide each
    assertEquals(-4, histogram.lowest());
    assertEquals(4, histogram.highest());
    assertEquals(4, histogram.reach());
    assertEquals(2, histogram.most());
  }

  @Test
  void rangeIsSymmetricSoThatZeroIsInTheMiddle() {
    Histogram histogram = Histogram.of(new double[] {1, 2, 8}, 0, 3);
    assertEquals(8, histogram.reach());
    assertEquals(1, histogram.lowest());
    for (int i = 0; i < histogram.counts().length / 2; i++) {
      assertEquals(0, histogram.counts()[i], "nothing is below zero");
    }
  }

  @Test
  void zerosHaveARangeAndNoNumbersHaveNone() {
    Histogram zeros = Histogram.of(new double[5], 0, 5);
    assertEquals(1, zeros.reach());
    assertEquals(5, zeros.most());
    Histogram nothing = Histogram.of(new double[5], 2, 2);
    assertEquals(0, nothing.most());
    assertTrue(Double.isNaN(nothing.lowest()));
  }

  @Test
  void moreNumbersHaveMoreIntervalsAndNoneIsLost() {
    double[] numbers = new double[1000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.sin(i) * 1e-300;
    }
    Histogram histogram = Histogram.of(numbers, 0, 1000);
    assertEquals(40, histogram.counts().length);
    assertEquals(1000, Arrays.stream(histogram.counts()).sum());
    assertEquals(20, Histogram.of(numbers, 0, 100).counts().length);
  }
}
