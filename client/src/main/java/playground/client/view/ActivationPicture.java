package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.client.model.PageCopy;
import playground.experiment.Choices;
import playground.lesson.SumHistogram;
import playground.network.Activation;
import playground.network.Network;

/** An activation over z, its derivative, and the tangent at a z that can be moved. */
final class ActivationPicture implements LessonPicture {
  private static final double REACH = 4;
  private static final int RANGES = 40;

  /** How high the fullest range is drawn, in the units of the vertical axis. */
  private static final double HIGHEST = 1.2;

  private static final double LEAST = -1.5;

  private final PageCopy model;
  private final HTMLElement box = Dom.create("div", "picture");
  private final LessonPlot plot = new LessonPlot("activation-plot");
  private final HTMLElement label = Dom.create("label", "picture-choice");
  private final HTMLElement name = Dom.create("span", "small");
  private final HTMLElement choice = Dom.create("select", "");
  private final HTMLElement result = Dom.create("p", "result");
  private final HTMLElement sums = Dom.create("p", "small");
  private final Pace pace = new Pace(this::draw);
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
    sums.setAttribute("data-testid", "activation-sums");
    box.appendChild(sums);
    box.appendChild(slider.element());
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  @Override
  public void update() {
    pace.follow();
  }

  private void go(double to) {
    z = to;
    draw();
  }

  private void choose() {
    for (Activation one : Activation.values()) {
      activation = Choices.name(one).equals(Dom.value(choice)) ? one : activation;
    }
    draw();
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
    draw();
  }

  private void draw() {
    slider.show(words.say("picture.z"), z, NumberText.fixed(z, 1));
    double a = activation.value(z);
    String answer = NumberText.fixed(a, 4);
    String slope = NumberText.fixed(slope(z), 4);
    Dom.setText(result, words.say("picture.answer", "a", answer, "slope", slope));
    plot.begin(words.say("picture.curve"), -REACH, REACH, LEAST, REACH);
    drawSums();
    plot.curve(this::slope, "faint");
    plot.curve(activation::value, "main");
    plot.tangent(z, a, slope(z), 1.5, "dashed");
    plot.drawing.circle(plot.x(z), plot.y(a), 5, "spot");
  }

  /** Where the learner's own data lives on this curve. */
  private void drawSums() {
    Network network = model.network();
    boolean hasHidden = network != null && network.layers().length > 1;
    Dom.setText(sums, hasHidden ? words.say("picture.sums") : "");
    if (!hasHidden) {
      return;
    }
    SumHistogram seen = new SumHistogram(network, model.trainRows(), 0, REACH, RANGES);
    double width = (double) LessonPlot.WIDTH / RANGES;
    double foot = plot.y(LEAST);
    for (int range = 0; range < RANGES && seen.most() > 0; range++) {
      double top = plot.y(LEAST + HIGHEST * seen.count(range) / seen.most());
      plot.drawing.box(range * width, top, width - 1, foot - top, "heap");
    }
  }
}
