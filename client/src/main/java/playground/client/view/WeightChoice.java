package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.LessonWords;
import playground.client.model.OwnWeights;

/** A list of the weights of the page's network, to choose one from. */
final class WeightChoice {
  private final OwnWeights own;
  private final HTMLElement label = Dom.create("label", "picture-choice");
  private final HTMLElement name = Dom.create("span", "small");
  private final HTMLElement choice = Dom.create("select", "");
  private final boolean hasSimple;
  private int chosen;

  /**
   * @param hasSimple whether the curve that is worked out in the lesson is on the list too
   */
  WeightChoice(OwnWeights own, String testId, boolean hasSimple, int first, Runnable changed) {
    this.own = own;
    this.hasSimple = hasSimple;
    chosen = first;
    choice.setAttribute("data-testid", testId);
    Dom.on(
        choice,
        "change",
        e -> {
          chosen = (int) Double.parseDouble(Dom.value(choice));
          changed.run();
        });
    label.appendChild(name);
    label.appendChild(choice);
  }

  HTMLElement element() {
    return label;
  }

  /** A weight's number, or {@link OwnWeights#SIMPLE}. */
  int chosen() {
    return chosen;
  }

  void choose(int other) {
    chosen = other;
  }

  void list(String called, LessonWords words) {
    Dom.setText(name, called);
    chosen = Math.min(chosen, own.count() - 1);
    choice.clear();
    if (hasSimple) {
      add(OwnWeights.SIMPLE, words.say("picture.simple"));
    }
    for (int k = 0; k < own.count(); k++) {
      String weight = weight(k, words);
      add(k, hasSimple ? words.say("picture.own", "weight", weight) : weight);
    }
    Dom.setValue(choice, String.valueOf(chosen));
  }

  private String weight(int k, LessonWords words) {
    String layer = String.valueOf(own.layer(k) + 1);
    String unit = String.valueOf(own.unit(k) + 1);
    return own.isBias(k)
        ? words.say("picture.own-bias", "layer", layer, "unit", unit)
        : words.say(
            "picture.own-weight",
            "layer",
            layer,
            "unit",
            unit,
            "input",
            String.valueOf(own.input(k) + 1));
  }

  private void add(int value, String text) {
    HTMLElement option = Dom.create("option", "");
    option.setAttribute("value", String.valueOf(value));
    Dom.setText(option, text);
    choice.appendChild(option);
  }
}
