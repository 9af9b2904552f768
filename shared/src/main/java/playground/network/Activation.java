package playground.network;

import playground.math.Elementary;

/**
 * The function a unit applies to its weighted sum z. The derivative is taken from the stored output
 * a, which is cheaper than from z and part of the numeric contract.
 */
public enum Activation {
  TANH {
    @Override
    void apply(double[] sums, double[] outputs) {
      for (int j = 0; j < sums.length; j++) {
        outputs[j] = Elementary.tanh(sums[j]);
      }
    }

    @Override
    void toSumErrors(double[] errors, double[] outputs) {
      for (int j = 0; j < errors.length; j++) {
        double a = outputs[j];
        errors[j] = errors[j] * (1 - a * a);
      }
    }
  },
  RELU {
    @Override
    void apply(double[] sums, double[] outputs) {
      for (int j = 0; j < sums.length; j++) {
        outputs[j] = sums[j] < 0 ? 0 : sums[j];
      }
    }

    @Override
    void toSumErrors(double[] errors, double[] outputs) {
      for (int j = 0; j < errors.length; j++) {
        errors[j] = outputs[j] > 0 ? errors[j] : 0; // ReLU'(0) = 0, by selection
      }
    }
  },
  SIGMOID {
    @Override
    void apply(double[] sums, double[] outputs) {
      for (int j = 0; j < sums.length; j++) {
        outputs[j] = Elementary.sigmoid(sums[j]);
      }
    }

    @Override
    void toSumErrors(double[] errors, double[] outputs) {
      for (int j = 0; j < errors.length; j++) {
        double a = outputs[j];
        errors[j] = errors[j] * (a - a * a);
      }
    }
  },
  LINEAR {
    @Override
    void apply(double[] sums, double[] outputs) {
      System.arraycopy(sums, 0, outputs, 0, sums.length);
    }

    @Override
    void toSumErrors(double[] errors, double[] outputs) {}
  };

  /** outputs[j] = f(sums[j]). */
  abstract void apply(double[] sums, double[] outputs);

  /** Turns ∂loss/∂a into ∂loss/∂z in place: errors[j] ·= f'(z), with f' taken from outputs[j]. */
  abstract void toSumErrors(double[] errors, double[] outputs);
}
