package playground.client.view;

import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.model.Texts;
import playground.client.model.WorkedWalk;
import playground.lesson.Step;

/** The buttons that lead from step to step of the worked example, and its playing by itself. */
final class WorkedTransport {
  private static final double MILLIS_A_STEP = 2200;

  private final HTMLElement play = Dom.find("worked-play");
  private final HTMLElement next = Dom.find("worked-next");
  private final HTMLElement previous = Dom.find("worked-previous");
  private final WorkedWalk walk;
  private final Consumer<Step> arrive;
  private final Runnable shown;
  private boolean isPlaying;
  private int timer;

  /**
   * @param arrive goes to a step
   * @param shown called when only the buttons have changed
   */
  WorkedTransport(WorkedWalk walk, Consumer<Step> arrive, Runnable shown) {
    this.walk = walk;
    this.arrive = arrive;
    this.shown = shown;
    Dom.onClick(previous, () -> by(-1));
    Dom.onClick(next, this::goOnOrAgain);
    Dom.onClick(play, this::togglePlaying);
  }

  /** Goes to a step, and plays no more. */
  void go(Step chosen) {
    stop();
    arrive.accept(chosen);
  }

  /** So many steps on, or back where negative; not beyond the first or the last. */
  void by(int steps) {
    int following = walk.step().ordinal() + steps;
    if (following >= 0 && following < Step.values().length) {
      go(Step.values()[following]);
    }
  }

  void stop() {
    isPlaying = false;
    Clock.cancel(timer);
  }

  void show(Texts texts) {
    Dom.setAttribute(play, "data-playing", isPlaying);
    TextsView.name(play, texts.get(isPlaying ? "worked.stop" : "worked.play"));
    Dom.setAttribute(previous, "aria-disabled", walk.step() == Step.DATA);
    boolean isLast = walk.step() == Step.UPDATE;
    Dom.setText(next, texts.get(isLast ? "worked.again" : "worked.next"));
    next.setClassName(isLast ? "line" : "solid");
  }

  /** The same button at the last step, so that whoever presses Enter stays where they are. */
  private void goOnOrAgain() {
    if (walk.step() == Step.UPDATE) {
      go(Step.DATA);
    } else {
      by(1);
    }
  }

  private void togglePlaying() {
    boolean wasPlaying = isPlaying;
    stop();
    if (!wasPlaying) {
      isPlaying = true;
      walk.go(walk.step() == Step.UPDATE ? Step.DATA : walk.step());
      timer = Clock.after(this::goOn, MILLIS_A_STEP);
    }
    shown.run();
  }

  private void goOn() {
    Step following = Step.values()[walk.step().ordinal() + 1];
    isPlaying = following != Step.UPDATE;
    if (isPlaying) {
      timer = Clock.after(this::goOn, MILLIS_A_STEP);
    }
    arrive.accept(following);
  }
}
