package playground.client.paint;

import static playground.client.paint.Svg.number;

import java.util.List;
import playground.dataset.Point;

/**
 * The output as SVG, layer by layer: the plane's colours and lines, or axes and a curve over x1;
 * points, crosses, and numbers along the edges.
 */
public final class BoundarySvg {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 672;

  /** Of the picture within. */
  public static final int SIDE = 576;

  private static final double LEFT = 48;
  private static final double TOP = 16;
  private static final double RADIUS = 5.5;
  private static final int TICK_STEP = 2;

  /** Lines over the plane of a curve on either side of zero, as shares of its reach. */
  private static final double GRID = 0.4;

  // Where the arms of a cross begin and end, in radii of a point.
  private static final double INNER = 0.7;
  private static final double OUTER = 1.6;

  private final SvgColours colours;
  private final double reach;
  private final Svg svg;

  /**
   * @param reach the target at the upper edge where answers are a curve over x1; 0 for a plane
   */
  public BoundarySvg(SvgColours colours, double reach) {
    this.colours = colours;
    this.reach = reach;
    svg = new Svg(WIDTH, HEIGHT, colours.paper());
    if (reach > 0) {
      drawGrid();
    }
    svg.begin(LEFT, TOP, SIDE);
  }

  /** The colours of the plane, as a picture. */
  public void map(String url) {
    svg.image(url, 0, 0, SIDE);
  }

  /**
   * @param pieces of a line, as {@code Contour} gives them
   */
  public void line(double[] pieces, double width, double opacity) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < pieces.length; i += 4) {
      path.append('M').append(place(pieces[i] * SIDE, pieces[i + 1] * SIDE));
      path.append('L').append(place(pieces[i + 2] * SIDE, pieces[i + 3] * SIDE));
    }
    if (path.length() > 0) {
      svg.path(path.toString(), "none", colours.ink(), width, opacity, "none");
    }
  }

  /** Answers along x1, the first at the left edge and the last at the right one. */
  public void curve(double[] answers) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < answers.length; i++) {
      double beyond = Math.max(-2 * reach, Math.min(2 * reach, answers[i]));
      path.append(i == 0 ? 'M' : 'L');
      path.append(place((double) i / (answers.length - 1) * SIDE, y(beyond, reach)));
    }
    svg.path(path.toString(), "none", colours.paper(), 5, 1, "none");
    svg.path(path.toString(), "none", colours.ink(), 2.2, 1, "none");
  }

  /**
   * @param isSolid as training points are; test points are hollow
   */
  public void points(List<Point> points, boolean isSolid, boolean isRegression) {
    double r = isSolid ? RADIUS : RADIUS * 0.85;
    double width = r * (isSolid ? (isRegression ? 0.2 : 0.32) : 0.45);
    String edge = isRegression ? colours.quiet() : colours.edge();
    for (Point point : points) {
      if (isWithin(point)) {
        int shape = isRegression ? 0 : point.label();
        String colour =
            isRegression
                ? hex(colours.targets().colour(point.target()))
                : colours.classes().get(shape);
        String outline = outline(x(point), y(point), r, shape);
        String fill = isSolid ? colour : colours.paper();
        svg.path(outline, fill, isSolid ? edge : colour, width, 1, "none");
      }
    }
  }

  /** Crosses points that the network gets wrong; they stay visible themselves. */
  public void crosses(List<Point> points) {
    StringBuilder path = new StringBuilder();
    for (Point point : points) {
      for (int arm = 0; arm < 4 && isWithin(point); arm++) {
        double right = (arm & 1) == 0 ? RADIUS : -RADIUS;
        double down = (arm & 2) == 0 ? RADIUS : -RADIUS;
        path.append('M').append(place(right * INNER + x(point), down * INNER + y(point)));
        path.append('L').append(place(right * OUTER + x(point), down * OUTER + y(point)));
      }
    }
    if (path.length() > 0) {
      svg.path(path.toString(), "none", colours.paper(), 3.4, 1, "none");
      svg.path(path.toString(), "none", colours.ink(), 1.6, 1, "none");
    }
  }

  private static boolean isNear(double share) {
    return share >= 0 && share <= SIDE;
  }

  private boolean isWithin(Point point) {
    return isNear(x(point)) && isNear(y(point));
  }

  private static double x(Point point) {
    return (point.x1() / (2 * Point.REACH) + 0.5) * SIDE;
  }

  private double y(Point point) {
    return reach > 0 ? y(point.target(), reach) : y(point.x2(), Point.REACH);
  }

  private static double y(double height, double reach) {
    return (0.5 - height / (2 * reach)) * SIDE;
  }

  private static String place(double x, double y) {
    return number(x) + ' ' + number(y);
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

  /** Closes the picture: numbers along its edges, names of both axes, and words below. */
  public String finished(String across, String up, String caption) {
    svg.end();
    for (int tick = -(int) Point.REACH; tick <= Point.REACH; tick += TICK_STEP) {
      double along = (tick / (2 * Point.REACH) + 0.5) * SIDE;
      svg.words(digits(tick), along + LEFT, TOP + SIDE + 16, "middle", 12, colours.quiet());
      if (reach == 0) {
        svg.words(digits(tick), LEFT - 8, TOP + SIDE - along + 4, "end", 12, colours.quiet());
      }
    }
    for (int step = -2; step <= 2 && reach > 0; step++) {
      double height = step * GRID * reach;
      double y = y(height, reach) + TOP;
      svg.words(digits(height), LEFT - 8, y + 4, "end", 12, colours.quiet());
    }
    svg.words(across, LEFT + SIDE, TOP + SIDE + 32, "end", 14, colours.ink());
    svg.words(up, 4, TOP - 2, "start", 14, colours.ink());
    svg.words(caption, LEFT, HEIGHT - 16, "start", 14, colours.ink());
    return svg.finished();
  }

  private static String digits(double number) {
    return number(number).replace('-', '−');
  }

  private void drawGrid() {
    String box = "h" + SIDE + 'v' + SIDE + "h-" + SIDE + 'z';
    svg.path('M' + place(LEFT, TOP) + box, colours.plane(), "none", 1, 1, "none");
    for (int tick = -(int) Point.REACH; tick <= Point.REACH; tick += TICK_STEP) {
      double x = (tick / (2 * Point.REACH) + 0.5) * SIDE + LEFT;
      gridLine('M' + place(x, TOP) + 'v' + SIDE, tick == 0);
    }
    for (int step = -2; step <= 2; step++) {
      double y = y(step * GRID, 1) + TOP;
      gridLine('M' + place(LEFT, y) + 'h' + SIDE, step == 0);
    }
  }

  private void gridLine(String path, boolean isZero) {
    svg.path(path, "none", colours.quiet(), 1, isZero ? 0.8 : 0.25, "none");
  }
}
