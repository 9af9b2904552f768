package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Address;
import playground.client.browser.Dom;
import playground.client.browser.Memory;
import playground.client.model.LessonWords;
import playground.client.model.PageCopy;
import playground.code.JavaProgram;
import playground.code.ProgramWords;
import playground.code.PythonProgram;
import playground.code.Recipe;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Field;

/** The learner's own experiment as a program in Python or Java, to be copied and run. */
final class OwnCodePicture implements LessonPicture {
  private final PageCopy model;
  private final HTMLElement box = Dom.create("div", "picture");
  private final HTMLElement choice = Dom.create("div", "race-guess");
  private final HTMLElement python = button("own-code-python", () -> choose(false));
  private final HTMLElement java = button("own-code-java", () -> choose(true));
  private final HTMLElement program = Dom.create("pre", "program");
  private final HTMLElement copy = button("own-code-copy", this::copy);
  private final HTMLElement told = Dom.create("p", "small");
  private LessonWords words = LessonWords.NONE;
  private Experiment shown;
  private String text = "";
  private boolean isJava;

  OwnCodePicture(PageCopy model) {
    this.model = model;
    program.setAttribute("data-testid", "own-code");
    program.setAttribute("tabindex", "0");
    program.setAttribute("role", "region");
    told.setAttribute("data-testid", "own-code-told");
    told.setAttribute("role", "status");
    Dom.setText(python, "Python (NumPy)");
    Dom.setText(java, "Java");
    choice.appendChild(python);
    choice.appendChild(java);
    box.appendChild(choice);
    box.appendChild(program);
    box.appendChild(copy);
    box.appendChild(told);
  }

  private static HTMLElement button(String name, Runnable action) {
    HTMLElement button = Dom.create("button", "line");
    button.setAttribute("type", "button");
    button.setAttribute("data-testid", name);
    Dom.onClick(button, action::run);
    return button;
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  private void choose(boolean isJavaNow) {
    isJava = isJavaNow;
    show(words);
  }

  @Override
  public void update() {
    if (shown != model.experiment()) {
      show(words);
    }
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    shown = model.experiment();
    Dom.setAttribute(python, "aria-pressed", !isJava);
    Dom.setAttribute(java, "aria-pressed", isJava);
    Dom.setText(copy, words.say("picture.copy"));
    program.setAttribute("aria-label", words.say("picture.program"));
    List<Field<?>> missing = Recipe.missing(shown);
    program.setHidden(!missing.isEmpty());
    copy.setHidden(!missing.isEmpty());
    if (missing.isEmpty()) {
      text = written();
      Dom.setText(program, text);
      Dom.setText(told, words.say(isJava ? "picture.run-java" : "picture.run-python"));
      return;
    }
    StringBuilder names = new StringBuilder();
    for (Field<?> field : missing) {
      names.append(names.length() == 0 ? "" : " · ");
      names.append(model.texts().get("field." + field.key()));
    }
    Dom.setText(told, words.say("picture.code-missing", "settings", names.toString()));
  }

  /** Trains a few epochs, whose losses the program is to have. */
  private String written() {
    ProgramWords comments =
        new ProgramWords(
            words.say("code.own-data"),
            words.say("code.own-start"),
            words.say("code.forward"),
            words.say("code.own-backward"),
            words.say("code.own-update"),
            words.say("code.own-page"));
    String link = Address.root() + "#" + ExperimentLink.write(shown);
    return isJava ? JavaProgram.of(shown, link, comments) : PythonProgram.of(shown, link, comments);
  }

  private void copy() {
    Memory.copy(
        text,
        isDone -> Dom.setText(told, words.say(isDone ? "picture.copied" : "picture.not-copied")));
  }
}
