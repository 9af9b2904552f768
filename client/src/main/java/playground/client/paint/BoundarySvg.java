package playground.client.paint;

import static playground.client.paint.Svg.number;

import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Point;

/** The plane as SVG: its colours as a picture, the boundary, the points, and axes with numbers. */
public final class BoundarySvg {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 672;

  private static final double SIDE = 576;
  private static final double LEFT = 48;
  private static final double TOP = 16;
  private static final double RADIUS = 5.5;
  private static final int TICK_STEP = 2;

  private final SvgColours colours;
  private final Svg svg;

  private BoundarySvg(SvgColours colours) {
    this.colours = colours;
    svg = new Svg(WIDTH, HEIGHT, colours.paper());
  }

  /**
   * @param pictureUrl the colours of the plane
   * @param lines pieces of the boundary, as {@code Contour} gives them
   * @param dataset its test points are drawn hollow
   */
  public static String write(
      String pictureUrl,
      List<double[]> lines,
      Dataset dataset,
      boolean hasTestPoints,
      boolean isRegression,
      String caption,
      SvgColours colours) {
    BoundarySvg picture = new BoundarySvg(colours);
    picture.svg.image(pictureUrl, LEFT, TOP, SIDE);
    picture.drawLines(lines);
    if (hasTestPoints) {
      picture.drawPoints(dataset.test(), false, isRegression);
    }
    picture.drawPoints(dataset.train(), true, isRegression);
    picture.drawAxes();
    picture.svg.words(caption, LEFT, HEIGHT - 16, "start", 14, colours.ink());
    return picture.svg.finished();
  }

  private void drawLines(List<double[]> lines) {
    StringBuilder path = new StringBuilder();
    for (double[] pieces : lines) {
      for (int i = 0; i < pieces.length; i += 4) {
        path.append('M').append(number(pieces[i] * SIDE + LEFT));
        path.append(' ').append(number(pieces[i + 1] * SIDE + TOP));
        path.append('L').append(number(pieces[i + 2] * SIDE + LEFT));
        path.append(' ').append(number(pieces[i + 3] * SIDE + TOP));
      }
    }
    if (path.length() > 0) {
      svg.path(path.toString(), "none", colours.ink(), 1.5, 0.75, "none");
    }
  }

  private void drawPoints(List<Point> points, boolean isSolid, boolean isRegression) {
    double r = isSolid ? RADIUS : RADIUS * 0.85;
    double width = r * (isSolid ? (isRegression ? 0.2 : 0.32) : 0.45);
    String edge = isRegression ? colours.quiet() : colours.edge();
    for (Point point : points) {
      double share1 = point.x1() / (2 * Point.REACH) + 0.5;
      double share2 = 0.5 - point.x2() / (2 * Point.REACH);
      if (share1 < 0 || share1 > 1 || share2 < 0 || share2 > 1) {
        continue; // beyond the plane
      }
      int shape = isRegression ? 0 : point.label();
      String colour =
          isRegression
              ? hex(colours.targets().colour(point.target()))
              : colours.classes().get(shape);
      String outline = outline(share1 * SIDE + LEFT, share2 * SIDE + TOP, r, shape);
      String fill = isSolid ? colour : colours.paper();
      svg.path(outline, fill, isSolid ? edge : colour, width, 1, "none");
    }
  }

  private static String hex(int rgb) {
    return '#' + Integer.toHexString(rgb | 0x1000000).substring(1);
  }

  private static String outline(double x, double y, double r, int shape) {
    double[] corners = MarkShape.corners(shape);
    if (corners.length == 0) {
      String arc = "a" + number(r) + ' ' + number(r) + " 0 1 0 ";
      String turn = number(2 * r);
      return 'M' + number(x - r) + ' ' + number(y) + arc + turn + " 0" + arc + '-' + turn + " 0z";
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L').append(number(corners[i] * r + x));
      path.append(' ').append(number(corners[i + 1] * r + y));
    }
    return path.append('z').toString();
  }

  private void drawAxes() {
    for (int tick = -(int) Point.REACH; tick <= Point.REACH; tick += TICK_STEP) {
      String digits = String.valueOf(tick).replace('-', '−');
      double along = (tick / (2 * Point.REACH) + 0.5) * SIDE;
      svg.words(digits, along + LEFT, TOP + SIDE + 16, "middle", 12, colours.quiet());
      svg.words(digits, LEFT - 8, TOP + SIDE - along + 4, "end", 12, colours.quiet());
    }
    svg.words("x₁", LEFT + SIDE, TOP + SIDE + 32, "end", 14, colours.ink());
    svg.words("x₂", 4, TOP + 12, "start", 14, colours.ink());
  }
}
