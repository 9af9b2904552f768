package playground.dataset;

import java.util.ArrayList;
import java.util.List;
import playground.math.Elementary;
import playground.math.SeededRandom;

/**
 * The data sets that need no drawing, with the formulas of TensorFlow Playground: two classes,
 * {@code noise} from 0 to 1. Circle and xor decide the label at a place shifted by the noise; gauss
 * and spiral spread the points themselves.
 */
public enum Generator {
  CIRCLE {
    @Override
    void fill(List<Point> points, int count, double noise, SeededRandom random) {
      int inside = count / 2;
      for (int i = 0; i < count; i++) {
        double radius = i < inside ? random.between(0, 2.5) : random.between(3.5, 5);
        double angle = random.between(0, TURN);
        double x1 = Elementary.sin(angle) * radius;
        double x2 = Elementary.cos(angle) * radius;
        double n1 = random.between(-5, 5) * noise + x1;
        double n2 = random.between(-5, 5) * noise + x2;
        points.add(new Point(x1, x2, n1 * n1 + n2 * n2 < 2.5 * 2.5 ? 1 : 0));
      }
    }
  },
  XOR {
    @Override
    void fill(List<Point> points, int count, double noise, SeededRandom random) {
      for (int i = 0; i < count; i++) {
        double x1 = awayFromAxis(random.between(-5, 5));
        double x2 = awayFromAxis(random.between(-5, 5));
        double n1 = random.between(-5, 5) * noise + x1;
        double n2 = random.between(-5, 5) * noise + x2;
        points.add(new Point(x1, x2, n1 * n2 >= 0 ? 1 : 0));
      }
    }
  },
  GAUSS {
    @Override
    void fill(List<Point> points, int count, double noise, SeededRandom random) {
      double deviation = Math.sqrt(noise * 7 + 0.5);
      int ones = count / 2;
      for (int i = 0; i < count; i++) {
        double centre = i < ones ? 2 : -2;
        double x1 = random.gaussian() * deviation + centre;
        double x2 = random.gaussian() * deviation + centre;
        points.add(new Point(x1, x2, i < ones ? 1 : 0));
      }
    }
  },
  SPIRAL {
    @Override
    void fill(List<Point> points, int count, double noise, SeededRandom random) {
      int ones = count / 2;
      for (int i = 0; i < count; i++) {
        boolean one = i < ones;
        double along = one ? (double) i / ones : (double) (i - ones) / (count - ones);
        double angle = along * 1.75 * TURN + (one ? 0 : TURN / 2);
        double radius = along * 5;
        double x1 = Elementary.sin(angle) * radius + random.between(-1, 1) * noise;
        double x2 = Elementary.cos(angle) * radius + random.between(-1, 1) * noise;
        points.add(new Point(x1, x2, one ? 1 : 0));
      }
    }
  },
  /** No generator: the points are drawn by hand and kept in the experiment. */
  DRAWN {
    @Override
    void fill(List<Point> points, int count, double noise, SeededRandom random) {
      throw new IllegalStateException("drawn points are kept, not generated");
    }
  };

  private static final double TURN = 6.283185307179586;

  abstract void fill(List<Point> points, int count, double noise, SeededRandom random);

  /** That many points in a random order; the same seed gives the same points. */
  public List<Point> points(int count, double noise, int seed) {
    SeededRandom random = new SeededRandom(seed, SeededRandom.Stream.DATA);
    List<Point> made = new ArrayList<>(count);
    fill(made, count, noise, random);
    List<Point> shuffled = new ArrayList<>(count);
    for (int index : random.permutation(count)) {
      shuffled.add(made.get(index));
    }
    return shuffled;
  }

  private static double awayFromAxis(double x) {
    return x + (x > 0 ? 0.3 : -0.3);
  }
}
