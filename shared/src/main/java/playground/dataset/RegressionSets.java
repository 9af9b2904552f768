package playground.dataset;

import java.util.List;
import playground.dataset.Generator.Order;
import playground.math.Elementary;
import playground.math.UniformRandom;

/**
 * The regression sets; targets are within −1 and 1. Plane and gauss have the formulas and the order
 * of draws of TensorFlow Playground. All take the target at a place shifted by the noise.
 */
final class RegressionSets {
  /** x1, x2 and sign of the hills and hollows of gauss. */
  private static final double[][] HILLS = {
    {-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}
  };

  private RegressionSets() {}

  private interface Surface {
    double at(double x1, double x2);
  }

  private static void sample(
      Surface surface, List<Point> points, Order order, UniformRandom random) {
    for (int i = 0; i < order.count(); i++) {
      double x1 = random.between(-6, 6);
      double x2 = random.between(-6, 6);
      double n1 = random.between(-6, 6) * order.noise() + x1;
      double n2 = random.between(-6, 6) * order.noise() + x2;
      points.add(new Point(x1, x2, surface.at(n1, n2)));
    }
  }

  /** (x1 + x2) / 10. */
  static void plane(List<Point> points, Order order, UniformRandom random) {
    sample((x1, x2) -> (x1 + x2) / 10, points, order, random);
  }

  /** Six cones of height ±1 and radius 2. */
  static void gauss(List<Point> points, Order order, UniformRandom random) {
    sample(RegressionSets::hill, points, order, random);
  }

  private static double hill(double x1, double x2) {
    double highest = 0;
    for (double[] hill : HILLS) {
      double d1 = x1 - hill[0];
      double d2 = x2 - hill[1];
      double height = 1 - Math.sqrt(d1 * d1 + d2 * d2) / 2;
      if (height > Math.abs(highest)) {
        highest = height * hill[2];
      }
    }
    return highest;
  }

  /** A function of x1 alone, sin(1.5·x1)·(1 − x1²/72); x2 is 0. */
  static void wave(List<Point> points, Order order, UniformRandom random) {
    for (int i = 0; i < order.count(); i++) {
      double x1 = random.between(-6, 6);
      double shifted = random.between(-1, 1) * order.noise() + x1;
      double damping = 1 - shifted * shifted / 72;
      points.add(new Point(x1, 0, Elementary.sin(shifted * 1.5) * damping));
    }
  }
}
