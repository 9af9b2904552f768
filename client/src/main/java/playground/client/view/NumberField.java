package playground.client.view;

import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.TypedNumber;
import playground.experiment.Decimal;
import playground.experiment.InterventionsKind;
import playground.experiment.Problem;
import playground.experiment.Problems;

/**
 * A weight or bias that can be written, or changed by arrow keys. What is wrong stays as it was
 * written until it is put right.
 */
final class NumberField {
  /** What an arrow key adds or takes away. */
  private static final double STEP = 0.1;

  private static final double SHOWN = 1e4;

  private final HTMLElement element = Dom.create("input", "");
  private final String testId;
  private final DoubleConsumer action;
  private final Runnable checked;
  private Problem problem;
  private double shown;

  /**
   * @param action called with every allowed value
   * @param checked called after each check of what was written
   */
  NumberField(String testId, String name, DoubleConsumer action, Runnable checked) {
    this.testId = testId;
    this.action = action;
    this.checked = checked;
    element.setAttribute("type", "text");
    element.setAttribute("autocomplete", "off");
    element.setAttribute("data-testid", testId);
    element.setAttribute("aria-label", name);
    element.setAttribute("aria-describedby", "inspector-problem");
    Dom.on(element, "change", e -> take());
    Dom.on(element, "keydown", this::onKey);
  }

  HTMLElement element() {
    return element;
  }

  /** What is wrong with what was written; null when all is well. */
  Problem problem() {
    return problem;
  }

  /** Follows the network, but takes nothing away from who is writing. */
  void show(double value, String focused) {
    boolean isHeld = focused.equals(testId) || problem != null;
    if (!isHeld && (value != shown || Dom.value(element).isEmpty())) {
      shown = value;
      Dom.setValue(element, text(value));
    }
  }

  /** Numbers that were set by hand in full, others with four decimal places or a power of ten. */
  private static String text(double value) {
    double rounded = Math.floor(value * SHOWN + 0.5) / SHOWN;
    return Decimal.fits(value)
        ? Decimal.text(value)
        : Decimal.fits(rounded) ? Decimal.text(rounded) : NumberText.fixed(value, 4);
  }

  private void onKey(Event event) {
    String key = Dom.key(event);
    boolean isUp = key.equals("ArrowUp");
    if (!isUp && !key.equals("ArrowDown")) {
      return;
    }
    event.preventDefault();
    double written = Decimal.parse(TypedNumber.plain(Dom.value(element)));
    double from = Double.isNaN(written) ? shown : written;
    double most = InterventionsKind.LARGEST_WEIGHT;
    double to = Math.max(-most, Math.min(most, from + (isUp ? STEP : -STEP)));
    Dom.setValue(element, Decimal.text(Decimal.rounded(to)));
    take();
  }

  private void take() {
    Problems problems = new Problems();
    String written = Dom.value(element);
    Double value = InterventionsKind.weight(TypedNumber.plain(written), problems);
    problem = null;
    for (Problem one : problems.list()) {
      problem = TypedNumber.asWritten(one, written);
    }
    Dom.setAttribute(element, "aria-invalid", value == null);
    if (value != null && value != shown) {
      shown = value;
      action.accept(value);
    }
    checked.run();
  }
}
