package playground.compiled;

import java.util.function.IntConsumer;

/** A range in pieces that are as large as registers allow, and a smaller last piece. */
final class Tiles {
  private Tiles() {}

  /** Writes the body for the full pieces, in a loop, and once more for what is left over. */
  static void of(Routine r, int count, int size, IntConsumer body) {
    int full = count / size;
    if (full > 0) {
      int left = r.pointer(0);
      r.loop(left, 1, full, () -> body.accept(size));
    }
    if (count % size > 0) {
      r.scope(() -> body.accept(count % size));
    }
  }
}
