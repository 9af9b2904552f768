package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.lesson.TwoLosses;

/** Squared error and cross-entropy of one cat over z, with the tangents that training follows. */
final class TwoLossesPicture implements LessonPicture {
  private static final double REACH = 8;

  private final HTMLElement box = Dom.create("div", "picture");
  private final LessonPlot plot = new LessonPlot("two-losses-plot");
  private final HTMLElement squares = Dom.create("p", "result");
  private final HTMLElement entropy = Dom.create("p", "result");
  private final HTMLElement ratio = Dom.create("p", "small");
  private final LessonSlider slider =
      new LessonSlider("two-losses-z", -REACH, REACH, 0.5, this::go);
  private double z = -4;
  private LessonWords words = LessonWords.NONE;

  TwoLossesPicture() {
    squares.setAttribute("data-key", "dashed");
    entropy.setAttribute("data-key", "main");
    ratio.setAttribute("data-testid", "two-losses-ratio");
    ratio.setAttribute("role", "status");
    box.appendChild(plot.drawing.element());
    box.appendChild(entropy);
    box.appendChild(squares);
    box.appendChild(ratio);
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

  @Override
  public void show(LessonWords in) {
    words = in;
    slider.show(words.say("picture.z"), z, NumberText.fixed(z, 1));
    plot.begin(words.say("picture.two-losses"), -REACH, REACH, 0, REACH);
    plot.curve(at -> TwoLosses.loss(true, at), "main");
    plot.curve(at -> TwoLosses.loss(false, at), "second");
    show(true, entropy, "picture.entropy");
    show(false, squares, "picture.mse");
    String p = NumberText.fixed(TwoLosses.probability(z), 4);
    String times = NumberText.significant(TwoLosses.ratio(z));
    double whole = TwoLosses.ratio(z);
    times = whole >= 10 ? NumberText.fixed(whole, 0) : times;
    Dom.setText(ratio, words.say("picture.ratio", "p", p, "ratio", times));
  }

  private void show(boolean isEntropy, HTMLElement line, String key) {
    double loss = TwoLosses.loss(isEntropy, z);
    double slope = TwoLosses.slope(isEntropy, z);
    plot.tangent(z, loss, slope, 2.5, "dashed");
    plot.drawing.circle(plot.x(z), plot.y(loss), 4.5, "spot");
    String written = NumberText.fixed(slope, 4);
    Dom.setText(line, words.say(key, "loss", NumberText.fixed(loss, 4), "slope", written));
  }
}
