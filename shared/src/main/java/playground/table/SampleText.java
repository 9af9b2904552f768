package playground.table;

import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Decimal;

/**
 * Writes the samples of an experiment as a table with the header {@code x1,x2,label,set}, or {@code
 * x1,x2,value,set} for a regression. All digits are written; the reader reads it again.
 */
public final class SampleText {
  static final String LABEL = "label";
  static final String VALUE = "value";
  static final String SET = "set";
  static final String TRAIN = "train";
  static final String TEST = "test";

  private SampleText() {}

  /** Lines end with CR and LF, as RFC 4180 has it. */
  public static String write(Dataset dataset, int inputs, boolean isRegression) {
    StringBuilder text = new StringBuilder();
    for (int input = 1; input <= inputs; input++) {
      text.append('x').append(input).append(',');
    }
    text.append(isRegression ? VALUE : LABEL).append(',').append(SET).append("\r\n");
    for (int number = 0; number < dataset.numbers(); number++) {
      Point point = dataset.sample(number);
      if (point != null) {
        for (int input = 0; input < inputs; input++) {
          text.append(exact(point.input(input))).append(',');
        }
        text.append(exact(point.target())).append(',');
        text.append(dataset.isTrain(number) ? TRAIN : TEST).append("\r\n");
      }
    }
    return text.toString();
  }

  private static String exact(double number) {
    return Decimal.fits(number) ? Decimal.text(number) : String.valueOf(number);
  }
}
