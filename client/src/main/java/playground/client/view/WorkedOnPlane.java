package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.Pointer;
import playground.client.browser.Target;
import playground.client.model.WorkedWalk;
import playground.dataset.Point;
import playground.lesson.WorkedExample;

/**
 * The picture of the output while the worked example is open: it marks what goes in, and a click
 * chooses a point or any other place, whatever the brush.
 */
final class WorkedOnPlane {
  private final HTMLElement plane = Dom.query(".plane");
  private final HTMLElement surface = Dom.find("data-canvas");
  private final HTMLElement spot = Dom.find("worked-spot");
  private final WorkedWalk walk;
  private boolean isOpen;

  WorkedOnPlane(WorkedWalk walk, WorkedFields.Chosen chosen, WorkedFields.ChosenPlace chosenPlace) {
    this.walk = walk;
    Dom.onCapture(
        plane,
        "pointerdown",
        e -> {
          if (isTaken(e)) {
            e.stopPropagation();
          }
        });
    Dom.onCapture(
        plane,
        "click",
        e -> {
          if (isTaken(e)) {
            e.stopPropagation();
            choose(e, chosen, chosenPlace);
          }
        });
  }

  private boolean isTaken(Event event) {
    return isOpen && Target.isWithin(event, surface);
  }

  private void choose(
      Event event, WorkedFields.Chosen chosen, WorkedFields.ChosenPlace chosenPlace) {
    double x1 = (Pointer.x(event, surface) - 0.5) * 2 * Point.REACH;
    double height = (0.5 - Pointer.y(event, surface)) * 2 * Point.REACH;
    int number = walk.point().at(x1, height, Dom.isChecked(Dom.find("show-test")));
    if (number >= 0) {
      chosen.take(number);
    } else if (walk.point().takesPlaces()) {
      chosenPlace.take(x1, height);
    }
  }

  /**
   * @param example null where nothing can be computed
   */
  void show(boolean open, WorkedExample example) {
    isOpen = open;
    boolean isThere = open && example != null;
    double x = isThere ? walk.point().of(example).x1() / (2 * Point.REACH) + 0.5 : -1;
    double y = isThere ? 0.5 - walk.point().height(example) / (2 * Point.REACH) : -1;
    spot.setHidden(!isThere || x < 0 || x > 1 || y < 0 || y > 1);
    Dom.setStyle(spot, "left", 100 * x + "%");
    Dom.setStyle(spot, "top", 100 * y + "%");
  }
}
