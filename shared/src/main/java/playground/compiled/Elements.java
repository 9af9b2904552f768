package playground.compiled;

import java.util.function.Consumer;

/** Two neighbours of an array at a time, or the last one alone; several arrays have one pointer. */
final class Elements {
  private final Routine r;
  private final int pointer;
  private final boolean isPair;

  private Elements(Routine routine, int pointer, boolean isPair) {
    r = routine;
    this.pointer = pointer;
    this.isPair = isPair;
  }

  /** Writes a loop over the elements {@code [from … to)} of arrays. */
  static void of(Routine r, int from, int to, Consumer<Elements> body) {
    r.scope(
        () -> {
          int pointer = r.pointer(from * Routine.DOUBLE);
          int pairs = (to - from) / 2;
          r.loop(pointer, Routine.PAIR, pairs, () -> body.accept(new Elements(r, pointer, true)));
          if ((to - from) % 2 == 1) {
            body.accept(new Elements(r, pointer, false));
          }
        });
  }

  /** Of the array that begins at an address; lane 1 is 0 when there is one element only. */
  Vector load(int array) {
    return isPair ? r.load(pointer, array) : r.loadOne(pointer, array);
  }

  void store(int array, Vector value) {
    if (isPair) {
      r.store(pointer, array, value);
    } else {
      r.storeLane(pointer, array, value, 0);
    }
  }
}
