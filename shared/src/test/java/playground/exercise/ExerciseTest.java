package playground.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExerciseTest {
  private static final int ROUNDS = 300;

  /** The numbers as the learner reads them. */
  private static final class Given {
    private final Map<String, String> texts = new HashMap<>();

    Given(Question question) {
      for (int i = 0; i < question.given().size(); i += 2) {
        texts.put(question.given().get(i), question.given().get(i + 1));
      }
    }

    double of(String name) {
      return Double.parseDouble(texts.get(name).replace('−', '-'));
    }

    String text(String name) {
      return texts.get(name);
    }
  }

  private static double relu(double z) {
    return Math.max(0, z);
  }

  private static double square(Given given, int sample) {
    double gap = given.of("y" + sample) - given.of("p" + sample);
    return gap * gap;
  }

  /** Reckoned anew from what the learner reads, by the formulas of a textbook. */
  private static double expected(Exercise exercise, Given g) {
    return switch (exercise) {
      case NEURON_SUM -> relu(g.of("w1") * g.of("x1") + g.of("w2") * g.of("x2") + g.of("b"));
      case NEURON_SILENCE -> -(g.of("w1") * g.of("x1") + g.of("w2") * g.of("x2"));
      case ACTIVATION_SLOPE -> {
        double a = g.of("a");
        yield switch (g.text("activation")) {
          case "ReLU" -> a > 0 ? 1 : 0;
          case "tanh" -> 1 - a * a;
          default -> a * (1 - a);
        };
      }
      case DEAD_UNITS -> {
        int dead = 0;
        for (int unit = 1; unit <= 3; unit++) {
          boolean isOff = true;
          for (String z : g.text("z" + unit).split(", ")) {
            isOff &= z.startsWith("−");
          }
          dead += isOff ? 1 : 0;
        }
        yield dead;
      }
      case LINEAR_LIMIT -> {
        int separable = 0;
        for (int s = 1; s <= 3; s++) {
          String classes = g.text("s" + s);
          separable += classes.equals("0, 1, 0, 1") || classes.equals("1, 0, 1, 0") ? 0 : 1;
        }
        yield separable;
      }
      case FORWARD_OUTPUT -> {
        double a1 = relu(g.of("w11") * g.of("x1") + g.of("w12") * g.of("x2") + g.of("b1"));
        double a2 = relu(g.of("w21") * g.of("x1") + g.of("w22") * g.of("x2") + g.of("b2"));
        yield g.of("v1") * a1 + g.of("v2") * a2 + g.of("c");
      }
      case FORWARD_EDGE -> -(g.of("w2") * g.of("x2") + g.of("b")) / g.of("w1");
      case MEAN_SQUARED_ERROR -> (square(g, 1) + square(g, 2) + square(g, 3)) / 3;
      case LOSS_SHARE -> {
        double sum = square(g, 1) + square(g, 2) + square(g, 3);
        yield 100 * Math.max(square(g, 1), Math.max(square(g, 2), square(g, 3))) / sum;
      }
      case CROSS_ENTROPY -> {
        int worst = 0;
        double least = 2;
        for (int i = 1; i <= 4; i++) {
          double right = g.of("y" + i) == 1 ? g.of("p" + i) : 1 - g.of("p" + i);
          worst = right < least ? i : worst;
          least = Math.min(least, right);
        }
        yield worst;
      }
      case WEIGHT_GRADIENT -> 2 * (g.of("w") * g.of("x") + g.of("b") - g.of("y")) * g.of("x");
      case WEIGHT_UPDATE -> g.of("w") - g.of("rate") * g.of("gradient");
      case PAGE_SUM -> g.of("w1") * g.of("x1") + g.of("w2") * g.of("x2") + g.of("b");
      case PAGE_SILENCE -> -(g.of("w1") * g.of("x1") + g.of("w2") * g.of("x2"));
      case PAGE_OFF -> {
        int off = 0;
        for (int u = 1; u <= 4; u++) {
          double z = g.of("u" + u) * g.of("x1") + g.of("v" + u) * g.of("x2") + g.of("b" + u);
          off += z < 1e-9 ? 1 : 0;
        }
        yield off;
      }
      case PAGE_DEAD -> 6 - (g.text("biases").split("−10", -1).length - 1);
      case PAGE_PERCENT -> {
        double z = g.of("w1") * g.of("x1") + g.of("w2") * g.of("x2") + g.of("b");
        yield 100 / (1 + Math.exp(-(g.of("v") * relu(z) + g.of("c"))));
      }
      case PAGE_PASS -> {
        double z = g.of("w1") * g.of("x1") + g.of("w2") * g.of("x2") + g.of("b");
        yield (g.of("to") - g.of("v")) * relu(z);
      }
      case PAGE_LOSS -> {
        double sum = 0;
        for (int p = 1; p <= 3; p++) {
          double gap = g.of("w") * g.of("x" + p) + g.of("b") - g.of("y" + p);
          sum += gap * gap;
        }
        yield sum / 3;
      }
      case PAGE_BEST_BIAS ->
          (g.of("y1") + g.of("y2") + g.of("y3")) / 3
              - g.of("w") * (g.of("x1") + g.of("x2") + g.of("x3")) / 3;
      case PAGE_UPDATE -> {
        double gap = g.of("w") * g.of("x") + g.of("b") - g.of("y");
        yield g.of("w") - g.of("rate") * 2 * gap * g.of("x");
      }
      case PAGE_LARGEST_RATE -> 1 / (g.of("x") * g.of("x") + 1);
      case LARGEST_RATE -> 2 / (g.of("x1") * g.of("x1") + g.of("x2") * g.of("x2"));
    };
  }

  @ParameterizedTest
  @EnumSource
  void rightNearlyRightAndWrongAnswersAreToldApart(Exercise exercise) {
    Set<String> slips = new HashSet<>();
    int tolerant = 0;
    int near = 0;
    for (int attempt = 0; attempt < ROUNDS; attempt++) {
      Question question = exercise.question(7, attempt);
      double right = expected(exercise, new Given(question));
      double tolerance = question.tolerance();
      assertEquals(right, question.answer(), 1e-9);
      assertTrue(question.judge(right).isRight());
      assertTrue(question.judge(right + 0.9 * tolerance).isRight());
      assertTrue(question.judge(right - 0.9 * tolerance).isRight());
      assertEquals(Verdict.Grade.WRONG, question.judge(right + 11 * tolerance + 1).grade());
      tolerant += tolerance > 0 ? 1 : 0;
      if (tolerance > 0 && question.judge(right + 3 * tolerance).slip().isEmpty()) {
        assertEquals(Verdict.Grade.NEAR, question.judge(right + 3 * tolerance).grade());
        near++;
      }
      for (Slip slip : question.slips()) {
        Verdict verdict = question.judge(slip.answer());
        assertEquals(new Verdict(Verdict.Grade.WRONG, slip.name()), verdict);
        slips.add(slip.name());
      }
    }
    assertTrue(slips.size() >= 1, "no slip is ever known");
    assertTrue(near > tolerant / 2 || tolerant == 0, near + " of " + tolerant + " tried nearly");
  }

  @ParameterizedTest
  @EnumSource
  void numbersAreFreshAndTheSameForTheSameLearner(Exercise exercise) {
    Set<Object> seen = new HashSet<>();
    for (int attempt = 0; attempt < ROUNDS; attempt++) {
      seen.add(exercise.question(1, attempt).given());
      assertEquals(exercise.question(1, attempt), exercise.question(1, attempt));
    }
    assertTrue(seen.size() >= 20, seen.size() + " different questions");
    assertNotEquals(exercise.question(1, 0), exercise.question(2, 0));
  }

  /** Whoever always gives the same answer would need many tries for three right ones in a row. */
  @ParameterizedTest
  @EnumSource
  void noAnswerIsRightTwiceInARow(Exercise exercise) {
    Question before = exercise.question(3, 0);
    for (int attempt = 1; attempt < 60; attempt++) {
      Question question = exercise.question(3, attempt);
      assertNotEquals(Verdict.Grade.RIGHT, question.judge(before.answer()).grade());
      before = question;
    }
  }

  @Test
  void eachLessonHasAtLeastTwo() {
    for (int lesson = 1; lesson <= 5; lesson++) {
      int count = 0;
      for (Exercise exercise : Exercise.values()) {
        count += exercise.lesson() == lesson ? 1 : 0;
      }
      assertTrue(count >= 2, "lesson " + lesson);
    }
  }

  @Test
  void masteryIsThreeInARowAndStays() {
    Verdict right = new Verdict(Verdict.Grade.RIGHT, "");
    Verdict near = new Verdict(Verdict.Grade.NEAR, "");
    Progress progress = Progress.NONE.after(right).after(right).after(near).after(right);
    assertEquals(new Progress(4, 1, false), progress);
    progress = progress.after(right).after(right).after(near);
    assertEquals(new Progress(7, 0, true), progress);
    assertEquals(progress, Progress.of(progress.text()));
    for (String other : new String[] {"", "1", "x,y,z", "1,2,no", "-1,0,no"}) {
      assertEquals(Progress.NONE, Progress.of(other), other);
    }
  }
}
