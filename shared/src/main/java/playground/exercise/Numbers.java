package playground.exercise;

import java.util.List;
import playground.experiment.Decimal;

/** The numbers of a question by their names, as the learner reads them. */
record Numbers(List<String> given) {
  double of(String name) {
    return Decimal.parse(text(name).replace('−', '-'));
  }

  String text(String name) {
    return given.get(given.indexOf(name) + 1);
  }

  /** Numbers that are written in one text, with commas between. */
  double[] list(String name) {
    String[] parts = text(name).replace('−', '-').split(", ");
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Decimal.parse(parts[i]);
    }
    return numbers;
  }
}
