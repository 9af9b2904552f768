package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Heads;
import playground.network.Network;
import playground.network.PlainPass;

/**
 * Every gradient against the slope of the loss itself: each activation with each head and each
 * penalty, with dropout and without.
 */
class GradientTest {
  private static final double STEP = 1e-5;

  /** Central differences are off by STEP² · third derivative, here some hundreds at most. */
  private static final double TOLERANCE = 1e-7;

  private static final double PENALTY_RATE = 0.3;
  private static final int INPUTS = 3;
  private static final int SAMPLES = 4;

  private final SplittableRandom random = new SplittableRandom(5);
  private Network network;
  private double[] rows;
  private double[] targets;
  private double[][] masks;
  private Regularization penalty;
  private int compared;
  private int atKinks;

  private double loss(double[] parameters) {
    network.setParameters(parameters, 0);
    PlainPass pass = new PlainPass(network);
    double sum = penalty.penalty(network, PENALTY_RATE);
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
      for (Regularization regularization : Regularization.values()) {
        penalty = regularization;
        masks = null;
        check(activation, head);
        masks = new double[][] {{2, 0, 2, 2}, {0, 1.25, 1.25}, null};
        check(activation, head);
      }
    }
    // the kinks of ReLU, absolute error, Huber and hinge are rarely within a step
    assertTrue(compared > 12_000, compared + " compared");
    assertTrue(atKinks < compared / 100, atKinks + " at kinks of " + compared);
  }

  private void check(Activation activation, Head head) {
    List<Network.Shape> hidden =
        List.of(new Network.Shape(4, activation, 0), new Network.Shape(3, activation, 0));
    network = Network.build(INPUTS, hidden, head);
    double[] parameters = random.doubles(network.parameterCount(), -0.9, 0.9).toArray();
    rows = random.doubles(SAMPLES * INPUTS, -2, 2).toArray();
    targets = new double[SAMPLES];
    for (int s = 0; s < SAMPLES; s++) {
      targets[s] = head.classes() == 0 ? random.nextDouble(-2, 2) : s % head.classes();
    }
    double[] gradients = gradients(parameters);
    for (int k = 0; k < parameters.length; k++) {
      double[] moved = parameters.clone();
      moved[k] = parameters[k] + STEP;
      double up = loss(moved);
      double gradientUp = gradients(moved)[k];
      moved[k] = parameters[k] - STEP;
      double down = loss(moved);
      compared++;
      // a slope that jumps from one side to the other: there is a kink between
      if (Math.abs(gradientUp - gradients(moved)[k]) > 2e-3) {
        atKinks++;
      } else {
        String where = activation + ", " + head + ", " + penalty + ", parameter " + k;
        double size = Math.max(1, Math.abs(gradients[k]));
        assertEquals((up - down) / (2 * STEP), gradients[k], TOLERANCE * size, where);
      }
    }
  }

  private double[] gradients(double[] parameters) {
    network.setParameters(parameters, 0);
    PlainPass pass = new PlainPass(network);
    for (int s = 0; s < targets.length; s++) {
      pass.forward(row(rows, s), masks);
      pass.backward(targets[s], masks);
    }
    penalty.addGradients(network, PENALTY_RATE, pass.gradients());
    return pass.gradients();
  }
}
