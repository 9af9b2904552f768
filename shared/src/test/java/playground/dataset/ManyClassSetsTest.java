package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The geometry of the sets for two to six classes. */
class ManyClassSetsTest {
  private static final int COUNT = 3000;

  private static List<Point> points(Generator generator, int classes, double noise) {
    return new DataRequest(generator, COUNT, noise, 0, classes, 1).points(1);
  }

  private static void forAllClasses(Generator generator, ObjIntConsumer<List<Point>> check) {
    for (int classes = 2; classes <= Generator.MOST_CLASSES; classes++) {
      check.accept(points(generator, classes, 0), classes);
    }
  }

  private static double radius(Point p) {
    return Math.hypot(p.x1(), p.x2());
  }

  private static int[] shares(List<Point> points, int classes) {
    int[] shares = new int[classes];
    points.forEach(p -> shares[p.label()]++);
    return shares;
  }

  @ParameterizedTest
  @EnumSource(names = {"SPIRAL", "MOONS", "RINGS", "BLOBS"})
  void classesThatAreMadeInTurnHaveEqualShares(Generator generator) {
    forAllClasses(
        generator,
        (points, classes) -> {
          for (int share : shares(points, classes)) {
            assertEquals(COUNT / classes, share);
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"SPIRAL", "MOONS", "RINGS", "BLOBS"})
  void countThatClassesDoNotDivideIsStillExact(Generator generator) {
    for (int classes = 2; classes <= Generator.MOST_CLASSES; classes++) {
      List<Point> points = new DataRequest(generator, 47, 0.1, 0, classes, 1).points(3);
      assertEquals(47, points.size());
      for (int share : shares(points, classes)) {
        assertTrue(share >= 47 / classes && share <= 47 / classes + 1, generator + " " + share);
      }
    }
  }

  @Test
  void stripesAreEvenlySharedAndCheckerboardsByTheirFields() {
    forAllClasses(
        Generator.STRIPES,
        (points, classes) -> {
          for (int share : shares(points, classes)) {
            double even = (double) COUNT / classes;
            assertEquals(even, share, 5 * Math.sqrt(even)); // more than five deviations
          }
        });
    forAllClasses(
        Generator.CHECKERBOARD,
        (points, classes) -> {
          int[] fields = new int[classes];
          for (int field = 0; field < 16; field++) {
            fields[(field % 4 + field / 4) % classes]++;
          }
          int[] shares = shares(points, classes);
          for (int cls = 0; cls < classes; cls++) {
            double asked = COUNT * fields[cls] / 16.0;
            assertEquals(asked, shares[cls], 5 * Math.sqrt(asked));
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"SPIRAL", "MOONS", "RINGS", "BLOBS", "CHECKERBOARD", "STRIPES"})
  void withoutNoiseAllPointsAreOnThePlane(Generator generator) {
    forAllClasses(
        generator,
        (points, classes) -> {
          long outside =
              points.stream().filter(p -> Math.max(Math.abs(p.x1()), Math.abs(p.x2())) > 6).count();
          assertEquals(0, outside, () -> generator + " of " + classes);
        });
  }

  @Test
  void spiralHasOneArmAClassTurnedByAnEqualAngle() {
    forAllClasses(
        Generator.SPIRAL,
        (points, classes) -> {
          for (Point p : points) {
            int arm = classes - 1 - p.label();
            double angle = radius(p) / 5 * 1.75 * 2 * Math.PI + 2 * Math.PI * arm / classes;
            assertEquals(Math.sin(angle) * radius(p), p.x1(), 1e-12);
            assertEquals(Math.cos(angle) * radius(p), p.x2(), 1e-12);
          }
          assertTrue(points.stream().anyMatch(p -> radius(p) > 4.9));
        });
  }

  @Test
  void moonsAreHalfCirclesOneRadiusApartOpenDownAndUpInTurn() {
    forAllClasses(
        Generator.MOONS,
        (points, classes) -> {
          double radius = 9.0 / (classes + 1);
          for (Point p : points) {
            boolean isUpper = p.label() % 2 == 0;
            double centre = -4.5 + radius * (p.label() + 1);
            double up = (isUpper ? p.x2() : -p.x2()) + radius / 4;
            assertTrue(up >= -1e-12, p::toString);
            assertEquals(radius, Math.hypot(p.x1() - centre, up), 1e-12);
          }
        });
  }

  @Test
  void moonsDoNotTouchTheirNeighbours() {
    forAllClasses(
        Generator.MOONS,
        (points, classes) -> {
          double nearest = 99;
          for (Point p : points) {
            for (Point q : points) {
              if (p.label() + 1 == q.label()) {
                nearest = Math.min(nearest, Math.hypot(p.x1() - q.x1(), p.x2() - q.x2()));
              }
            }
          }
          assertTrue(nearest > 9.0 / (classes + 1) / 5, classes + " classes: " + nearest);
        });
  }

  @Test
  void ringsLieAroundEachOtherWithGaps() {
    forAllClasses(
        Generator.RINGS,
        (points, classes) -> {
          double pitch = 5.5 / classes;
          double[] innermost = new double[classes];
          double[] outermost = new double[classes];
          Arrays.fill(innermost, 99);
          for (Point p : points) {
            double steps = radius(p) / pitch - p.label();
            assertTrue(steps > -1e-12 && steps < 0.6 + 1e-12, p::toString);
            innermost[p.label()] = Math.min(innermost[p.label()], radius(p));
            outermost[p.label()] = Math.max(outermost[p.label()], radius(p));
          }
          for (int cls = 1; cls < classes; cls++) {
            assertTrue(innermost[cls] - outermost[cls - 1] >= 0.4 * pitch - 1e-12);
          }
        });
  }

  @Test
  void ringsGoAllTheWayRound() {
    List<Point> points = points(Generator.RINGS, 3, 0);
    for (int cls = 0; cls < 3; cls++) {
      for (int quadrant = 0; quadrant < 4; quadrant++) {
        int wanted = cls;
        boolean right = quadrant % 2 == 0;
        boolean up = quadrant / 2 == 0;
        long there =
            points.stream()
                .filter(p -> p.label() == wanted && p.x1() > 0 == right && p.x2() > 0 == up)
                .count();
        assertEquals(250, there, 69); // 5 · √(1000 · ¼ · ¾)
      }
    }
  }

  @Test
  void blobsHaveTheirCentresOnACircleAndTheSpreadThatNoiseAsksFor() {
    for (int classes = 2; classes <= Generator.MOST_CLASSES; classes++) {
      for (double noise : new double[] {0, 0.5, 1}) {
        double deviation = 0.6 + 2 * noise;
        List<Point> points = points(Generator.BLOBS, classes, noise);
        for (int cls = 0; cls < classes; cls++) {
          int wanted = cls;
          List<Point> blob = points.stream().filter(p -> p.label() == wanted).toList();
          double angle = 2 * Math.PI * cls / classes;
          double x1 = 3.5 * Math.cos(angle);
          double x2 = 3.5 * Math.sin(angle);
          double sure = 5 * deviation / Math.sqrt(blob.size());
          assertEquals(x1, blob.stream().mapToDouble(Point::x1).average().orElse(9), sure);
          assertEquals(x2, blob.stream().mapToDouble(Point::x2).average().orElse(9), sure);
          double square =
              blob.stream()
                  .mapToDouble(p -> Math.pow(p.x1() - x1, 2) + Math.pow(p.x2() - x2, 2))
                  .average()
                  .orElse(9);
          assertEquals(deviation, Math.sqrt(square / 2), 0.2 * deviation);
        }
      }
    }
  }

  @Test
  void checkerboardChangesTheClassFromFieldToField() {
    forAllClasses(
        Generator.CHECKERBOARD,
        (points, classes) -> {
          for (Point p : points) {
            int column = (int) Math.floor((p.x1() + 5) / 2.5);
            int row = (int) Math.floor((p.x2() + 5) / 2.5);
            assertEquals((column + row) % classes, p.label(), p::toString);
          }
        });
  }

  @Test
  void stripesSlantAndEachClassHasTwo() {
    forAllClasses(
        Generator.STRIPES,
        (points, classes) -> {
          boolean[] isSeen = new boolean[2 * classes];
          for (Point p : points) {
            double across = (p.x1() + p.x2()) / 2 + 5;
            int stripe = (int) Math.floor(across * 2 * classes / 10);
            assertEquals(stripe % classes, p.label(), p::toString);
            isSeen[stripe] = true;
          }
          assertTrue(IntStream.range(0, isSeen.length).allMatch(i -> isSeen[i]));
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"CHECKERBOARD", "STRIPES"})
  void noiseOfSetsThatFillThePlaneChangesLabelsOnly(Generator generator) {
    List<Point> clean = points(generator, 3, 0);
    List<Point> noisy = points(generator, 3, 0.3);
    int changed = 0;
    for (int i = 0; i < COUNT; i++) {
      assertEquals(clean.get(i).x1(), noisy.get(i).x1(), 0.0);
      assertEquals(clean.get(i).x2(), noisy.get(i).x2(), 0.0);
      changed += clean.get(i).label() == noisy.get(i).label() ? 0 : 1;
    }
    assertTrue(changed > COUNT / 10 && changed < COUNT * 9 / 10, "changed " + changed);
  }

  @ParameterizedTest
  @EnumSource(names = {"SPIRAL", "MOONS", "RINGS", "BLOBS"})
  void noiseOfTheOthersMovesPointsAndLeavesTheClassSizes(Generator generator) {
    List<Point> clean = points(generator, 4, 0);
    List<Point> noisy = points(generator, 4, 0.3);
    assertNotEquals(clean, noisy);
    for (int share : shares(noisy, 4)) {
      assertEquals(COUNT / 4, share);
    }
  }
}
