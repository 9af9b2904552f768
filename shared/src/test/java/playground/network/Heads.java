package playground.network;

import java.util.ArrayList;
import java.util.List;

/** Every loss with every output activation that makes sense with it, for every kind of task. */
public final class Heads {
  private Heads() {}

  public static List<Head> all() {
    List<Head> heads = new ArrayList<>();
    for (int classes : new int[] {0, 2, 3, 5}) {
      for (Loss loss : Loss.values()) {
        for (Output output : Output.values()) {
          if (makesSense(loss, output, classes)) {
            heads.add(new Head(loss, output, 0.7, classes));
          }
        }
      }
    }
    return heads;
  }

  private static boolean makesSense(Loss loss, Output output, int classes) {
    return switch (loss) {
      case CROSS_ENTROPY -> classes > 0 && output.isProbability();
      case HINGE -> classes > 0 && !output.isProbability();
      default -> classes > 0 || output != Output.SOFTMAX;
    };
  }
}
