package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Ending;
import playground.client.model.Frame;
import playground.client.model.LowerRate;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Field;
import playground.experiment.Fields;

/**
 * Says why playing ended by itself. After a divergence the last finite state stays, with the likely
 * reason and ways to go on from there.
 */
public final class EndingView {
  private static final double CLIP = 1;

  private final PlaygroundModel model;
  private final HTMLElement diverged = Dom.find("diverged");
  private final HTMLElement words = Dom.find("diverged-text");
  private final HTMLElement again = Dom.find("diverged-again");
  private final HTMLElement slower = Dom.find("diverged-slower");
  private final HTMLElement clip = Dom.find("diverged-clip");
  private final HTMLElement stopped = Dom.find("stopped");
  private int blocked;

  public EndingView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(
        again,
        () -> {
          model.startAgain(Fields.LEARNING_RATE, lowerRate());
          Dom.refocus("play");
        });
    Dom.onClick(slower, () -> goOn(Fields.LEARNING_RATE, lowerRate()));
    Dom.onClick(clip, () -> goOn(Fields.CLIP_NORM, CLIP));
    model.listen(this::show, Topic.FRAME, Topic.TEXTS);
  }

  private <T> void goOn(Field<T> field, T value) {
    model.change(field, value);
    model.setPlaying(true);
    Dom.refocus("play");
  }

  private double lowerRate() {
    return LowerRate.than(model.setting(Fields.LEARNING_RATE));
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    Texts texts = model.texts();
    String epoch = NumberText.grouped(frame.epoch());
    boolean wasHidden = diverged.hasAttribute("hidden");
    diverged.setHidden(!frame.hasDiverged());
    if (frame.hasDiverged()) {
      String rate = Decimal.text(model.setting(Fields.LEARNING_RATE));
      Dom.setText(words, texts.get("output.diverged", "epoch", epoch, "rate", rate));
      String lower = Decimal.text(lowerRate());
      Dom.setText(again, texts.get("output.diverged-again", "rate", lower));
      Dom.setText(slower, texts.get("output.diverged-slower", "rate", lower));
      again.setHidden(lowerRate() == 0);
      slower.setHidden(lowerRate() == 0 || frame.epoch() == 0); // at the start both are one
      clip.setHidden(model.setting(Fields.CLIP_NORM) > 0);
      if (wasHidden) {
        Dom.refocus(lowerRate() == 0 ? "diverged-clip" : "diverged-again");
      }
    }
    if (frame.epoch() == 0) {
      blocked = 0;
    }
    if (frame.health().isKnown()) { // what is known stays while training is too fast to look
      blocked = frame.health().blockedLayer(model.experiment().get(Fields.LAYERS));
    }
    boolean isTold =
        List.of(Ending.AT_EPOCH, Ending.AT_LOSS, Ending.LAST_EPOCH).contains(frame.ending());
    String key = isTold ? Choices.name(frame.ending()) : "blocked";
    String loss = Decimal.text(model.experiment().get(Fields.STOP_LOSS));
    String layer = String.valueOf(blocked);
    boolean isSilent = frame.hasDiverged() || !isTold && blocked == 0;
    Dom.setText(
        stopped,
        isSilent ? "" : texts.get("ending." + key, "epoch", epoch, "loss", loss, "layer", layer));
  }
}
