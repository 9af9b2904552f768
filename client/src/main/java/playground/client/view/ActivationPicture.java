package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.client.model.PageCopy;
import playground.experiment.Choices;
import playground.network.Activation;

/** An activation over z, its derivative, and the tangent at a z that can be moved. */
final class ActivationPicture implements LessonPicture {
  private static final double REACH = 4;

  private final PageCopy model;
  private final HTMLElement box = Dom.create("div", "picture");
  private final LessonPlot plot = new LessonPlot("activation-plot");
  private final HTMLElement label = Dom.create("label", "picture-choice");
  private final HTMLElement name = Dom.create("span", "small");
  private final HTMLElement choice = Dom.create("select", "");
  private final HTMLElement result = Dom.create("p", "result");
  private final LessonSlider slider =
      new LessonSlider("activation-z", -REACH, REACH, 0.1, this::go);
  private Activation activation = Activation.RELU;
  private double z = 1;
  private LessonWords words = LessonWords.NONE;

  ActivationPicture(PageCopy model) {
    this.model = model;
    result.setAttribute("data-testid", "activation-result");
    result.setAttribute("role", "status");
    choice.setAttribute("data-testid", "activation-choice");
    for (Activation one : Activation.values()) {
      HTMLElement option = Dom.create("option", "");
      option.setAttribute("value", Choices.name(one));
      choice.appendChild(option);
    }
    Dom.on(choice, "change", e -> choose());
    label.appendChild(name);
    label.appendChild(choice);
    box.appendChild(label);
    box.appendChild(plot.drawing.element());
    box.appendChild(result);
    box.appendChild(slider.element());
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  private void go(double to) {
    z = to;
    show(words);
  }

  private void choose() {
    for (Activation one : Activation.values()) {
      activation = Choices.name(one).equals(Dom.value(choice)) ? one : activation;
    }
    show(words);
  }

  private double slope(double at) {
    return activation.slope(at, activation.value(at));
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    Dom.setText(name, words.say("picture.function"));
    for (Activation one : Activation.values()) {
      String key = Choices.name(one);
      Dom.each(
          "[data-testid=activation-choice] option[value=" + key + "]",
          option -> Dom.setText(option, model.texts().get("choice." + key)));
    }
    Dom.setValue(choice, Choices.name(activation));
    slider.show(words.say("picture.z"), z, NumberText.fixed(z, 1));
    double a = activation.value(z);
    String answer = NumberText.fixed(a, 4);
    String slope = NumberText.fixed(slope(z), 4);
    Dom.setText(result, words.say("picture.answer", "a", answer, "slope", slope));
    plot.begin(words.say("picture.curve"), -REACH, REACH, -1.5, REACH);
    plot.curve(this::slope, "faint");
    plot.curve(activation::value, "main");
    plot.tangent(z, a, slope(z), 1.5, "dashed");
    plot.drawing.circle(plot.x(z), plot.y(a), 5, "spot");
  }
}
