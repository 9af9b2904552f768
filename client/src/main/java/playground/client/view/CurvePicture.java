package playground.client.view;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Canvas;
import playground.client.browser.Dom;
import playground.client.browser.Look;
import playground.client.browser.NumberText;
import playground.client.model.Surface;
import playground.client.model.Texts;
import playground.client.paint.Curve;
import playground.dataset.Point;

/** Answers over x1 as a curve over the points, with axes under them. */
final class CurvePicture {
  /** At the upper and lower edge, in pixels: no number lies on the words there. */
  private static final int ROOM_OF_WORDS = 29;

  private static final int STEPS = 3;

  private final Canvas canvas;
  private final Canvas over = new Canvas(Dom.find("curve"));
  private double size;

  CurvePicture(Canvas canvas) {
    this.canvas = canvas;
  }

  void draw(double[] answers, Surface surface, Texts texts) {
    size = canvas.fit();
    CanvasRenderingContext2D context = canvas.context();
    context.setFillStyle(Look.colour("--plane"));
    context.fillRect(0, 0, size, size);
    drawAxes(context, surface);
    drawCurve(answers, surface);
    name(over.context(), surface, texts);
  }

  void hide() {
    over.element().setHidden(true);
  }

  private void drawCurve(double[] answers, Surface surface) {
    over.element().setHidden(false);
    over.fit();
    CanvasRenderingContext2D context = over.context();
    context.setLineJoin("round");
    context.beginPath();
    for (int i = 0; i < answers.length; i++) {
      double x = x(Curve.x1(i, answers.length));
      double beyond = 2 * Point.REACH; // drawn outside, and so cut off at the edge
      double height = Math.max(-beyond, Math.min(beyond, surface.height(answers[i])));
      context.lineTo(x, y(height));
    }
    stroke(context, "--card", 5);
    stroke(context, "--ink", 2.2);
  }

  private static void stroke(CanvasRenderingContext2D context, String colour, double width) {
    context.setStrokeStyle(Look.colour(colour));
    context.setLineWidth(width);
    context.stroke();
  }

  private double x(double x1) {
    return (x1 / (2 * Point.REACH) + 0.5) * size;
  }

  private double y(double height) {
    return (0.5 - height / (2 * Point.REACH)) * size;
  }

  private void drawAxes(CanvasRenderingContext2D context, Surface surface) {
    context.setLineWidth(1);
    for (int step = -STEPS; step <= STEPS; step++) {
      double place = step * (Point.REACH / STEPS);
      line(context, x(place), 0, x(place), size, step == 0);
    }
    double spacing = surface.reach() * 0.4; // two lines on either side of zero
    for (int step = -2; step <= 2; step++) {
      double height = y(surface.height(step * spacing));
      line(context, 0, height, size, height, step == 0);
    }
  }

  /** Over the points, so that none hides a number. */
  private void name(CanvasRenderingContext2D context, Surface surface, Texts texts) {
    context.setFont(Look.font(11));
    context.setStrokeStyle(Look.colour("--plane"));
    context.setLineWidth(3);
    for (int step = 1 - STEPS; step < STEPS; step++) {
      double place = step * (Point.REACH / STEPS);
      text(context, NumberText.fixed(place, 0), x(place) + 3, size - 18);
    }
    double spacing = surface.reach() * 0.4;
    for (int step = -2; step <= 2; step++) {
      double height = y(surface.height(step * spacing));
      if (height > ROOM_OF_WORDS && height < size - ROOM_OF_WORDS) {
        text(context, NumberText.fixed(step * spacing, 1), 4, height - 4);
      }
    }
    text(context, texts.get("plane.axis-x"), 4, size - 5);
    text(context, texts.get("plane.axis-y"), 4, 12);
  }

  private static void line(
      CanvasRenderingContext2D context,
      double x1,
      double y1,
      double x2,
      double y2,
      boolean isZero) {
    context.setStrokeStyle(Look.colour(isZero ? "--edge" : "--line"));
    context.beginPath();
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
    context.stroke();
  }

  private static void text(CanvasRenderingContext2D context, String text, double x, double y) {
    context.strokeText(text, x, y);
    context.setFillStyle(Look.colour("--ink2"));
    context.fillText(text, x, y);
  }
}
