package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets whose classes are the two sides of a curve, each formula written down once more. */
class CurveSetsTest {
  private static DoubleUnaryOperator curve(Generator generator) {
    return switch (generator) {
      case CURVE_SINE -> x -> 2.5 * Math.sin(x);
      case CURVE_CUBIC -> x -> x * x * x / 25 - x;
      case CURVE_V -> x -> 1.5 * Math.abs(x) - 3;
      default -> throw new IllegalArgumentException(generator.name());
    };
  }

  @ParameterizedTest
  @EnumSource(names = "CURVE_.*", mode = EnumSource.Mode.MATCH_ALL)
  void labelIsTheSideOfTheCurve(Generator generator) {
    List<Point> points = generator.points(3000, 0, 1);
    for (Point p : points) {
      double height = p.x2() - curve(generator).applyAsDouble(p.x1());
      assertTrue(Math.abs(height) < 1e-12 || p.label() == (height > 0 ? 1 : 0), p::toString);
      assertTrue(Math.max(Math.abs(p.x1()), Math.abs(p.x2())) <= 5.5, p::toString);
    }
    long above = points.stream().filter(p -> p.label() == 1).count();
    assertTrue(above > 1000 && above < 2000, "both sides are well filled: " + above);
  }

  @ParameterizedTest
  @EnumSource(names = "CURVE_.*", mode = EnumSource.Mode.MATCH_ALL)
  void noiseChangesLabelsNearTheCurveOnly(Generator generator) {
    List<Point> clean = generator.points(3000, 0, 1);
    List<Point> noisy = generator.points(3000, 0.1, 1);
    int flips = 0;
    for (int i = 0; i < 3000; i++) {
      Point p = noisy.get(i);
      assertEquals(clean.get(i).x1(), p.x1(), 0.0);
      assertEquals(clean.get(i).x2(), p.x2(), 0.0);
      if (clean.get(i).label() != p.label()) {
        flips++;
        double height = p.x2() - curve(generator).applyAsDouble(p.x1());
        assertTrue(Math.abs(height) <= 0.5 + 1e-12, p::toString); // noise · 5
      }
    }
    assertTrue(flips > 10, "flips " + flips);
  }

  @Test
  void cubicCurveTurnsTwiceOnThePlane() {
    DoubleUnaryOperator cubic = curve(Generator.CURVE_CUBIC);
    assertTrue(cubic.applyAsDouble(-2.89) > cubic.applyAsDouble(-5.5));
    assertTrue(cubic.applyAsDouble(-2.89) > cubic.applyAsDouble(2.89));
    assertTrue(cubic.applyAsDouble(5.5) > cubic.applyAsDouble(2.89));
  }
}
