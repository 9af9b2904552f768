package playground.compiled;

import playground.network.Head;
import playground.network.Loss;
import playground.network.Output;

/**
 * The end of the network for a pair of samples, operation by operation as {@link Head} and {@link
 * Output} have it. Vectors are one for each output unit.
 */
final class HeadCode {
  private final Routine r;
  private final Head head;
  private final int units;
  private final ElementaryCode elementary;

  HeadCode(Routine routine, Plan plan) {
    r = routine;
    head = plan.head();
    units = head.units();
    elementary = new ElementaryCode(routine);
  }

  Vector[] outputs(Vector[] z) {
    Vector[] a = new Vector[units];
    if (head.output() == Output.SOFTMAX) {
      Vector largest = largest(z);
      Vector total = r.zero();
      for (int u = 0; u < units; u++) {
        a[u] = elementary.exp(z[u].minus(largest));
        total = total.plus(a[u]);
      }
      for (int u = 0; u < units; u++) {
        a[u] = a[u].over(total);
      }
      return a;
    }
    for (int u = 0; u < units; u++) {
      a[u] =
          switch (head.output()) {
            case SIGMOID -> elementary.sigmoid(z[u]);
            case TANH -> elementary.tanh(z[u]);
            default -> z[u];
          };
    }
    return a;
  }

  private static Vector largest(Vector[] z) {
    Vector largest = z[0];
    for (int u = 1; u < z.length; u++) {
      largest = largest.orLarger(z[u]);
    }
    return largest;
  }

  /** What a unit should answer. */
  private Vector target(Vector target, int unit) {
    if (head.classes() == 0) {
      return target;
    }
    return isOwn(target, unit).choose(1, head.output().low());
  }

  private Vector isOwn(Vector target, int unit) {
    return target.isEqualTo(units == 1 ? 1 : unit);
  }

  /** The loss of each sample. */
  Vector loss(Vector[] z, Vector[] a, Vector target) {
    if (head.loss() == Loss.CROSS_ENTROPY && head.output() == Output.SOFTMAX) {
      return categorical(z, target);
    }
    if (head.loss() == Loss.HINGE && units > 1) {
      return margins(a, target).over(units);
    }
    Vector total = r.zero();
    for (int u = 0; u < units; u++) {
      total = loss(z[u], a[u], target(target, u)).plus(total);
    }
    return total.over(units);
  }

  private Vector loss(Vector z, Vector a, Vector y) {
    Vector gap = a.minus(y);
    return switch (head.loss()) {
      case CROSS_ENTROPY -> elementary.softplus(y.isEqualTo(1).choose(z.negated(), z));
      case HINGE -> r.constant(1).minus(a.times(y)).atLeast(0);
      case MSE -> gap.times(gap);
      case MAE -> size(gap);
      case HUBER -> {
        Vector delta = r.splat(r.pointer(Setting.DELTA.address()), 0);
        Vector size = size(gap);
        Vector straight = size.minus(delta.times(0.5)).times(delta);
        yield size.isAtMost(delta).choose(gap.times(gap).times(0.5), straight);
      }
    };
  }

  private static Vector size(Vector gap) {
    return gap.isBelow(0).choose(gap.negated(), gap);
  }

  private Vector categorical(Vector[] z, Vector target) {
    Vector largest = largest(z);
    Vector total = r.zero();
    for (int u = 0; u < units; u++) {
      total = total.plus(elementary.exp(z[u].minus(largest)));
    }
    return elementary.logOfOneToSix(total).minus(ofRightUnit(z, target).minus(largest));
  }

  private Vector ofRightUnit(Vector[] values, Vector target) {
    Vector right = values[0];
    for (int u = 1; u < units; u++) {
      right = isOwn(target, u).choose(values[u], right);
    }
    return right;
  }

  private Vector margins(Vector[] a, Vector target) {
    Vector right = ofRightUnit(a, target);
    Vector total = r.zero();
    for (int u = 0; u < units; u++) {
      Vector gap = r.constant(1).minus(right.minus(a[u]));
      total = isOwn(target, u).choose(total, gap.atLeast(0).plus(total));
    }
    return total;
  }

  /** ∂loss/∂z of each unit. */
  Vector[] sumErrors(Vector[] a, Vector target) {
    if (head.loss() == Loss.CROSS_ENTROPY) {
      int share = head.output() == Output.SOFTMAX ? 1 : units;
      Vector[] errors = new Vector[units];
      for (int u = 0; u < units; u++) {
        errors[u] = over(a[u].minus(target(target, u)), share);
      }
      return errors;
    }
    Vector[] errors = outputErrors(a, target);
    return switch (head.output()) {
      case SOFTMAX -> softmaxErrors(errors, a);
      case SIGMOID -> times(errors, a, false);
      case TANH -> times(errors, a, true);
      case LINEAR -> errors;
    };
  }

  private Vector[] times(Vector[] errors, Vector[] a, boolean isTanh) {
    Vector[] result = new Vector[units];
    for (int u = 0; u < units; u++) {
      Vector square = a[u].times(a[u]);
      result[u] = errors[u].times((isTanh ? r.constant(1) : a[u]).minus(square));
    }
    return result;
  }

  private Vector[] softmaxErrors(Vector[] errors, Vector[] a) {
    Vector mean = r.zero();
    for (int u = 0; u < units; u++) {
      mean = mean.plus(errors[u].times(a[u]));
    }
    Vector[] result = new Vector[units];
    for (int u = 0; u < units; u++) {
      result[u] = errors[u].minus(mean).times(a[u]);
    }
    return result;
  }

  /** ∂loss/∂a of each unit; not of cross-entropy. */
  private Vector[] outputErrors(Vector[] a, Vector target) {
    if (head.loss() == Loss.HINGE && units > 1) {
      return marginErrors(a, target);
    }
    Vector[] errors = new Vector[units];
    for (int u = 0; u < units; u++) {
      errors[u] = over(slope(a[u], target(target, u)), units);
    }
    return errors;
  }

  private Vector slope(Vector a, Vector y) {
    Vector gap = a.minus(y);
    return switch (head.loss()) {
      case MSE -> gap.times(2);
      case MAE -> sign(gap);
      case HUBER -> {
        Vector delta = r.splat(r.pointer(Setting.DELTA.address()), 0);
        Vector isNear = gap.isAtMost(delta).and(delta.negated().isAtMost(gap));
        yield isNear.choose(gap, sign(gap).times(delta));
      }
      case HINGE -> a.times(y).isBelow(1).choose(y.negated(), 0);
      case CROSS_ENTROPY -> throw new IllegalArgumentException("has no slope of its own");
    };
  }

  private Vector sign(Vector gap) {
    return gap.isAbove(0).choose(1, gap.isBelow(0).choose(-1, gap));
  }

  private Vector[] marginErrors(Vector[] a, Vector target) {
    Vector right = ofRightUnit(a, target);
    Vector above = r.zero();
    Vector[] errors = new Vector[units];
    for (int u = 0; u < units; u++) {
      Vector gap = r.constant(1).minus(right.minus(a[u]));
      Vector isAbove = gap.isAbove(0).andNot(isOwn(target, u));
      errors[u] = isAbove.choose(1.0 / units, 0);
      above = above.plus(isAbove.choose(1, 0));
    }
    Vector ofRight = above.negated().over(units);
    for (int u = 0; u < units; u++) {
      errors[u] = isOwn(target, u).choose(ofRight, errors[u]);
    }
    return errors;
  }

  private static Vector over(Vector value, int divisor) {
    return divisor == 1 ? value : value.over(divisor); // x / 1 is x
  }
}
