package playground.dataset;

import java.util.ArrayList;
import java.util.List;
import playground.math.Arc4Random;
import playground.math.SeededRandom;
import playground.math.UniformRandom;

/**
 * Generated samples, as an experiment asks for them.
 *
 * @param count 10 to 5000
 * @param noise 0 to 1, of the places
 * @param labelNoise 0 to 1: the share of samples that get another class, all equally likely; in a
 *     regression the standard deviation of what is added to the target
 * @param classes 2 to 6; ignored by regression sets
 * @param balance how many samples class 0 has for one of every other class; 1 is even
 */
public record DataRequest(
    Generator generator, int count, double noise, double labelNoise, int classes, double balance) {

  /** Where a class comes up once in a hundred samples, a few of these are enough. */
  private static final int MOST_POOLS = 20;

  /** The samples in a random order; the same seed gives the same ones. */
  public List<Point> points(int seed) {
    SeededRandom random = new SeededRandom(seed, SeededRandom.Stream.DATA);
    List<Point> made =
        balance == 1 || !generator.isForClassification()
            ? made(count, random)
            : balanced(seed, random);
    return withLabelNoise(inOrder(made, random.permutation(made.size())), seed);
  }

  /**
   * The samples that TensorFlow Playground makes from a seed: its random numbers, its order of
   * draws, its way to mix. Label noise is not its own, and is added as everywhere.
   */
  public List<Point> pointsOfTensorFlowPlayground(String seed, int labelSeed) {
    Arc4Random random = new Arc4Random(seed);
    List<Point> made = made(count, random);
    return withLabelNoise(inOrder(made, random.permutation(count)), labelSeed);
  }

  private List<Point> made(int size, UniformRandom random) {
    List<Point> made = new ArrayList<>(size);
    generator.formula().fill(made, new Generator.Order(size, noise, classes), random);
    return made;
  }

  private static List<Point> inOrder(List<Point> points, int[] order) {
    List<Point> ordered = new ArrayList<>(points.size());
    for (int index : order) {
      ordered.add(points.get(index));
    }
    return ordered;
  }

  /** Picks each class's share at random from larger sets with the same formula. */
  private List<Point> balanced(int seed, SeededRandom random) {
    double largest = Math.max(1, balance) * classes;
    // twice what is needed: the classes of some sets do not come up evenly
    int pool = (int) (largest * count / (balance + (classes - 1)) * 2) + 20 * classes;
    int[] left = quotas();
    List<Point> picked = new ArrayList<>(count);
    List<Point> spare = new ArrayList<>();
    SeededRandom choice = new SeededRandom(seed, SeededRandom.Stream.BALANCE);
    for (int drawn = 0; picked.size() < count && drawn < MOST_POOLS; drawn++) {
      List<Point> made = made(pool, random);
      for (int index : choice.permutation(pool)) {
        Point point = made.get(index);
        boolean isWanted = left[point.label()] > 0;
        left[point.label()] -= isWanted ? 1 : 0;
        (isWanted ? picked : spare).add(point);
      }
    }
    for (int i = 0; picked.size() < count; i++) {
      picked.add(spare.get(i)); // only where a class does not come up at all
    }
    return picked;
  }

  /** Samples of each class, {@code count} together; every class gets at least one. */
  private int[] quotas() {
    int[] quotas = new int[classes];
    double one = count / (balance + (classes - 1));
    int given = 0;
    for (int c = classes - 1; c > 0; c--) {
      quotas[c] = Math.max(1, (int) Math.floor(one + 0.5));
      given += quotas[c];
    }
    quotas[0] = count - given;
    for (int c = 1; quotas[0] < 1; c++) { // where rounding left nothing for class 0
      quotas[c]--;
      quotas[0]++;
    }
    return quotas;
  }

  private List<Point> withLabelNoise(List<Point> points, int seed) {
    if (labelNoise == 0) {
      return points;
    }
    SeededRandom random = new SeededRandom(seed, SeededRandom.Stream.LABEL_NOISE);
    List<Point> noisy = new ArrayList<>(points.size());
    for (Point point : points) {
      if (generator.isForClassification()) {
        boolean isChanged = random.nextDouble() < labelNoise;
        int other = (point.label() + 1 + random.below(classes - 1)) % classes;
        noisy.add(isChanged ? point.withTarget(other) : point);
      } else {
        noisy.add(point.withTarget(random.gaussian() * labelNoise + point.target()));
      }
    }
    return noisy;
  }
}
