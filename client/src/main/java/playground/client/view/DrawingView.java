package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.browser.Pointer;
import playground.client.model.Brush;
import playground.client.model.PlaygroundModel;
import playground.client.model.Toggle;
import playground.client.model.Topic;
import playground.client.model.ViewState;
import playground.dataset.Dataset;
import playground.dataset.Point;

/**
 * The points over the output picture, and brush, eraser and pointer on them. A finger scrolls the
 * page while the pointer is chosen, unless it is on a point. By keyboard a cross hair does the
 * same.
 */
public final class DrawingView {
  private static final int NONE = Integer.MIN_VALUE;
  private static final double STEP = 0.5;
  private static final double FINE_STEP = 0.1;

  private final PlaygroundModel model;
  private final HTMLElement surface = Dom.find("data-canvas");
  private final HTMLElement place = Dom.find("announcer");
  private final Canvas canvas = new Canvas(surface);
  private int pointer = NONE;
  private double crossX1;
  private double crossX2;
  private boolean hasCross;
  private boolean isHolding;

  public DrawingView(PlaygroundModel model) {
    this.model = model;
    Dom.on(surface, "pointerdown", this::down);
    Dom.on(surface, "pointermove", this::move);
    Dom.on(surface, "pointerup", this::up);
    Dom.on(surface, "pointercancel", this::up);
    Dom.on(surface, "keydown", this::key);
    Dom.on(surface, "blur", e -> leave());
    model.listen(this::draw, Topic.EXPERIMENT, Topic.STROKE, Topic.LOOK, Topic.VIEW);
    draw();
  }

  private Brush brush() {
    return model.view().tools().brush();
  }

  private void down(Event event) {
    boolean isScrolling =
        Pointer.isTouch(event)
            && brush().isPointer()
            && model.points().nearest(x1(event), x2(event)) == ViewState.NONE;
    if (!Pointer.isPrimary(event)) {
      return;
    }
    hasCross = false;
    if (!isScrolling) {
      event.preventDefault();
      Pointer.capture(event, surface);
      pointer = Pointer.id(event);
    }
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

  private void key(Event event) {
    double step = Dom.isShifted(event) ? FINE_STEP : STEP;
    switch (Dom.key(event)) {
      case "ArrowLeft" -> moveCross(event, -step, 0);
      case "ArrowRight" -> moveCross(event, step, 0);
      case "ArrowUp" -> moveCross(event, 0, step);
      case "ArrowDown" -> moveCross(event, 0, -step);
      case "Enter" -> act(event);
      case "Escape" -> leave();
      default -> {}
    }
  }

  private void moveCross(Event event, double by1, double by2) {
    event.preventDefault();
    if (hasCross) { // the first press only shows where it is
      crossX1 = bounded(crossX1 + by1);
      crossX2 = bounded(crossX2 + by2);
    }
    hasCross = true;
    if (isHolding) {
      model.points().moveTo(crossX1, crossX2);
    }
    boolean isCurve = model.surface().isCurve();
    String x1 = NumberText.fixed(crossX1, 1);
    String y =
        NumberText.fixed(isCurve ? model.surface().target(crossX2) : crossX2, isCurve ? 2 : 1);
    Dom.setText(
        place, model.texts().get(isCurve ? "draw.place-curve" : "draw.place", "x", x1, "y", y));
    draw();
  }

  private static double bounded(double x) {
    double rounded = Math.floor(x * 10 + 0.5) / 10;
    return Math.max(-Point.REACH, Math.min(Point.REACH, rounded));
  }

  /** Draws, erases; or picks a point up and puts it down again. */
  private void act(Event event) {
    event.preventDefault();
    hasCross = true;
    if (isHolding) {
      release();
      return;
    }
    model.points().press(crossX1, crossX2);
    isHolding = brush().isPointer() && model.view().selectedSample() != ViewState.NONE;
    if (!isHolding) {
      model.points().release();
    }
  }

  private void release() {
    isHolding = false;
    model.points().release();
  }

  private void leave() {
    if (isHolding) {
      release();
    }
    hasCross = false;
    draw();
  }

  private void draw() {
    Dom.setAttribute(surface, "data-draws", !brush().isPointer());
    Dom.setAttribute(surface, "data-erases", brush().isEraser());
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
    if (hasCross) {
      drawCross(size);
    }
  }

  private void drawCross(double size) {
    double x = (crossX1 / (2 * Point.REACH) + 0.5) * size;
    double y = (0.5 - crossX2 / (2 * Point.REACH)) * size;
    CanvasRenderingContext2D context = canvas.context();
    for (String colour : new String[] {"--card", "--ink"}) {
      context.setStrokeStyle(Look.colour(colour));
      context.setLineWidth(colour.equals("--ink") ? 1.5 : 4);
      context.beginPath();
      context.moveTo(x - 12, y);
      context.lineTo(x + 12, y);
      context.moveTo(x, y - 12);
      context.lineTo(x, y + 12);
      context.stroke();
    }
  }
}
