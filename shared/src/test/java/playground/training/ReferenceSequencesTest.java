package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import playground.FixtureFile;

/** Optimizers, schedules and clipping against sequences that PyTorch computed. */
class ReferenceSequencesTest {
  private static final double TOLERANCE = 1e-13;

  private static double[] numbers(String[] line, int from) {
    return Arrays.stream(line, from, line.length).mapToDouble(Double::parseDouble).toArray();
  }

  private static void assertNear(double[] expected, double[] actual, String where) {
    for (int k = 0; k < expected.length; k++) {
      double size = Math.max(1, Math.abs(expected[k]));
      assertEquals(expected[k], actual[k], TOLERANCE * size, where + ", number " + k);
    }
  }

  private static Map<String, String> options(String text) {
    Map<String, String> options = new HashMap<>();
    for (String part : text.split(" ")) {
      options.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
    }
    return options;
  }

  private static double number(Map<String, String> options, String name) {
    return Double.parseDouble(options.getOrDefault(name, "0"));
  }

  /** PyTorch's names of the constants in place of ours; what a case does not name is not used. */
  private static OptimizerConstants constants(Map<String, String> options) {
    double epsilon = number(options, "eps");
    return new OptimizerConstants(
        number(options, "momentum"),
        number(options, "dampening"),
        number(options, "lr_decay"),
        number(options, "initial_accumulator_value"),
        number(options, "alpha"),
        number(options, "momentum"),
        Boolean.parseBoolean(options.get("centered")),
        number(options, "beta1"),
        number(options, "beta2"),
        Boolean.parseBoolean(options.get("amsgrad")),
        number(options, "weight_decay"),
        epsilon == 0 ? 0 : (int) Math.round(Math.log10(epsilon)));
  }

  @Test
  void everyOptimizerMakesTheReferencesSteps() throws IOException {
    List<String[]> lines = FixtureFile.lines("optimizers.txt");
    int steps = 8;
    Set<Optimizer> seen = new HashSet<>();
    for (int at = 1 + steps; at < lines.size(); at += 1 + steps) {
      String name = lines.get(at)[1];
      Optimizer optimizer =
          Optimizer.valueOf(name.replaceFirst("-.*", "").toUpperCase(Locale.ROOT));
      Map<String, String> options = options(lines.get(at)[2]);
      double[] w = {0.5, -1.25, 2, 0};
      OptimizerState state = new OptimizerState(w.length);
      for (int step = 1; step <= steps; step++) {
        double[] g = numbers(lines.get(step), 0);
        state.update(optimizer, constants(options), number(options, "lr"), w, g);
        assertNear(numbers(lines.get(at + step), 0), w, name + " after step " + step);
      }
      seen.add(optimizer);
    }
    assertEquals(Set.of(Optimizer.values()), seen);
  }

  @Test
  void standardConstantsAreThoseOfTheReference() {
    OptimizerConstants standard = OptimizerConstants.STANDARD;
    assertEquals(1e-10, standard.epsilon(Optimizer.ADAGRAD), 0.0);
    for (Optimizer other : List.of(Optimizer.RMSPROP, Optimizer.ADAM, Optimizer.ADAMW)) {
      assertEquals(1e-8, standard.epsilon(other), 0.0);
    }
    assertEquals(
        new OptimizerConstants(0.9, 0, 0, 0, 0.99, 0, false, 0.9, 0.999, false, 0.01, 0), standard);
  }

  @Test
  void schedulesHaveTheReferencesRates() throws IOException {
    Map<Schedule, Integer> seen = new HashMap<>();
    for (String[] line : FixtureFile.lines("schedules.txt")) {
      Schedule schedule = Schedule.valueOf(line[0].toUpperCase(Locale.ROOT));
      int epoch = Integer.parseInt(line[1]);
      int period = schedule == Schedule.STEP ? 7 : schedule == Schedule.COSINE ? 20 : 1;
      double gamma = schedule == Schedule.STEP ? 0.5 : 0.9;
      double rate = 0.3 * schedule.factorAt(epoch + 1, 0, period, gamma);
      assertEquals(Double.parseDouble(line[2]), rate, 1e-15, String.join(" ", line));
      seen.merge(schedule, 1, Integer::sum);
    }
    assertEquals(Map.of(Schedule.STEP, 21, Schedule.EXPONENTIAL, 21, Schedule.COSINE, 21), seen);
  }

  @Test
  void warmUpRisesInEvenStepsAndTheScheduleBeginsAfterIt() {
    assertEquals(0.25, Schedule.CONSTANT.factorAt(1, 4, 1, 1), 0.0);
    assertEquals(0.75, Schedule.STEP.factorAt(3, 4, 2, 0.5), 0.0);
    assertEquals(1, Schedule.STEP.factorAt(4, 4, 2, 0.5), 0.0);
    assertEquals(1, Schedule.STEP.factorAt(6, 4, 2, 0.5), 0.0);
    assertEquals(0.5, Schedule.STEP.factorAt(7, 4, 2, 0.5), 0.0);
  }

  @Test
  void exponentialIsTheSmoothFormOfTheStepAndCosineEndsAtZero() {
    for (int n = 0; n <= 50; n += 10) {
      double step = Schedule.STEP.factorAt(n + 1, 0, 10, 0.3);
      assertEquals(step, Schedule.EXPONENTIAL.factorAt(n + 1, 0, 10, 0.3), 0.0);
    }
    assertEquals(Math.sqrt(0.3), Schedule.EXPONENTIAL.factorAt(6, 0, 10, 0.3), 1e-15);
    assertEquals(0, Schedule.COSINE.factorAt(21, 0, 20, 1), 0.0);
    assertEquals(0, Schedule.COSINE.factorAt(1_000_000, 0, 20, 1), 0.0);
  }

  @Test
  void clippingIsTheReferences() throws IOException {
    List<String[]> lines = FixtureFile.lines("clip.txt");
    double[] before = numbers(lines.get(0), 1);
    for (String[] line : lines.subList(1, 3)) {
      double[] clipped = before.clone();
      Gradients.clip(clipped, Double.parseDouble(line[1]));
      assertNear(numbers(line, 3), clipped, "clipped to " + line[1]);
      assertEquals(Double.parseDouble(line[2]), Gradients.norm(before, 0, before.length), 1e-14);
    }
    double[] unclipped = before.clone();
    Gradients.clip(unclipped, 0);
    assertNear(before, unclipped, "no clipping");
  }
}
