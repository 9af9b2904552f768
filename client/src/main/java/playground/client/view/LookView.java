package playground.client.view;

import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.Memory;
import playground.client.model.PlaygroundModel;

/** Light or dark: as the system has it until the user chooses, then as chosen. */
public final class LookView {
  private static final String REMEMBERED = "playground.theme";
  private static final String DARK = "dark";
  private static final String LIGHT = "light";

  private final PlaygroundModel model;
  private boolean isTelling;

  public LookView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("theme"), this::toggle);
    Look.onSchemeChange(this::followSystem);
    followSystem();
    Look.onPrint(() -> show(LIGHT), this::followSystem); // paper is white
    Look.onResize(Dom.find("boundary"), this::tellOnce);
    Look.onResize(Dom.find("network"), this::tellOnce);
  }

  /** A new window size reaches several parts of the page at once. */
  private void tellOnce() {
    if (!isTelling) {
      isTelling = true;
      Clock.withNextPicture(
          () -> {
            isTelling = false;
            model.lookChanged();
          });
    }
  }

  private void followSystem() {
    String chosen = Memory.recall(REMEMBERED);
    boolean isDark = chosen.isEmpty() ? Look.prefersDark() : chosen.equals(DARK);
    show(isDark ? DARK : LIGHT);
  }

  private void toggle() {
    String other = Dom.root().getAttribute("data-theme").equals(DARK) ? LIGHT : DARK;
    Memory.remember(REMEMBERED, other);
    show(other);
  }

  private void show(String theme) {
    Dom.root().setAttribute("data-theme", theme);
    model.lookChanged();
  }
}
