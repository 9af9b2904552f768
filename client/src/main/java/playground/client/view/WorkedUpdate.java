package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.lesson.Scope;

/** Makes the update that is shown, and takes it back: the same run comes to the same place. */
final class WorkedUpdate {
  private final PageCopy model;
  private final HTMLElement apply = Dom.find("worked-apply");
  private final HTMLElement takeBack = Dom.find("worked-take-back");

  /** Where the run stood before; null while nothing was applied that can be taken back. */
  private Frame before;

  /** The frame that came of the update; null while it is under way. */
  private Frame after;

  WorkedUpdate(PageCopy model, Runnable changed) {
    this.model = model;
    Dom.onClick(
        apply,
        () -> {
          before = model.frame();
          after = null;
          Dom.find("update").click();
          changed.run();
        });
    Dom.onClick(
        takeBack,
        () -> {
          takeBack();
          changed.run();
        });
  }

  /** Back to where the epoch began, and on from there as far as before. */
  private void takeBack() {
    Frame to = before;
    before = null;
    HTMLElement timeline = Dom.find("timeline");
    Dom.setValue(timeline, String.valueOf(to.epoch()));
    Dom.fire(timeline, "input");
    Dom.fire(timeline, "change");
    for (int update = 0; update < to.updates(); update++) {
      Dom.find("update").click();
    }
  }

  void forget() {
    before = null;
  }

  /** A frame has come: the one after the update, or one of a run that has gone on by itself. */
  void update() {
    Frame now = model.frame();
    if (before == null || isSame(now, before)) {
      return;
    }
    if (after == null) {
      after = now;
    } else if (!isSame(now, after)) {
      before = null;
    }
  }

  private static boolean isSame(Frame one, Frame other) {
    return one.epoch() == other.epoch() && one.updates() == other.updates();
  }

  /** What has been done; empty for nothing. */
  String words(Texts texts) {
    return before == null || after == null
        ? ""
        : texts.get(
            "worked.applied",
            "number",
            NumberText.grouped(before.updates() + 1),
            "epoch",
            NumberText.grouped(before.epoch() + 1));
  }

  /**
   * @param isUpdate at the last step, with its numbers
   */
  void show(boolean isUpdate, Scope scope) {
    boolean canApply = isUpdate && !Dom.isHidden("update");
    apply.setHidden(!canApply || scope != Scope.BATCH);
    Dom.find("worked-apply-other").setHidden(!canApply || scope == Scope.BATCH);
    takeBack.setHidden(before == null || after == null || Dom.isHidden("timeline"));
  }
}
