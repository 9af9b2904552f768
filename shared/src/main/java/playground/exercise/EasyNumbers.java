package playground.exercise;

import playground.experiment.Decimal;
import playground.math.SeededRandom;

/** Numbers that can be reckoned with in the head: few digits, none of them 0. */
final class EasyNumbers {
  private final SeededRandom random;

  EasyNumbers(SeededRandom random) {
    this.random = random;
  }

  /** One of 0 … bound − 1. */
  int below(int bound) {
    return random.below(bound);
  }

  /** A tenth from 0.1 to {@code most}, of either sign. */
  double tenth(double most) {
    return signed(positiveTenth(most));
  }

  double positiveTenth(double most) {
    return Decimal.rounded((below((int) (most * 10 + 0.5)) + 1) * 0.1);
  }

  /** A whole number from 1 to {@code most}, of either sign. */
  double whole(int most) {
    return signed(below(most) + 1.0);
  }

  private double signed(double size) {
    return below(2) == 0 ? -size : size;
  }
}
