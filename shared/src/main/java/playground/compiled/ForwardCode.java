package playground.compiled;

import playground.network.Activation;

/** Sends a tile of samples forward: weighted sums, then activations, layer by layer. */
final class ForwardCode {
  private final Routine r;
  private final Plan plan;
  private final Parameters parameters;
  private final Planes planes;
  private final ActivationCode activations;

  ForwardCode(Routine routine, Plan plan, Parameters parameters, Planes planes) {
    r = routine;
    this.plan = plan;
    this.parameters = parameters;
    this.planes = planes;
    activations = new ActivationCode(routine);
  }

  /** Sums that fit in registers beside the weights: units of a tile by its pairs of samples. */
  static int unitsOfTile(int pairs) {
    return switch (pairs) {
      case 1 -> 6;
      case 2 -> 4;
      case 3 -> 3;
      default -> 2;
    };
  }

  /**
   * z = bias, then + weight·input in index order.
   *
   * @param tile where the tile begins within a plane, in bytes
   */
  void sums(int l, int tile) {
    r.scope(
        () -> {
          int inputs = plan.inputs(l);
          int rowBytes = inputs * Routine.DOUBLE;
          int weights = r.pointer(parameters.weights(l));
          int biases = r.pointer(parameters.biases(l));
          int to = r.copy(tile);
          Tiles.of(
              r,
              plan.units(l),
              unitsOfTile(planes.tile),
              units -> {
                Vector[][] z = biases(biases, units);
                int weight = r.copy(weights);
                int from = r.copy(tile);
                r.loop(
                    from, planes.stride, inputs, () -> addProducts(z, weight, rowBytes, from, l));
                for (int u = 0; u < units; u++) {
                  for (int k = 0; k < planes.tile; k++) {
                    int offset = planes.sums[l] + u * planes.stride + k * Routine.PAIR;
                    r.store(to, offset, z[u][k]);
                  }
                }
                r.advance(weights, units * rowBytes);
                r.advance(biases, units * Routine.DOUBLE);
                r.advance(to, units * planes.stride);
              });
        });
  }

  private Vector[][] biases(int biases, int units) {
    Vector[][] z = new Vector[units][planes.tile];
    for (int u = 0; u < units; u++) {
      z[u][0] = r.splat(biases, u * Routine.DOUBLE);
      for (int k = 1; k < planes.tile; k++) {
        z[u][k] = r.variable(z[u][0]);
      }
    }
    return z;
  }

  /** One input's part of the sums of several units. */
  private void addProducts(Vector[][] z, int weight, int rowBytes, int from, int l) {
    Vector[] w = new Vector[z.length];
    for (int u = 0; u < z.length; u++) {
      w[u] = r.splat(weight, u * rowBytes);
    }
    for (int k = 0; k < planes.tile; k++) {
      Vector x = r.load(from, planes.entering(l) + k * Routine.PAIR);
      for (int u = 0; u < z.length; u++) {
        z[u][k].addProduct(w[u], x);
      }
    }
    r.advance(weight, Routine.DOUBLE);
  }

  /** a = f(z) of a hidden layer. */
  void outputs(int l, int tile) {
    if (plan.activation(l) != Activation.LINEAR) {
      r.scope(() -> eachUnit(l, tile, unit -> eachPair(unit, at -> output(l, at))));
    }
  }

  private interface Body {
    void write(int pointer);
  }

  private void eachUnit(int l, int tile, Body body) {
    int unit = r.copy(tile);
    r.loop(unit, planes.stride, plan.units(l), () -> body.write(unit));
  }

  private void eachPair(int unit, Body body) {
    int at = r.copy(unit);
    r.loop(at, Routine.PAIR, planes.tile, () -> body.write(at));
  }

  private void output(int l, int at) {
    Vector z = r.load(at, planes.sums[l]);
    r.store(at, planes.outputs[l], activations.value(plan.activation(l), z));
  }

  /**
   * The outputs of a hidden layer for training, and what the next layer is given: a times the mask,
   * as planes and as rows.
   */
  void outputsAndRows(int l, int tile) {
    r.scope(
        () -> {
          int rowBytes = planes.rowBytes(l + 1);
          int unit = r.copy(tile);
          int row = r.pointer(0);
          r.advance(row, tile, rowBytes / Routine.DOUBLE);
          Tiles.of(
              r,
              plan.units(l),
              2,
              units -> {
                int at = r.copy(unit);
                int to = r.copy(row);
                r.loop(
                    at,
                    Routine.PAIR,
                    planes.tile,
                    () -> {
                      Vector first = passed(l, at, 0);
                      Vector second = units == 2 ? passed(l, at, planes.stride) : first;
                      r.store(to, planes.rows[l + 1], first.lanes(0, second, 0));
                      r.store(to, planes.rows[l + 1] + rowBytes, first.lanes(1, second, 1));
                      r.advance(to, 2 * rowBytes);
                    });
                r.advance(unit, units * planes.stride);
                r.advance(row, units * Routine.DOUBLE);
              });
        });
  }

  private Vector passed(int l, int at, int offset) {
    Vector a = activations.value(plan.activation(l), r.load(at, planes.sums[l] + offset));
    if (plan.activation(l) != Activation.LINEAR) {
      r.store(at, planes.outputs[l] + offset, a);
    }
    if (!plan.hasDropout(l)) {
      return a;
    }
    Vector passed = a.times(r.load(at, planes.masks[l] + offset));
    r.store(at, planes.passed[l] + offset, passed);
    return passed;
  }
}
