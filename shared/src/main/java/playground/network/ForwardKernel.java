package playground.network;

/**
 * The weighted sums of a layer for many samples, two samples and four units at a time, which keeps
 * eight sums in registers. Each single sum is made in the order of {@link PlainPass#forward}.
 */
final class ForwardKernel {
  private ForwardKernel() {}

  /**
   * @param p all parameters; {@code w} and {@code b} are where the layer's weights and biases begin
   * @param x inputs, sample-major from {@code at} on
   * @param z sums to be written, sample-major from 0 on
   */
  static void run(
      double[] p,
      int w,
      int b,
      int inputs,
      int units,
      double[] x,
      int at,
      double[] z,
      int samples) {
    int s = 0;
    for (; s + 1 < samples; s += 2) {
      pair(p, w, b, inputs, units, x, at + s * inputs, z, s * units);
    }
    if (s < samples) {
      one(p, w, b, inputs, units, x, at + s * inputs, z, s * units);
    }
  }

  private static void pair(
      double[] p, int w, int b, int inputs, int units, double[] x, int x0, double[] z, int z0) {
    int x1 = x0 + inputs;
    int z1 = z0 + units;
    int j = 0;
    for (; j + 3 < units; j += 4) {
      int w0 = w + j * inputs;
      int w1 = w0 + inputs;
      int w2 = w1 + inputs;
      int w3 = w2 + inputs;
      double a0 = p[b + j];
      double a1 = p[b + j + 1];
      double a2 = p[b + j + 2];
      double a3 = p[b + j + 3];
      double b0 = a0;
      double b1 = a1;
      double b2 = a2;
      double b3 = a3;
      for (int i = 0; i < inputs; i++) {
        double u = x[x0 + i];
        double v = x[x1 + i];
        double q = p[w0 + i];
        a0 += q * u;
        b0 += q * v;
        q = p[w1 + i];
        a1 += q * u;
        b1 += q * v;
        q = p[w2 + i];
        a2 += q * u;
        b2 += q * v;
        q = p[w3 + i];
        a3 += q * u;
        b3 += q * v;
      }
      z[z0 + j] = a0;
      z[z0 + j + 1] = a1;
      z[z0 + j + 2] = a2;
      z[z0 + j + 3] = a3;
      z[z1 + j] = b0;
      z[z1 + j + 1] = b1;
      z[z1 + j + 2] = b2;
      z[z1 + j + 3] = b3;
    }
    for (; j < units; j++) {
      int w0 = w + j * inputs;
      double a0 = p[b + j];
      double b0 = a0;
      for (int i = 0; i < inputs; i++) {
        double q = p[w0 + i];
        a0 += q * x[x0 + i];
        b0 += q * x[x1 + i];
      }
      z[z0 + j] = a0;
      z[z1 + j] = b0;
    }
  }

  private static void one(
      double[] p, int w, int b, int inputs, int units, double[] x, int x0, double[] z, int z0) {
    int j = 0;
    for (; j + 3 < units; j += 4) {
      int w0 = w + j * inputs;
      int w1 = w0 + inputs;
      int w2 = w1 + inputs;
      int w3 = w2 + inputs;
      double a0 = p[b + j];
      double a1 = p[b + j + 1];
      double a2 = p[b + j + 2];
      double a3 = p[b + j + 3];
      for (int i = 0; i < inputs; i++) {
        double u = x[x0 + i];
        a0 += p[w0 + i] * u;
        a1 += p[w1 + i] * u;
        a2 += p[w2 + i] * u;
        a3 += p[w3 + i] * u;
      }
      z[z0 + j] = a0;
      z[z0 + j + 1] = a1;
      z[z0 + j + 2] = a2;
      z[z0 + j + 3] = a3;
    }
    for (; j < units; j++) {
      int w0 = w + j * inputs;
      double a0 = p[b + j];
      for (int i = 0; i < inputs; i++) {
        a0 += p[w0 + i] * x[x0 + i];
      }
      z[z0 + j] = a0;
    }
  }
}
