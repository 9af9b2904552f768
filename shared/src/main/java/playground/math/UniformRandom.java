package playground.math;

/**
 * A stream of random numbers, and what is drawn from it everywhere in the same order and with the
 * same arithmetic: only {@link #nextDouble} differs from one generator to the other.
 */
public abstract class UniformRandom {
  /** Uniform in [0, 1). */
  public abstract double nextDouble();

  /** Uniform in [low, high). */
  public final double between(double low, double high) {
    return nextDouble() * (high - low) + low;
  }

  /** Normal with mean 0 and variance 1, by Marsaglia's polar method. */
  public final double gaussian() {
    double u = between(-1, 1);
    double v = between(-1, 1);
    double s = u * u + v * v;
    while (s >= 1 || s == 0) {
      u = between(-1, 1);
      v = between(-1, 1);
      s = u * u + v * v;
    }
    return Math.sqrt(Elementary.log(s) * -2 / s) * u;
  }

  /** The numbers 0 … count − 1 in a random order, by Fisher and Yates from the end. */
  public abstract int[] permutation(int count);

  static int[] ascending(int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    return order;
  }

  static void swap(int[] order, int i, int j) {
    int other = order[j];
    order[j] = order[i];
    order[i] = other;
  }
}
