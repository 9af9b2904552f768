package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Scores;
import playground.client.model.Texts;
import playground.client.model.Topic;

/**
 * Tells screen readers, sparingly, that training has begun, and where it stands when it pauses.
 * What changes sixty times a second is not told.
 */
public final class AnnouncerView {
  private final PlaygroundModel model;
  private final HTMLElement line = Dom.find("announcer");
  private boolean wasPlaying;
  private int told = -1;

  public AnnouncerView(PlaygroundModel model) {
    this.model = model;
    model.listen(Topic.FRAME, this::tell);
  }

  private void tell() {
    if (model.isUnderWay()) {
      return; // where it comes to is told, not the way there
    }
    Frame frame = model.frame();
    Texts texts = model.texts();
    if (frame.isPlaying() && !wasPlaying) {
      Dom.setText(line, texts.get("announce.playing"));
    } else if (!frame.isPlaying() && (wasPlaying || told >= 0 && told != frame.epoch())) {
      Scores scores = frame.scores();
      boolean isRegression = model.experiment().isRegression();
      String score =
          isRegression
              ? NumberText.fixed(scores.trainR2(), 3)
              : NumberText.percent(scores.trainAccuracy());
      Dom.setText(
          line,
          texts.get(
              isRegression ? "announce.paused-regression" : "announce.paused",
              "epoch",
              NumberText.grouped(frame.epoch()),
              "loss",
              NumberText.fixed(scores.trainLoss(), 3),
              "score",
              score));
    }
    wasPlaying = frame.isPlaying();
    told = frame.isPlaying() ? -1 : frame.epoch();
  }
}
