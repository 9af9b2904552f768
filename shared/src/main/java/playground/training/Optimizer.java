package playground.training;

import java.util.Arrays;

/**
 * How a gradient g becomes an update of a parameter w, one parameter at a time, with the formulas,
 * standard constants and order of operations of PyTorch ({@code torch.optim}). η is the learning
 * rate, t counts updates from 1. What an optimizer remembers of a parameter is in up to three
 * slots, 0 at first.
 */
public enum Optimizer {
  /** w ← w − η·g. */
  SGD(0) {
    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      for (int k = 0; k < w.length; k++) {
        w[k] -= g[k] * u.rate();
      }
    }
  },
  /**
   * v ← μ·v + (1 − dampening)·g, w ← w − η·v; the first v is g itself. Sutskever et al. 2013 with
   * the rate outside, as in PyTorch.
   */
  MOMENTUM(1) {
    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      double[] v = slots[0];
      double share = u.count() == 1 ? 1 : 1 - u.constants().dampening();
      double momentum = u.constants().momentum();
      for (int k = 0; k < w.length; k++) {
        v[k] = v[k] * momentum + g[k] * share;
        w[k] -= v[k] * u.rate();
      }
    }
  },
  /** v ← μ·v + g, w ← w − η·(g + μ·v): PyTorch's Nesterov, without dampening. */
  NESTEROV(1) {
    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      double[] v = slots[0];
      double momentum = u.constants().momentum();
      for (int k = 0; k < w.length; k++) {
        v[k] = v[k] * momentum + g[k];
        w[k] -= (v[k] * momentum + g[k]) * u.rate();
      }
    }
  },
  /**
   * s ← s + g², w ← w − g/(√s + ε)·η/(1 + (t − 1)·decay), s starting at the accumulator's value:
   * Duchi et al. 2011.
   */
  ADAGRAD(1) {
    @Override
    void begin(double[][] slots, OptimizerConstants constants) {
      Arrays.fill(slots[0], constants.accumulator());
    }

    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      double[] s = slots[0];
      double slow = (u.count() - 1) * u.constants().rateDecay() + 1;
      double epsilon = u.constants().epsilon(this);
      for (int k = 0; k < w.length; k++) {
        s[k] = g[k] * g[k] + s[k];
        w[k] -= g[k] / (Math.sqrt(s[k]) + epsilon) * u.rate() / slow;
      }
    }
  },
  /**
   * s ← α·s + (1 − α)·g²; centered: m ← α·m + (1 − α)·g and s − m² in place of s; d = g/(√s + ε);
   * with momentum: v ← μ·v + d and v in place of d; w ← w − η·d. Tieleman and Hinton 2012.
   */
  RMSPROP(3) {
    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      OptimizerConstants c = u.constants();
      double[] s = slots[0];
      double[] m = slots[1];
      double[] v = slots[2];
      double epsilon = c.epsilon(this);
      double share = 1 - c.alpha();
      for (int k = 0; k < w.length; k++) {
        s[k] = s[k] * c.alpha() + g[k] * share * g[k];
        double spread = s[k];
        if (c.centered()) {
          m[k] = m[k] * c.alpha() + g[k] * share;
          spread -= m[k] * m[k];
          spread = spread < 0 ? 0 : spread; // where rounding went below
        }
        double d = g[k] / (Math.sqrt(spread) + epsilon);
        if (c.rmsMomentum() > 0) {
          v[k] = v[k] * c.rmsMomentum() + d;
          d = v[k];
        }
        w[k] -= d * u.rate();
      }
    }
  },
  /**
   * m ← β₁·m + (1 − β₁)·g, s ← β₂·s + (1 − β₂)·g², w ← w − m/(√s/√(1 − β₂ᵗ) + ε)·η/(1 − β₁ᵗ);
   * amsgrad: the largest s so far in place of s. Kingma and Ba 2015; Reddi et al. 2018.
   */
  ADAM(3) {
    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      adam(w, g, slots, u, 1);
    }
  },
  /** As Adam, after w ← w·(1 − η·decay), of biases too: Loshchilov and Hutter 2019. */
  ADAMW(3) {
    @Override
    void apply(double[] w, double[] g, double[][] slots, Update u) {
      adam(w, g, slots, u, 1 - u.constants().weightDecay() * u.rate());
    }
  };

  /**
   * One update.
   *
   * @param rate the learning rate η in force
   * @param count the update's number t since the optimizer began, from 1
   * @param beta1Power β₁ᵗ, and {@code beta2Power} β₂ᵗ, by repeated multiplication
   */
  record Update(
      OptimizerConstants constants,
      double rate,
      double count,
      double beta1Power,
      double beta2Power) {}

  private final int slots;

  Optimizer(int slots) {
    this.slots = slots;
  }

  /** How many numbers are remembered of each parameter. */
  public int slots() {
    return slots;
  }

  /** Sets what is remembered to where it starts; the slots are 0 already. */
  void begin(double[][] slots, OptimizerConstants constants) {}

  /** Updates the parameters w by their gradients g. */
  abstract void apply(double[] w, double[] g, double[][] slots, Update u);

  private static void adam(double[] w, double[] g, double[][] slots, Update u, double decay) {
    OptimizerConstants c = u.constants();
    double[] m = slots[0];
    double[] s = slots[1];
    double[] most = slots[2];
    double correction1 = 1 - u.beta1Power();
    double correction2 = Math.sqrt(1 - u.beta2Power());
    double epsilon = c.epsilon(ADAM);
    double share1 = 1 - c.beta1();
    double share2 = 1 - c.beta2();
    for (int k = 0; k < w.length; k++) {
      m[k] = m[k] * c.beta1() + g[k] * share1;
      s[k] = s[k] * c.beta2() + g[k] * share2 * g[k];
      double spread = s[k];
      if (c.amsgrad()) {
        most[k] = most[k] > spread ? most[k] : spread;
        spread = most[k];
      }
      double step = m[k] / (Math.sqrt(spread) / correction2 + epsilon) * u.rate() / correction1;
      w[k] = w[k] * decay - step;
    }
  }
}
