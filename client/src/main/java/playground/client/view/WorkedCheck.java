package playground.client.view;

import java.util.function.BiConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PageCopy;
import playground.client.model.WorkedWalk;
import playground.lesson.Scope;
import playground.lesson.WorkedExample;

/** "Do not believe it": the gradient against a finite difference, computed on the spot. */
final class WorkedCheck {
  private final PageCopy model;
  private final WorkedWalk walk;
  private final HTMLElement result = Dom.find("worked-check-result");

  /** Whose gradient was measured last; the result stays as long as it is shown. */
  private WorkedExample checked;

  private double measured;

  WorkedCheck(PageCopy model, WorkedWalk walk, BiConsumer<Scope, Runnable> work) {
    this.model = model;
    this.walk = walk;
    Dom.onClick(Dom.find("worked-check"), () -> work.accept(walk.scope(), this::measure));
  }

  void show(boolean isPossible) {
    Dom.find("worked-check-row").setHidden(!isPossible);
    boolean isChecked = isPossible && checked != null && checked == walk.example();
    if (isChecked) {
      tell();
    } else {
      checked = null;
      Dom.setText(result, "");
      result.removeAttribute("data-difference");
    }
  }

  private void measure() {
    checked = walk.example();
    if (checked != null) { // else the run has begun to move meanwhile
      measured = checked.measuredGradient();
      tell();
    }
  }

  private void tell() {
    double difference = Math.abs(measured - checked.computedGradient());
    result.setAttribute("data-difference", NumberText.exact(difference));
    Dom.setText(
        result,
        model
            .texts()
            .get(
                "worked.checked",
                "measured",
                NumberText.fixed(measured, 10),
                "computed",
                NumberText.fixed(checked.computedGradient(), 10),
                "difference",
                NumberText.significant(difference)));
  }
}
