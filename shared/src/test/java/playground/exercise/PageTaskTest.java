package playground.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.run.TrainingRun;

/** What the page's network decides, here trained on the JVM. */
class PageTaskTest {
  private static final int ROUNDS = 40;

  static Stream<Exercise> onThePage() {
    return Arrays.stream(Exercise.values()).filter(one -> one.pageTask() != null);
  }

  private static Verdict verdict(Exercise exercise, Question question, double answer) {
    Experiment experiment = exercise.pageTask().experiment(question, answer);
    TrainingRun run = new TrainingRun(experiment);
    run.seek(experiment.get(Fields.EPOCH));
    assertEquals(experiment.get(Fields.EPOCH), run.epoch(), "it can be trained");
    double[] live = run.network().parameters();
    Question decided = exercise.pageTask().decided(question, experiment, live);
    assertEquals(question.answer(), decided.answer(), 1e-4, question.toString());
    return decided.judge(answer);
  }

  @ParameterizedTest
  @MethodSource("onThePage")
  void networkTellsRightNearlyRightAndWrongAnswersApart(Exercise exercise) {
    for (int attempt = 0; attempt < ROUNDS; attempt++) {
      Question question = exercise.question(11, attempt);
      double right = question.answer();
      double tolerance = question.tolerance();
      assertTrue(verdict(exercise, question, right).isRight());
      assertTrue(verdict(exercise, question, right + 0.8 * tolerance).isRight());
      double wrong = right + 11 * tolerance + 1;
      assertEquals(Verdict.Grade.WRONG, verdict(exercise, question, wrong).grade());
      double near = right + 4 * tolerance;
      if (tolerance > 0 && question.judge(near).slip().isEmpty()) {
        assertEquals(Verdict.Grade.NEAR, verdict(exercise, question, near).grade());
      }
    }
  }

  @Test
  void eachOfLessonsOneToFiveHasTwo() {
    for (int lesson = 1; lesson <= 5; lesson++) {
      int number = lesson;
      assertEquals(2, onThePage().filter(one -> one.lesson() == number).count());
    }
  }

  /** A rate below 0 or a bias beyond all limits cannot be tried; it is judged as it stands. */
  @Test
  void whatNoExperimentCanTryHasNone() {
    Question rate = Exercise.PAGE_LARGEST_RATE.question(1, 0);
    assertNull(Exercise.PAGE_LARGEST_RATE.pageTask().experiment(rate, -1));
    Question silence = Exercise.PAGE_SILENCE.question(1, 0);
    assertNull(Exercise.PAGE_SILENCE.pageTask().experiment(silence, 1e6));
  }
}
