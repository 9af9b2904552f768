package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Speed;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Readiness;

/**
 * Play, pause, one update, one epoch, reset, speed, and the epoch; says what is missing when play
 * cannot start.
 */
public final class TransportView {
  private final PlaygroundModel model;
  private final HTMLElement play = Dom.find("play");
  private final HTMLElement step = Dom.find("step");
  private final HTMLElement update = Dom.find("update");
  private final HTMLElement speed = Dom.find("speed");
  private final HTMLElement speedText = Dom.find("speed-text");
  private final HTMLElement epoch = Dom.find("epoch");
  private final HTMLElement updates = Dom.find("updates");
  private final HTMLElement hint = Dom.find("play-hint");
  private boolean isShownMoving;

  public TransportView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(play, () -> whenReady(() -> model.setPlaying(!model.isMoving())));
    Dom.onClick(step, () -> whenReady(model::step));
    Dom.onClick(update, () -> whenReady(model::update));
    Dom.onClick(Dom.find("reset"), model::reset);
    Dom.on(speed, "input", e -> model.setSpeed(chosenSpeed()));
    model.listen(Topic.FRAME, this::showFrame);
    model.listen(this::showState, Topic.PLAYING, Topic.EXPERIMENT, Topic.TEXTS);
    showState();
  }

  private Speed chosenSpeed() {
    return Speed.values()[(int) Double.parseDouble(Dom.value(speed))];
  }

  private void whenReady(Runnable action) {
    if (isReady()) {
      action.run();
    } else {
      pointOutHint();
    }
  }

  private boolean isReady() {
    return model.readiness() == Readiness.READY;
  }

  /** The hint is already there; pressing play in vain makes it move once. */
  private void pointOutHint() {
    hint.getClassList().remove("again");
    hint.getOffsetWidth(); // makes the browser see the removal, so that the motion starts anew
    hint.getClassList().add("again");
  }

  /** The class of the first training point, where there is one. */
  private String theClass() {
    List<Point> train = model.dataset().train();
    return train.isEmpty() ? "" : model.table().className(train.get(0).label());
  }

  private void showFrame() {
    if (isShownMoving != model.isMoving()) {
      showState();
    }
    Frame frame = model.frame();
    Dom.setText(epoch, NumberText.grouped(frame.epoch()));
    epoch.setAttribute("data-value", String.valueOf(frame.epoch()));
    String count = NumberText.grouped(frame.updates());
    boolean isWhole = frame.updates() == 0;
    Dom.setText(updates, isWhole ? "" : model.texts().get("transport.updates", "count", count));
  }

  private void showState() {
    Texts texts = model.texts();
    isShownMoving = model.isMoving();
    play.setAttribute("data-playing", String.valueOf(isShownMoving));
    TextsView.name(play, texts.get(isShownMoving ? "transport.pause" : "transport.play"));
    // not disabled: who presses it all the same is shown why nothing happens
    for (HTMLElement button : List.of(play, step, update)) {
      Dom.setAttribute(button, "data-idle", !isReady());
    }
    hint.setHidden(isReady());
    if (!isReady()) {
      Dom.setText(hint, texts.get("ready." + Choices.name(model.readiness()), "class", theClass()));
    }
    Speed chosen = model.speed();
    Dom.setValue(speed, String.valueOf(chosen.ordinal()));
    String words =
        switch (chosen) {
          case UNLIMITED -> texts.get("transport.unlimited");
          case RISING -> texts.get("transport.rising");
          default ->
              texts.get(
                  "transport.epochs-per-second",
                  "count",
                  NumberText.grouped((int) chosen.epochsPerSecond()));
        };
    Dom.setText(speedText, words);
    speed.setAttribute("aria-valuetext", words);
  }
}
