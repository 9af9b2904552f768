package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Scores;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.experiment.Fields;
import playground.training.Regularization;

/** Losses, accuracy or R², the count of wrong points, and what the picture shows or leaves out. */
public final class ReadingsView {
  private final PlaygroundModel model;
  private final HTMLElement wrong = Dom.find("wrong-count");

  public ReadingsView(PlaygroundModel model) {
    this.model = model;
    onCheck("show-test", Toggle.TEST_POINTS);
    onCheck("discretize", Toggle.CLASSES_ONLY);
    onCheck("contours", Toggle.CONTOURS);
    onCheck("show-wrong", Toggle.WRONG_POINTS);
    onCheck("show-penalty", Toggle.PENALTY);
    model.listen(this::show, Topic.FRAME, Topic.VIEW, Topic.TEXTS);
    model.listen(Topic.EXPERIMENT, this::showChecks);
    showChecks();
  }

  private void onCheck(String name, Toggle toggle) {
    HTMLElement box = Dom.find(name);
    Dom.setChecked(box, model.view().has(toggle));
    Dom.on(box, "change", e -> model.view().set(toggle, Dom.isChecked(box)));
    model.listen(Topic.VIEW, () -> Dom.setChecked(box, model.view().has(toggle)));
  }

  private void showChecks() {
    boolean isCurve = model.surface().isCurve();
    boolean isRegression = model.experiment().isRegression();
    Dom.find("discretize-label").setHidden(model.experiment().isRegression());
    Dom.find("contours-label").setHidden(isCurve);
    Dom.find("show-wrong-label").setHidden(isRegression);
    Dom.setAttribute(Dom.find("show-penalty-label"), "data-away", !isPenalised());
  }

  private boolean isPenalised() {
    return model.setting(Fields.REGULARIZATION) != Regularization.NONE;
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    showChecks();
    Scores scores = frame.scores();
    boolean isRegression = model.experiment().isRegression();
    double penalty = isPenalised() && model.view().has(Toggle.PENALTY) ? scores.penalty() : 0;
    showLoss("train-loss", scores.trainLoss() + penalty);
    showLoss("test-loss", scores.testLoss() + penalty);
    String score = isRegression ? "r2" : "accuracy";
    for (String set : List.of("train", "test")) {
      Dom.setText(Dom.find(set + "-score-name"), model.texts().get("output." + set + "-" + score));
    }
    showScore(
        "train-accuracy", isRegression, isRegression ? scores.trainR2() : scores.trainAccuracy());
    showScore(
        "test-accuracy", isRegression, isRegression ? scores.testR2() : scores.testAccuracy());
    showWrong(scores);
  }

  private static void showLoss(String name, double loss) {
    showReading(name, loss, NumberText.fixed(loss, 4));
  }

  private static void showScore(String name, boolean isRegression, double score) {
    showReading(name, score, isRegression ? NumberText.fixed(score, 3) : NumberText.percent(score));
  }

  private static void showReading(String name, double value, String text) {
    HTMLElement element = Dom.find(name);
    Dom.setText(element, text);
    Dom.setAttribute(element, "data-long", text.length() > 7);
    element.setAttribute("data-value", NumberText.exact(value));
  }

  private void showWrong(Scores scores) {
    boolean isShown =
        model.view().has(Toggle.WRONG_POINTS)
            && !model.experiment().isRegression()
            && model.view().hoveredMap() == ViewState.NONE;
    wrong.setHidden(!isShown);
    if (isShown) {
      int[] train = rightAndAll(scores.trainConfusion());
      int[] test = rightAndAll(scores.testConfusion());
      String words =
          model
              .texts()
              .get(
                  "plane.wrong",
                  "train",
                  String.valueOf(train[1] - train[0]),
                  "ofTrain",
                  String.valueOf(train[1]),
                  "test",
                  String.valueOf(test[1] - test[0]),
                  "ofTest",
                  String.valueOf(test[1]));
      Dom.setText(wrong, words);
    }
  }

  private static int[] rightAndAll(int[] confusion) {
    int classes = (int) Math.sqrt(confusion.length);
    int[] counts = new int[2];
    for (int i = 0; i < confusion.length; i++) {
      counts[0] += i % (classes + 1) == 0 ? confusion[i] : 0;
      counts[1] += confusion[i];
    }
    return counts;
  }
}
