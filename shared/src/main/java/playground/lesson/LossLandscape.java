package playground.lesson;

import playground.network.Network;
import playground.network.PlainPass;
import playground.training.LabelledRows;

/**
 * The mean loss of samples over two parameters of a network, all others held still, on a grid that
 * is computed cell by cell, so that nobody has to wait for it. No penalty on weights, nothing
 * dropped.
 */
public final class LossLandscape {
  private final Network network;
  private final LabelledRows samples;
  private final PlainPass pass;
  private final int across;
  private final int up;
  private final double left;
  private final double right;
  private final double bottom;
  private final double top;
  private final int side;
  private final float[] values;
  private int done;

  /**
   * The network is the landscape's own: its two parameters move.
   *
   * @param across the parameter that grows to the right, from {@code left} to {@code right}
   * @param up the one that grows upward, from {@code bottom} to {@code top}
   * @param side cells in each direction
   */
  public LossLandscape(
      Network network,
      LabelledRows samples,
      int across,
      int up,
      double left,
      double right,
      double bottom,
      double top,
      int side) {
    this.network = network;
    this.samples = samples;
    this.across = across;
    this.up = up;
    this.left = left;
    this.right = right;
    this.bottom = bottom;
    this.top = top;
    this.side = side;
    pass = new PlainPass(network);
    values = new float[side * side];
  }

  public double loss(double acrossValue, double upValue) {
    network.weightsAndBiases()[across] = acrossValue;
    network.weightsAndBiases()[up] = upValue;
    double total = 0;
    for (int s = 0; s < samples.size(); s++) {
      pass.forward(samples.row(s), null);
      total = pass.loss(samples.targets()[s]) + total;
    }
    return total / samples.size();
  }

  public boolean isDone() {
    return done == values.length;
  }

  /** Computes one more cell, at its centre. */
  public void advance() {
    double x = left + (right - left) * (done % side + 0.5) / side;
    double y = top - (top - bottom) * (done / side + 0.5) / side;
    values[done] = (float) loss(x, y);
    done++;
  }

  /** Row by row from the top, {@code side} × {@code side}; what is not yet computed is 0. */
  public float[] values() {
    return values;
  }

  public int side() {
    return side;
  }

  /** Where a value of the one parameter lies, from 0 at the left edge to 1 at the right. */
  public double x(double value) {
    return (value - left) / (right - left);
  }

  /** Where a value of the other lies, from 0 at the upper edge to 1 at the lower. */
  public double y(double value) {
    return (top - value) / (top - bottom);
  }
}
