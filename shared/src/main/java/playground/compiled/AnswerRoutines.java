package playground.compiled;

import playground.wasm.Function;

/**
 * Sends samples forward, a tile at a time, and keeps what is asked for. Samples are counted in
 * whole tiles: what is read and written has room for them.
 */
final class AnswerRoutines {
  private static final int ROWS = 0;

  private final Plan plan;
  private final Parameters parameters;
  private final Planes planes;

  AnswerRoutines(Plan plan, Parameters parameters, Planes planes) {
    this.plan = plan;
    this.parameters = parameters;
    this.planes = planes;
  }

  /** What is kept of a tile that has gone forward. */
  private interface Keeping {
    void write(Routine r, int tile);
  }

  /** Keeps the outputs, sample-major, and the loss of each sample. */
  Function answer() {
    int targets = 2;
    int outputs = 3;
    int losses = 4;
    return function(
        "answer",
        5,
        (r, tile) -> {
          HeadCode head = new HeadCode(r, plan);
          int units = plan.units(plan.last());
          int at = r.copy(tile);
          r.loop(
              at,
              Routine.PAIR,
              planes.tile,
              () -> {
                Vector[] z = sums(r, at);
                Vector[] a = head.outputs(z);
                for (int u = 0; u < units; u++) {
                  r.storeLane(outputs, u * Routine.DOUBLE, a[u], 0);
                  r.storeLane(outputs, (units + u) * Routine.DOUBLE, a[u], 1);
                }
                r.store(losses, 0, head.loss(z, a, r.load(targets, 0)));
                r.advance(outputs, 2 * units * Routine.DOUBLE);
                r.advance(losses, Routine.PAIR);
                r.advance(targets, Routine.PAIR);
              });
        });
  }

  /** Keeps the outputs of all units as floats, a map for each unit. */
  Function drawAll() {
    return function(
        "drawAll",
        4,
        (r, tile) -> {
          int map = r.copy(2);
          for (int l = 0; l < plan.last(); l++) {
            drawLayer(r, l, map);
          }
          drawHead(r, map);
        });
  }

  /** Keeps the outputs of the output units as floats, a map for each. */
  Function drawOutput() {
    return function("drawOutput", 4, (r, tile) -> drawHead(r, r.copy(2)));
  }

  private void drawLayer(Routine r, int l, int map) {
    r.scope(
        () -> {
          int unit = r.pointer(planes.outputs[l]);
          r.loop(
              unit,
              planes.stride,
              plan.units(l),
              () -> {
                for (int k = 0; k < planes.tile; k++) {
                  r.storeFloats(map, k * Routine.DOUBLE, r.load(unit, k * Routine.PAIR));
                }
                nextMap(r, map);
              });
        });
  }

  private void drawHead(Routine r, int map) {
    HeadCode head = new HeadCode(r, plan);
    int at = r.pointer(0);
    r.loop(
        at,
        Routine.PAIR,
        planes.tile,
        () -> {
          int to = r.copy(map);
          for (Vector a : head.outputs(sums(r, at))) {
            r.storeFloats(to, 0, a);
            nextMap(r, to);
          }
          r.advance(map, Routine.DOUBLE);
        });
    r.advance(2, planes.samples * 4);
  }

  /** From one map to the next are as many bytes as the last parameter says. */
  private static void nextMap(Routine r, int map) {
    r.advance(map, 3, 1);
  }

  private Vector[] sums(Routine r, int at) {
    Vector[] z = new Vector[plan.units(plan.last())];
    for (int u = 0; u < z.length; u++) {
      z[u] = r.load(at, planes.sums[plan.last()] + u * planes.stride);
    }
    return z;
  }

  /** The first parameters are the address of the rows and where they end. */
  private Function function(String name, int parameterCount, Keeping keeping) {
    Routine r = new Routine(name, parameterCount);
    ForwardCode forward = new ForwardCode(r, plan, parameters, planes);
    int end = 1;
    int step = planes.samples * plan.inputs(0) * Routine.DOUBLE;
    r.loopTo(
        ROWS,
        step,
        end,
        () -> {
          gather(r);
          int tile = r.pointer(0);
          for (int l = 0; l < plan.last(); l++) {
            forward.sums(l, tile);
            forward.outputs(l, tile);
          }
          forward.sums(plan.last(), tile);
          keeping.write(r, tile);
        });
    return r.function();
  }

  private void gather(Routine r) {
    r.scope(
        () -> {
          int from = r.copy(ROWS);
          int at = r.pointer(0);
          r.loop(
              at,
              Routine.DOUBLE,
              planes.samples,
              () -> {
                Transposition.ofRow(r, from, plan.inputs(0), at, planes.inputs, planes.stride);
                r.advance(from, plan.inputs(0) * Routine.DOUBLE);
              });
        });
  }
}
