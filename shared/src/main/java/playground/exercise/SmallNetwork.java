package playground.exercise;

import java.util.ArrayList;
import java.util.List;
import playground.network.Activation;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.network.PlainPass;

/** A network small enough to be written in a question, run by the engine's plain loops. */
final class SmallNetwork {
  private final Network network;
  private final PlainPass pass;

  /**
   * A regression with the mean squared error.
   *
   * @param hidden the activation of the one hidden layer
   * @param parameters layer by layer, each layer's weights before its biases
   */
  SmallNetwork(int inputs, int hiddenUnits, Activation hidden, double... parameters) {
    List<Network.Shape> shapes = new ArrayList<>();
    if (hiddenUnits > 0) {
      shapes.add(new Network.Shape(hiddenUnits, hidden, 0));
    }
    network = Network.build(inputs, shapes, new Head(Loss.MSE, Output.LINEAR, 1, 0));
    network.setParameters(parameters, 0);
    pass = new PlainPass(network);
  }

  SmallNetwork forward(double... row) {
    pass.forward(row, null);
    return this;
  }

  /** The answer of a hidden neuron. */
  double hidden(int unit) {
    return pass.outputs(0)[unit];
  }

  double output() {
    return pass.outputs(network.layers().length - 1)[0];
  }

  double loss(double target) {
    return pass.loss(target);
  }

  /** ∂loss/∂weight of the output layer, for the row that went forward last. */
  double outputGradient(int input, double target) {
    pass.clearGradients();
    pass.backward(target, null);
    DenseLayer layer = network.output();
    return pass.gradients()[layer.weightAt(0, input)];
  }
}
