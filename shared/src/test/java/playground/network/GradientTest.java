package playground.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gradient against the slope of the loss itself, for each activation with each loss. */
class GradientTest {
  private static final double STEP = 1e-5;

  /** Central differences are off by STEP² · third derivative, and by 1e-16 / STEP of rounding. */
  private static final double TOLERANCE = 2e-9;

  static Stream<Arguments> pairs() {
    return Stream.of(Activation.values())
        .flatMap(a -> Stream.of(Loss.values()).map(loss -> Arguments.of(a, loss)));
  }

  private static double loss(Network network, double[] parameters, double[] rows, int[] labels) {
    network.setParameters(parameters);
    double sum = 0;
    for (int s = 0; s < labels.length; s++) {
      network.forward(rows, s * 3);
      sum += network.lossOf(network.loss().target(labels[s]));
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void gradientIsTheSlopeOfTheLoss(Activation activation, Loss loss) {
    List<Network.Shape> hidden =
        List.of(new Network.Shape(4, activation), new Network.Shape(3, activation));
    Network network = Network.build(3, hidden, loss);
    SplittableRandom random = new SplittableRandom(5);
    double[] parameters = random.doubles(network.parameterCount(), -0.9, 0.9).toArray();
    double[] rows = random.doubles(15, -2, 2).toArray();
    int[] labels = {0, 1, 1, 0, 1};
    network.setParameters(parameters);
    for (int s = 0; s < labels.length; s++) {
      network.forward(rows, s * 3);
      network.backward(rows, s * 3, loss.target(labels[s]));
    }
    double[] gradients = network.gradients();
    for (int k = 0; k < parameters.length; k++) {
      double[] moved = parameters.clone();
      moved[k] = parameters[k] + STEP;
      double up = loss(network, moved, rows, labels);
      moved[k] = parameters[k] - STEP;
      double down = loss(network, moved, rows, labels);
      assertEquals((up - down) / (2 * STEP), gradients[k], TOLERANCE, "parameter " + k);
    }
  }
}
