package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegressionSetsTest {
  private static double hill(double x1, double x2) {
    double best = 0;
    for (int column = -1; column <= 1; column++) {
      for (int row = -1; row <= 1; row += 2) {
        double distance = Math.hypot(x1 - 4 * column, x2 - 2.5 * row);
        double height = Math.max(0, 1 - distance / 2);
        double signed = (column == 0 ? -1 : 1) * row * height;
        best = Math.abs(signed) > Math.abs(best) ? signed : best;
      }
    }
    return best;
  }

  private static double expected(Generator generator, Point p) {
    return switch (generator) {
      case REG_PLANE -> (p.x1() + p.x2()) / 10;
      case REG_GAUSS -> hill(p.x1(), p.x2());
      case WAVE -> Math.sin(1.5 * p.x1()) * (1 - p.x1() * p.x1() / 72);
      default -> throw new IllegalArgumentException(generator.name());
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"REG_PLANE", "REG_GAUSS", "WAVE"})
  void targetIsTheHeightOfTheSurface(Generator generator) {
    List<Point> points = generator.points(3000, 0, 1);
    for (Point p : points) {
      assertEquals(expected(generator, p), p.target(), 1e-14, p::toString);
      assertTrue(Math.max(Math.abs(p.x1()), Math.abs(p.x2())) <= 6, p::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"REG_PLANE", "REG_GAUSS", "WAVE"})
  void targetsReachNearlyAsHighAsTheyMay(Generator generator) {
    double highest = 0;
    double lowest = 0;
    for (Point p : generator.points(5000, 0, 1)) {
      highest = Math.max(highest, p.target());
      lowest = Math.min(lowest, p.target());
    }
    assertTrue(highest > 0.9 && highest <= 1.2, "highest " + highest); // the plane's corner is 1.2
    assertTrue(lowest < -0.9 && lowest >= -1.2, "lowest " + lowest);
  }

  @Test
  void waveIsAFunctionOfTheFirstCoordinateAlone() {
    assertTrue(Generator.WAVE.points(100, 0.2, 1).stream().allMatch(p -> p.x2() == 0));
  }

  @ParameterizedTest
  @EnumSource(names = {"REG_PLANE", "REG_GAUSS", "WAVE"})
  void noiseMovesTargetsAndLeavesThePlaces(Generator generator) {
    List<Point> clean = generator.points(500, 0, 1);
    List<Point> noisy = generator.points(500, 0.2, 1);
    for (int i = 0; i < 500; i++) {
      assertEquals(clean.get(i), noisy.get(i).withTarget(clean.get(i).target()));
    }
    assertNotEquals(clean, noisy);
  }

  @Test
  void planeWithNoiseIsOffByAtMostWhatItAsksFor() {
    for (Point p : Generator.REG_PLANE.points(1000, 0.5, 1)) {
      assertEquals(expected(Generator.REG_PLANE, p), p.target(), 0.6); // (3 + 3) / 10
    }
  }

  @Test
  void onlyRegressionSetsAndKeptSamplesAreForRegression() {
    List<Generator> fits =
        Stream.of(Generator.values()).filter(Generator::isForRegression).toList();
    assertEquals(
        List.of(
            Generator.REG_PLANE,
            Generator.REG_GAUSS,
            Generator.WAVE,
            Generator.DRAWN,
            Generator.TABLE),
        fits);
    assertFalse(Generator.WAVE.isForClassification());
    assertTrue(Generator.TABLE.isForClassification());
  }
}
