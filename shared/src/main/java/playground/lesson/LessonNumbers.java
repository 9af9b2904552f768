package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Decimal;
import playground.network.Activation;

/** Every number that the lessons' texts state, computed by the engine when they are shown. */
public final class LessonNumbers {
  /** Sum of a neuron that is sure of the wrong answer. */
  private static final double WRONG_SUM = -4;

  private final List<String> named = new ArrayList<>();

  private LessonNumbers() {
    neuron();
    straightLine();
    forward();
    losses();
    backward();
    rate();
  }

  /** Names and texts in turn. */
  public static List<String> all() {
    return new LessonNumbers().named;
  }

  private void neuron() {
    CatsAndDogs neuron = CatsAndDogs.FIRST;
    double ears = CatsAndDogs.ears(0);
    double whiskers = CatsAndDogs.whiskers(0);
    put("w1", neuron.w1(), 1);
    put("w2", neuron.w2(), 1);
    put("b", neuron.bias(), 1);
    put("x1", ears, 0);
    put("x2", whiskers, 0);
    put("z", neuron.sum(ears, whiskers), 1);
    put("relu", neuron.answer(Activation.RELU, ears, whiskers), 1);
    put("tanh", neuron.answer(Activation.TANH, ears, whiskers), 4);
    put("animals", CatsAndDogs.count(), 0);
  }

  private void straightLine() {
    put("xor-most", XorLimit.mostRight() * 100 / XorLimit.CORNERS, 0);
    put("xor-loss", XorLimit.leastSquaredError(), 2);
  }

  private void forward() {
    LessonNetwork network = LessonNetwork.withCrossEntropy();
    put("in1", LessonNetwork.ROW[0], 1);
    put("in2", LessonNetwork.ROW[1], 1);
    put("w11", network.parameter(0), 1);
    put("w12", network.parameter(1), 1);
    put("b1", network.parameter(4), 1);
    put("v1", network.parameter(6), 1);
    put("v2", network.parameter(7), 1);
    put("c", network.parameter(8), 2);
    put("z1", network.sum(0, 0), 2);
    put("z2", network.sum(0, 1), 2);
    put("a1", network.output(0, 0), 2);
    put("a2", network.output(0, 1), 0);
    put("out", network.sum(1, 0), 2);
    put("p", network.probability(), 4);
    put("percent", network.probability() * 100, 1);
  }

  private void losses() {
    double[] truth = TwoLosses.truth();
    double[] predictions = TwoLosses.firstPredictions();
    for (int s = 0; s < truth.length; s++) {
      double gap = truth[s] - predictions[s];
      put("square" + (s + 1), gap * gap, 2);
    }
    put("samples", truth.length, 0);
    put("mse", TwoLosses.squaredError(predictions), 4);
    put("entropy", TwoLosses.crossEntropy(predictions), 4);
    put("worst-share", TwoLosses.share(predictions, 2) * 100, 1);
    put("wrong-z", WRONG_SUM, 0);
    put("wrong-p", TwoLosses.probability(WRONG_SUM), 4);
    put("wrong-mse", TwoLosses.slope(false, WRONG_SUM), 4);
    put("wrong-entropy", TwoLosses.slope(true, WRONG_SUM), 4);
    put("wrong-ratio", TwoLosses.ratio(WRONG_SUM), 0);
    put("very-wrong-z", 2 * WRONG_SUM, 0);
    put("very-wrong-ratio", TwoLosses.ratio(2 * WRONG_SUM), 0);
    put("race-z", WRONG_SUM, 0);
    put("race-start", new LossRace(WRONG_SUM).accuracy(true) * 100, 0);
    put("race-goal", LossRace.GOAL * 100, 0);
  }

  private void backward() {
    LessonNetwork network = LessonNetwork.withCrossEntropy();
    LessonNetwork after = network.updated();
    put("eta", LessonNetwork.RATE, 1);
    put("loss", network.loss(), 4);
    put("truth", LessonNetwork.CAT, 0);
    put("delta2", network.error(1, 0), 4);
    put("delta1", network.error(0, 0), 4);
    put("delta1-off", network.error(0, 1), 0);
    put("g-v1", network.gradient(6), 4);
    put("g-v2", network.gradient(7), 0);
    put("v1-after", after.parameter(6), 4);
    put("p-after", after.probability(), 4);
    put("loss-after", after.loss(), 4);
  }

  private void rate() {
    WeightSlice slice = WeightSlice.simple();
    put("arrive", 1 / slice.curvature(0), 4);
    put("critical", slice.criticalRate(0), 4);
  }

  private void put(String name, double value, int digits) {
    named.add(name);
    named.add(fixed(value, digits));
  }

  /** With so many digits after the point, at most 6, and a real minus sign; never −0. */
  public static String fixed(double value, int digits) {
    double unit = 1;
    for (int i = 0; i < digits; i++) {
      unit *= 10;
    }
    double size = Math.floor(Math.abs(value) * unit + 0.5) / unit;
    String text = Decimal.text(Decimal.rounded(size));
    int point = text.indexOf('.');
    int written = point < 0 ? 0 : text.length() - point - 1;
    if (digits > written) {
      text += (point < 0 ? "." : "") + "0".repeat(digits - written);
    }
    return value < 0 && size > 0 ? "−" + text : text;
  }
}
