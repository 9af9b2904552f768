package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.experiment.Decimal;

/** A drop-down of choices or of numbers. */
final class Select {
  private final HTMLElement element;

  Select(HTMLElement element) {
    this.element = element;
  }

  /** Calls with the chosen constant. */
  <E extends Enum<E>> void onChoice(List<E> choices, Consumer<E> action) {
    Dom.on(
        element,
        "change",
        e -> {
          for (E choice : choices) {
            if (Choices.name(choice).equals(Dom.value(element))) {
              action.accept(choice);
            }
          }
        });
  }

  void onNumber(Consumer<Double> action) {
    Dom.on(element, "change", e -> action.accept(Decimal.parse(Dom.value(element))));
  }

  /** Shows the names of choices in the page's language. */
  void show(List<String> names, String chosen, Texts texts) {
    List<String> words = new ArrayList<>();
    for (String name : names) {
      words.add(texts.get("choice." + name));
    }
    showOptions(names, words, chosen);
  }

  /** Shows numbers; a value that is not listed gets a place of its own among them. */
  void show(double[] listed, double value) {
    List<String> options = new ArrayList<>();
    boolean isPlaced = false;
    for (double option : listed) {
      if (!isPlaced && value <= option) {
        isPlaced = true;
        options.add(Decimal.text(value));
      }
      if (option != value) {
        options.add(Decimal.text(option));
      }
    }
    if (!isPlaced) {
      options.add(Decimal.text(value));
    }
    showOptions(options, options, Decimal.text(value));
  }

  void showOptions(List<String> values, List<String> words, String chosen) {
    String content = String.join("|", values) + "|" + String.join("|", words);
    if (!content.equals(element.getAttribute("data-options"))) {
      element.setAttribute("data-options", content);
      element.clear();
      for (int i = 0; i < values.size(); i++) {
        HTMLElement option = Dom.create("option", "");
        option.setAttribute("value", values.get(i));
        Dom.setText(option, words.get(i));
        element.appendChild(option);
      }
    }
    if (!Dom.value(element).equals(chosen)) {
      Dom.setValue(element, chosen);
    }
  }

  void setDisabled(boolean disabled) {
    Dom.setDisabled(element, disabled);
  }
}
