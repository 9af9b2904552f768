package playground.compiled;

/** Gradients of a few units by a few inputs, which stay in registers over all samples. */
final class GradientTile {
  static final int NO_BIASES = -1;

  private final Routine r;
  private final Planes planes;
  private final int layer;
  private final int units;
  private final int gradientRowBytes;

  GradientTile(Routine routine, Planes planes, int layer, int units, int gradientRowBytes) {
    r = routine;
    this.planes = planes;
    this.layer = layer;
    this.units = units;
    this.gradientRowBytes = gradientRowBytes;
  }

  int inputs(Plan plan) {
    return plan.inputs(layer);
  }

  /**
   * Adds error·input of the samples to the gradients.
   *
   * @param inputs how many columns; of an odd last one only lane 0 counts
   * @param gradient where the tile's gradients begin
   * @param biases where the gradients of the units' biases are, or {@link #NO_BIASES}
   * @param errors the plane of the first unit's errors
   * @param row where the first sample's inputs begin
   * @param end eight bytes for each sample
   */
  void write(int inputs, int gradient, int biases, int errors, int row, int end) {
    r.scope(
        () -> {
          int pairs = (inputs + 1) / 2;
          Vector[][] g = new Vector[units][pairs];
          Vector[] b = new Vector[units];
          for (int u = 0; u < units; u++) {
            for (int k = 0; k < pairs; k++) {
              int offset = u * gradientRowBytes + k * Routine.PAIR;
              boolean isWhole = 2 * k + 1 < inputs;
              g[u][k] = isWhole ? r.load(gradient, offset) : r.loadOne(gradient, offset);
            }
            b[u] = biases == NO_BIASES ? null : r.splat(biases, u * Routine.DOUBLE);
          }
          int error = r.copy(errors);
          int input = r.copy(row);
          r.loopTo(error, Routine.DOUBLE, r.sum(errors, end), () -> addSample(g, b, error, input));
          for (int u = 0; u < units; u++) {
            for (int k = 0; k < pairs; k++) {
              store(g[u][k], gradient, u * gradientRowBytes + k * Routine.PAIR, 2 * k + 1 < inputs);
            }
            if (b[u] != null) {
              r.storeLane(biases, u * Routine.DOUBLE, b[u], 0);
            }
          }
        });
  }

  private void addSample(Vector[][] g, Vector[] b, int error, int input) {
    Vector[] d = new Vector[units];
    for (int u = 0; u < units; u++) {
      d[u] = r.splat(error, u * planes.stride);
      if (b[u] != null) {
        b[u].add(d[u]);
      }
    }
    for (int k = 0; k < g[0].length; k++) {
      Vector x = r.load(input, k * Routine.PAIR);
      for (int u = 0; u < units; u++) {
        g[u][k].addProduct(d[u], x);
      }
    }
    r.advance(input, planes.rowBytes(layer));
  }

  private void store(Vector g, int gradient, int offset, boolean isWhole) {
    if (isWhole) {
      r.store(gradient, offset, g);
    } else {
      r.storeLane(gradient, offset, g, 0);
    }
  }
}
