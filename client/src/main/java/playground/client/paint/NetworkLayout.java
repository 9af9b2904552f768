package playground.client.paint;

/**
 * Where the network's nodes and connections are, in CSS pixels: one column for the features, one
 * for each hidden layer, one for the output. Everything always fits into the stage.
 */
public final class NetworkLayout {
  private static final double HEADER = 58;
  private static final double LARGEST_NODE = 46;
  private static final double SMALLEST_NODE = 6;
  private static final double LABEL = 46;

  /** Columns with fewer nodes than this do not get larger ones. */
  private static final int COMFORTABLE_ROWS = 7;

  private final double width;
  private final double height;
  private final int[] rows;

  /**
   * @param rows nodes in each column, from the features to the output; no column is empty
   */
  public NetworkLayout(double width, double height, int[] rows) {
    this.width = width;
    this.height = height;
    this.rows = rows.clone();
  }

  public int columns() {
    return rows.length;
  }

  /** Width and height of a column's nodes. */
  public double nodeSize(int column) {
    double byHeight = (height - HEADER) / Math.max(rows[column], COMFORTABLE_ROWS) * 0.84;
    double byWidth = width / rows.length * 0.5;
    return Math.max(SMALLEST_NODE, Math.min(LARGEST_NODE, Math.min(byHeight, byWidth)));
  }

  /** The middle of a column. The first leaves room for the features' names at its left. */
  public double x(int column) {
    double half = LARGEST_NODE / 2 + 6;
    double first = Math.min(LABEL, width / 8) + half;
    double last = width - Math.max(half, Math.min(44, width / 9));
    return (last - first) * column / (rows.length - 1) + first;
  }

  /** The middle of a node; nodes of a column are spread evenly, at most twice their size apart. */
  public double y(int column, int row) {
    double space = height - HEADER;
    double pitch = Math.min(space / rows[column], nodeSize(column) * 1.9);
    return (row - (rows[column] - 1) / 2.0) * pitch + (HEADER + space / 2);
  }

  /** Height of a connection that leaves {@code from} and enters {@code to}, at a place x. */
  public double connectionY(int column, int from, int to, double x) {
    double start = x(column) + nodeSize(column) / 2;
    double end = x(column + 1) - nodeSize(column + 1) / 2;
    double share = Math.max(0, Math.min(1, (x - start) / (end - start)));
    double t = parameter(share);
    double rest = 1 - t;
    double near = (rest * 3 * t + rest * rest) * rest;
    double far = (t * 3 * rest + t * t) * t;
    return near * y(column, from) + far * y(column + 1, to);
  }

  /** Solves x(t) = share for the curve with control points in the middle, by bisection. */
  private static double parameter(double share) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 20; i++) {
      double t = (low + high) / 2;
      double rest = 1 - t;
      double x = rest * rest * t * 1.5 + rest * t * t * 1.5 + t * t * t;
      if (x < share) {
        low = t;
      } else {
        high = t;
      }
    }
    return (low + high) / 2;
  }

  /** The column whose connections to the next one pass this x, or −1. */
  public int gapAt(double x) {
    for (int column = 0; column + 1 < rows.length; column++) {
      if (x > x(column) + nodeSize(column) / 2 && x < x(column + 1) - nodeSize(column + 1) / 2) {
        return column;
      }
    }
    return -1;
  }

  /** Line width in pixels for a weight. */
  public static double lineWidth(double weight) {
    return Math.min(6, Math.abs(weight) * 1.3 + 0.5);
  }

  public static double lineOpacity(double weight) {
    return Math.min(0.9, Math.abs(weight) * 0.35 + 0.2);
  }
}
