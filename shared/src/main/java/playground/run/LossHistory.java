package playground.run;

import java.util.Arrays;
import playground.training.Metrics;

/**
 * Losses and scores by epoch, from 0 on; a score is the accuracy, or R² in a regression. Up to
 * {@link #CAPACITY} every epoch is kept; beyond, every second, fourth … one, so that memory and
 * drawing stay small however long a run gets. The newest epoch is always there.
 */
public final class LossHistory {
  public static final int CAPACITY = 1000;

  private final int[] epochs = new int[CAPACITY + 2];
  private final double[][] values = new double[4][CAPACITY + 2];
  private int size;
  private int stride = 1;

  /** True for an epoch that stays when later ones come, as far as is known. */
  boolean keeps(int epoch) {
    return epoch % stride == 0;
  }

  /** True when there is nothing to add at this epoch. */
  boolean has(int epoch) {
    return size > 0 && epoch <= epochs[size - 1];
  }

  /** Adds the next epoch; one that is already there is left as it is, because it is the same. */
  void add(int epoch, Metrics train, Metrics test) {
    if (has(epoch)) {
      return;
    }
    if (size > 1 && epochs[size - 1] % stride != 0) {
      size--; // was only there for being the newest
    }
    while (size > CAPACITY) {
      thin();
    }
    epochs[size] = epoch;
    values[0][size] = train.loss();
    values[1][size] = test.loss();
    values[2][size] = train.score();
    values[3][size] = test.score();
    size++;
  }

  private void thin() {
    stride *= 2;
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (epochs[i] % stride == 0) {
        epochs[kept] = epochs[i];
        for (double[] column : values) {
          column[kept] = column[i];
        }
        kept++;
      }
    }
    size = kept;
  }

  /** Forgets everything from an epoch on. */
  void cutFrom(int epoch) {
    while (size > 0 && epochs[size - 1] >= epoch) {
      size--;
    }
    stride = 1; // there is room for finer steps again
  }

  public int size() {
    return size;
  }

  public int[] epochs() {
    return Arrays.copyOf(epochs, size);
  }

  public double[] trainLosses() {
    return Arrays.copyOf(values[0], size);
  }

  public double[] testLosses() {
    return Arrays.copyOf(values[1], size);
  }

  public double[] trainScores() {
    return Arrays.copyOf(values[2], size);
  }

  public double[] testScores() {
    return Arrays.copyOf(values[3], size);
  }
}
