package playground.lesson;

import playground.network.DenseLayer;
import playground.network.Network;
import playground.network.PlainPass;
import playground.training.LabelledRows;

/**
 * Which neurons of a hidden layer answer which training points: off is an answer of exactly 0, and
 * dead is off for every training point there is.
 */
public final class OnOff {
  private final boolean[][] isOn;
  private final int units;

  public OnOff(Network network, LabelledRows samples, int layer) {
    DenseLayer of = network.layers()[layer];
    units = of.units;
    isOn = new boolean[samples.size()][units];
    PlainPass pass = new PlainPass(network);
    for (int s = 0; s < samples.size(); s++) {
      pass.forward(samples.row(s), null);
      for (int unit = 0; unit < units; unit++) {
        isOn[s][unit] = pass.outputs(layer)[unit] != 0;
      }
    }
  }

  public int samples() {
    return isOn.length;
  }

  public int units() {
    return units;
  }

  public boolean isOn(int sample, int unit) {
    return isOn[sample][unit];
  }

  /** Sparsity: the share of all answers that are 0; NaN without samples. */
  public double offShare() {
    int off = 0;
    for (int unit = 0; unit < units; unit++) {
      off += off(unit);
    }
    return (double) off / (samples() * units);
  }

  public boolean isDead(int unit) {
    return off(unit) == samples();
  }

  public int dead() {
    int dead = 0;
    for (int unit = 0; unit < units; unit++) {
      dead += isDead(unit) ? 1 : 0;
    }
    return dead;
  }

  private int off(int unit) {
    int off = 0;
    for (boolean[] row : isOn) {
      off += row[unit] ? 0 : 1;
    }
    return off;
  }
}
