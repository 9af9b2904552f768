package playground.client.view;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Pointer;
import playground.client.model.PlaygroundModel;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.dataset.Dataset;
import playground.dataset.Point;

/**
 * The points over the output picture, and the brush on them: mouse and pen draw at once, a finger
 * only after a brush was picked, so that it can scroll the page until then.
 */
public final class DrawingView {
  private static final int NONE = Integer.MIN_VALUE;

  private final PlaygroundModel model;
  private final HTMLElement surface = Dom.find("data-canvas");
  private final Canvas canvas = new Canvas(surface);
  private int pointer = NONE;

  public DrawingView(PlaygroundModel model) {
    this.model = model;
    Dom.on(surface, "pointerdown", this::down);
    Dom.on(surface, "pointermove", this::move);
    Dom.on(surface, "pointerup", this::up);
    Dom.on(surface, "pointercancel", this::up);
    model.listen(Topic.EXPERIMENT, this::draw);
    model.listen(Topic.STROKE, this::draw);
    model.listen(Topic.LOOK, this::draw);
    model.listen(Topic.VIEW, this::draw);
    draw();
  }

  private void down(Event event) {
    boolean isScrolling = Pointer.isTouch(event) && model.view().tools().brush().isPointer();
    if (!Pointer.isPrimary(event) || isScrolling) {
      return;
    }
    event.preventDefault();
    Pointer.capture(event, surface);
    pointer = Pointer.id(event);
    model.points().press(x1(event), x2(event));
  }

  private void move(Event event) {
    if (Pointer.id(event) == pointer) {
      model.points().moveTo(x1(event), x2(event));
    }
  }

  private void up(Event event) {
    if (Pointer.id(event) == pointer) {
      pointer = NONE;
      model.points().release();
    }
  }

  private double x1(Event event) {
    return (Pointer.x(event, surface) - 0.5) * 2 * Point.REACH;
  }

  private double x2(Event event) {
    return (0.5 - Pointer.y(event, surface)) * 2 * Point.REACH;
  }

  private void draw() {
    Dom.setAttribute(surface, "data-draws", !model.view().tools().brush().isPointer());
    Dom.setAttribute(surface, "data-erases", model.view().tools().brush().isEraser());
    double size = canvas.fit();
    Dataset dataset = model.dataset();
    Marks marks =
        new Marks(
            canvas.context(),
            size,
            Marks.radius(size),
            model.experiment().isRegression(),
            model.surface());
    if (model.view().has(Toggle.TEST_POINTS)) {
      marks.draw(dataset.test(), false);
    }
    marks.draw(dataset.train(), true);
  }
}
