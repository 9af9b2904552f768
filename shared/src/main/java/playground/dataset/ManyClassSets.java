package playground.dataset;

import java.util.List;
import playground.dataset.Generator.Order;
import playground.math.Elementary;
import playground.math.UniformRandom;

/**
 * The sets for any number of classes. Classes are made one after the other, the last one first, so
 * that two arms of a spiral come as in TensorFlow Playground. Noise spreads the points;
 * checkerboard and stripes, whose points fill the plane, decide the label at a place shifted by it.
 */
final class ManyClassSets {
  private ManyClassSets() {}

  private interface Maker {
    Point make(int cls, double along, UniformRandom random);
  }

  /** Gives each class its share; {@code along} goes from 0 to just below 1 within a class. */
  private static void byClass(List<Point> points, Order order, UniformRandom random, Maker maker) {
    int made = 0;
    for (int turn = 0; turn < order.classes(); turn++) {
      int upTo = (turn + 1) * order.count() / order.classes();
      int size = upTo - made;
      for (int i = 0; i < size; i++) {
        points.add(maker.make(order.classes() - 1 - turn, (double) i / size, random));
      }
      made = upTo;
    }
  }

  /** One arm a class, 1¾ turns from the middle out to 5. */
  static void spiral(List<Point> points, Order order, UniformRandom random) {
    byClass(
        points,
        order,
        random,
        (cls, along, r) -> {
          int arm = order.classes() - 1 - cls;
          double angle = along * 1.75 * Elementary.TURN + Elementary.TURN * arm / order.classes();
          double radius = along * 5;
          double x1 = Elementary.sin(angle) * radius + r.between(-1, 1) * order.noise();
          double x2 = Elementary.cos(angle) * radius + r.between(-1, 1) * order.noise();
          return new Point(x1, x2, cls);
        });
  }

  /** Half circles side by side, open upward and downward in turn, each reaching into the next. */
  static void moons(List<Point> points, Order order, UniformRandom random) {
    double radius = 9.0 / (order.classes() + 1); // centres one radius apart fill −4.5 … 4.5
    byClass(
        points,
        order,
        random,
        (cls, along, r) -> {
          double angle = r.between(0, Elementary.TURN / 2);
          boolean isUpper = cls % 2 == 0;
          double centre = (cls - (order.classes() - 1) / 2.0) * radius;
          double height = Elementary.sin(angle) * radius - radius / 4;
          double x1 = Elementary.cos(angle) * radius + centre + spread(order, r);
          double x2 = (isUpper ? height : -height) + spread(order, r);
          return new Point(x1, x2, cls);
        });
  }

  /** Rings around the middle, from class 0 as the inmost disc outward, with gaps between. */
  static void rings(List<Point> points, Order order, UniformRandom random) {
    double pitch = 5.5 / order.classes();
    byClass(
        points,
        order,
        random,
        (cls, along, r) -> {
          double radius = r.between(cls, cls + 0.6) * pitch;
          double angle = r.between(0, Elementary.TURN);
          double x1 = Elementary.sin(angle) * radius + spread(order, r);
          double x2 = Elementary.cos(angle) * radius + spread(order, r);
          return new Point(x1, x2, cls);
        });
  }

  /** Clouds on a circle of radius 3.5, of standard deviation 0.6 and more with noise. */
  static void blobs(List<Point> points, Order order, UniformRandom random) {
    double deviation = order.noise() * 2 + 0.6;
    byClass(
        points,
        order,
        random,
        (cls, along, r) -> {
          double angle = Elementary.TURN * cls / order.classes();
          double x1 = r.gaussian() * deviation + Elementary.cos(angle) * 3.5;
          double x2 = r.gaussian() * deviation + Elementary.sin(angle) * 3.5;
          return new Point(x1, x2, cls);
        });
  }

  private static double spread(Order order, UniformRandom random) {
    return random.gaussian() * order.noise() * 1.5;
  }

  /** Four by four fields; the class changes from field to field. */
  static void checkerboard(List<Point> points, Order order, UniformRandom random) {
    for (int i = 0; i < order.count(); i++) {
      double x1 = random.between(-5, 5);
      double x2 = random.between(-5, 5);
      int column = part(random.between(-5, 5) * order.noise() + x1, 4);
      int row = part(random.between(-5, 5) * order.noise() + x2, 4);
      points.add(new Point(x1, x2, (column + row) % order.classes()));
    }
  }

  /** Slanting stripes, each class at least twice. */
  static void stripes(List<Point> points, Order order, UniformRandom random) {
    int stripes = 2 * order.classes();
    for (int i = 0; i < order.count(); i++) {
      double x1 = random.between(-5, 5);
      double x2 = random.between(-5, 5);
      double across = (x1 + x2) / 2;
      int stripe = part(random.between(-5, 5) * order.noise() + across, stripes);
      points.add(new Point(x1, x2, stripe % order.classes()));
    }
  }

  /** Which of equal parts of −5 … 5 a place is in; places outside are in the first or last. */
  private static int part(double x, int parts) {
    int part = (int) Math.floor((x + 5) * parts / 10);
    return Math.max(0, Math.min(parts - 1, part));
  }
}
