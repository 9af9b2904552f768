package playground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Snapshots of all that training depends on, from which any earlier epoch can be reached again by
 * training on. As epochs go by, every second snapshot is dropped, so that memory stays within
 * {@link #MOST_BYTES} however many epochs there are.
 */
final class Timeline {
  static final int MOST_BYTES = 24 << 20;
  private static final int MOST = 1024;

  /** The state after an epoch, as the trainer gives it. */
  @SuppressWarnings("ArrayRecordComponent")
  record Snapshot(int epoch, double[] state) {
    private long bytes() {
      return 8L * state.length + 64;
    }
  }

  private final List<Snapshot> snapshots = new ArrayList<>();
  private long bytes;
  private int stride = 1;

  /** Offers the state after an epoch; it is taken only when it is kept. */
  void offer(int epoch, Supplier<double[]> state) {
    if (epoch % stride != 0 || epoch <= newest()) {
      return;
    }
    Snapshot snapshot = new Snapshot(epoch, state.get());
    snapshots.add(snapshot);
    bytes += snapshot.bytes();
    while (snapshots.size() > MOST || bytes > MOST_BYTES && snapshots.size() > 1) {
      stride *= 2;
      drop(s -> s.epoch % stride != 0);
    }
  }

  private void drop(Predicate<Snapshot> isDropped) {
    snapshots.removeIf(isDropped);
    bytes = 0;
    for (Snapshot snapshot : snapshots) {
      bytes += snapshot.bytes();
    }
  }

  private int newest() {
    return snapshots.isEmpty() ? -1 : snapshots.get(snapshots.size() - 1).epoch;
  }

  /** The newest snapshot that is not after an epoch. */
  Snapshot before(int epoch) {
    int low = 0;
    int high = snapshots.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (snapshots.get(middle).epoch <= epoch) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return snapshots.get(low);
  }

  /** Forgets everything from an epoch on; there is room for finer steps again. */
  void cutFrom(int epoch) {
    drop(s -> s.epoch >= epoch);
    stride = 1;
  }

  /** What the snapshots take, nearly. */
  long bytes() {
    return bytes;
  }
}
