package playground.client.view;

import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.Memory;
import playground.client.model.PlaygroundModel;
import playground.client.model.Speed;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;

/** Remembers how the user likes the page: what is shown, how fast it plays, the large view. */
public final class PreferencesView {
  private static final String REMEMBERED = "playground.view";

  private final PlaygroundModel model;

  public PreferencesView(PlaygroundModel model) {
    this.model = model;
    recall();
    Dom.onClick(Dom.find("large"), this::toggleLarge);
    Look.onFullScreenEnd(() -> model.view().set(Toggle.LARGE, false)); // by Esc, too
    model.listen(Topic.VIEW, this::showAndRemember);
    model.listen(Topic.PLAYING, this::remember);
    show();
  }

  /** One letter a toggle, then the place of the speed. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (Toggle toggle : Toggle.values()) {
      text.append(model.view().isPreferred(toggle) ? '1' : '0');
    }
    return text.append(model.speed().ordinal()).toString();
  }

  private void recall() {
    String text = Memory.recall(REMEMBERED);
    Toggle[] toggles = Toggle.values();
    if (text.length() != toggles.length + 1) {
      return; // nothing, or from a page with other toggles
    }
    for (int i = 0; i < toggles.length; i++) {
      model.view().set(toggles[i], text.charAt(i) == '1' && toggles[i] != Toggle.LARGE);
    }
    int speed = text.charAt(toggles.length) - '0';
    if (speed >= 0 && speed < Speed.values().length) {
      model.setSpeed(Speed.values()[speed]);
    }
  }

  private void showAndRemember() {
    show();
    remember();
  }

  private void remember() {
    String text = text();
    if (!text.equals(Memory.recall(REMEMBERED))) {
      Memory.remember(REMEMBERED, text);
    }
  }

  private void show() {
    boolean isLarge = model.view().has(Toggle.LARGE);
    Dom.setAttribute(Dom.root(), "data-large", isLarge);
    Dom.setAttribute(Dom.find("large"), "aria-pressed", isLarge);
  }

  private void toggleLarge() {
    boolean isLarge = !model.view().has(Toggle.LARGE);
    model.view().select(ViewState.NONE); // its card is a thing of the view that is left
    model.view().set(Toggle.LARGE, isLarge);
    Look.setFullScreen(isLarge);
  }
}
