package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.lesson.Factor;
import playground.lesson.Place;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

/** The picture beside the formulas: the terms of the sum, the classes' shares, or the chain. */
final class WorkedSide {
  private final HTMLElement container = Dom.find("worked-picture");

  /** False where there is none. */
  boolean show(WorkedExample example, Step step, Texts texts) {
    container.clear();
    switch (step) {
      case SUM -> terms(example);
      case OUTPUT, RESULT -> answers(example, texts);
      case GRADIENT -> chain(example, texts);
      default -> {}
    }
    return container.hasChildNodes();
  }

  /** A bar for each term, to the right where it is positive. */
  private void terms(WorkedExample example) {
    Place place = example.place();
    double[] terms = example.terms();
    double bias = example.network().layers()[place.layer()].bias(place.unit());
    double most = Math.abs(bias);
    for (double term : terms) {
      most = Math.max(most, Math.abs(term));
    }
    String[] names = example.names(place.layer());
    for (int i : example.shownTerms()) {
      row("w·" + names[i], terms[i], most, NumberText.worked(terms[i]));
    }
    row("b", bias, most, NumberText.worked(bias));
  }

  private void answers(WorkedExample example, Texts texts) {
    double[] outputs = example.output().outputs();
    int classes = example.head().classes();
    boolean isShare = example.head().output().isProbability();
    if (classes == 0) {
      row(example.answer(), outputs[0], Math.abs(outputs[0]), NumberText.worked(outputs[0]));
      row("y", example.sample().target(), Math.abs(outputs[0]), target(example));
      return;
    }
    for (int c = 0; c < classes; c++) {
      double own = outputs[Math.min(c, outputs.length - 1)];
      boolean isOther = outputs.length == 1 && c == 0;
      double share = isOther ? (isShare ? 1 - own : -own) : own;
      String name = texts.get("worked.class", "class", String.valueOf(c));
      boolean isRight = example.sample().target() == c;
      String text = isShare ? NumberText.fixed(100 * share, 1) + " %" : NumberText.worked(share);
      row(isRight ? name + " ✓" : name, share, 1, text);
    }
  }

  private static String target(WorkedExample example) {
    return NumberText.worked(example.sample().target());
  }

  private void row(String name, double value, double most, String text) {
    HTMLElement row = Dom.create("div", "worked-bar");
    Dom.setAttribute(row, "data-share", text.endsWith("%")); // nothing is below 0 %
    row.appendChild(WorkedFormulas.line("span", "", name));
    HTMLElement track = Dom.create("span", "track");
    HTMLElement bar = Dom.create("i", "");
    double share = most > 0 ? Math.min(1, Math.abs(value) / most) : 0;
    Dom.setAttribute(bar, "data-negative", value < 0);
    Dom.setStyle(bar, "--share", String.valueOf(share));
    track.appendChild(bar);
    row.appendChild(track);
    row.appendChild(WorkedFormulas.line("span", "number", text));
    container.appendChild(row);
  }

  /** The chain rule as a row of tiles, each with the step it comes from. */
  private void chain(WorkedExample example, Texts texts) {
    boolean isBias = example.place().input() == Place.BIAS;
    HTMLElement chain = Dom.create("div", "chain");
    chain.appendChild(WorkedFormulas.line("span", "symbols", isBias ? "∂L/∂b =" : "∂L/∂w ="));
    String join = "";
    for (Factor factor : example.factors()) {
      chain.appendChild(WorkedFormulas.line("span", "times", join));
      join = "·";
      HTMLElement tile = Dom.create("div", "tile");
      tile.setAttribute("data-testid", "worked-factor");
      tile.appendChild(WorkedFormulas.line("b", "symbols", factor.symbol()));
      tile.appendChild(WorkedFormulas.number(factor.value()));
      String name = texts.get("worked-link." + Choices.name(factor.link()));
      tile.appendChild(WorkedFormulas.line("span", "small", name));
      String way = texts.get(factor.from().isForward() ? "worked.forward" : "worked.backward");
      String from = way + " " + factor.from().number();
      HTMLElement source = WorkedFormulas.line("button", "ghost source", from);
      source.setAttribute("type", "button");
      String step = "worked-step-" + Choices.name(factor.from());
      Dom.onClick(
          source,
          () -> {
            Dom.refocus(step);
            Dom.find(step).click();
          });
      tile.appendChild(source);
      chain.appendChild(tile);
    }
    container.appendChild(chain);
  }
}
