package playground.client.view;

import playground.client.browser.Clock;

/** Lets a picture follow the training network no more often than it can be looked at. */
final class Pace {
  private static final double MILLIS = 250;

  private final Runnable action;
  private double doneAt;
  private int timer;

  Pace(Runnable action) {
    this.action = action;
  }

  /** Something has changed: does it now, or when it is time again. */
  void follow() {
    Clock.cancel(timer);
    double rest = MILLIS - (Clock.now() - doneAt);
    if (rest <= 0) {
      act();
    } else {
      timer = Clock.after(this::act, rest);
    }
  }

  private void act() {
    doneAt = Clock.now();
    action.run();
  }
}
