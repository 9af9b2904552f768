package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.exercise.Exercise;
import playground.experiment.Readiness;

class LessonsTest {
  @Test
  void everyLessonHasThreeToSevenSteps() {
    int all = 0;
    for (int lesson = 0; lesson <= Lessons.LAST; lesson++) {
      List<LessonStep> steps = Lessons.of(lesson);
      assertTrue(steps.size() >= 3 && steps.size() <= 7, "lesson " + lesson);
      for (int i = 0; i < steps.size(); i++) {
        assertEquals(lesson + "." + (i + 1), steps.get(i).name());
      }
      all += steps.size();
    }
    assertEquals(Lessons.all().size(), all);
  }

  @Test
  void lessonsOneToFiveEndWithAtLeastTwoExercises() {
    for (LessonStep step : Lessons.all()) {
      int exercises = 0;
      for (Exercise exercise : Exercise.values()) {
        exercises += step.hasExercises() && exercise.lesson() == step.lesson() ? 1 : 0;
      }
      boolean isLast = step == Lessons.last(step.lesson());
      boolean isExpected = isLast && step.lesson() >= 1 && step.lesson() <= 5;
      assertEquals(isExpected, exercises >= 2, step.name());
    }
  }

  @Test
  void stepsAreFoundByTheirNames() {
    for (LessonStep step : Lessons.all()) {
      assertEquals(step, Lessons.named(step.name()));
    }
    assertEquals("3.1", Lessons.named("3").name());
    for (String name : new String[] {"", "7", "3.9", "0.0", "x", "3.2.1", "-1"}) {
      assertNull(Lessons.named(name), name);
    }
  }

  @Test
  void nextGoesThroughAllInOrder() {
    LessonStep step = Lessons.all().get(0);
    assertNull(Lessons.after(step, -1));
    List<LessonStep> walked = new ArrayList<>();
    while (step != null) {
      walked.add(step);
      step = Lessons.after(step, 1);
    }
    assertEquals(Lessons.all(), walked);
  }

  @Test
  void everyExperimentIsWrittenAsItIsReadAndCanTrain() {
    for (LessonStep step : Lessons.all()) {
      boolean opens =
          step.action() == LessonStep.Action.OPEN || step.action() == LessonStep.Action.PLAY;
      String link = opens ? step.argument() : Lessons.ownNetwork();
      ExperimentLink.Reading reading = ExperimentLink.read(link);
      assertEquals(List.of(), reading.problems(), step.name());
      assertEquals(link, ExperimentLink.write(reading.experiment()), step.name());
      assertEquals(
          Readiness.READY,
          Readiness.of(reading.experiment(), reading.experiment().dataset()),
          step.name());
    }
  }

  @Test
  void termsStandWithinTheText() {
    assertEquals(
        List.of(
            new LessonProse("The ", ""),
            new LessonProse("weights", "weight"),
            new LessonProse(" of a ", ""),
            new LessonProse("neuron", "neuron"),
            new LessonProse("", "")),
        LessonProse.of("The [[weight|weights]] of a [[neuron|neuron]]"));
    assertEquals(List.of(new LessonProse("plain", "")), LessonProse.of("plain"));
  }
}
