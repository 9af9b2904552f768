package playground.run;

import java.util.ArrayList;
import java.util.List;
import playground.network.Network;

/**
 * Snapshots of all parameters from which any earlier epoch can be reached again by training on. As
 * epochs go by, every second snapshot is dropped, so that memory stays within a limit.
 */
final class Timeline {
  private static final int BYTES = 16 << 20;
  private static final int MOST = 1024;

  /** The parameters after an epoch. */
  record Snapshot(int epoch, double[] parameters) {}

  private final List<Snapshot> snapshots = new ArrayList<>();
  private final int capacity;
  private int stride = 1;

  Timeline(int parameterCount) {
    capacity = Math.min(MOST, Math.max(8, BYTES / (8 * parameterCount + 64)));
  }

  /** Offers the state after an epoch; its parameters are copied if they are kept. */
  void offer(int epoch, Network network) {
    if (epoch % stride != 0 || epoch <= newest()) {
      return;
    }
    if (snapshots.size() == capacity) {
      stride *= 2;
      snapshots.removeIf(s -> s.epoch % stride != 0);
    }
    if (epoch % stride == 0) {
      snapshots.add(new Snapshot(epoch, network.parameters()));
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

  /** Forgets everything after an epoch. */
  void cutAfter(int epoch) {
    snapshots.removeIf(s -> s.epoch > epoch);
  }
}
