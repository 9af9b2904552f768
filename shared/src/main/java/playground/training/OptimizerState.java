package playground.training;

import java.util.Arrays;

/** What an optimizer remembers between updates, for all parameters of a network. */
public final class OptimizerState {
  private final int parameters;
  private Optimizer optimizer = Optimizer.SGD;
  private double[][] slots = {};

  /** A whole number; a million epochs of 5000 updates are more than an int holds. */
  private double count;

  private double beta1Power = 1;
  private double beta2Power = 1;

  OptimizerState(int parameters) {
    this.parameters = parameters;
  }

  /** Updates w by its gradients g. */
  void update(Optimizer chosen, OptimizerConstants constants, double rate, double[] w, double[] g) {
    prepare(chosen, constants);
    count++;
    beta1Power *= constants.beta1();
    beta2Power *= constants.beta2();
    optimizer.apply(
        w, g, slots, new Optimizer.Update(constants, rate, count, beta1Power, beta2Power));
  }

  /** What an update starts from; another optimizer than before has nothing remembered. */
  public void prepare(Optimizer chosen, OptimizerConstants constants) {
    if (chosen != optimizer) {
      forget(chosen);
    }
    if (count == 0) {
      optimizer.begin(slots, constants);
    }
  }

  /** As {@link #update} of plain gradient descent, which remembers nothing. */
  void updatePlainly(double rate, int samples, double[] w, double[] sums) {
    if (optimizer != Optimizer.SGD) {
      forget(Optimizer.SGD);
    }
    for (int k = 0; k < w.length; k++) {
      w[k] -= sums[k] / samples * rate;
      sums[k] = 0;
    }
  }

  private void forget(Optimizer chosen) {
    optimizer = chosen;
    slots = new double[chosen.slots()][parameters];
    count = 0;
    beta1Power = 1;
    beta2Power = 1;
  }

  /** The slots of one parameter, as far as the optimizer has some. */
  double[] remembered(int parameter) {
    double[] own = new double[slots.length];
    for (int slot = 0; slot < own.length; slot++) {
      own[slot] = slots[slot][parameter];
    }
    return own;
  }

  /** Appends everything to an array, from which {@link #read} has it again. */
  double[] appendedTo(double[] saved) {
    int at = saved.length;
    double[] all = Arrays.copyOf(saved, at + 4 + slots.length * parameters);
    all[at++] = optimizer.ordinal();
    all[at++] = count;
    all[at++] = beta1Power;
    all[at++] = beta2Power;
    for (double[] slot : slots) {
      System.arraycopy(slot, 0, all, at, parameters);
      at += parameters;
    }
    return all;
  }

  void read(double[] saved, int from) {
    int at = from;
    forget(Optimizer.values()[(int) saved[at++]]);
    count = saved[at++];
    beta1Power = saved[at++];
    beta2Power = saved[at++];
    for (double[] slot : slots) {
      System.arraycopy(saved, at, slot, 0, parameters);
      at += parameters;
    }
  }

  /**
   * What is remembered, {@code [slot][parameter]}: the arrays themselves, see {@link Optimizer}.
   */
  public double[][] slots() {
    return slots;
  }

  /** Updates since the optimizer began. */
  public double count() {
    return count;
  }

  public double beta1Power() {
    return beta1Power;
  }

  public double beta2Power() {
    return beta2Power;
  }

  /** Takes over what a kernel has counted. */
  public void goOn(double counted, double power1, double power2) {
    count = counted;
    beta1Power = power1;
    beta2Power = power2;
  }

  boolean isFinite() {
    for (double[] slot : slots) {
      for (double value : slot) {
        if (!Double.isFinite(value)) {
          return false;
        }
      }
    }
    return true;
  }
}
