package playground.network;

/**
 * The errors of a layer's inputs for many samples, two samples and four inputs at a time. Each
 * single sum is made in the order of {@link PlainPass#backward}.
 */
final class ErrorKernel {
  private ErrorKernel() {}

  /**
   * @param p all parameters; {@code w} is where the layer's weights begin
   * @param d ∂loss/∂z of the layer's units, sample-major
   * @param e ∂loss/∂ of the layer's inputs to be written, sample-major
   */
  static void run(double[] p, int w, int inputs, int units, double[] d, double[] e, int samples) {
    int s = 0;
    for (; s + 1 < samples; s += 2) {
      pair(p, w, inputs, units, d, s * units, e, s * inputs);
    }
    if (s < samples) {
      one(p, w, inputs, units, d, s * units, e, s * inputs);
    }
  }

  private static void pair(
      double[] p, int w, int inputs, int units, double[] d, int d0, double[] e, int e0) {
    int d1 = d0 + units;
    int e1 = e0 + inputs;
    int i = 0;
    for (; i + 3 < inputs; i += 4) {
      double a0 = 0;
      double a1 = 0;
      double a2 = 0;
      double a3 = 0;
      double b0 = 0;
      double b1 = 0;
      double b2 = 0;
      double b3 = 0;
      int q = w + i;
      for (int j = 0; j < units; j++) {
        double u = d[d0 + j];
        double v = d[d1 + j];
        double r = p[q];
        a0 += r * u;
        b0 += r * v;
        r = p[q + 1];
        a1 += r * u;
        b1 += r * v;
        r = p[q + 2];
        a2 += r * u;
        b2 += r * v;
        r = p[q + 3];
        a3 += r * u;
        b3 += r * v;
        q += inputs;
      }
      e[e0 + i] = a0;
      e[e0 + i + 1] = a1;
      e[e0 + i + 2] = a2;
      e[e0 + i + 3] = a3;
      e[e1 + i] = b0;
      e[e1 + i + 1] = b1;
      e[e1 + i + 2] = b2;
      e[e1 + i + 3] = b3;
    }
    for (; i < inputs; i++) {
      double a0 = 0;
      double b0 = 0;
      int q = w + i;
      for (int j = 0; j < units; j++) {
        double r = p[q];
        a0 += r * d[d0 + j];
        b0 += r * d[d1 + j];
        q += inputs;
      }
      e[e0 + i] = a0;
      e[e1 + i] = b0;
    }
  }

  private static void one(
      double[] p, int w, int inputs, int units, double[] d, int d0, double[] e, int e0) {
    for (int i = 0; i < inputs; i++) {
      double a0 = 0;
      int q = w + i;
      for (int j = 0; j < units; j++) {
        a0 += p[q] * d[d0 + j];
        q += inputs;
      }
      e[e0 + i] = a0;
    }
  }
}
