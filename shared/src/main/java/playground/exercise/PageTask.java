package playground.exercise;

import playground.experiment.Experiment;
import playground.network.Network;
import playground.network.PlainPass;

/**
 * An exercise that is decided by the network on the page: once an answer has been committed, the
 * experiment is opened and trained there, and what is right is read from its live numbers.
 */
public abstract class PageTask {
  PageTask() {}

  /** What is opened on the page; the answer may be a part of it, such as a bias that is tried. */
  abstract Experiment experiment(Numbers numbers, double answer);

  /** What is right, from the parameters of the page's network. */
  abstract double read(Numbers numbers, Live live);

  /**
   * The experiment that decides about an answer; its epoch says how long it is trained.
   *
   * @return null for an answer that no experiment can try, such as a learning rate below 0
   */
  public Experiment experiment(Question question, double answer) {
    try {
      return experiment(new Numbers(question.given()), answer);
    } catch (IllegalArgumentException outOfRange) {
      return null;
    }
  }

  /**
   * The question with the answer that the page's network gives.
   *
   * @param parameters all weights and biases of the page's network after the training
   */
  public Question decided(Question question, Experiment experiment, double[] parameters) {
    double right = read(new Numbers(question.given()), new Live(experiment, parameters));
    return question.withAnswer(right);
  }

  /** A network as it stands on the page. */
  static final class Live {
    final Experiment experiment;
    final Network network;
    private final PlainPass pass;

    Live(Experiment experiment, double[] parameters) {
      this.experiment = experiment;
      network = experiment.network();
      network.setParameters(parameters, 0);
      pass = new PlainPass(network);
    }

    /** The sum z of a neuron of the first layer. */
    double sum(int unit, double... row) {
      pass.forward(row, null);
      return pass.sums(0)[unit];
    }

    double hidden(int unit, double... row) {
      pass.forward(row, null);
      return pass.outputs(0)[unit];
    }

    double output(double... row) {
      pass.forward(row, null);
      return pass.outputs(network.layers().length - 1)[0];
    }

    double weight(int layer, int unit, int input) {
      return network.weightsAndBiases()[network.layers()[layer].weightAt(unit, input)];
    }

    double bias(int layer, int unit) {
      return network.weightsAndBiases()[network.layers()[layer].biasAt(unit)];
    }
  }
}
