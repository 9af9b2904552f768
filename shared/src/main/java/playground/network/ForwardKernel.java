package playground.network;

/**
 * The weighted sums of a layer for many samples: four units and two samples at a time, which keeps
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
    int j = 0;
    for (; j + 3 < units; j += 4) {
      fourUnits(p, w + j * inputs, b + j, inputs, units, x, at, z, j, samples);
    }
    for (; j < units; j++) {
      oneUnit(p, w + j * inputs, b + j, inputs, units, x, at, z, j, samples);
    }
  }

  private static void fourUnits(
      double[] p,
      int w0,
      int b,
      int inputs,
      int units,
      double[] x,
      int at,
      double[] z,
      int j,
      int samples) {
    int w1 = w0 + inputs;
    int w2 = w1 + inputs;
    int w3 = w2 + inputs;
    int from = at;
    int to = j;
    int s = 0;
    for (; s + 1 < samples; s += 2) {
      double a0 = p[b];
      double a1 = p[b + 1];
      double a2 = p[b + 2];
      double a3 = p[b + 3];
      double b0 = a0;
      double b1 = a1;
      double b2 = a2;
      double b3 = a3;
      int next = from + inputs;
      for (int i = 0; i < inputs; i++) {
        double u = x[from + i];
        double v = x[next + i];
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
      z[to] = a0;
      z[to + 1] = a1;
      z[to + 2] = a2;
      z[to + 3] = a3;
      to += units;
      z[to] = b0;
      z[to + 1] = b1;
      z[to + 2] = b2;
      z[to + 3] = b3;
      to += units;
      from = next + inputs;
    }
    if (s < samples) {
      double a0 = p[b];
      double a1 = p[b + 1];
      double a2 = p[b + 2];
      double a3 = p[b + 3];
      for (int i = 0; i < inputs; i++) {
        double u = x[from + i];
        a0 += p[w0 + i] * u;
        a1 += p[w1 + i] * u;
        a2 += p[w2 + i] * u;
        a3 += p[w3 + i] * u;
      }
      z[to] = a0;
      z[to + 1] = a1;
      z[to + 2] = a2;
      z[to + 3] = a3;
    }
  }

  private static void oneUnit(
      double[] p,
      int w,
      int b,
      int inputs,
      int units,
      double[] x,
      int at,
      double[] z,
      int j,
      int samples) {
    double bias = p[b];
    int from = at;
    int to = j;
    int s = 0;
    for (; s + 1 < samples; s += 2) {
      double a = bias;
      double c = bias;
      int next = from + inputs;
      for (int i = 0; i < inputs; i++) {
        double q = p[w + i];
        a += q * x[from + i];
        c += q * x[next + i];
      }
      z[to] = a;
      z[to + units] = c;
      to += 2 * units;
      from = next + inputs;
    }
    if (s < samples) {
      double a = bias;
      for (int i = 0; i < inputs; i++) {
        a += p[w + i] * x[from + i];
      }
      z[to] = a;
    }
  }
}
