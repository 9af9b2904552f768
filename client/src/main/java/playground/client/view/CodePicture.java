package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Memory;
import playground.client.model.LessonWords;
import playground.lesson.LessonProgram;

/** The lessons' network as a program, to be copied. */
final class CodePicture implements LessonPicture {
  private final HTMLElement box = Dom.create("div", "picture");
  private final HTMLElement program = Dom.create("pre", "program");
  private final HTMLElement copy = Dom.create("button", "line");
  private final HTMLElement told = Dom.create("p", "small");
  private LessonWords words = LessonWords.NONE;

  CodePicture() {
    program.setAttribute("data-testid", "lesson-program");
    program.setAttribute("tabindex", "0");
    program.setAttribute("role", "region");
    copy.setAttribute("type", "button");
    copy.setAttribute("data-testid", "lesson-program-copy");
    told.setAttribute("role", "status");
    Dom.onClick(copy, this::copy);
    box.appendChild(program);
    box.appendChild(copy);
    box.appendChild(told);
  }

  @Override
  public HTMLElement element() {
    return box;
  }

  private String text() {
    return LessonProgram.javaScript(
        words.say("code.data"),
        words.say("code.forward"),
        words.say("code.backward"),
        words.say("code.update"));
  }

  private void copy() {
    Memory.copy(
        text(),
        isDone -> Dom.setText(told, words.say(isDone ? "picture.copied" : "picture.not-copied")));
  }

  @Override
  public void show(LessonWords in) {
    words = in;
    program.setAttribute("aria-label", words.say("picture.program"));
    Dom.setText(program, text());
    Dom.setText(copy, words.say("picture.copy"));
    Dom.setText(told, "");
  }
}
