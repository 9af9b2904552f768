package playground.client.model;

import playground.exercise.Exercise;

/**
 * One step of a lesson. Its words are in {@code web/lessons}, under its {@link #name}.
 *
 * @param lesson from 0 to {@link Lessons#LAST}
 * @param number within the lesson, from 1
 * @param spot what of the page is lit up, as a selector; empty for nothing
 * @param action what its button does, or {@link Action#NONE}
 * @param argument of the action: a link, a step of the worked example, or what is pressed
 * @param picture what is shown within the step, or {@link Picture#NONE}
 */
public record LessonStep(
    int lesson, int number, String spot, Action action, String argument, Picture picture) {
  /** What a step's button does on the live page. */
  public enum Action {
    NONE,
    /** Opens an experiment, which can be undone. */
    OPEN,
    /** Opens an experiment and plays it. */
    PLAY,
    /** Opens the worked example with the lesson's own network at a step. */
    WORKED,
    /** Presses a button of the page. */
    PRESS
  }

  /** Small pictures to try things with. */
  public enum Picture {
    NONE,
    NEURON,
    ACTIVATION,
    ON_OFF,
    SQUARES,
    TWO_LOSSES,
    RACE,
    RATE,
    LANDSCAPE,
    CODE,
    OWN_CODE
  }

  /** As links have it: {@code 3.2}. */
  public String name() {
    return lesson + "." + number;
  }

  /** True for the step that asks the exercises of its lesson. */
  public boolean hasExercises() {
    return this == Lessons.last(lesson) && lesson > 0 && lesson <= exercisedLessons();
  }

  private static int exercisedLessons() {
    Exercise[] all = Exercise.values();
    return all[all.length - 1].lesson();
  }
}
