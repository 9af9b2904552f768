package playground.compiled;

/** Sends a tile's errors back through a layer, and adds up a chunk's gradients. */
final class BackwardCode {
  private final Routine r;
  private final Plan plan;
  private final Parameters parameters;
  private final Planes planes;
  private final ActivationCode activations;

  BackwardCode(Routine routine, Plan plan, Parameters parameters, Planes planes) {
    r = routine;
    this.plan = plan;
    this.parameters = parameters;
    this.planes = planes;
    activations = new ActivationCode(routine);
  }

  /**
   * ∂loss/∂z of a hidden layer: the sum of weight·error over the next layer's units in order, times
   * the mask, times the slope.
   *
   * @param tile where the tile begins within a plane, in bytes
   */
  void sumErrors(int l, int tile) {
    r.scope(
        () -> {
          int weights = r.pointer(parameters.weights(l + 1));
          int to = r.copy(tile);
          Tiles.of(
              r,
              plan.units(l),
              ForwardCode.unitsOfTile(planes.tile),
              units -> {
                Vector[][] e = new Vector[units][planes.tile];
                for (Vector[] ofUnit : e) {
                  for (int k = 0; k < ofUnit.length; k++) {
                    ofUnit[k] = r.variable(r.zero());
                  }
                }
                int weight = r.copy(weights);
                int from = r.copy(tile);
                r.loop(
                    from, planes.stride, plan.units(l + 1), () -> addProducts(e, weight, from, l));
                for (int u = 0; u < units; u++) {
                  for (int k = 0; k < planes.tile; k++) {
                    store(e[u][k], l, to, u * planes.stride + k * Routine.PAIR);
                  }
                }
                r.advance(weights, units * Routine.DOUBLE);
                r.advance(to, units * planes.stride);
              });
        });
  }

  /** What one unit of the next layer adds to the errors of several units. */
  private void addProducts(Vector[][] e, int weight, int from, int l) {
    Vector[] w = new Vector[e.length];
    for (int u = 0; u < e.length; u++) {
      w[u] = r.splat(weight, u * Routine.DOUBLE);
    }
    for (int k = 0; k < planes.tile; k++) {
      Vector error = r.load(from, planes.errors[l + 1] + k * Routine.PAIR);
      for (int u = 0; u < e.length; u++) {
        e[u][k].addProduct(w[u], error);
      }
    }
    r.advance(weight, plan.inputs(l + 1) * Routine.DOUBLE);
  }

  private void store(Vector e, int l, int to, int offset) {
    r.scope(
        () -> {
          Vector error = e;
          if (plan.hasDropout(l)) {
            error = error.times(r.load(to, planes.masks[l] + offset));
          }
          Vector a = r.load(to, planes.outputs[l] + offset);
          Vector z =
              ActivationCode.needsSums(plan.activation(l))
                  ? r.load(to, planes.sums[l] + offset)
                  : null;
          Vector sumError = activations.sumError(plan.activation(l), error, z, a);
          r.store(to, planes.errors[l] + offset, sumError);
        });
  }

  /**
   * Adds a layer's gradients to what is there, sample by sample. Neighbours in a vector are inputs
   * here.
   *
   * @param end eight bytes for each sample of the chunk
   */
  void addGradients(int l, int end) {
    r.scope(
        () -> {
          int rowBytes = plan.inputs(l) * Routine.DOUBLE;
          int pairs = (plan.inputs(l) + 1) / 2;
          int columns = Math.min(pairs, 4);
          int rows = columns == 4 ? 2 : columns == 3 ? 2 : 4;
          int weights = r.pointer(parameters.weights(l) + parameters.toGradient());
          int biases = r.pointer(parameters.biases(l) + parameters.toGradient());
          int errors = r.pointer(planes.errors[l]);
          Tiles.of(
              r,
              plan.units(l),
              rows,
              units -> {
                GradientTile tile = new GradientTile(r, planes, l, units, rowBytes);
                int gradient = r.copy(weights);
                int input = r.pointer(planes.rows[l]);
                columns(tile, columns, gradient, biases, errors, input, end);
                r.advance(weights, units * rowBytes);
                r.advance(biases, units * Routine.DOUBLE);
                r.advance(errors, units * planes.stride);
              });
        });
  }

  /** All inputs' gradients of several units; the biases' go with the first inputs'. */
  private void columns(
      GradientTile tile, int size, int gradient, int biases, int errors, int input, int end) {
    int inputs = tile.inputs(plan);
    int first = Math.min(2 * size, inputs);
    tile.write(first, gradient, biases, errors, input, end);
    int rest = inputs - first;
    r.advance(gradient, size * Routine.PAIR);
    r.advance(input, size * Routine.PAIR);
    int full = rest / (2 * size);
    r.loop(
        input,
        size * Routine.PAIR,
        full,
        () -> {
          tile.write(2 * size, gradient, GradientTile.NO_BIASES, errors, input, end);
          r.advance(gradient, size * Routine.PAIR);
        });
    int left = rest - full * 2 * size;
    if (left > 0) {
      tile.write(left, gradient, GradientTile.NO_BIASES, errors, input, end);
    }
  }
}
