package playground.math;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the functions are tried: seeded and the same in every run. {@code -Dmath.values=100000}
 * tries more of them.
 */
final class Samples {
  static final int COUNT = Integer.getInteger("math.values", 1_000);

  private Samples() {}

  /** All finite bit patterns equally likely: every exponent, both signs, subnormals too. */
  static DoubleStream ofEveryExponent(int seed) {
    return new SplittableRandom(seed)
        .longs()
        .mapToDouble(Double::longBitsToDouble)
        .filter(Double::isFinite)
        .limit(COUNT);
  }

  /** Both signs, and sizes from 2^low to 2^high with all exponents equally likely. */
  static DoubleStream ofExponents(int low, int high, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return IntStream.range(0, COUNT)
        .mapToDouble(i -> StrictMath.scalb(random.nextDouble(1, 2), random.nextInt(low, high)))
        .map(x -> random.nextBoolean() ? x : -x);
  }

  static DoubleStream between(double low, double high, int seed) {
    return new SplittableRandom(seed).doubles(COUNT, low, high);
  }

  /** ±0, every power of two with its neighbours, the first subnormals and the largest doubles. */
  static DoubleStream ofCorners() {
    DoubleStream powers = IntStream.rangeClosed(-1074, 1023).mapToDouble(Samples::powerOfTwo);
    DoubleStream others = IntStream.range(0, 100).mapToDouble(n -> n * Double.MIN_VALUE);
    return DoubleStream.concat(
            DoubleStream.concat(powers, others), DoubleStream.of(Double.MAX_VALUE, 1e6, Math.E))
        .flatMap(x -> DoubleStream.of(Math.nextDown(x), x, Math.nextUp(x)))
        .filter(Double::isFinite)
        .flatMap(x -> DoubleStream.of(x, -x));
  }

  private static double powerOfTwo(int exponent) {
    return StrictMath.scalb(1.0, exponent);
  }
}
