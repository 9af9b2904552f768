package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

/** The ten steps, each with what it has found out so far: to be jumped to. */
final class WorkedRail {
  private final List<HTMLElement> names = new ArrayList<>();
  private final List<HTMLElement> results = new ArrayList<>();
  private final List<HTMLElement> buttons = new ArrayList<>();

  WorkedRail(Consumer<Step> chosen) {
    for (Step step : Step.values()) {
      HTMLElement button = Dom.create("button", "worked-stop");
      button.setAttribute("type", "button");
      button.setAttribute("data-testid", "worked-step-" + Choices.name(step));
      button.appendChild(WorkedFormulas.line("b", "", String.valueOf(step.number())));
      names.add(Dom.create("span", ""));
      results.add(Dom.create("span", "small"));
      button.appendChild(names.get(step.ordinal()));
      button.appendChild(results.get(step.ordinal()));
      buttons.add(button);
      Dom.onClick(button, () -> chosen.accept(step));
      Dom.find(step.isForward() ? "worked-forward" : "worked-back").appendChild(button);
    }
  }

  /**
   * @param example null where nothing can be computed
   */
  void show(WorkedExample example, Step now, Texts texts) {
    for (Step step : Step.values()) {
      int at = step.ordinal();
      boolean isDone = example != null && at <= now.ordinal();
      double result = isDone ? example.result(step) : Double.NaN;
      String text = "";
      if (!Double.isNaN(result)) {
        String number =
            step == Step.UPDATE
                ? NumberText.changed(result, example.digitsOfUpdate())
                : NumberText.worked(result);
        text = example.symbol(step) + " = " + number;
      }
      Dom.setText(results.get(at), text);
      HTMLElement button = buttons.get(at);
      String way = texts.get(step.isForward() ? "worked.forward" : "worked.backward");
      String name = texts.get("worked-step." + Choices.name(step));
      button.setAttribute("aria-label", way + " " + step.number() + " " + name);
      Dom.setText(names.get(at), name);
      Dom.setAttribute(button, "data-done", isDone);
      if (step == now) {
        button.setAttribute("aria-current", "step");
      } else {
        button.removeAttribute("aria-current");
      }
    }
  }
}
