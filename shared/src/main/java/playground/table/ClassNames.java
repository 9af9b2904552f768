package playground.table;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Generator;

/** What a table calls its classes: the class of each sample, and the name of each class. */
final class ClassNames {
  private final List<String> names = new ArrayList<>();
  private final int[] classes;

  private ClassNames(int samples) {
    classes = new int[samples];
  }

  /**
   * Words in the order in which they first appear, numbers by their size. Ends where there are more
   * than can be told apart.
   */
  static ClassNames of(SampleReader samples) {
    ClassNames found = new ClassNames(samples.rows.size());
    if (samples.hasNumericTarget) {
      found.takeNumbers(samples);
    } else {
      for (int i = 0; i < found.classes.length && !found.isTooMany(); i++) {
        String word = samples.words.get(i);
        if (!found.names.contains(word)) {
          found.names.add(word);
        }
        found.classes[i] = found.names.indexOf(word);
      }
    }
    return found;
  }

  private void takeNumbers(SampleReader samples) {
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < classes.length && !isTooMany(); i++) {
      double number = target(samples, i);
      if (!numbers.contains(number)) {
        int at = 0;
        while (at < numbers.size() && numbers.get(at) < number) {
          at++;
        }
        numbers.add(at, number);
        names.add(at, samples.words.get(i));
      }
    }
    for (int i = 0; i < classes.length; i++) {
      classes[i] = numbers.indexOf(target(samples, i));
    }
  }

  /** Targets that are classes already. */
  static ClassNames asWritten(SampleReader samples) {
    ClassNames found = new ClassNames(samples.rows.size());
    for (int i = 0; i < found.classes.length; i++) {
      found.classes[i] = (int) target(samples, i);
      while (found.names.size() <= found.classes[i]) {
        found.names.add(String.valueOf(found.names.size()));
      }
    }
    return found;
  }

  private static double target(SampleReader samples, int sample) {
    return samples.rows.get(sample)[samples.inputs.size()] + 0.0; // −0 is 0
  }

  boolean isTooMany() {
    return names.size() > Generator.MOST_CLASSES;
  }

  int of(int sample) {
    return classes[sample];
  }

  List<String> names() {
    return names;
  }
}
