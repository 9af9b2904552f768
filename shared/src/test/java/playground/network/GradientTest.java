package playground.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every gradient against the slope of the loss itself: each activation with each head, half of them
 * with dropout. Penalties have a test of their own in {@code training}.
 */
class GradientTest {
  private static final double STEP = 1e-5;

  /** Central differences are off by STEP² · third derivative, and by 1e-16 / STEP of rounding. */
  private static final double TOLERANCE = 1e-8;

  private static final int INPUTS = 3;
  private static final int SAMPLES = 4;

  private final SplittableRandom random = new SplittableRandom(5);
  private int compared;
  private int atKinks;

  private static double loss(
      Network network, double[] parameters, double[] rows, double[] targets, double[][] masks) {
    network.setParameters(parameters, 0);
    PlainPass pass = new PlainPass(network);
    double sum = 0;
    for (int s = 0; s < targets.length; s++) {
      pass.forward(row(rows, s), masks);
      sum += pass.loss(targets[s]);
    }
    return sum;
  }

  private static double[] row(double[] rows, int sample) {
    double[] row = new double[INPUTS];
    System.arraycopy(rows, sample * INPUTS, row, 0, INPUTS);
    return row;
  }

  @ParameterizedTest
  @EnumSource
  void gradientIsTheSlopeOfTheLoss(Activation activation) {
    for (Head head : Heads.all()) {
      check(activation, head, null);
      check(activation, head, new double[][] {{2, 0, 2, 2}, {0, 1.25, 1.25}, null});
    }
    // the kinks of ReLU, absolute error, Huber and hinge are rarely within a step
    assertTrue(compared > 4000, compared + " compared");
    assertTrue(atKinks < compared / 100, atKinks + " at kinks of " + compared);
  }

  private void check(Activation activation, Head head, double[][] masks) {
    List<Network.Shape> hidden =
        List.of(new Network.Shape(4, activation, 0), new Network.Shape(3, activation, 0));
    Network network = Network.build(INPUTS, hidden, head);
    double[] parameters = random.doubles(network.parameterCount(), -0.9, 0.9).toArray();
    double[] rows = random.doubles(SAMPLES * INPUTS, -2, 2).toArray();
    double[] targets = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      targets[s] = head.classes() == 0 ? random.nextDouble(-2, 2) : s % head.classes();
    }
    double[] gradients = gradients(network, parameters, rows, targets, masks);
    for (int k = 0; k < parameters.length; k++) {
      double[] moved = parameters.clone();
      moved[k] = parameters[k] + STEP;
      double up = loss(network, moved, rows, targets, masks);
      double[] gradientsUp = gradients(network, moved, rows, targets, masks);
      moved[k] = parameters[k] - STEP;
      double down = loss(network, moved, rows, targets, masks);
      double[] gradientsDown = gradients(network, moved, rows, targets, masks);
      compared++;
      // a slope that jumps from one side to the other: there is a kink between
      if (Math.abs(gradientsUp[k] - gradientsDown[k]) > 2e-3) {
        atKinks++;
      } else {
        String where = activation + ", " + head + ", parameter " + k;
        double size = Math.max(1, Math.abs(gradients[k]));
        assertEquals((up - down) / (2 * STEP), gradients[k], TOLERANCE * size, where);
      }
    }
  }

  private static double[] gradients(
      Network network, double[] parameters, double[] rows, double[] targets, double[][] masks) {
    network.setParameters(parameters, 0);
    PlainPass pass = new PlainPass(network);
    for (int s = 0; s < targets.length; s++) {
      pass.forward(row(rows, s), masks);
      pass.backward(targets[s], masks);
    }
    return pass.gradients();
  }
}
