package playground.lesson;

import java.util.List;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.network.PlainPass;

/**
 * The one small network that stays with the learner: two inputs, two ReLU neurons, one output, and
 * the cat at (1, 0.5). The link of the same experiment shows the same numbers on the page.
 */
public final class LessonNetwork {
  public static final String LINK =
      "v=1&data=drawn&train=100&points=GPoh9BpxJdwa7h4MBwYeDAWPI-gFEhok&layers=2&activation=relu"
          + "&rate=0.5&batch=1&shuffle=off&interventions=0:weight:0:0:0:0.5,0:weight:0:0:1:-0.4"
          + ",0:weight:0:1:0:-0.6,0:weight:0:1:1:0.3,0:bias:0:0:0.1,0:bias:0:1:0.2"
          + ",0:weight:1:0:0:0.7,0:weight:1:0:1:-0.5,0:bias:1:0:0.05";

  public static final double RATE = 0.5;

  static final double CAT = 1;
  static final double[] ROW = {1, 0.5};

  private static final double[] PARAMETERS = {0.5, -0.4, -0.6, 0.3, 0.1, 0.2, 0.7, -0.5, 0.05};

  private final Network network;
  private final PlainPass pass;

  private LessonNetwork(Head head, double[] parameters) {
    network = Network.build(2, List.of(new Network.Shape(2, Activation.RELU, 0)), head);
    network.setParameters(parameters, 0);
    pass = new PlainPass(network);
    pass.forward(ROW, null);
    pass.backward(CAT, null);
  }

  public static LessonNetwork withCrossEntropy() {
    return new LessonNetwork(Head.crossEntropy(2), PARAMETERS);
  }

  public static LessonNetwork withSquaredError() {
    return new LessonNetwork(new Head(Loss.MSE, Output.SIGMOID, 1, 2), PARAMETERS);
  }

  /** The same after one update with the cat alone: w − rate·gradient. */
  public LessonNetwork updated() {
    double[] parameters = network.parameters();
    for (int k = 0; k < parameters.length; k++) {
      parameters[k] -= pass.gradients()[k] * RATE;
    }
    return new LessonNetwork(network.head(), parameters);
  }

  /** One of the weights and biases, layer by layer, each layer's weights before its biases. */
  public double parameter(int number) {
    return network.weightsAndBiases()[number];
  }

  /** ∂loss/∂parameter. */
  public double gradient(int number) {
    return pass.gradients()[number];
  }

  public double sum(int layer, int unit) {
    return pass.sums(layer)[unit];
  }

  public double output(int layer, int unit) {
    return pass.outputs(layer)[unit];
  }

  /** ∂loss/∂z of a unit. */
  public double error(int layer, int unit) {
    return pass.sumErrors(layer)[unit];
  }

  /** How probable it is that the cat is a cat. */
  public double probability() {
    return output(1, 0);
  }

  public double loss() {
    return pass.loss(CAT);
  }
}
