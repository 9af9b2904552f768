package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.client.model.OwnWeights;
import playground.client.model.PageCopy;
import playground.client.model.SliceView;
import playground.experiment.Choices;
import playground.lesson.RateVerdict;

/**
 * The learning rate on a curve of the loss: one weight of a line through three points, or a weight
 * of the learner's own network. The slider counts in critical rates, so that 2/curvature can be met
 * exactly.
 */
final class RatePicture implements LessonPicture {
  private static final double MOST = 1.3;
  private static final int UPDATES = 12;

  private final OwnWeights own;
  private final HTMLElement box = Dom.create("div", "picture");
  private final WeightChoice choice;
  private final LessonPlot plot = new LessonPlot("rate-plot");
  private final LessonSlider slider = new LessonSlider("rate-slider", 0, MOST, 0.01, this::go);
  private final HTMLElement critical = Dom.create("p", "critical small");
  private final HTMLElement verdict = Dom.create("p", "result");
  private final HTMLElement note = Dom.create("p", "small");
  private LessonWords words = LessonWords.NONE;
  private SliceView slice = SliceView.simple();
  private double share = 0.2;
  private String listed = "";

  RatePicture(PageCopy model) {
    own = new OwnWeights(model);
    choice = new WeightChoice(own, "rate-choice", true, OwnWeights.SIMPLE, this::update);
    verdict.setAttribute("data-testid", "rate-verdict");
    verdict.setAttribute("role", "status");
    critical.setAttribute("data-testid", "rate-critical");
    box.appendChild(choice.element());
    box.appendChild(plot.drawing.element());
    box.appendChild(verdict);
    box.appendChild(slider.element());
    box.appendChild(critical);
    box.appendChild(note);
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  private void go(double to) {
    share = to;
    draw();
  }

  @Override
  public void update() {
    if (choice.chosen() != OwnWeights.SIMPLE || !listed.equals(own.shape())) {
      show(words);
    }
  }

  @Override
  public void show(LessonWords in) {
    boolean isOther = in != words || !listed.equals(own.shape());
    words = in;
    if (isOther) {
      listed = own.shape();
      choice.list(words.say("picture.which"), words);
    }
    int parameter = choice.chosen();
    if (parameter != OwnWeights.SIMPLE && own.isMoving()) {
      Dom.setText(note, words.say("picture.moving"));
      slider.show(words.say("picture.rate"), share, "–");
      Dom.setText(critical, "");
      Dom.setText(verdict, "");
      return;
    }
    slice = parameter == OwnWeights.SIMPLE ? SliceView.simple() : own.slice(parameter);
    Dom.setText(note, parameter == OwnWeights.SIMPLE ? "" : sliceNote());
    draw();
  }

  private String sliceNote() {
    String count = String.valueOf(own.samples());
    return words.say("picture.slice-note", "count", count);
  }

  private void draw() {
    double rate = slice.rate(share);
    slider.show(words.say("picture.rate"), share, NumberText.significant(rate));
    boolean hasCritical = !Double.isNaN(slice.critical());
    String two = NumberText.fixed(slice.critical(), 4);
    Dom.setText(
        critical,
        hasCritical
            ? words.say("picture.critical", "critical", two)
            : words.say("picture.no-critical"));
    Dom.setStyle(critical, "--share", hasCritical ? String.valueOf(1 / MOST) : "0");
    Dom.setAttribute(critical, "data-marked", hasCritical);
    List<Double> walk = slice.walk(rate, UPDATES);
    plot.begin(
        words.say("picture.slice"), slice.left(), slice.right(), slice.least(), slice.most());
    plot.curve(slice::loss, "main");
    for (int i = 0; i + 1 < walk.size(); i++) {
      plot.drawing.line(
          plot.x(walk.get(i)),
          clipped(plot.y(slice.loss(walk.get(i)))),
          plot.x(walk.get(i + 1)),
          clipped(plot.y(slice.loss(walk.get(i + 1)))),
          "step");
    }
    for (int i = walk.size() - 1; i >= 0; i--) {
      double at = walk.get(i);
      plot.drawing.circle(
          plot.x(at),
          clipped(plot.y(slice.loss(at))),
          i == 0 ? 6 : 4,
          i == 0 ? "spot first" : "spot");
    }
    plot.foot(walk.get(0), "w = " + NumberText.fixed(walk.get(0), 2));
    RateVerdict found = slice.verdict(walk, UPDATES);
    Dom.setText(verdict, words.say(key(found)));
    verdict.setAttribute("data-verdict", Choices.name(found));
  }

  private static String key(RateVerdict found) {
    return switch (found) {
      case ARRIVES -> "picture.arrives";
      case CREEPS -> "picture.creeps";
      case OVERSHOOTS -> "picture.overshoots";
      case BOUNCES -> "picture.bounces";
      case LEAVES -> "picture.leaves";
    };
  }

  private static double clipped(double length) {
    return Math.max(-1000, Math.min(1000, length));
  }
}
