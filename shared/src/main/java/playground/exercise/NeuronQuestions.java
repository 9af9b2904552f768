package playground.exercise;

import playground.network.Activation;

/** What one neuron answers, and what its bias is for. */
final class NeuronQuestions {
  private static final double TOLERANCE = 0.005;

  private NeuronQuestions() {}

  /** The answer of a ReLU neuron to two inputs. */
  static Question sum(EasyNumbers numbers) {
    double w1 = numbers.tenth(0.9);
    double w2 = numbers.tenth(0.9);
    double b = numbers.tenth(0.9);
    double x1 = numbers.whole(4);
    double x2 = numbers.whole(4);
    SmallNetwork neuron = new SmallNetwork(2, 1, Activation.RELU, w1, w2, b, 1, 0);
    SmallNetwork unbiased = new SmallNetwork(2, 1, Activation.RELU, w1, w2, 0, 1, 0);
    SmallNetwork linear = new SmallNetwork(2, 0, null, w1, w2, b);
    return neuron(w1, w2, x1, x2)
        .given("b", b)
        .slip("no-activation", linear.forward(x1, x2).output())
        .slip("no-bias", unbiased.forward(x1, x2).hidden(0))
        .number(neuron.forward(x1, x2).hidden(0), TOLERANCE);
  }

  /** The largest bias that silences a ReLU neuron: that with which the sum is just 0. */
  static Question silence(EasyNumbers numbers) {
    double w1 = numbers.tenth(0.9);
    double w2 = numbers.tenth(0.9);
    double b = numbers.tenth(0.9);
    double x1 = numbers.whole(4);
    double x2 = numbers.whole(4);
    double weighted = new SmallNetwork(2, 0, null, w1, w2, 0).forward(x1, x2).output();
    return neuron(w1, w2, x1, x2)
        .given("b", b)
        .slip("sign", weighted)
        .slip("change", -weighted - b)
        .number(0 - weighted, TOLERANCE);
  }

  private static Question.Draft neuron(double w1, double w2, double x1, double x2) {
    return new Question.Draft().given("w1", w1).given("w2", w2).given("x1", x1).given("x2", x2);
  }
}
