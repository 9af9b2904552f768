package playground.client.view;

import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Address;
import playground.client.browser.Dom;
import playground.client.browser.LessonAddress;
import playground.client.browser.Memory;
import playground.client.model.LessonStep;
import playground.client.model.LessonWords;
import playground.client.model.Lessons;
import playground.client.model.PageCopy;
import playground.client.model.Topic;

/**
 * The panel of lessons beside the live page: one step at a time, with the part of the page lit up
 * that it speaks of. The address names the step; where it was left is kept in the browser.
 */
public final class LessonsView {
  private static final String PLACE = "playground.lesson";
  private static final String SMALL = "(max-width: 900px)";

  private final PageCopy model;
  private final boolean isEmbed = "embed".equals(Dom.root().getAttribute("data-mode"));
  private final HTMLElement panel = Dom.find("lessons-panel");
  private final HTMLElement body = Dom.find("lessons-body");
  private final HTMLElement previous = Dom.find("lesson-previous");
  private final HTMLElement next = Dom.find("lesson-next");
  private final HTMLElement glossaryButton = Dom.find("lessons-glossary");
  private final LessonVoices voices = new LessonVoices(this::translate);
  private final LessonGlossary glossary = new LessonGlossary();
  private final LessonRail rail = new LessonRail(this::go);
  private final LessonActions actions;
  private final LessonTasks tasks;
  private final LessonPictures pictures;
  private LessonWords words = LessonWords.NONE;
  private LessonStep step = Lessons.all().get(0);
  private boolean isListing;

  public LessonsView(
      PageCopy model, Supplier<WorkedView> worked, Supplier<ExercisesView> exercises) {
    this.model = model;
    actions = new LessonActions(model, worked);
    tasks = new LessonTasks(exercises);
    pictures = new LessonPictures(model);
    Dom.onClick(Dom.find("lessons-close"), this::close);
    Dom.onClick(previous, () -> by(-1));
    Dom.onClick(next, () -> by(1));
    Dom.onClick(Dom.find("lesson-copy"), this::copyLink);
    Dom.onClick(glossaryButton, this::toggleGlossary);
    Dom.onClick(Dom.find("lessons-all-terms"), this::toggleGlossary);
    Dom.on(panel, "keydown", this::onKey);
    Dom.on(Dom.root(), "keydown", this::onKeyElsewhere);
    LessonAddress.onReturn(this::followAddress);
    model.listen(Topic.TEXTS, this::translate);
    model.listen(Topic.LOOK, this::changeLook);
    model.listen(Topic.FRAME, this::update);
    model.listen(Topic.EXPERIMENT, this::update);
  }

  private boolean isClosed() {
    return panel.hasAttribute("hidden");
  }

  /** Opens where the address says, or else where it was left; or closes what is open. */
  public void openOrClose() {
    if (!isClosed()) {
      close();
      return;
    }
    LessonStep asked = Lessons.named(Address.parameter("lesson"));
    LessonStep kept = Lessons.named(Memory.recall(PLACE));
    open(asked != null ? asked : kept != null ? kept : step);
    if (!isEmbed) {
      Dom.refocus("lessons-title");
    }
  }

  private void open(LessonStep at) {
    panel.setHidden(false);
    Dom.root().setAttribute("data-lessons", "open");
    Dom.setAttribute(Dom.find("lessons"), "aria-expanded", true);
    go(at);
    translate();
    makeRoom();
  }

  private void close() {
    hide();
    push("");
    Dom.refocus("lessons");
  }

  private void hide() {
    tasks.leave();
    panel.setHidden(true);
    Dom.root().removeAttribute("data-lessons");
    Dom.setAttribute(Dom.find("lessons"), "aria-expanded", false);
    light("");
  }

  private void push(String name) {
    if (!isEmbed) {
      LessonAddress.push(name);
    }
  }

  private void followAddress() {
    String name = Address.parameter("lesson");
    LessonStep asked = Lessons.named(name);
    if (asked == null) {
      if (!isClosed()) {
        hide();
      }
    } else if (isClosed()) {
      open(asked);
    } else {
      go(asked);
    }
  }

  /** The panel begins where the panes do. */
  private void makeRoom() {
    if (!isClosed()) {
      Dom.setStyle(panel, "--top", Dom.top(Dom.query("main")) + "px");
    }
  }

  private void go(LessonStep to) {
    if (to != step) {
      body.setScrollTop(0);
      glossary.forget();
    }
    step = to;
    isListing = false;
    Memory.remember(PLACE, step.name());
    push(step.name());
    rail.visit(step);
    light(step.spot());
    show();
  }

  private void by(int steps) {
    if (isListing) {
      toggleGlossary();
      return;
    }
    LessonStep following = Lessons.after(step, steps);
    if (following != null) {
      go(following);
    } else if (steps > 0) {
      go(Lessons.all().get(0));
    }
  }

  private void light(String spot) {
    Dom.each("[data-lit]", e -> e.removeAttribute("data-lit"));
    HTMLElement lit = spot.isEmpty() ? null : Dom.query(spot);
    if (lit != null) {
      lit.setAttribute("data-lit", "true");
      if (Dom.hasScreen(SMALL)) {
        Dom.scrollTo(lit);
      }
    }
  }

  private void onKey(Event event) {
    boolean isInField = Dom.isOnField(event);
    switch (Dom.key(event)) {
      case "Escape" -> {
        if (glossary.isEntryOpen()) {
          glossary.closeEntry();
        } else {
          close();
        }
      }
      case "ArrowLeft", "ArrowRight" -> {
        if (isInField) {
          return; // it moves what is written or slid there
        }
        by(Dom.key(event).equals("ArrowLeft") ? -1 : 1);
      }
      default -> {
        return;
      }
    }
    if (!isInField) {
      event.preventDefault();
    }
  }

  /** Escape closes the lessons from anywhere where it means nothing else. */
  private void onKeyElsewhere(Event event) {
    boolean isFree =
        !Dom.isTyping(event)
            && Dom.find("inspector").hasAttribute("hidden")
            && Dom.find("sample").hasAttribute("hidden")
            && Dom.query(".worked:not([hidden])") == null;
    if (!isClosed() && isFree && Dom.key(event).equals("Escape")) {
      close();
    }
  }

  private void toggleGlossary() {
    isListing = !isListing;
    body.setScrollTop(0);
    show();
    Dom.refocus("lessons-glossary");
  }

  private void copyLink() {
    String link = Address.root() + "?lesson=" + step.name();
    Memory.copy(
        link,
        isDone ->
            Dom.setText(
                Dom.find("lesson-note"),
                words.say(isDone ? "lessons.copied" : "lessons.not-copied")));
  }

  private void translate() {
    if (isClosed()) {
      return;
    }
    voices.load(model.texts().language(), this::take, this::tellMissing);
  }

  private void take(LessonWords loaded) {
    words = loaded;
    voices.show(words);
    glossary.translate(words);
    pictures.translate(words);
    show();
  }

  private void tellMissing() {
    if (words == LessonWords.NONE) {
      Dom.setText(Dom.find("lesson-title"), model.texts().get("notice.part-missing"));
    }
  }

  private void changeLook() {
    makeRoom();
    if (!isClosed() && words != LessonWords.NONE) {
      pictures.show(step.picture()); // in the colours that there are now
    }
  }

  private void update() {
    if (!isClosed() && words != LessonWords.NONE) {
      pictures.update(step.picture());
    }
  }

  private void show() {
    if (isClosed() || words == LessonWords.NONE) {
      return;
    }
    Dom.setText(Dom.find("lessons-title"), words.say("lessons.title"));
    TextsView.name(Dom.find("lessons-close"), words.say("lessons.close"));
    TextsView.name(previous, words.say("lessons.previous"));
    TextsView.name(Dom.find("lesson-copy"), words.say("lessons.copy"));
    Dom.setText(glossaryButton, words.say("lessons.glossary"));
    Dom.setText(Dom.find("lessons-all-terms"), words.say("lessons.all-terms"));
    Dom.setAttribute(glossaryButton, "aria-pressed", isListing);
    Dom.setText(Dom.find("lesson-note"), "");
    Dom.find("lesson").setHidden(isListing);
    Dom.find("lessons-glossary-list").setHidden(!isListing);
    Dom.setAttribute(previous, "aria-disabled", !isListing && Lessons.after(step, -1) == null);
    Dom.setText(next, words.say(onward()));
    rail.show(step, words);
    String lesson = words.say("lesson." + step.lesson());
    Dom.setText(Dom.find("lesson-where"), step.name() + " " + lesson);
    Dom.setText(Dom.find("lesson-title"), words.say("step." + step.name()));
    body.setAttribute("aria-label", lesson);
    glossary.write(Dom.find("lesson-text"), words.say("step." + step.name() + "-text"));
    pictures.show(step.picture());
    actions.show(step, words);
    tasks.show(step, model.texts());
  }

  private String onward() {
    List<LessonStep> steps = Lessons.of(step.lesson());
    boolean isLast = step.number() == steps.size();
    if (isListing) {
      return "lessons.back";
    }
    if (!isLast) {
      return "lessons.next";
    }
    return step.lesson() == Lessons.LAST ? "lessons.again" : "lessons.next-lesson";
  }
}
