package playground.client.view;

import java.util.function.DoubleConsumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;

/** A slider of a lesson's picture, with its name and its value. */
final class LessonSlider {
  private final HTMLElement row = Dom.create("label", "slide");
  private final HTMLElement name = Dom.create("span", "");
  private final HTMLElement text = Dom.create("output", "");
  private final HTMLElement input = Dom.create("input", "");

  LessonSlider(String testId, double least, double most, double step, DoubleConsumer moved) {
    HTMLElement head = Dom.create("span", "");
    head.appendChild(name);
    head.appendChild(text);
    row.appendChild(head);
    row.appendChild(input);
    input.setAttribute("type", "range");
    input.setAttribute("data-testid", testId);
    input.setAttribute("min", String.valueOf(least));
    input.setAttribute("max", String.valueOf(most));
    input.setAttribute("step", String.valueOf(step));
    Dom.on(input, "input", e -> moved.accept(Double.parseDouble(Dom.value(input))));
  }

  HTMLElement element() {
    return row;
  }

  void show(String words, double value, String written) {
    Dom.setText(name, words);
    Dom.setText(text, written);
    input.setAttribute("aria-valuetext", written);
    Dom.setValue(input, String.valueOf(value));
  }
}
