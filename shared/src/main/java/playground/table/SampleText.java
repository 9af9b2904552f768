package playground.table;

import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Decimal;

/**
 * Writes the samples of an experiment as a table, with the names, units and classes of the table
 * that they came from, and a last column that tells train from test. The reader reads it again.
 */
public final class SampleText {
  static final String LABEL = "label";
  static final String VALUE = "value";
  static final String SET = "set";
  static final String TRAIN = "train";
  static final String TEST = "test";

  private SampleText() {}

  /** Lines end with CR and LF, as RFC 4180 has it. */
  public static String write(Dataset dataset, Legend legend) {
    StringBuilder text = new StringBuilder();
    int inputs = legend.names().size() - 1;
    for (String name : legend.names()) {
      text.append(quoted(name)).append(',');
    }
    text.append(SET).append("\r\n");
    for (int number = 0; number < dataset.numbers(); number++) {
      Point point = dataset.sample(number);
      if (point != null) {
        for (int input = 0; input < inputs; input++) {
          text.append(number(legend, input, point.input(input))).append(',');
        }
        boolean isNamed =
            !legend.classNames().isEmpty() && point.label() < legend.classNames().size();
        text.append(
            isNamed
                ? quoted(legend.classNames().get(point.label()))
                : number(legend, inputs, point.target()));
        text.append(',');
        text.append(dataset.isTrain(number) ? TRAIN : TEST).append("\r\n");
      }
    }
    return text.toString();
  }

  private static String number(Legend legend, int column, double sample) {
    return exact(legend.scalings().get(column).back(sample));
  }

  /** As RFC 4180 has it where a text would be read as more than one cell. */
  private static String quoted(String text) {
    boolean isPlain =
        text.indexOf(',') < 0
            && text.indexOf(';') < 0
            && text.indexOf('\t') < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0;
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String exact(double number) {
    return Decimal.fits(number) ? Decimal.text(number) : String.valueOf(number);
  }
}
