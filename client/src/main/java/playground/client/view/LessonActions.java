package playground.client.view;

import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.ImportedTable;
import playground.client.model.LessonStep;
import playground.client.model.LessonWords;
import playground.client.model.Lessons;
import playground.client.model.PageCopy;
import playground.codec.ExperimentLink;
import playground.experiment.Choices;
import playground.lesson.Step;

/** A step's one button, which does something real on the page. */
final class LessonActions {
  private static final String BUTTON = "lesson-do";

  private final PageCopy model;
  private final Supplier<WorkedView> worked;
  private final HTMLElement button = Dom.find(BUTTON);
  private final HTMLElement undo = Dom.find("lesson-undo");
  private LessonStep step;
  private boolean hasOpenedWorked;

  LessonActions(PageCopy model, Supplier<WorkedView> worked) {
    this.model = model;
    this.worked = worked;
    Dom.onClick(button, this::act);
    Dom.onClick(undo, this::undo);
  }

  /** The page's own undo, whose button lies under the lessons. */
  private void undo() {
    Dom.find("undo").click();
    undo.setHidden(true);
    button.focus();
  }

  void show(LessonStep shown, LessonWords words) {
    boolean isOther = shown != step;
    step = shown;
    boolean hasAction = shown.action() != LessonStep.Action.NONE;
    button.setHidden(!hasAction);
    Dom.setText(button, hasAction ? words.say("step." + shown.name() + "-do") : "");
    Dom.setText(undo, words.say("lessons.undo"));
    if (isOther) {
      undo.setHidden(true);
    }
    boolean isWorked = shown.action() == LessonStep.Action.WORKED;
    if (isOther && isWorked && isOpen(Lessons.ownNetwork())) {
      worked.get().follow(workedStep());
    }
    if (!isWorked && hasOpenedWorked) { // it would lie on what the next steps speak of
      hasOpenedWorked = false;
      worked.get().closeIfOpen();
    }
  }

  private void act() {
    switch (step.action()) {
      case OPEN -> open(step.argument());
      case PLAY -> {
        open(step.argument());
        Dom.find("play").click();
      }
      case WORKED -> {
        if (!isOpen(Lessons.ownNetwork())) {
          open(Lessons.ownNetwork());
        }
        worked.get().openAt(workedStep(), BUTTON);
        hasOpenedWorked = true;
      }
      default -> Dom.find(step.argument()).click();
    }
  }

  private Step workedStep() {
    for (Step one : Step.values()) {
      if (Choices.name(one).equals(step.argument())) {
        return one;
      }
    }
    return Step.DATA;
  }

  private boolean isOpen(String link) {
    return ExperimentLink.write(model.experiment()).equals(link);
  }

  private void open(String link) {
    model.page().replace(ExperimentLink.read(link).experiment(), ImportedTable.NONE);
    undo.setHidden(false);
  }
}
