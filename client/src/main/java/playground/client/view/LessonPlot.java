package playground.client.view;

import java.util.function.DoubleUnaryOperator;
import playground.client.browser.Drawing;

/** Curves over a range in a drawing: from numbers to its lengths. */
final class LessonPlot {
  static final int WIDTH = 300;
  static final int HEIGHT = 170;
  private static final int POINTS = 80;
  private static final int FOOT = 16;

  final Drawing drawing;
  private double left;
  private double right;
  private double bottom;
  private double top;

  LessonPlot(String name) {
    drawing = new Drawing(WIDTH, HEIGHT, name);
  }

  /** Empties it for another range; the axes are drawn where 0 is. */
  void begin(String words, double from, double to, double least, double most) {
    left = from;
    right = to;
    bottom = least;
    top = most;
    drawing.begin(words);
    drawing.line(0, y(Math.max(0, least)), WIDTH, y(Math.max(0, least)), "axis");
    if (from < 0 && to > 0) {
      drawing.line(x(0), 0, x(0), y(least), "axis");
    }
  }

  double x(double value) {
    return (value - left) / (right - left) * WIDTH;
  }

  double y(double value) {
    return HEIGHT - FOOT - (value - bottom) / (top - bottom) * (HEIGHT - FOOT);
  }

  void curve(DoubleUnaryOperator f, String looks) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i <= POINTS; i++) {
      double at = left + (right - left) * i / POINTS;
      d.append(i == 0 ? 'M' : 'L').append(Drawing.length(x(at))).append(' ');
      d.append(Drawing.length(clipped(y(f.applyAsDouble(at)))));
    }
    drawing.path(d.toString(), looks);
  }

  /** A straight piece through a point of a curve. */
  void tangent(double at, double value, double slope, double half, String looks) {
    drawing.line(
        x(at - half), y(value - slope * half), x(at + half), y(value + slope * half), looks);
  }

  /** Words under the picture's foot line. */
  void foot(double at, String words) {
    double place = Math.min(WIDTH - 18, Math.max(18, x(at)));
    drawing.words(place, HEIGHT - 3, words, "middle");
  }

  /** Far beyond the picture lengths would be too long for a path. */
  private static double clipped(double length) {
    return Math.max(-HEIGHT, Math.min(2 * HEIGHT, length));
  }
}
