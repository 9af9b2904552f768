package playground.dataset;

import java.util.Arrays;

/**
 * One sample: its raw inputs, and what the network is to answer, which is a class counted from 0 or
 * a number. Most samples are points of the plane, with the inputs x1 and x2; a table's rows may
 * have more inputs, or only one.
 */
public final class Point {
  /** The plane that is drawn reaches from −REACH to REACH on both axes; points may lie beyond. */
  public static final double REACH = 6;

  private final double[] inputs;
  private final double target;

  public Point(double x1, double x2, double target) {
    this(new double[] {x1, x2}, target);
  }

  private Point(double[] inputs, double target) {
    this.inputs = inputs;
    this.target = target;
  }

  public static Point ofRow(double[] inputs, double target) {
    return new Point(inputs.clone(), target);
  }

  /** The same place with another target. */
  public Point withTarget(double changed) {
    return new Point(inputs, changed);
  }

  public double x1() {
    return inputs[0];
  }

  /** 0 for a row of one input. */
  public double x2() {
    return inputs.length > 1 ? inputs[1] : 0;
  }

  public int inputCount() {
    return inputs.length;
  }

  public double input(int index) {
    return inputs[index];
  }

  public double target() {
    return target;
  }

  /** The target of a classification. */
  public int label() {
    return (int) target;
  }

  /** True when the point is nearer to a place of the plane than {@code reach}. */
  public boolean isWithin(double reach, double placeX1, double placeX2) {
    double d1 = x1() - placeX1;
    double d2 = x2() - placeX2;
    return d1 * d1 + d2 * d2 < reach * reach;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point that
        && target == that.target
        && Arrays.equals(inputs, that.inputs);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(inputs) + (int) target;
  }

  @Override
  public String toString() {
    return Arrays.toString(inputs) + " -> " + target;
  }
}
