package playground.training;

import playground.network.Head;
import playground.network.Network;

/**
 * How well a network does on a set. Everything is NaN for an empty set.
 *
 * @param loss mean loss of the samples, without any penalty on weights
 * @param accuracy share of samples whose class is predicted, 0 to 1; NaN in a regression
 * @param r2 coefficient of determination 1 − Σ(y − ŷ)²/Σ(y − ȳ)²: 1 is perfect, 0 as good as the
 *     mean; NaN in a classification, and where all targets are equal
 * @param confusion how many samples of which class are predicted as which, {@code [actual * classes
 *     + predicted]}; empty in a regression
 */
@SuppressWarnings("ArrayRecordComponent")
public record Metrics(double loss, double accuracy, double r2, int[] confusion) {
  public static final Metrics NONE = new Metrics(Double.NaN, Double.NaN, Double.NaN, new int[0]);

  /** Losses are added in sample order, then divided by the number of samples. */
  public static Metrics of(Network network, Kernel kernel, LabelledRows samples) {
    if (samples.size() == 0) {
      return NONE;
    }
    Head head = network.head();
    int units = head.units();
    Answers answers = kernel.answers(network, samples);
    double[] outputs = answers.outputs();
    int[] confusion = new int[head.classes() * head.classes()];
    double total = 0;
    double squares = 0;
    for (int s = 0; s < samples.size(); s++) {
      double target = samples.targets()[s];
      total = answers.losses()[s] + total;
      if (head.classes() > 0) {
        confusion[(int) target * head.classes() + head.predicted(outputs, s * units)]++;
      } else {
        double gap = outputs[s] - target;
        squares += gap * gap;
      }
    }
    boolean isClassification = head.classes() > 0;
    return new Metrics(
        total / samples.size(),
        isClassification ? share(confusion, head.classes(), samples.size()) : Double.NaN,
        isClassification ? Double.NaN : r2(squares, samples.targets()),
        confusion);
  }

  private static double share(int[] confusion, int classes, int size) {
    int right = 0;
    for (int c = 0; c < classes; c++) {
      right += confusion[c * classes + c];
    }
    return (double) right / size;
  }

  private static double r2(double squares, double[] targets) {
    double sum = 0;
    for (double target : targets) {
      sum += target;
    }
    double mean = sum / targets.length;
    double spread = 0;
    for (double target : targets) {
      double gap = target - mean;
      spread += gap * gap;
    }
    return spread == 0 ? Double.NaN : 1 - squares / spread;
  }

  /** The accuracy, or R² in a regression. */
  public double score() {
    return Double.isNaN(accuracy) ? r2 : accuracy;
  }

  public int classes() {
    return (int) Math.sqrt(confusion.length);
  }

  /** Of the samples predicted as a class, the share that are of it; NaN when there is none. */
  public double precision(int cls) {
    int predicted = 0;
    for (int actual = 0; actual < classes(); actual++) {
      predicted += confusion[actual * classes() + cls];
    }
    return ratio(confusion[cls * classes() + cls], predicted);
  }

  /** Of the samples of a class, the share that are predicted as it; NaN when there is none. */
  public double recall(int cls) {
    int actual = 0;
    for (int predicted = 0; predicted < classes(); predicted++) {
      actual += confusion[cls * classes() + predicted];
    }
    return ratio(confusion[cls * classes() + cls], actual);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  /** False when an overflow or NaN has reached the loss; an empty set has nothing to lose. */
  public boolean isFinite() {
    return this == NONE || Double.isFinite(loss);
  }
}
