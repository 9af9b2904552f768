package playground.dataset;

import java.util.List;
import playground.dataset.Generator.Order;
import playground.math.Elementary;
import playground.math.UniformRandom;

/**
 * The sets of two classes. Circle, xor and gauss have the formulas and the order of draws of
 * TensorFlow Playground: circle and xor decide the label at a place shifted by the noise, gauss
 * spreads the points. The sets above and below a curve shift likewise, up and down.
 */
final class TwoClassSets {
  private TwoClassSets() {}

  static void circle(List<Point> points, Order order, UniformRandom random) {
    int inside = order.count() / 2;
    for (int i = 0; i < order.count(); i++) {
      double radius = i < inside ? random.between(0, 2.5) : random.between(3.5, 5);
      double angle = random.between(0, Elementary.TURN);
      double x1 = Elementary.sin(angle) * radius;
      double x2 = Elementary.cos(angle) * radius;
      double n1 = random.between(-5, 5) * order.noise() + x1;
      double n2 = random.between(-5, 5) * order.noise() + x2;
      points.add(new Point(x1, x2, n1 * n1 + n2 * n2 < 2.5 * 2.5 ? 1 : 0));
    }
  }

  static void xor(List<Point> points, Order order, UniformRandom random) {
    for (int i = 0; i < order.count(); i++) {
      double x1 = awayFromAxis(random.between(-5, 5));
      double x2 = awayFromAxis(random.between(-5, 5));
      double n1 = random.between(-5, 5) * order.noise() + x1;
      double n2 = random.between(-5, 5) * order.noise() + x2;
      points.add(new Point(x1, x2, n1 * n2 >= 0 ? 1 : 0));
    }
  }

  private static double awayFromAxis(double x) {
    return x + (x > 0 ? 0.3 : -0.3);
  }

  static void gauss(List<Point> points, Order order, UniformRandom random) {
    double deviation = Math.sqrt(order.noise() * 7 + 0.5);
    int ones = order.count() / 2;
    for (int i = 0; i < order.count(); i++) {
      double centre = i < ones ? 2 : -2;
      double x1 = random.gaussian() * deviation + centre;
      double x2 = random.gaussian() * deviation + centre;
      points.add(new Point(x1, x2, i < ones ? 1 : 0));
    }
  }

  private interface Curve {
    double at(double x1);
  }

  /** Above or below 2.5·sin x1. */
  static void aboveSine(List<Point> points, Order order, UniformRandom random) {
    above(x1 -> Elementary.sin(x1) * 2.5, points, order, random);
  }

  /** Above or below x1³/25 − x1, which turns twice within the plane. */
  static void aboveCubic(List<Point> points, Order order, UniformRandom random) {
    above(x1 -> x1 * x1 * x1 / 25 - x1, points, order, random);
  }

  /** Above or below the V of 1.5·|x1| − 3. */
  static void aboveV(List<Point> points, Order order, UniformRandom random) {
    above(x1 -> Math.abs(x1) * 1.5 - 3, points, order, random);
  }

  private static void above(Curve curve, List<Point> points, Order order, UniformRandom random) {
    for (int i = 0; i < order.count(); i++) {
      double x1 = random.between(-5.5, 5.5);
      double x2 = random.between(-5.5, 5.5);
      double shifted = random.between(-5, 5) * order.noise() + x2;
      points.add(new Point(x1, x2, shifted > curve.at(x1) ? 1 : 0));
    }
  }
}
