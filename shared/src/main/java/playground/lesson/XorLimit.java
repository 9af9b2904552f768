package playground.lesson;

import java.util.List;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.training.LabelledRows;

/** How far a network without activations, which is one weighted sum, can come with xor. */
final class XorLimit {
  static final int CORNERS = 4;

  private static final LabelledRows XOR =
      new LabelledRows(new double[] {0, 0, 0, 1, 1, 0, 1, 1}, new double[] {0, 1, 1, 0});
  private static final int DIRECTIONS = 16;

  private XorLimit() {}

  /** The most corners that any straight line has on their right sides. */
  static double mostRight() {
    int most = 0;
    for (int w1 = -DIRECTIONS; w1 <= DIRECTIONS; w1++) {
      for (int w2 = -DIRECTIONS; w2 <= DIRECTIONS; w2++) {
        for (int b = -2 * DIRECTIONS; b <= 2 * DIRECTIONS; b++) {
          most = Math.max(most, right(w1, w2, b + 0.5));
        }
      }
    }
    return most;
  }

  private static int right(double w1, double w2, double b) {
    int right = 0;
    for (int s = 0; s < CORNERS; s++) {
      double[] row = XOR.row(s);
      double z = b;
      z += row[0] * w1;
      z += row[1] * w2;
      right += z > 0 == XOR.targets()[s] > 0 ? 1 : 0;
    }
    return right;
  }

  /** The lowest mean squared error, found by going downhill one parameter after another. */
  static double leastSquaredError() {
    Network sum = Network.build(2, List.of(), new Head(Loss.MSE, Output.LINEAR, 1, 0));
    double loss = 1;
    for (int round = 0; round < 60; round++) {
      for (int parameter = 0; parameter < sum.parameterCount(); parameter++) {
        WeightSlice slice = new WeightSlice(sum, XOR, parameter);
        double lowest = slice.start() - slice.slope(slice.start()) / slice.curvature(0);
        loss = slice.loss(lowest);
        sum.weightsAndBiases()[parameter] = lowest;
      }
    }
    return loss;
  }
}
