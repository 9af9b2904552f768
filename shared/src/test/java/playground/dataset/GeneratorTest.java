package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The geometry of TensorFlow Playground's data sets, whose formulas the numbers here are from. */
class GeneratorTest {
  private static final List<Generator> GENERATED =
      List.of(Generator.CIRCLE, Generator.XOR, Generator.GAUSS, Generator.SPIRAL);

  private static double radius(Point p) {
    return Math.hypot(p.x1(), p.x2());
  }

  private static void assertAll(List<Point> points, Predicate<Point> claim) {
    for (Point point : points) {
      assertTrue(claim.test(point), point::toString);
    }
  }

  private static long ones(List<Point> points) {
    return points.stream().filter(p -> p.label() == 1).count();
  }

  private static int flips(Generator generator, double noise) {
    List<Point> clean = generator.points(1000, 0, 1);
    List<Point> noisy = generator.points(1000, noise, 1);
    int flips = 0;
    for (int i = 0; i < 1000; i++) {
      assertEquals(clean.get(i).x1(), noisy.get(i).x1(), 0.0);
      assertEquals(clean.get(i).x2(), noisy.get(i).x2(), 0.0);
      flips += clean.get(i).label() == noisy.get(i).label() ? 0 : 1;
    }
    return flips;
  }

  @Test
  void everyGeneratorMakesAsManyPointsAsAsked() {
    for (Generator generator : GENERATED) {
      for (int count : new int[] {10, 11, 499, 500, 5000}) {
        List<Point> points = generator.points(count, 0.3, 1);
        assertEquals(count, points.size());
        assertAll(points, p -> Double.isFinite(p.x1()) && Double.isFinite(p.x2()));
        assertAll(points, p -> p.label() == 0 || p.label() == 1);
      }
    }
  }

  @Test
  void sameSeedGivesTheSamePoints() {
    for (Generator generator : GENERATED) {
      assertEquals(generator.points(50, 0.2, 3), generator.points(50, 0.2, 3));
    }
  }

  @Test
  void otherSeedGivesOtherPoints() {
    for (Generator generator : GENERATED) {
      // noise, because a spiral without it has no chance in it but its order
      assertNotEquals(
          List.copyOf(sorted(generator.points(50, 0.2, 3))),
          List.copyOf(sorted(generator.points(50, 0.2, 4))));
    }
  }

  private static List<Point> sorted(List<Point> points) {
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Point::x1).thenComparingDouble(Point::x2));
    return sorted;
  }

  @Test
  void classesAreMixedInTheList() {
    for (Generator generator : GENERATED) {
      long early = ones(generator.points(1000, 0, 1).subList(0, 500));
      // hypergeometric: mean 250, deviation 7.9; xor's own share of ones adds to it
      assertEquals(250, early, 80, generator::name);
    }
  }

  @Test
  void circleIsADiscOfOnesWithinARingOfZeros() {
    List<Point> points = Generator.CIRCLE.points(1001, 0, 1);
    assertAll(points, p -> p.label() == 1 ? radius(p) < 2.5 : radius(p) >= 3.4999);
    assertAll(points, p -> radius(p) < 5.0001);
    assertEquals(500, ones(points)); // the odd one goes to the ring
  }

  @Test
  void circleReachesAllRoundAndToBothEdges() {
    List<Point> points = Generator.CIRCLE.points(2000, 0, 1);
    for (int quadrant = 0; quadrant < 4; quadrant++) {
      boolean right = quadrant % 2 == 0;
      boolean up = quadrant / 2 == 0;
      long there = points.stream().filter(p -> p.x1() > 0 == right && p.x2() > 0 == up).count();
      assertEquals(500, there, 97); // 5 · √(2000 · ¼ · ¾)
    }
    assertTrue(points.stream().anyMatch(p -> radius(p) > 4.95));
    assertTrue(points.stream().anyMatch(p -> radius(p) > 2.45 && p.label() == 1));
  }

  @Test
  void circleNoiseChangesLabelsOnly() {
    assertEquals(0, flips(Generator.CIRCLE, 0));
    int some = flips(Generator.CIRCLE, 0.2);
    assertTrue(some > 10 && flips(Generator.CIRCLE, 0.8) > some, "more noise, more flips");
  }

  @Test
  void xorIsOneWhereBothSignsAgreeAndLeavesTheAxesFree() {
    List<Point> points = Generator.XOR.points(2000, 0, 1);
    assertAll(points, p -> p.label() == (p.x1() > 0 == p.x2() > 0 ? 1 : 0));
    assertAll(points, p -> Math.min(Math.abs(p.x1()), Math.abs(p.x2())) >= 0.3);
    assertAll(points, p -> Math.max(Math.abs(p.x1()), Math.abs(p.x2())) <= 5.3);
  }

  @Test
  void xorNoiseChangesLabelsOnly() {
    assertEquals(0, flips(Generator.XOR, 0));
    int some = flips(Generator.XOR, 0.2);
    assertTrue(some > 10 && flips(Generator.XOR, 0.8) > some, "more noise, more flips");
  }

  @Test
  void gaussHasItsCentresAndTheVarianceThatNoiseAsksFor() {
    for (double noise : new double[] {0, 0.5, 1}) {
      List<Point> points = Generator.GAUSS.points(5000, noise, 1);
      assertEquals(2500, ones(points));
      double variance = 0.5 + 7 * noise;
      for (int label = 0; label < 2; label++) {
        int wanted = label;
        double centre = label == 1 ? 2 : -2;
        double[] x1 =
            points.stream().filter(p -> p.label() == wanted).mapToDouble(Point::x1).toArray();
        double mean = 0;
        double square = 0;
        for (double x : x1) {
          mean += x / x1.length;
          square += (x - centre) * (x - centre) / x1.length;
        }
        // five deviations of a mean and of a variance over 2500 normal numbers: 1/50, √2/50
        assertEquals(centre, mean, 5 * Math.sqrt(variance) / 50);
        assertEquals(variance, square, 5 * variance * Math.sqrt(2) / 50);
      }
    }
  }

  @Test
  void spiralArmsRunFromTheCentreWithOneAndThreeQuarterTurns() {
    for (int count : new int[] {10, 11, 500}) {
      List<Point> expected = new ArrayList<>();
      int ones = count / 2;
      for (int i = 0; i < count; i++) {
        boolean one = i < ones;
        double along = one ? i / (double) ones : (i - ones) / (double) (count - ones);
        double t = 1.75 * along * 2 * Math.PI + (one ? 0 : Math.PI);
        expected.add(new Point(5 * along * Math.sin(t), 5 * along * Math.cos(t), one ? 1 : 0));
      }
      assertSamePlaces(expected, Generator.SPIRAL.points(count, 0, 1));
    }
  }

  private static void assertSamePlaces(List<Point> expected, List<Point> actual) {
    for (Point want : expected) {
      double nearest = 9;
      for (Point have : actual) {
        double gap = Math.hypot(want.x1() - have.x1(), want.x2() - have.x2());
        nearest = want.label() == have.label() ? Math.min(nearest, gap) : nearest;
      }
      assertEquals(0, nearest, 1e-14, want::toString);
    }
  }

  @Test
  void spiralNoiseMovesPointsByAtMostItself() {
    List<Point> clean = Generator.SPIRAL.points(500, 0, 1);
    List<Point> noisy = Generator.SPIRAL.points(500, 0.5, 1);
    double furthest = 0;
    for (int i = 0; i < 500; i++) {
      assertEquals(clean.get(i).label(), noisy.get(i).label());
      furthest = Math.max(furthest, Math.abs(clean.get(i).x1() - noisy.get(i).x1()));
      furthest = Math.max(furthest, Math.abs(clean.get(i).x2() - noisy.get(i).x2()));
    }
    assertEquals(0.495, furthest, 0.005); // the largest of 1000 draws below 0.5
  }

  @Test
  void keptSamplesAreNotGenerated() {
    assertThrows(IllegalStateException.class, () -> Generator.DRAWN.points(10, 0, 1));
    assertThrows(IllegalStateException.class, () -> Generator.TABLE.points(10, 0, 1));
  }
}
