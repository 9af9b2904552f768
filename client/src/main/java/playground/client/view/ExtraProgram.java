package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.ExtrasPort;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Toggle;
import playground.client.model.ViewState;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;

/** A program that is loaded after the page's own, and is told what happens on the page. */
final class ExtraProgram {
  /** After that, whoever waits is told that nothing comes. */
  private static final int PATIENCE_MILLIS = 8000;

  private final PlaygroundModel model;
  private final ExtrasPort port;
  private final String shown;
  private final List<String> buttons;
  private final ExtrasPort.MessageListener listener;
  private Runnable wanted;
  private int timer;
  private boolean isLoading;
  private boolean isLoaded;
  private boolean isMissing;

  /** A program that nobody has used yet need not know what happens on the page. */
  private boolean isUsed;

  private Experiment given;
  private Texts givenTexts;
  private int givenSample = ViewState.NONE;

  /**
   * @param shown finds what of it is open and follows the training
   * @param listener takes what it does to the page
   */
  ExtraProgram(
      PlaygroundModel model,
      String name,
      String shown,
      List<String> buttons,
      ExtrasPort.MessageListener listener) {
    this.model = model;
    this.port = new ExtrasPort(name);
    this.shown = shown;
    this.buttons = buttons;
    this.listener = listener;
  }

  List<String> buttons() {
    return buttons;
  }

  /** Now, or as soon as the program is there; only what was asked for last is waited for. */
  void tell(String name, String... texts) {
    want(() -> port.give(name, texts));
    if (isLoaded) {
      tellWanted();
    } else {
      load();
      timer = Clock.after(this::giveUp, PATIENCE_MILLIS);
    }
  }

  void forget() {
    want(null);
  }

  private void want(Runnable message) {
    wanted = message;
    Clock.cancel(timer);
    for (String name : buttons) {
      Dom.setAttribute(Dom.find(name), "aria-busy", !isLoaded && message != null);
    }
  }

  void load() {
    if (isLoading || isLoaded) {
      return;
    }
    isLoading = true;
    port.load(
        listener,
        () -> {
          isLoaded = true;
          if (isMissing) {
            model.notices().setPartMissing(false);
          }
          tellWanted();
        },
        () -> {
          isLoading = false;
          giveUp();
        });
  }

  /** Nobody is told of a program that nobody has asked for. */
  private void giveUp() {
    if (wanted != null) {
      want(null);
      isMissing = true;
      model.notices().setPartMissing(true);
    }
  }

  private void tellWanted() {
    if (wanted != null) {
      isUsed = true;
      giveToggles();
      giveFrame();
      update();
      wanted.run();
      want(null);
    }
  }

  /** Brings what has changed to a program that is in use. */
  void update() {
    if (!isUsed) {
      return;
    }
    if (givenTexts != model.texts()) {
      givenTexts = model.texts();
      port.give("texts", givenTexts.list());
    }
    if (given != model.experiment()) {
      given = model.experiment();
      port.give("experiment", model.table().after(ExperimentJson.write(given)));
    }
    if (givenSample != model.view().selectedSample()) {
      givenSample = model.view().selectedSample();
      port.give("sample", String.valueOf(givenSample));
    }
  }

  void updateLook() {
    if (isUsed) {
      port.give("look");
    }
  }

  void takeFrame() {
    if (isUsed && !model.isWaiting() && Dom.query(shown) != null) {
      giveFrame(); // while the model waits, it would show what was before a change
    }
  }

  private void giveToggles() {
    List<String> on = new ArrayList<>();
    for (Toggle toggle : Toggle.values()) {
      if (model.view().has(toggle)) {
        on.add(toggle.name());
      }
    }
    port.give("toggles", on.toArray(new String[0]));
  }

  private void giveFrame() {
    if (model.frame() != null) {
      port.give(model.frame());
    }
  }
}
