package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.Texts;
import playground.exercise.Exercise;
import playground.exercise.Progress;
import playground.experiment.Choices;

/** A button with an exercise's name and how far the learner has come with it. */
final class ExerciseButton {
  private ExerciseButton() {}

  /**
   * @param prefix of its data-testid
   */
  static HTMLElement of(Exercise one, String prefix, boolean isCurrent, Texts texts) {
    Progress progress = ExercisesView.progress(one);
    HTMLElement button = Dom.create("button", "");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", prefix + Choices.name(one));
    Dom.setAttribute(button, "aria-current", isCurrent);
    HTMLElement name = Dom.create("span", "");
    Dom.setText(name, texts.get("exercise." + Choices.name(one)));
    button.appendChild(name);
    HTMLElement marks = Dom.create("span", "marks");
    int filled = Math.min(progress.streak(), Progress.MASTERY);
    String dots = "●".repeat(filled) + "○".repeat(Progress.MASTERY - filled);
    Dom.setText(marks, progress.isMastered() ? "✓" : dots);
    String state =
        texts.get(
            progress.isMastered() ? "exercises.mastered" : "exercises.streak",
            "streak",
            String.valueOf(progress.streak()),
            "mastery",
            String.valueOf(Progress.MASTERY));
    marks.setAttribute("role", "img");
    marks.setAttribute("aria-label", state);
    button.appendChild(marks);
    return button;
  }
}
