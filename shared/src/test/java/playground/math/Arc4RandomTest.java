package playground.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.FixtureFile;

/** The numbers of David Bau's seedrandom 2.4, which computed those in {@code seedrandom.txt}. */
class Arc4RandomTest {
  @Test
  void hasTheBitsOfSeedrandomForEverySeed() throws IOException {
    List<String[]> lines = FixtureFile.lines("seedrandom.txt");
    assertTrue(lines.size() >= 15, "the reference is there");
    for (String[] line : lines) {
      Arc4Random random = new Arc4Random(line[1]);
      double last = 0;
      for (int number = 1; number <= 1000; number++) {
        last = random.nextDouble();
        if (number <= 5) {
          assertEquals(Double.parseDouble(line[1 + number]), last, 0.0, line[1]);
        }
      }
      assertEquals(Double.parseDouble(line[7]), last, 0.0, line[1]);
    }
  }

  @Test
  void numbersAreFractionsBelowOneWithAllTheirBits() {
    Arc4Random random = new Arc4Random("any");
    double sum = 0;
    int odd = 0;
    int count = 100_000;
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble();
      assertTrue(x >= 0 && x < 1, () -> "" + x);
      sum += x;
      odd += (Double.doubleToLongBits(x) & 1) == 1 ? 1 : 0;
    }
    assertEquals(0.5, sum / count, 5 * 0.2887 / Math.sqrt(count)); // 1/√12, five deviations
    assertEquals(0.5, (double) odd / count, 2.5 / Math.sqrt(count)); // no bit is always 0
  }

  @Test
  void permutationTakesOneNumberForEachPlaceFromTheEnd() {
    Arc4Random random = new Arc4Random("1");
    int[] expected = IntStream.range(0, 20).toArray();
    for (int left = 20; left > 0; left--) {
      int at = (int) Math.floor(random.nextDouble() * left);
      int moved = expected[at];
      expected[at] = expected[left - 1];
      expected[left - 1] = moved;
    }
    assertArrayEquals(expected, new Arc4Random("1").permutation(20));
  }

  @Test
  void permutationHasEveryNumberOnce() {
    for (int count : new int[] {0, 1, 2, 1200}) {
      int[] order = new Arc4Random("hello").permutation(count);
      assertArrayEquals(
          IntStream.range(0, count).toArray(), Arrays.stream(order).sorted().toArray());
    }
  }

  @Test
  void seedsThatDifferInOneCharacterGiveOtherNumbers() {
    assertNotEquals(new Arc4Random("0.1").nextDouble(), new Arc4Random("0.2").nextDouble());
    assertNotEquals(new Arc4Random("").nextDouble(), new Arc4Random(" ").nextDouble());
  }
}
