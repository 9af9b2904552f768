package playground.client.view;

import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Memory;
import playground.client.model.LessonStep;
import playground.client.model.LessonWords;
import playground.client.model.Lessons;

/** The lessons as numbers in a row, and the steps of one as dots; any can be gone to. */
final class LessonRail {
  private static final String SEEN = "playground.lessons-seen";

  private final HTMLElement lessons = Dom.find("lessons-rail");
  private final HTMLElement steps = Dom.find("lesson-steps");
  private final Consumer<LessonStep> chosen;
  private String seen = Memory.recall(SEEN);

  LessonRail(Consumer<LessonStep> chosen) {
    this.chosen = chosen;
  }

  /** Keeps in mind that a step has been seen. */
  void visit(LessonStep step) {
    if (!isSeen(step)) {
      seen += step.name() + ",";
      Memory.remember(SEEN, seen);
    }
  }

  private boolean isSeen(LessonStep step) {
    return ("," + seen).contains("," + step.name() + ",");
  }

  void show(LessonStep at, LessonWords words) {
    String focused = Dom.focusedName();
    lessons.setAttribute("aria-label", words.say("lessons.list"));
    lessons.clear();
    for (int lesson = 0; lesson <= Lessons.LAST; lesson++) {
      LessonStep first = Lessons.of(lesson).get(0);
      HTMLElement button = button("lesson-" + lesson, lesson == at.lesson(), first);
      Dom.setText(button, String.valueOf(lesson));
      TextsView.name(button, lesson + " " + words.say("lesson." + lesson));
      boolean isDone = true;
      for (LessonStep step : Lessons.of(lesson)) {
        isDone = isDone && isSeen(step);
      }
      Dom.setAttribute(button, "data-seen", isDone);
      lessons.appendChild(button);
    }
    steps.setAttribute("aria-label", words.say("lessons.steps"));
    steps.clear();
    for (LessonStep step : Lessons.of(at.lesson())) {
      HTMLElement dot = button("lesson-step-" + step.number(), step == at, step);
      TextsView.name(dot, step.name() + " " + words.say("step." + step.name()));
      Dom.setAttribute(dot, "data-seen", isSeen(step));
      steps.appendChild(dot);
    }
    if (focused.startsWith("lesson-")) {
      Dom.refocus(focused);
    }
  }

  private HTMLElement button(String name, boolean isCurrent, LessonStep to) {
    HTMLElement button = Dom.create("button", "");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", name);
    if (isCurrent) {
      button.setAttribute("aria-current", "step");
    }
    Dom.onClick(button, () -> chosen.accept(to));
    return button;
  }
}
