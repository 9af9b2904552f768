package playground.network;

/**
 * The errors of a layer's inputs for many samples: four inputs and two samples at a time. Each
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
    int i = 0;
    for (; i + 3 < inputs; i += 4) {
      fourInputs(p, w + i, inputs, units, d, e, i, samples);
    }
    for (; i < inputs; i++) {
      oneInput(p, w + i, inputs, units, d, e, i, samples);
    }
  }

  private static void fourInputs(
      double[] p, int w, int inputs, int units, double[] d, double[] e, int i, int samples) {
    int from = 0;
    int to = i;
    int s = 0;
    for (; s + 1 < samples; s += 2) {
      double a0 = 0;
      double a1 = 0;
      double a2 = 0;
      double a3 = 0;
      double b0 = 0;
      double b1 = 0;
      double b2 = 0;
      double b3 = 0;
      int next = from + units;
      int q = w;
      for (int j = 0; j < units; j++) {
        double u = d[from + j];
        double v = d[next + j];
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
      e[to] = a0;
      e[to + 1] = a1;
      e[to + 2] = a2;
      e[to + 3] = a3;
      to += inputs;
      e[to] = b0;
      e[to + 1] = b1;
      e[to + 2] = b2;
      e[to + 3] = b3;
      to += inputs;
      from = next + units;
    }
    if (s < samples) {
      double a0 = 0;
      double a1 = 0;
      double a2 = 0;
      double a3 = 0;
      int q = w;
      for (int j = 0; j < units; j++) {
        double u = d[from + j];
        a0 += p[q] * u;
        a1 += p[q + 1] * u;
        a2 += p[q + 2] * u;
        a3 += p[q + 3] * u;
        q += inputs;
      }
      e[to] = a0;
      e[to + 1] = a1;
      e[to + 2] = a2;
      e[to + 3] = a3;
    }
  }

  private static void oneInput(
      double[] p, int w, int inputs, int units, double[] d, double[] e, int i, int samples) {
    int from = 0;
    int to = i;
    for (int s = 0; s < samples; s++) {
      double a = 0;
      int q = w;
      for (int j = 0; j < units; j++) {
        a += p[q] * d[from + j];
        q += inputs;
      }
      e[to] = a;
      to += inputs;
      from += units;
    }
  }
}
