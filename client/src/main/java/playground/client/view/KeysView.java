package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Memory;
import playground.client.model.Brush;
import playground.client.model.PlaygroundModel;
import playground.client.model.Speed;
import playground.client.model.ViewState;

/**
 * Keyboard shortcuts, and the sheet that lists them. They work wherever the focus is, but not where
 * text is typed. Each has a control on the page that does the same, and most press it, so that both
 * always agree; where that control is hidden from learners, the key does nothing.
 */
public final class KeysView {
  private final PlaygroundModel model;
  private static final String REMEMBERED = "playground.keys";
  private static final String OFF = "off";

  private final HTMLElement sheet = Dom.find("keys-dialog");
  private final HTMLElement single = Dom.find("keys-single");

  /** A button that was clicked with the mouse has the focus too, but its user has moved on. */
  private boolean isByPointer = true;

  public KeysView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("keys"), () -> Dom.showModal(sheet));
    Dom.onClick(Dom.find("keys-close"), () -> Dom.close(sheet));
    Dom.setChecked(single, !Memory.recall(REMEMBERED).equals(OFF));
    Dom.on(single, "change", e -> Memory.remember(REMEMBERED, Dom.isChecked(single) ? "on" : OFF));
    HTMLDocument.current().addEventListener("keydown", (Event event) -> take(event));
    HTMLDocument.current().addEventListener("pointerdown", e -> isByPointer = true);
  }

  private void take(Event event) {
    if (Dom.key(event).equals("Tab")) {
      isByPointer = false;
    }
    if (Dom.isTyping(event)) {
      return;
    }
    String key = Dom.key(event);
    boolean isCharacter = key.length() == 1 && !key.equals(" ");
    boolean isOff =
        isCharacter && !Dom.isChecked(single); // who speaks to the computer may want that
    boolean isTaken = Dom.isCommand(event) ? command(key, event) : !isOff && letter(key, event);
    if (isTaken) {
      event.preventDefault();
    }
  }

  private boolean command(String key, Event event) {
    boolean isUndo = key.equals("z") && !Dom.isShifted(event);
    boolean isRedo =
        Dom.isShifted(event) && (key.equals("Z") || key.equals("z")) || key.equals("y");
    return isUndo && press("undo") || isRedo && press("redo");
  }

  private boolean letter(String key, Event event) {
    boolean isFree = isByPointer || !Dom.isOnControl(event);
    switch (key) {
      case " " -> {
        return isFree && press("play");
      }
      case "ArrowRight" -> {
        return isFree && !Dom.isOnSlider(event) && press("step");
      }
      case "." -> {
        return press("update");
      }
      case "r", "R" -> {
        return press("reset");
      }
      case "+" -> {
        return !Dom.isHidden("speed") && changeSpeed(1);
      }
      case "-" -> {
        return !Dom.isHidden("speed") && changeSpeed(-1);
      }
      case "v", "V" -> {
        return press("pointer");
      }
      case "e", "E" -> {
        return press("eraser");
      }
      case "n", "N" -> {
        return press("new-data");
      }
      case "w", "W" -> {
        return press("new-weights");
      }
      case "t", "T" -> {
        return press("show-test");
      }
      case "f", "F" -> {
        return press("large");
      }
      case "?" -> {
        return press("keys");
      }
      case "Delete", "Backspace" -> {
        return !Dom.isHidden("sample-remove") && removeSelected();
      }
      default -> {
        return digit(key);
      }
    }
  }

  private static boolean press(String name) {
    if (Dom.isHidden(name)) {
      return false;
    }
    Dom.find(name).click();
    return true;
  }

  private boolean changeSpeed(int by) {
    int now = model.speed().ordinal() + by;
    Speed[] all = Speed.values();
    model.setSpeed(all[Math.max(0, Math.min(all.length - 1, now))]);
    return true;
  }

  private boolean removeSelected() {
    int selected = model.view().selectedSample();
    if (selected != ViewState.NONE) {
      model.points().remove(selected);
    }
    return selected != ViewState.NONE;
  }

  /** Chooses a class to draw, or gives the selected point that class. */
  private boolean digit(String key) {
    boolean isDigit = key.length() == 1 && key.charAt(0) >= '0' && key.charAt(0) <= '5';
    String name = "class-brush-" + key;
    if (!isDigit || Dom.isHidden(name) || Dom.find(name).hasAttribute("hidden")) {
      return false;
    }
    int selected = model.view().selectedSample();
    boolean isClass = !model.experiment().isRegression();
    if (model.view().tools().brush().equals(Brush.POINTER)
        && selected != ViewState.NONE
        && isClass) {
      model.points().relabel(selected, key.charAt(0) - '0');
    } else {
      press(name);
    }
    return true;
  }
}
