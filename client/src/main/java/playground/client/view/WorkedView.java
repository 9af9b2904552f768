package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.client.model.WorkedWalk;
import playground.experiment.Choices;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

/** The panel that walks through one update with the real numbers, beside the page. */
public final class WorkedView {
  /** As worked-room.css has it. */
  private static final String SMALL =
      "(max-width: 620px), (max-width: 900px) and (max-height: 600px)";

  private final PageCopy model;
  private final WorkedWalk walk;
  private final HTMLElement panel = Dom.find("worked-panel");
  private final WorkedSide side = new WorkedSide();
  private final WorkedChoices choices = new WorkedChoices(this::look, this::take);
  private final WorkedOnNetwork network = new WorkedOnNetwork(this::look);
  private final WorkedTransport transport;
  private final WorkedRail rail;
  private final WorkedCaption caption;
  private final WorkedFields fields;
  private final WorkedOnPlane plane;
  private final WorkedUpdate update;
  private final WorkedCheck check;
  private final WorkedMistakes mistakes;
  private String opener = "";
  private boolean hasPaused;

  public WorkedView(PageCopy model) {
    this.model = model;
    walk = new WorkedWalk(model);
    transport = new WorkedTransport(walk, this::arrive, this::show);
    rail = new WorkedRail(transport::go);
    caption = new WorkedCaption(walk);
    fields = new WorkedFields(walk, this::choose, this::choosePlace);
    plane = new WorkedOnPlane(walk, this::choose, this::choosePlace);
    update = new WorkedUpdate(model, this::show);
    check = new WorkedCheck(model, walk, this::work);
    mistakes = new WorkedMistakes(model);
    Dom.onClick(Dom.find("worked-close"), this::close);
    Dom.onClick(Dom.find("worked-choose"), this::toggleChoices);
    Dom.on(panel, "keydown", this::onKey);
    model.listen(Topic.FRAME, this::update);
    model.listen(Topic.EXPERIMENT, this::updateAnew);
    model.listen(Topic.VIEW, this::takeSample);
    model.listen(Topic.TEXTS, this::translate);
    model.listen(Topic.LOOK, this::makeRoom);
  }

  private boolean isClosed() {
    return panel.hasAttribute("hidden");
  }

  /**
   * Opens the panel at the chosen point, or else at the first that is trained with.
   *
   * @param button what gets the focus back
   */
  public void open(String button) {
    opener = button;
    panel.setHidden(false);
    Dom.root().setAttribute("data-worked", "open");
    HTMLElement playing = Dom.find("play");
    hasPaused = "true".equals(playing.getAttribute("data-playing"));
    if (hasPaused) {
      playing.click();
    }
    if (!Dom.find("inspector").hasAttribute("hidden")) {
      Dom.find("inspector-close").click(); // it would lie on the numbers
    }
    update.forget();
    walk.start();
    makeRoom();
    if (Dom.hasScreen(SMALL)) {
      Dom.scrollTo(Dom.query(".pane.network"));
    }
    Dom.refocus("worked-title");
  }

  /** As {@link #open}, at a step. */
  public void openAt(Step first, String button) {
    open(button);
    transport.go(first);
  }

  /** Closes it for something that is shown in its place; the focus stays where it is. */
  public void closeIfOpen() {
    if (!isClosed()) {
      String focused = Dom.focusedName();
      close();
      Dom.refocus(focused);
    }
  }

  /** Goes on to a step where the panel is open. */
  public void follow(Step to) {
    if (!isClosed() && walk.step() != to) {
      transport.go(to);
    }
  }

  /** The network's pane ends where the panel begins. */
  private void makeRoom() {
    if (!isClosed()) {
      HTMLElement pane = Dom.query(".pane.network");
      Dom.setStyle(pane, "--top", Dom.top(pane) + "px");
      show();
    }
  }

  private void close() {
    transport.stop();
    fields.forget();
    panel.setHidden(true);
    Dom.root().removeAttribute("data-worked");
    network.show(null, walk.step(), model.experiment(), model.texts());
    plane.show(false, null);
    boolean isOfSample = opener.equals("worked-point");
    boolean isGone = isOfSample && Dom.find("sample").hasAttribute("hidden");
    Dom.refocus(isGone || Dom.find(opener) == null ? "worked" : opener);
  }

  private void onKey(Event event) {
    boolean isInField = Dom.isOnField(event);
    switch (Dom.key(event)) {
      case "Escape" -> close();
      case "ArrowLeft", "ArrowRight" -> {
        if (isInField) {
          return; // it moves what is written or slid there
        }
        transport.by(Dom.key(event).equals("ArrowLeft") ? -1 : 1);
      }
      default -> {
        return;
      }
    }
    if (!isInField) {
      event.preventDefault();
    }
  }

  /** On a phone the choices have room only when they are wanted. */
  private void toggleChoices() {
    HTMLElement button = Dom.find("worked-choose");
    boolean isOpen = "true".equals(button.getAttribute("aria-expanded"));
    Dom.setAttribute(button, "aria-expanded", !isOpen);
    Dom.setAttribute(panel, "data-choosing", !isOpen);
  }

  private void translate() {
    fields.forget();
    show();
  }

  private void choose(int number) {
    fields.forget();
    walk.choose(number);
    model.page().select(number);
    show();
  }

  private void choosePlace(double x1, double height) {
    fields.forget();
    model.page().select(ViewState.NONE);
    walk.choosePlace(x1, height);
    show();
  }

  private void takeSample() {
    if (!isClosed()) {
      walk.takeSample();
      show();
    }
  }

  private void look(Place chosen) {
    walk.choose(chosen);
    show();
  }

  private void take(Scope chosen) {
    work(
        chosen,
        () -> {
          walk.choose(chosen);
          show();
        });
  }

  /** What takes long begins when the browser has shown that it does. */
  private void work(Scope with, Runnable work) {
    if (!walk.isLong(with)) {
      work.run();
      return;
    }
    panel.setAttribute("aria-busy", "true");
    Dom.setText(Dom.find("worked-note"), model.texts().get("worked.busy"));
    Clock.withNextPicture(
        () ->
            Clock.soon(
                () -> {
                  work.run();
                  showNote();
                  panel.removeAttribute("aria-busy");
                }));
  }

  private void arrive(Step reached) {
    work(
        reached == Step.UPDATE ? walk.scope() : Scope.SAMPLE,
        () -> {
          walk.go(reached);
          hasPaused = false;
          update.forget();
          Dom.find("worked-body").setScrollTop(0);
          show();
        });
  }

  private void updateAnew() {
    fields.forget(); // numbers and ranges may be others now
    update();
  }

  private void update() {
    if (!isClosed()) {
      work(
          walk.isCurrent() ? Scope.SAMPLE : walk.scope(),
          () -> {
            walk.update();
            update.update();
            show();
          });
    }
  }

  private void show() {
    if (isClosed()) {
      return;
    }
    Texts texts = model.texts();
    WorkedExample example = walk.example();
    Step step = walk.step();
    boolean isThere = example != null;
    rail.show(example, step, texts);
    fields.show(texts);
    panel.setAttribute("data-step", Choices.name(step));
    caption.show(texts);
    showNote();
    transport.show(texts);
    check.show(isThere && step == Step.GRADIENT);
    mistakes.show();
    update.show(isThere && step == Step.UPDATE, walk.scope());
    network.show(example, step, model.experiment(), texts);
    plane.show(true, example);
    HTMLElement formulas = Dom.find("worked-formulas");
    if (!isThere) {
      formulas.clear();
      Dom.find("worked-picture").clear();
      return;
    }
    choices.show(example, texts);
    WorkedFormulas.show(formulas, example.formulas(step), texts);
    Dom.setAttribute(panel, "data-picture", side.show(example, step, texts));
  }

  /** What has been done to the run. */
  private void showNote() {
    String done = update.words(model.texts());
    boolean isPause = hasPaused && done.isEmpty();
    Dom.setText(Dom.find("worked-note"), isPause ? model.texts().get("worked.paused") : done);
  }
}
