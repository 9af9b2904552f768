package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.lesson.Formula;

/**
 * Formulas in two lines: symbols, and the same with numbers that show all their digits if asked.
 */
final class WorkedFormulas {
  private WorkedFormulas() {}

  static void show(HTMLElement container, List<Formula> formulas, Texts texts) {
    container.clear();
    for (Formula formula : formulas) {
      HTMLElement box = Dom.create("div", "formula");
      box.setAttribute("data-testid", "formula-" + Choices.name(formula.caption()));
      box.appendChild(
          line("p", "small", texts.get("worked-caption." + Choices.name(formula.caption()))));
      box.appendChild(line("p", "symbols", formula.symbols()));
      HTMLElement numbers = Dom.create("p", "numbers");
      for (Formula.Part part : formula.parts()) {
        if (part.kind() == Formula.Kind.TEXT) {
          numbers.appendChild(line("span", "", part.text()));
        } else {
          String few =
              formula.digits() > 0 && formula.isOldOrNew(part)
                  ? NumberText.changed(part.value(), formula.digits())
                  : NumberText.worked(part.value());
          HTMLElement number = number(part.value(), few);
          boolean isResult = part.kind() == Formula.Kind.RESULT;
          number.setAttribute("data-result", isResult ? "true" : "false");
          boolean isInBrackets = part.kind() == Formula.Kind.FACTOR && part.value() < 0;
          HTMLElement group = Dom.create("span", "group"); // does not break within
          group.appendChild(line("span", "", isInBrackets ? "(" : ""));
          group.appendChild(number);
          group.appendChild(line("span", "", isInBrackets ? ")" : ""));
          numbers.appendChild(group);
        }
      }
      box.appendChild(numbers);
      container.appendChild(box);
    }
  }

  static HTMLElement line(String tag, String className, String text) {
    HTMLElement line = Dom.create(tag, className);
    Dom.setText(line, text);
    return line;
  }

  /** A number of four digits; a click shows all of them, and another one hides them again. */
  static HTMLElement number(double value) {
    return number(value, NumberText.worked(value));
  }

  private static HTMLElement number(double value, String few) {
    HTMLElement number = Dom.create("button", "worked-number");
    String all = NumberText.exact(value);
    number.setAttribute("type", "button");
    number.setAttribute("data-value", all);
    number.setTitle(all);
    Dom.setText(number, few);
    Dom.onClick(
        number,
        () -> {
          boolean isLong = "true".equals(number.getAttribute("aria-expanded"));
          Dom.setAttribute(number, "aria-expanded", !isLong);
          Dom.setText(number, isLong ? few : all.replace('-', '−'));
        });
    Dom.setAttribute(number, "aria-expanded", false);
    return number;
  }
}
