package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.Texts;

/**
 * One setting in the dialog: its name, its control, its range, what it means, and what is wrong
 * with what was written, which stays until it is put right.
 */
final class OptionLine {
  /** Where the setting's text comes from, and where it goes. */
  interface Setting {
    String text();

    /** Takes a text; returns what is wrong with it, or an empty text. */
    String set(String text);

    /** The names to choose from; empty where any text may be written. */
    List<String> names();
  }

  private final HTMLElement element;
  private final HTMLElement control;
  private final HTMLElement problem = Dom.create("p", "option-problem");
  private final Setting setting;
  private final Texts texts;
  private boolean isWrong;

  /**
   * @param name of the control in the page
   * @param explanation may be empty
   */
  OptionLine(
      String name, String label, String range, String explanation, Setting setting, Texts texts) {
    this.setting = setting;
    this.texts = texts;
    element = Dom.create("div", "option");
    boolean isChoice = !setting.names().isEmpty();
    control = Dom.create(isChoice ? "select" : "input", "");
    control.setAttribute("data-testid", name);
    control.setAttribute("id", name);
    if (!isChoice) {
      control.setAttribute("type", "text");
      control.setAttribute("autocomplete", "off");
    }
    HTMLElement words = Dom.create("label", "");
    words.setAttribute("for", name);
    Dom.setText(words, label);
    HTMLElement about = Dom.create("p", "small");
    about.setAttribute("id", name + "-about");
    Dom.setText(about, explanation);
    problem.setAttribute("id", name + "-problem");
    problem.setAttribute("role", "alert");
    problem.setHidden(true);
    control.setAttribute("aria-describedby", name + "-about " + name + "-problem");
    HTMLElement limits = Dom.create("span", "small");
    Dom.setText(limits, range);
    for (HTMLElement part : List.of(words, control, limits, about, problem)) {
      element.appendChild(part);
    }
    Dom.on(control, "change", e -> take(Dom.value(control).trim()));
    refresh();
  }

  private OptionLine(HTMLElement title) {
    element = title;
    control = title;
    setting = null;
    texts = Texts.NONE;
  }

  /** The title of a group, which is no setting. */
  static OptionLine title(String words) {
    HTMLElement title = Dom.create("h3", "");
    Dom.setText(title, words);
    return new OptionLine(title);
  }

  boolean isSetting() {
    return setting != null;
  }

  HTMLElement element() {
    return element;
  }

  void focus() {
    control.focus();
  }

  private void take(String text) {
    String wrong = setting.set(text);
    isWrong = !wrong.isEmpty();
    problem.setHidden(!isWrong);
    Dom.setText(problem, wrong);
    Dom.setAttribute(control, "aria-invalid", isWrong);
    refresh();
  }

  /** Shows the present value, unless someone is writing or what was written has to be put right. */
  void refresh() {
    if (!setting.names().isEmpty()) {
      new Select(control).show(setting.names(), setting.text(), texts);
    } else if (!isWrong && !isBeingWritten() && !Dom.value(control).equals(setting.text())) {
      Dom.setValue(control, setting.text());
    }
    control.setAttribute("data-shown", setting.text());
  }

  /** True while the text in the field is neither the value that was shown last nor taken yet. */
  private boolean isBeingWritten() {
    String shown = control.getAttribute("data-shown");
    return Dom.hasFocus(control) && shown != null && !Dom.value(control).equals(shown);
  }
}
