package playground.network;

import playground.math.Elementary;
import playground.math.Elementwise;

/**
 * The function f that a hidden unit applies to its weighted sum z, giving its output a, and the
 * slope f′(z) that errors are multiplied by. The slope is taken from a where that is possible; what
 * is computed, and in which order, is part of the numeric contract.
 */
public enum Activation {
  /** (e^z − e^−z) / (e^z + e^−z). */
  TANH {
    @Override
    public double value(double z) {
      return Elementary.tanh(z);
    }

    @Override
    public double slope(double z, double a) {
      return 1 - a * a;
    }

    @Override
    void apply(double[] sums, double[] outputs, int count) {
      Elementwise.tanh(sums, outputs, count);
    }

    @Override
    void toSumErrors(double[] errors, double[] sums, double[] outputs, int count) {
      for (int k = 0; k < count; k++) {
        double a = outputs[k];
        errors[k] = errors[k] * (1 - a * a);
      }
    }
  },
  /** max(0, z); the slope at 0 is 0. */
  RELU {
    @Override
    public double value(double z) {
      return z < 0 ? 0 : z;
    }

    @Override
    public double slope(double z, double a) {
      return a > 0 ? 1 : 0;
    }

    @Override
    void apply(double[] sums, double[] outputs, int count) {
      for (int k = 0; k < count; k++) {
        outputs[k] = sums[k] < 0 ? 0 : sums[k];
      }
    }

    @Override
    void toSumErrors(double[] errors, double[] sums, double[] outputs, int count) {
      for (int k = 0; k < count; k++) {
        errors[k] = outputs[k] > 0 ? errors[k] : 0; // by selection: 0 stays +0
      }
    }
  },
  /** 1 / (1 + e^−z). */
  SIGMOID {
    @Override
    public double value(double z) {
      return Elementary.sigmoid(z);
    }

    @Override
    public double slope(double z, double a) {
      return a - a * a;
    }

    @Override
    void apply(double[] sums, double[] outputs, int count) {
      Elementwise.sigmoid(sums, outputs, count);
    }

    @Override
    void toSumErrors(double[] errors, double[] sums, double[] outputs, int count) {
      for (int k = 0; k < count; k++) {
        double a = outputs[k];
        errors[k] = errors[k] * (a - a * a);
      }
    }
  },
  LINEAR {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double slope(double z, double a) {
      return 1;
    }

    @Override
    void apply(double[] sums, double[] outputs, int count) {
      System.arraycopy(sums, 0, outputs, 0, count);
    }

    @Override
    void toSumErrors(double[] errors, double[] sums, double[] outputs, int count) {}
  },
  /** z, or z/100 below 0: PyTorch's standard slope. */
  LEAKY_RELU {
    @Override
    public double value(double z) {
      return z < 0 ? z * 0.01 : z;
    }

    @Override
    public double slope(double z, double a) {
      return z > 0 ? 1 : 0.01;
    }
  },
  /** z, or e^z − 1 below 0. */
  ELU {
    @Override
    public double value(double z) {
      return z > 0 ? z : Elementary.exp(z) - 1;
    }

    @Override
    public double slope(double z, double a) {
      return z > 0 ? 1 : a + 1;
    }
  },
  /** λ·z, or λ·α·(e^z − 1) below 0: Klambauer et al. 2017, "Self-Normalizing Neural Networks". */
  SELU {
    @Override
    public double value(double z) {
      return z > 0 ? z * SELU_SCALE : (Elementary.exp(z) - 1) * SELU_SCALE_ALPHA;
    }

    @Override
    public double slope(double z, double a) {
      return z > 0 ? SELU_SCALE : a + SELU_SCALE_ALPHA;
    }
  },
  /** log(1 + e^z). */
  SOFTPLUS {
    @Override
    public double value(double z) {
      return Elementary.softplus(z);
    }

    @Override
    public double slope(double z, double a) {
      return Elementary.sigmoid(z);
    }
  },
  /** z/2 · (1 + tanh(√(2/π)·(z + 0.044715·z³))): Hendrycks and Gimpel 2016, the tanh form. */
  GELU {
    @Override
    public double value(double z) {
      double bent = Elementary.tanh(geluInner(z));
      return (bent + 1) * z * 0.5;
    }

    @Override
    public double slope(double z, double a) {
      double bent = Elementary.tanh(geluInner(z));
      double flat = 1 - bent * bent;
      double inner = (z * z * (3 * GELU_CUBIC) + 1) * GELU_SCALE;
      double steep = flat == 0 ? 0 : inner * flat * z; // 0 also where z² overflows
      return (bent + 1 + steep) * 0.5;
    }
  },
  /** z · sigmoid(z), also called Swish. */
  SILU {
    @Override
    public double value(double z) {
      return z < LOWEST_SILU ? 0 : Elementary.sigmoid(z) * z;
    }

    @Override
    public double slope(double z, double a) {
      double s = Elementary.sigmoid(z);
      return z < LOWEST_SILU ? 0 : (1 - s) * a + s;
    }
  },
  /** sin z. */
  SINE {
    @Override
    public double value(double z) {
      return Elementary.sin(z);
    }

    @Override
    public double slope(double z, double a) {
      return Elementary.cos(z);
    }
  };

  private static final double SELU_SCALE = 1.0507009873554805;
  private static final double SELU_SCALE_ALPHA = 1.7580993408473766;
  private static final double GELU_SCALE = 0.7978845608028654;
  private static final double GELU_CUBIC = 0.044715;

  /** Our sigmoid ends at 4e-18 and would be multiplied by ever larger numbers below. */
  private static final double LOWEST_SILU = -40;

  private static double geluInner(double z) {
    return (z * z * GELU_CUBIC + 1) * z * GELU_SCALE;
  }

  /** True when all outputs are within −1 and 1. */
  public boolean isBounded() {
    return this == TANH || this == SIGMOID || this == SINE;
  }

  /** a = f(z). */
  public abstract double value(double z);

  /** f′(z), given a = f(z) too. */
  public abstract double slope(double z, double a);

  /** outputs[k] = f(sums[k]); the hot ones have a loop of their own, with the same bits. */
  void apply(double[] sums, double[] outputs, int count) {
    for (int k = 0; k < count; k++) {
      outputs[k] = value(sums[k]);
    }
  }

  /** Turns ∂loss/∂a into ∂loss/∂z in place: errors[k] ·= f′(sums[k]). */
  void toSumErrors(double[] errors, double[] sums, double[] outputs, int count) {
    for (int k = 0; k < count; k++) {
      double slope = slope(sums[k], outputs[k]);
      errors[k] = slope * errors[k];
    }
  }
}
