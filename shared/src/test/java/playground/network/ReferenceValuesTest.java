package playground.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import playground.FixtureFile;

/** Values and slopes of activations and losses against those that PyTorch computed. */
class ReferenceValuesTest {
  /** Both sides round, and PyTorch's tails cancel: see the remarks in the files. */
  private static final double TOLERANCE = 1e-14;

  private static void assertNear(double expected, double actual, String where) {
    double size = Math.max(1, Math.abs(expected));
    assertEquals(expected, actual, TOLERANCE * size, where);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void activationsHaveTheReferencesValuesAndSlopes() throws IOException {
    Set<Activation> seen = new HashSet<>();
    for (String[] line : FixtureFile.lines("activations.txt")) {
      Activation activation =
          Activation.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      double z = Double.parseDouble(line[1]);
      double a = activation.value(z);
      String where = activation + " at " + z;
      assertNear(Double.parseDouble(line[2]), a, where);
      assertNear(Double.parseDouble(line[3]), activation.slope(z, a), "slope of " + where);
      seen.add(activation);
    }
    assertEquals(Set.of(Activation.values()), seen);
  }

  private static Head head(String name, Output output, int units) {
    Loss loss =
        name.endsWith("cross-entropy")
            ? Loss.CROSS_ENTROPY
            : name.endsWith("hinge")
                ? Loss.HINGE
                : Loss.valueOf(name.replace("-0.5", "").toUpperCase(Locale.ROOT));
    double delta = name.endsWith("-0.5") ? 0.5 : 1;
    boolean isOfClasses = loss == Loss.CROSS_ENTROPY || loss == Loss.HINGE || units > 1;
    return new Head(loss, output, delta, !isOfClasses ? 0 : Math.max(2, units));
  }

  @Test
  void lossesHaveTheReferencesValuesAndGradients() throws IOException {
    int count = 0;
    for (String[] line : FixtureFile.lines("losses.txt")) {
      double[] sums = numbers(line[3]);
      Output output = Output.valueOf(line[1].toUpperCase(Locale.ROOT));
      Head head = head(line[0], output, sums.length);
      double target = Double.parseDouble(line[2]);
      if (head.loss() == Loss.HINGE && sums.length == 1) {
        target = target > 0 ? 1 : 0; // the reference has −1 and 1 for the classes
      }
      double[] outputs = new double[sums.length];
      output.apply(sums, outputs, 1, sums.length);
      String where = String.join(" ", line);
      assertNear(Double.parseDouble(line[4]), head.loss(sums, outputs, 0, target), where);
      double[] errors = new double[sums.length];
      head.sumErrors(outputs, new double[] {target}, 1, errors);
      double[] gradient = numbers(line[5]);
      for (int k = 0; k < errors.length; k++) {
        assertNear(gradient[k], errors[k], "gradient of " + where);
      }
      count++;
    }
    assertTrue(count > 1000, count + " lines");
  }
}
