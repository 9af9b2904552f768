package playground.dataset;

import java.util.List;
import playground.math.UniformRandom;

/** Where samples come from: the data sets that need no drawing, and those that are kept. */
public enum Generator {
  CIRCLE(2, TwoClassSets::circle),
  XOR(2, TwoClassSets::xor),
  GAUSS(2, TwoClassSets::gauss),
  SPIRAL(Generator.MOST_CLASSES, ManyClassSets::spiral),
  MOONS(Generator.MOST_CLASSES, ManyClassSets::moons),
  RINGS(Generator.MOST_CLASSES, ManyClassSets::rings),
  BLOBS(Generator.MOST_CLASSES, ManyClassSets::blobs),
  CHECKERBOARD(Generator.MOST_CLASSES, ManyClassSets::checkerboard),
  STRIPES(Generator.MOST_CLASSES, ManyClassSets::stripes),
  CURVE_SINE(2, TwoClassSets::aboveSine),
  CURVE_CUBIC(2, TwoClassSets::aboveCubic),
  CURVE_V(2, TwoClassSets::aboveV),
  REG_PLANE(0, RegressionSets::plane),
  REG_GAUSS(0, RegressionSets::gauss),
  WAVE(0, RegressionSets::wave),
  /** No generator: the points are drawn by hand and kept in the experiment. */
  DRAWN(Generator.MOST_CLASSES, null),
  /** No generator: rows of numbers with any number of inputs, kept in the experiment. */
  TABLE(Generator.MOST_CLASSES, null);

  public static final int MOST_CLASSES = 6;

  /**
   * What to make.
   *
   * @param count number of samples
   * @param noise 0 to 1; what it does is the set's own
   * @param classes 2 to {@link #MOST_CLASSES}; ignored by regression sets
   */
  record Order(int count, double noise, int classes) {}

  /** Adds samples to a list, class by class or mixed. */
  interface Formula {
    void fill(List<Point> points, Order order, UniformRandom random);
  }

  private final int mostClasses;
  private final Formula formula;

  Generator(int mostClasses, Formula formula) {
    this.mostClasses = mostClasses;
    this.formula = formula;
  }

  Formula formula() {
    if (formula == null) {
      throw new IllegalStateException(name() + " is kept, not generated");
    }
    return formula;
  }

  /** Two classes, evenly, without label noise; the same seed gives the same points. */
  public List<Point> points(int count, double noise, int seed) {
    return new DataRequest(this, count, noise, 0, 2, 1).points(seed);
  }

  /** True for points and rows that are kept in the experiment. */
  public boolean isKept() {
    return formula == null;
  }

  public boolean isForClassification() {
    return mostClasses > 0;
  }

  public boolean isForRegression() {
    return mostClasses == 0 || isKept();
  }

  /** The most classes it can make; 0 for a regression set. */
  public int mostClasses() {
    return mostClasses;
  }

  /** The set of the same kind that can make more than two classes. */
  public Generator forMoreClasses() {
    return switch (this) {
      case CIRCLE -> RINGS;
      case XOR -> CHECKERBOARD;
      case GAUSS -> BLOBS;
      case CURVE_SINE, CURVE_CUBIC, CURVE_V -> STRIPES;
      default -> this;
    };
  }

  /** True for the sets that TensorFlow Playground has, with its formulas. */
  public boolean isInTensorFlowPlayground(int classes) {
    return switch (this) {
      case CIRCLE, XOR, GAUSS, REG_PLANE, REG_GAUSS -> true;
      case SPIRAL -> classes == 2;
      default -> false;
    };
  }
}
