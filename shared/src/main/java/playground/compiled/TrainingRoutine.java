package playground.compiled;

import playground.wasm.Function;

/** Trains batch after batch. */
final class TrainingRoutine {
  // What it is given: addresses of the data and of the order, then numbers.
  private static final int ROWS = 0;
  private static final int TARGETS = 1;
  private static final int ORDER = 2;
  private static final int MASKS = 3;
  private static final int LEFT = 4;
  private static final int BATCH = 5;

  private final Routine r = new Routine("train", 6);
  private final Plan plan;
  private final Planes planes;
  private final ForwardCode forward;
  private final HeadCode head;
  private final BackwardCode backward;
  private final UpdateCode update;

  TrainingRoutine(Plan plan, Parameters parameters, Planes planes) {
    this.plan = plan;
    this.planes = planes;
    forward = new ForwardCode(r, plan, parameters, planes);
    head = new HeadCode(r, plan);
    backward = new BackwardCode(r, plan, parameters, planes);
    update = new UpdateCode(r, plan, parameters);
  }

  /** Takes the samples in their order; a short last batch is a batch. */
  Function function() {
    r.loopWhile(
        LEFT,
        () -> {
          int count = r.smaller(LEFT, BATCH);
          if (plan.hasLargeBatches()) {
            inChunks(count);
          } else {
            addGradients(count, count, r.pointer(0));
          }
          update.write(count);
          r.subtract(LEFT, count);
        });
    return r.function();
  }

  private void inChunks(int count) {
    int rest = r.copy(count);
    int done = r.pointer(0);
    int most = r.pointer(Plan.CHUNK);
    r.loopWhile(
        rest,
        () -> {
          int samples = r.smaller(rest, most);
          addGradients(samples, count, done);
          r.subtract(rest, samples);
          r.advance(done, samples, 1);
        });
  }

  /**
   * @param samples the chunk's
   * @param count the whole batch's
   * @param done the batch's samples before this chunk
   */
  private void addGradients(int samples, int count, int done) {
    r.scope(
        () -> {
          int end = r.product(samples, Routine.DOUBLE);
          gather(end);
          gatherMasks(end, count, done);
          int tile = r.pointer(0);
          if (planes.samples == 2 * planes.tile) {
            forwardAndBackward(tile);
          } else {
            r.loopTo(tile, planes.tile * Routine.PAIR, end, () -> forwardAndBackward(tile));
          }
          for (int l = plan.last(); l >= 0; l--) {
            backward.addGradients(l, end);
          }
        });
  }

  /** Copies the inputs and targets of the samples whose turn it is. */
  private void gather(int end) {
    r.scope(
        () -> {
          int at = r.pointer(0);
          int row = r.pointer(planes.rows[0]);
          r.loopTo(
              at,
              Routine.DOUBLE,
              end,
              () -> {
                int sample = r.loadNumber(ORDER);
                int target = r.copy(TARGETS);
                r.advance(target, sample, Routine.DOUBLE);
                r.storeLane(at, planes.targets, r.splat(target, 0), 0);
                int from = r.copy(ROWS);
                r.advance(from, sample, plan.inputs(0) * Routine.DOUBLE);
                Transposition.ofRow(r, from, plan.inputs(0), at, planes.inputs, planes.stride, row);
                r.advance(row, planes.rowBytes(0));
                r.advance(ORDER, 4);
              });
        });
  }

  /** Masks are there layer after layer, each sample-major for the whole batch. */
  private void gatherMasks(int end, int count, int done) {
    int unitsBefore = 0;
    for (int l = 0; l < plan.last(); l++) {
      if (plan.hasDropout(l)) {
        gatherMasks(l, unitsBefore, end, count, done);
        unitsBefore += plan.units(l);
      }
    }
  }

  private void gatherMasks(int l, int unitsBefore, int end, int count, int done) {
    r.scope(
        () -> {
          int from = r.copy(MASKS);
          r.advance(from, count, unitsBefore * Routine.DOUBLE);
          r.advance(from, done, plan.units(l) * Routine.DOUBLE);
          int at = r.pointer(0);
          r.loopTo(
              at,
              Routine.DOUBLE,
              end,
              () -> {
                Transposition.ofRow(r, from, plan.units(l), at, planes.masks[l], planes.stride);
                r.advance(from, plan.units(l) * Routine.DOUBLE);
              });
        });
  }

  private void forwardAndBackward(int tile) {
    int last = plan.last();
    for (int l = 0; l < last; l++) {
      forward.sums(l, tile);
      forward.outputsAndRows(l, tile);
    }
    forward.sums(last, tile);
    int at = r.copy(tile);
    r.loop(at, Routine.PAIR, planes.tile, () -> headErrors(at));
    for (int l = last - 1; l >= 0; l--) {
      backward.sumErrors(l, tile);
    }
  }

  private void headErrors(int at) {
    int units = plan.units(plan.last());
    Vector[] z = new Vector[units];
    for (int u = 0; u < units; u++) {
      z[u] = r.load(at, planes.sums[plan.last()] + u * planes.stride);
    }
    Vector[] errors = head.sumErrors(head.outputs(z), r.load(at, planes.targets));
    for (int u = 0; u < units; u++) {
      r.store(at, planes.errors[plan.last()] + u * planes.stride, errors[u]);
    }
  }
}
