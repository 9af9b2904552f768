package playground.client.view;

import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import playground.client.browser.Look;
import playground.client.model.Surface;
import playground.client.paint.MarkShape;
import playground.dataset.Point;
import playground.picture.Palette;

/**
 * Points of the plane as marks. Every class has a shape and a colour of its own; in a regression
 * discs have the colour of their target. Training points are solid, test points hollow.
 */
final class Marks {
  private static final double TURN = 6.283185307179586;

  /** In pixels; a smaller mark would be nothing but its outline. */
  private static final double SMALLEST_OUTLINED = 2;

  private final CanvasRenderingContext2D context;
  private final double size;
  private final double radius;
  private final Palette targets;
  private final Surface surface;
  private final String[] colours = new String[6];

  /**
   * @param size width of the plane in pixels
   * @param radius of a mark in pixels
   */
  Marks(
      CanvasRenderingContext2D context,
      double size,
      double radius,
      boolean isRegression,
      Surface surface) {
    this.context = context;
    this.size = size;
    this.radius = radius;
    this.surface = surface;
    targets = isRegression ? Colours.targets() : null;
    for (int c = 0; c < colours.length; c++) {
      colours[c] = Look.colour(Colours.name(c));
    }
  }

  /** Of marks on a large picture. */
  static double radius(double size) {
    return Math.max(2.6, Math.min(5.5, size / 92));
  }

  void draw(List<Point> points, boolean solid) {
    String paper = Look.colour("--card");
    String edge = Look.colour("--mark");
    String ink = Look.colour("--ink2");
    double r = solid ? radius : radius * 0.85;
    for (Point point : points) {
      double x = (point.x1() / (2 * Point.REACH) + 0.5) * size;
      double y = (0.5 - surface.height(point) / (2 * Point.REACH)) * size;
      boolean isValue = targets != null;
      String colour = isValue ? css(targets.colour(point.target())) : colours[point.label()];
      outline(x, y, r, isValue ? 0 : point.label());
      context.setFillStyle(solid ? colour : paper);
      context.setStrokeStyle(solid ? (isValue ? ink : edge) : colour);
      context.setLineWidth(r * (solid ? (isValue ? 0.2 : 0.32) : 0.45));
      context.fill();
      if (r > SMALLEST_OUTLINED) {
        context.stroke();
      }
    }
  }

  private static String css(int rgb) {
    String digits = Integer.toHexString(rgb | 0x1000000);
    return '#' + digits.substring(1);
  }

  private void outline(double x, double y, double r, int shape) {
    context.beginPath();
    double[] corners = MarkShape.corners(shape);
    if (corners.length == 0) {
      context.arc(x, y, r, 0, TURN);
    } else {
      polygon(x, y, r, corners);
    }
  }

  private void polygon(double x, double y, double r, double[] corners) {
    context.moveTo(x + corners[0] * r, y + corners[1] * r);
    for (int i = 2; i < corners.length; i += 2) {
      context.lineTo(x + corners[i] * r, y + corners[i + 1] * r);
    }
    context.closePath();
  }
}
