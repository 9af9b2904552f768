package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Ending;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.client.model.WayBack;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Field;
import playground.experiment.Fields;

/**
 * Says why playing ended by itself. After a divergence the last finite state stays, with the likely
 * reason and ways to go on from before it.
 */
public final class EndingView {
  private static final double CLIP = 1;

  /** With a larger learning rate a clipped step leaps too far as well. */
  private static final double LARGEST_TO_CLIP = 1;

  private final PlaygroundModel model;
  private final HTMLElement diverged = Dom.find("diverged");
  private final HTMLElement words = Dom.find("diverged-text");
  private final HTMLElement slower = Dom.find("diverged-slower");
  private final HTMLElement again = Dom.find("diverged-again");
  private final HTMLElement clip = Dom.find("diverged-clip");
  private final HTMLElement stopped = Dom.find("stopped");
  private WayBack way = new WayBack(0, 0);

  /** The command whose divergence was read and put away; whatever is done next shows it again. */
  private int closedAt = -1;

  private int blocked;

  public EndingView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(slower, () -> goOn(Fields.LEARNING_RATE, way.rate()));
    Dom.onClick(clip, () -> goOn(Fields.CLIP_NORM, CLIP));
    Dom.onClick(
        again,
        () -> {
          model.startAgain(Fields.LEARNING_RATE, way.rate());
          Dom.refocus("play");
        });
    Dom.onClick(Dom.find("diverged-close"), this::close);
    model.listen(this::show, Topic.FRAME, Topic.TEXTS);
  }

  private <T> void goOn(Field<T> field, T value) {
    model.goOnFrom(way.epoch(), field, value);
    Dom.refocus("play");
  }

  private void close() {
    closedAt = model.frame().command();
    show();
    Dom.refocus("play");
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    boolean isClosed = frame.command() == closedAt;
    boolean wasHidden = diverged.hasAttribute("hidden");
    boolean isShown = frame.hasDiverged() && !isClosed;
    diverged.setHidden(!isShown);
    if (isShown) {
      showWays(frame);
      if (wasHidden && !Dom.isTyping()) {
        Dom.refocus(way.rate() == 0 ? "diverged-clip" : "diverged-slower");
      }
    }
    showStopped(frame, isClosed);
  }

  private void showWays(Frame frame) {
    way = WayBack.of(model);
    Texts texts = model.texts();
    double rate = model.setting(Fields.LEARNING_RATE);
    String epoch = NumberText.grouped(frame.epoch());
    Dom.setText(words, texts.get("output.diverged", "epoch", epoch, "rate", Decimal.text(rate)));
    String lower = Decimal.text(way.rate());
    String back = NumberText.grouped(way.epoch());
    String key = way.epoch() > 0 ? "output.diverged-slower" : "output.diverged-again";
    Dom.setText(slower, texts.get(key, "rate", lower, "epoch", back));
    Dom.setText(again, texts.get("output.diverged-again", "rate", lower));
    slower.setHidden(way.rate() == 0);
    again.setHidden(way.rate() == 0 || way.epoch() == 0); // at the start both are one
    clip.setHidden(model.setting(Fields.CLIP_NORM) > 0 || rate > LARGEST_TO_CLIP);
  }

  private void showStopped(Frame frame, boolean isClosed) {
    boolean isBroken = !model.experiment().get(Fields.MISTAKES).isEmpty();
    if (frame.epoch() == 0 || isBroken) { // whoever breaks it on purpose needs no such advice
      blocked = 0;
    } else if (frame.health().isKnown()) { // what is known stays while training is too fast to look
      blocked = frame.health().blockedLayer(model.experiment().get(Fields.LAYERS));
    }
    boolean isTold = frame.ending() != Ending.NONE;
    String key = isTold ? Choices.name(frame.ending()) : "blocked";
    boolean isSilent = isTold ? frame.hasDiverged() && !isClosed : blocked == 0;
    String epoch = NumberText.grouped(frame.epoch());
    String loss = Decimal.text(model.experiment().get(Fields.STOP_LOSS));
    String layer = String.valueOf(blocked);
    String words = model.texts().get("ending." + key, "epoch", epoch, "loss", loss, "layer", layer);
    Dom.setText(stopped, isSilent ? "" : words);
  }
}
