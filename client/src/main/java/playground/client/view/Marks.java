package playground.client.view;

import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Look;
import playground.dataset.Point;

/**
 * Points of the plane as marks: class 0 an orange disc, class 1 a blue triangle, so that shape
 * tells them apart too. Training points are solid, test points hollow.
 */
final class Marks {
  private static final double TURN = 6.283185307179586;

  /** In pixels; a smaller mark would be nothing but its outline. */
  private static final double SMALLEST_OUTLINED = 2;

  private static final String[] COLOURS = {"--orange", "--blue"};

  private Marks() {}

  /**
   * @param size width of the plane in pixels
   * @param radius of a mark in pixels
   */
  static void draw(
      CanvasRenderingContext2D context,
      List<Point> points,
      double size,
      double radius,
      boolean solid) {
    String[] colours = {Look.colour(COLOURS[0]), Look.colour(COLOURS[1])};
    String paper = Look.colour("--card");
    String edge = Look.colour("--mark");
    for (Point point : points) {
      double x = (point.x1() / (2 * Point.REACH) + 0.5) * size;
      double y = (0.5 - point.x2() / (2 * Point.REACH)) * size;
      String colour = colours[point.label()];
      outline(context, x, y, radius, point.label());
      context.setFillStyle(solid ? colour : paper);
      context.setStrokeStyle(solid ? edge : colour);
      context.setLineWidth(radius * (solid ? 0.32 : 0.45));
      context.fill();
      if (radius > SMALLEST_OUTLINED) {
        context.stroke();
      }
    }
  }

  private static void outline(
      CanvasRenderingContext2D context, double x, double y, double radius, int label) {
    context.beginPath();
    if (label == 0) {
      context.arc(x, y, radius, 0, TURN);
    } else {
      context.moveTo(x, y - radius * 1.2);
      context.lineTo(x + radius * 1.12, y + radius * 0.85);
      context.lineTo(x - radius * 1.12, y + radius * 0.85);
      context.closePath();
    }
  }
}
