package playground.client.view;

import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Texts;
import playground.client.model.WorkedPoint;
import playground.client.model.WorkedWalk;
import playground.experiment.Choices;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

/** What is said beside a step of the worked example: its name, what happens, and to whom. */
final class WorkedCaption {
  private final WorkedWalk walk;

  WorkedCaption(WorkedWalk walk) {
    this.walk = walk;
  }

  void show(Texts texts) {
    Step step = walk.step();
    boolean isThere = walk.example() != null;
    Dom.setText(Dom.find("worked-step-name"), texts.get("worked-step." + Choices.name(step)));
    Dom.setText(Dom.find("worked-step-number"), String.valueOf(step.number()));
    Dom.setText(Dom.find("worked-say"), isThere ? explanation(texts) : absence(texts));
    Dom.setText(Dom.find("worked-shown"), isThere ? who(texts) : "");
  }

  private String explanation(Texts texts) {
    boolean isLast = walk.step() == Step.NEXT_LAYER && walk.example().isOutput();
    return texts.get(isLast ? "worked.no-next-layer" : "worked-say." + Choices.name(walk.step()));
  }

  private String absence(Texts texts) {
    return texts.get(walk.isMoving() ? "worked.moving" : "worked.impossible");
  }

  /** Whose way is shown, and what it is to the training. */
  private String who(Texts texts) {
    WorkedExample example = walk.example();
    if (walk.scope() != Scope.SAMPLE) {
      String number = String.valueOf(example.sampleNumber() + 1);
      String count = String.valueOf(example.count());
      return texts.get("worked.shown", "number", number, "count", count);
    }
    WorkedPoint.Role role = walk.point().role(example);
    String target = NumberText.worked(walk.point().of(example).target());
    return role == WorkedPoint.Role.TRAINED
        ? ""
        : texts.get("worked-role." + Choices.name(role), "target", target);
  }
}
