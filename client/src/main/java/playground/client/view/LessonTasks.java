package playground.client.view;

import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.LessonStep;
import playground.client.model.Texts;
import playground.exercise.Exercise;

/** A lesson's exercises: named with what was reached, and asked right there. */
final class LessonTasks {
  private final Supplier<ExercisesView> exercises;
  private final HTMLElement list = Dom.find("lessons-tasks");
  private final HTMLElement place = Dom.find("lessons-exercise");
  private Exercise asked;
  private LessonStep step;
  private Texts texts;

  LessonTasks(Supplier<ExercisesView> exercises) {
    this.exercises = exercises;
  }

  void show(LessonStep shown, Texts present) {
    texts = present;
    if (shown != step) {
      leave();
      step = shown;
    }
    list.setHidden(!shown.hasExercises());
    String focused = Dom.focusedName();
    list.clear();
    if (shown.hasExercises()) {
      for (Exercise one : Exercise.values()) {
        if (one.lesson() == shown.lesson()) {
          list.appendChild(button(one));
        }
      }
    }
    if (focused.startsWith("lesson-exercise-")) {
      Dom.refocus(focused);
    }
  }

  /** Gives the question back to its dialog. */
  void leave() {
    if (asked != null) {
      asked = null;
      exercises.get().putBack();
    }
    place.setHidden(true);
  }

  private HTMLElement button(Exercise one) {
    HTMLElement button = ExerciseButton.of(one, "lesson-exercise-", one == asked, texts);
    Dom.onClick(
        button,
        () -> {
          asked = one;
          place.setHidden(false);
          exercises.get().askAt(place, one, () -> show(step, texts));
          show(step, texts);
        });
    return button;
  }
}
