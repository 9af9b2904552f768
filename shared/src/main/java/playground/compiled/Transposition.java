package playground.compiled;

/** From the numbers of one sample to a number in each of many planes. */
final class Transposition {
  private Transposition() {}

  /** Copies the numbers to planes and, pair by pair, to a row. */
  static void ofRow(Routine r, int from, int count, int at, int planes, int stride, int row) {
    copy(r, from, count, at, planes, stride, row, true);
  }

  static void ofRow(Routine r, int from, int count, int at, int planes, int stride) {
    copy(r, from, count, at, planes, stride, at, false);
  }

  private static void copy(
      Routine r, int from, int count, int at, int planes, int stride, int row, boolean hasRow) {
    r.scope(
        () -> {
          int source = r.copy(from);
          int plane = r.copy(at);
          int to = r.copy(row);
          Tiles.of(
              r,
              count,
              2,
              numbers -> {
                Vector pair = r.load(source, 0);
                r.storeLane(plane, planes, pair, 0);
                if (numbers == 2) {
                  r.storeLane(plane, planes + stride, pair, 1);
                }
                if (hasRow) {
                  r.store(to, 0, pair);
                }
                r.advance(source, Routine.PAIR);
                r.advance(to, Routine.PAIR);
                r.advance(plane, 2 * stride);
              });
        });
  }
}
