package playground.network;

/**
 * A layer's gradients, summed over many samples, two units and four inputs at a time. Each single
 * sum goes on from what is there, in sample order, as in {@link PlainPass#backward}.
 */
final class GradientKernel {
  private GradientKernel() {}

  /**
   * @param g gradients of all parameters; {@code w} and {@code b} are where the layer's weights and
   *     biases begin
   * @param d ∂loss/∂z of the layer's units, sample-major
   * @param x the layer's inputs, sample-major
   */
  static void run(
      double[] g, int w, int b, int inputs, int units, double[] d, double[] x, int samples) {
    int j = 0;
    for (; j + 1 < units; j += 2) {
      biases(g, b, units, d, j, samples);
      biases(g, b, units, d, j + 1, samples);
      pair(g, w + j * inputs, inputs, units, d, j, x, samples);
    }
    if (j < units) {
      biases(g, b, units, d, j, samples);
      one(g, w + j * inputs, inputs, units, d, j, x, samples);
    }
  }

  private static void biases(double[] g, int b, int units, double[] d, int j, int samples) {
    double sum = g[b + j];
    int at = j;
    for (int s = 0; s < samples; s++) {
      sum += d[at];
      at += units;
    }
    g[b + j] = sum;
  }

  private static void pair(
      double[] g, int w0, int inputs, int units, double[] d, int j, double[] x, int samples) {
    int w1 = w0 + inputs;
    int i = 0;
    for (; i + 3 < inputs; i += 4) {
      double a0 = g[w0 + i];
      double a1 = g[w0 + i + 1];
      double a2 = g[w0 + i + 2];
      double a3 = g[w0 + i + 3];
      double b0 = g[w1 + i];
      double b1 = g[w1 + i + 1];
      double b2 = g[w1 + i + 2];
      double b3 = g[w1 + i + 3];
      int at = j;
      int from = i;
      for (int s = 0; s < samples; s++) {
        double u = d[at];
        double v = d[at + 1];
        double q = x[from];
        a0 += u * q;
        b0 += v * q;
        q = x[from + 1];
        a1 += u * q;
        b1 += v * q;
        q = x[from + 2];
        a2 += u * q;
        b2 += v * q;
        q = x[from + 3];
        a3 += u * q;
        b3 += v * q;
        at += units;
        from += inputs;
      }
      g[w0 + i] = a0;
      g[w0 + i + 1] = a1;
      g[w0 + i + 2] = a2;
      g[w0 + i + 3] = a3;
      g[w1 + i] = b0;
      g[w1 + i + 1] = b1;
      g[w1 + i + 2] = b2;
      g[w1 + i + 3] = b3;
    }
    for (; i < inputs; i++) {
      double a0 = g[w0 + i];
      double b0 = g[w1 + i];
      int at = j;
      int from = i;
      for (int s = 0; s < samples; s++) {
        double q = x[from];
        a0 += d[at] * q;
        b0 += d[at + 1] * q;
        at += units;
        from += inputs;
      }
      g[w0 + i] = a0;
      g[w1 + i] = b0;
    }
  }

  private static void one(
      double[] g, int w0, int inputs, int units, double[] d, int j, double[] x, int samples) {
    int i = 0;
    for (; i + 3 < inputs; i += 4) {
      double a0 = g[w0 + i];
      double a1 = g[w0 + i + 1];
      double a2 = g[w0 + i + 2];
      double a3 = g[w0 + i + 3];
      int at = j;
      int from = i;
      for (int s = 0; s < samples; s++) {
        double u = d[at];
        a0 += u * x[from];
        a1 += u * x[from + 1];
        a2 += u * x[from + 2];
        a3 += u * x[from + 3];
        at += units;
        from += inputs;
      }
      g[w0 + i] = a0;
      g[w0 + i + 1] = a1;
      g[w0 + i + 2] = a2;
      g[w0 + i + 3] = a3;
    }
    for (; i < inputs; i++) {
      double a0 = g[w0 + i];
      int at = j;
      int from = i;
      for (int s = 0; s < samples; s++) {
        a0 += d[at] * x[from];
        at += units;
        from += inputs;
      }
      g[w0 + i] = a0;
    }
  }
}
