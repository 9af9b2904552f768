package playground.training;

import playground.math.Elementary;

/**
 * How the learning rate changes from epoch to epoch, as a factor. n counts epochs from 0 once the
 * warm-up is over; E is the schedule's number of epochs and γ its factor.
 */
public enum Schedule {
  CONSTANT {
    @Override
    double factor(int n, int epochs, double gamma) {
      return 1;
    }
  },
  /** γ^⌊n/E⌋: PyTorch's StepLR. */
  STEP {
    @Override
    double factor(int n, int epochs, double gamma) {
      return Elementary.power(gamma, n / epochs);
    }
  },
  /** γ^(n/E), the smooth form of the step: PyTorch's ExponentialLR for E = 1. */
  EXPONENTIAL {
    @Override
    double factor(int n, int epochs, double gamma) {
      double whole = Elementary.power(gamma, n / epochs);
      int rest = n - n / epochs * epochs;
      return rest == 0 ? whole : Elementary.exp(Elementary.log(gamma) * rest / epochs) * whole;
    }
  },
  /** (1 + cos(π·n/E))/2 down to 0 at n = E and from then on: PyTorch's CosineAnnealingLR. */
  COSINE {
    @Override
    double factor(int n, int epochs, double gamma) {
      return n >= epochs ? 0 : (Elementary.cos(Elementary.TURN / 2 * n / epochs) + 1) / 2;
    }
  };

  abstract double factor(int n, int epochs, double gamma);

  /**
   * The factor for an epoch.
   *
   * @param epoch the epoch to be trained, counted from 1
   * @param warmUp epochs, 0 or more, in which the factor rises in even steps to 1
   * @param epochs E, at least 1
   * @param gamma γ, above 0 and at most 1
   */
  public double factorAt(int epoch, int warmUp, int epochs, double gamma) {
    return epoch <= warmUp ? (double) epoch / warmUp : factor(epoch - warmUp - 1, epochs, gamma);
  }
}
