package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Drawing;
import playground.client.browser.NumberText;
import playground.client.model.LessonWords;
import playground.lesson.TwoLosses;

/** Three samples with real squares on the gaps between truth and prediction. */
final class SquaresPicture implements LessonPicture {
  private static final int COLUMN = 100;
  private static final int SIDE = 92;
  private static final int TOP = 8;

  private final HTMLElement box = Dom.create("div", "picture");
  private final Drawing drawing = new Drawing(3 * COLUMN, SIDE + 2 * TOP, "squares");
  private final HTMLElement losses = Dom.create("p", "result");
  private final HTMLElement share = Dom.create("p", "small");
  private final double[] truth = TwoLosses.truth();
  private final double[] predictions = TwoLosses.firstPredictions();
  private final LessonSlider[] sliders = new LessonSlider[truth.length];
  private LessonWords words = LessonWords.NONE;

  SquaresPicture() {
    losses.setAttribute("data-testid", "squares-losses");
    losses.setAttribute("role", "status");
    box.appendChild(drawing.element());
    box.appendChild(losses);
    box.appendChild(share);
    for (int s = 0; s < truth.length; s++) {
      int sample = s;
      sliders[s] = new LessonSlider("squares-" + (s + 1), 0.01, 0.99, 0.01, v -> take(sample, v));
      box.appendChild(sliders[s].element());
    }
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  private void take(int sample, double prediction) {
    predictions[sample] = Math.floor(prediction * 100 + 0.5) / 100;
    show(words);
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    drawing.begin(words.say("picture.squares"));
    int worst = 0;
    for (int s = 0; s < truth.length; s++) {
      String number = String.valueOf(s + 1);
      String true1 = NumberText.fixed(truth[s], 0);
      String name = words.say("picture.sample", "number", number, "truth", true1);
      sliders[s].show(name, predictions[s], "ŷ = " + NumberText.fixed(predictions[s], 2));
      draw(s);
      double owned = TwoLosses.share(predictions, s);
      worst = owned > TwoLosses.share(predictions, worst) ? s : worst;
    }
    String mse = NumberText.fixed(TwoLosses.squaredError(predictions), 4);
    String entropy = NumberText.fixed(TwoLosses.crossEntropy(predictions), 4);
    Dom.setText(losses, words.say("picture.losses", "mse", mse, "entropy", entropy));
    String owned = NumberText.fixed(TwoLosses.share(predictions, worst) * 100, 1);
    Dom.setText(
        share, words.say("picture.share", "number", String.valueOf(worst + 1), "share", owned));
  }

  private void draw(int sample) {
    double x = sample * COLUMN + 6.0;
    double right = TOP + (1 - truth[sample]) * SIDE;
    double said = TOP + (1 - predictions[sample]) * SIDE;
    double gap = Math.abs(right - said);
    drawing.line(x, TOP, x, TOP + SIDE, "axis");
    drawing.box(x, Math.min(right, said), gap, gap, "square");
    drawing.line(x - 4, right, x + SIDE - 4, right, "border");
    drawing.circle(x, said, 5, "spot");
    drawing.words(x + SIDE - 4, right + (truth[sample] > 0 ? 14 : -5), "y", "end");
  }
}
