package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an experiment can ask of every generator: counts, seeds, label noise, balance. */
class DataRequestTest {
  static Stream<Generator> generated() {
    return Stream.of(Generator.values()).filter(g -> !g.isKept());
  }

  static Stream<Generator> classified() {
    return generated().filter(Generator::isForClassification);
  }

  private static int[] classCounts(Generator generator) {
    return IntStream.rangeClosed(2, Math.max(2, generator.mostClasses())).toArray();
  }

  private static DataRequest clean(Generator generator, int count, int classes) {
    return new DataRequest(generator, count, 0, 0, classes, 1);
  }

  private static DataRequest mislabelled(Generator generator, double share, int classes) {
    return new DataRequest(generator, 2000, 0.1, share, classes, 1);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void smallestAndLargestCountsAreExact(Generator generator) {
    for (int classes : classCounts(generator)) {
      for (int count : new int[] {10, 11, 5000}) {
        for (double noise : new double[] {0, 1}) {
          List<Point> points = new DataRequest(generator, count, noise, 0.5, classes, 1).points(1);
          assertEquals(count, points.size());
          for (Point p : points) {
            assertTrue(Double.isFinite(p.x1()) && Double.isFinite(p.x2()), p::toString);
            assertTrue(Double.isFinite(p.target()), p::toString);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("classified")
  void everyLabelIsOneOfTheClassesAndEveryClassIsThere(Generator generator) {
    for (int classes : classCounts(generator)) {
      boolean[] isSeen = new boolean[classes];
      clean(generator, 500, classes).points(1).forEach(p -> isSeen[p.label()] = true);
      for (boolean seen : isSeen) {
        assertTrue(seen, () -> generator + " of " + classes);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("generated")
  void sameSeedGivesTheSamePointsAndAnotherSeedOthers(Generator generator) {
    DataRequest request = new DataRequest(generator, 60, 0.2, 0.1, 2, 1);
    assertEquals(request.points(7), request.points(7));
    assertNotEquals(request.points(7), request.points(8));
  }

  @ParameterizedTest
  @MethodSource("classified")
  void labelNoiseLeavesPlacesAloneAndChangesItsShare(Generator generator) {
    for (int classes : classCounts(generator)) {
      List<Point> right = mislabelled(generator, 0, classes).points(1);
      for (double share : new double[] {0.1, 0.5, 1}) {
        List<Point> wrong = mislabelled(generator, share, classes).points(1);
        int changed = 0;
        for (int i = 0; i < right.size(); i++) {
          Point p = wrong.get(i);
          assertEquals(right.get(i), p.withTarget(right.get(i).target()));
          assertTrue(p.label() >= 0 && p.label() < classes, p::toString);
          changed += p.label() == right.get(i).label() ? 0 : 1;
        }
        assertEquals(share * 2000, changed, 5 * Math.sqrt(2000 * share * (1 - share)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("classified")
  void moreLabelNoiseChangesTheSameSamplesAndMore(Generator generator) {
    for (int classes : classCounts(generator)) {
      List<Point> right = mislabelled(generator, 0, classes).points(1);
      List<Point> before = mislabelled(generator, 0.2, classes).points(1);
      List<Point> after = mislabelled(generator, 0.4, classes).points(1);
      for (int i = 0; i < right.size(); i++) {
        if (!before.get(i).equals(right.get(i))) {
          assertEquals(before.get(i), after.get(i));
        }
      }
    }
  }

  @Test
  void labelNoiseGivesEveryOtherClassAlike() {
    List<Point> right = mislabelled(Generator.BLOBS, 0, 5).points(1);
    List<Point> wrong = mislabelled(Generator.BLOBS, 1, 5).points(1);
    int[] steps = new int[5];
    for (int i = 0; i < right.size(); i++) {
      steps[(wrong.get(i).label() - right.get(i).label() + 5) % 5]++;
    }
    assertEquals(0, steps[0]);
    for (int step = 1; step < 5; step++) {
      assertEquals(500, steps[step], 97); // 5 · √(2000 · ¼ · ¾)
    }
  }

  @Test
  void labelNoiseOfARegressionIsNormalAndOfTheAskedDeviation() {
    for (double deviation : new double[] {0.1, 0.5}) {
      List<Point> right = mislabelled(Generator.REG_PLANE, 0, 2).points(1);
      List<Point> wrong = mislabelled(Generator.REG_PLANE, deviation, 2).points(1);
      double square = 0;
      for (int i = 0; i < 2000; i++) {
        assertEquals(right.get(i), wrong.get(i).withTarget(right.get(i).target()));
        double gap = wrong.get(i).target() - right.get(i).target();
        square += gap * gap / 2000;
      }
      assertEquals(deviation, Math.sqrt(square), 0.08 * deviation); // 5 / √(2 · 2000)
    }
  }

  @ParameterizedTest
  @MethodSource("classified")
  void balanceGivesEveryClassWhatIsAskedAndTheTotalExactly(Generator generator) {
    for (int classes : classCounts(generator)) {
      for (double balance : new double[] {0.05, 0.3, 1.5, 7, 20}) {
        for (int count : new int[] {10, 13, 60, 997, 5000}) {
          DataRequest request = new DataRequest(generator, count, 0, 0, classes, balance);
          int[] shares = new int[classes];
          request.points(4).forEach(p -> shares[p.label()]++);
          assertEquals(count, IntStream.of(shares).sum());
          double one = count / (balance + classes - 1);
          for (int cls = 0; cls < classes; cls++) {
            double asked = cls == 0 ? one * balance : one;
            assertTrue(shares[cls] >= 1, () -> request + " lacks a class");
            // at least one of each class, and what rounding leaves over goes to class 0
            double sure = cls == 0 ? 0.5 * (classes - 1) + 1 : 1;
            double least = Math.max(asked, 1);
            boolean isFew = one < 1;
            assertTrue(
                isFew || Math.abs(shares[cls] - least) <= sure,
                () -> request + " gives " + Arrays.toString(shares));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("classified")
  void evenBalanceLeavesThePointsAsTheyAlwaysWere(Generator generator) {
    assertEquals(
        generator.points(200, 0.1, 5), new DataRequest(generator, 200, 0.1, 0, 2, 1).points(5));
  }

  @ParameterizedTest
  @MethodSource("classified")
  void balanceIsTheSameHoweverRareNoiseMakesAClass(Generator generator) {
    for (int classes : classCounts(generator)) {
      for (double balance : new double[] {0.05, 20}) {
        for (int count : new int[] {10, 500}) {
          int[] quiet = shares(new DataRequest(generator, count, 0, 0, classes, balance));
          int[] noisy = shares(new DataRequest(generator, count, 1, 0, classes, balance));
          assertArrayEquals(quiet, noisy, () -> generator + " of " + classes);
        }
      }
    }
  }

  private static int[] shares(DataRequest request) {
    int[] shares = new int[request.classes()];
    request.points(2).forEach(p -> shares[p.label()]++);
    return shares;
  }

  @ParameterizedTest
  @MethodSource("classified")
  void balancedPointsKeepTheFormula(Generator generator) {
    DataRequest request = new DataRequest(generator, 200, 0.2, 0, 2, 3);
    assertEquals(request.points(6), request.points(6));
    assertNotEquals(request.points(6), request.points(7));
    // of spirals, whose places have no chance in them, a class is a part of a longer arm
    double far = request.points(6).stream().mapToDouble(p -> Math.abs(p.x1())).max().orElse(0);
    assertTrue(far > 3 && far < 15, "" + far);
  }

  @Test
  void regressionSetsKnowNoBalance() {
    assertEquals(
        clean(Generator.WAVE, 50, 2).points(1),
        new DataRequest(Generator.WAVE, 50, 0, 0, 2, 9).points(1));
  }

  @Test
  void tensorFlowSeedGivesItsOwnPointsAndLabelNoiseComesOnTop() {
    DataRequest plain = clean(Generator.XOR, 500, 2);
    List<Point> points = plain.pointsOfTensorFlowPlayground("0.5", 1);
    assertEquals(points, plain.pointsOfTensorFlowPlayground("0.5", 2));
    assertNotEquals(points, plain.pointsOfTensorFlowPlayground("0.6", 1));
    DataRequest noisy = new DataRequest(Generator.XOR, 500, 0, 0.2, 2, 1);
    List<Point> wrong = noisy.pointsOfTensorFlowPlayground("0.5", 1);
    int changed = 0;
    for (int i = 0; i < 500; i++) {
      assertEquals(points.get(i), wrong.get(i).withTarget(points.get(i).target()));
      changed += wrong.get(i).equals(points.get(i)) ? 0 : 1;
    }
    assertEquals(100, changed, 45); // 5 · √(500 · 0.2 · 0.8)
    assertNotEquals(wrong, noisy.pointsOfTensorFlowPlayground("0.5", 2));
  }
}
