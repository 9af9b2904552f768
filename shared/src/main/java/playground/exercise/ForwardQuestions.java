package playground.exercise;

import playground.network.Activation;

/** Two inputs through two ReLU neurons to one output. */
final class ForwardQuestions {
  private static final double TOLERANCE = 0.005;

  private ForwardQuestions() {}

  /** What the output neuron answers, without an activation of its own. */
  static Question output(EasyNumbers numbers) {
    double[] p = new double[9];
    for (int i = 0; i < p.length; i++) {
      p[i] = numbers.tenth(0.9);
    }
    double x1 = numbers.whole(3);
    double x2 = numbers.whole(3);
    double[] unbiased = p.clone();
    unbiased[4] = 0;
    unbiased[5] = 0;
    double[] without = p.clone();
    without[8] = 0;
    return network(p)
        .given("x1", x1)
        .given("x2", x2)
        .slip("no-activation", run(Activation.LINEAR, p, x1, x2))
        .slip("no-bias", run(Activation.RELU, unbiased, x1, x2))
        .slip("no-output-bias", run(Activation.RELU, without, x1, x2))
        .number(run(Activation.RELU, p, x1, x2), TOLERANCE);
  }

  private static double run(Activation activation, double[] parameters, double x1, double x2) {
    return new SmallNetwork(2, 2, activation, parameters).forward(x1, x2).output();
  }

  private static Question.Draft network(double[] p) {
    return new Question.Draft()
        .given("w11", p[0])
        .given("w12", p[1])
        .given("w21", p[2])
        .given("w22", p[3])
        .given("b1", p[4])
        .given("b2", p[5])
        .given("v1", p[6])
        .given("v2", p[7])
        .given("c", p[8]);
  }

  /** At which x₁ a neuron just switches off, with x₂ held. */
  static Question edge(EasyNumbers numbers) {
    double[] weights = {0.2, 0.4, 0.5, 0.8};
    double w1 = weights[numbers.below(weights.length)] * (numbers.below(2) == 0 ? -1 : 1);
    double w2 = numbers.tenth(0.9);
    double b = numbers.tenth(0.9);
    double x2 = numbers.whole(3);
    double rest = new SmallNetwork(2, 0, null, w1, w2, b).forward(0, x2).output();
    double unbiased = new SmallNetwork(2, 0, null, w1, w2, 0).forward(0, x2).output();
    return new Question.Draft()
        .given("w1", w1)
        .given("w2", w2)
        .given("b", b)
        .given("x2", x2)
        .slip("sign", rest / w1)
        .slip("no-bias", (0 - unbiased) / w1)
        .number((0 - rest) / w1, 0.01);
  }
}
