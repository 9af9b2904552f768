package playground.client.paint;

import java.util.List;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.feature.Feature;

/**
 * Where the network's nodes and connections are, in CSS pixels: one column for the features, one
 * for each hidden layer, one for the output. Everything fits into the stage: nodes shrink, and a
 * column with very many puts every other one beside its neighbours.
 */
public final class NetworkLayout {
  private static final double LARGEST_NODE = 46;
  private static final double SMALLEST_NODE = 3;
  private static final double LABEL = 46;

  /** A column of nodes smaller than this is staggered, which doubles their size. */
  private static final double SMALL_NODE = 9;

  private static final double SHARE_OF_ROOM = 0.86;

  /** Half of the distance between the two lines of a staggered column, in node sizes. */
  private static final double STAGGER = 0.55;

  /** Features are switched on and off, however many layers there are. */
  private static final double FOR_A_FINGER = 24;

  /** Two lines of words. */
  private static final double HEADER_OF_INPUTS = 38;

  /** Columns with fewer nodes than this do not get larger ones. */
  private static final int COMFORTABLE_ROWS = 7;

  /** A button of 24 pixels and what is between two. */
  private static final double SMALLEST_PITCH = 26;

  /** Beside several outputs: the class and the bias of each. */
  private static final double OUTPUT_LABEL = 28;

  private final double width;
  private final double height;
  private final int[] rows;
  private final double[] sizes;
  private final boolean[] isStaggered;

  /**
   * @param rows nodes in each column, from the features to the output; no column is empty
   */
  public NetworkLayout(double width, double height, int[] rows) {
    this.width = width;
    this.height = height;
    this.rows = rows.clone();
    sizes = new double[rows.length];
    isStaggered = new boolean[rows.length];
    for (int column = 0; column < rows.length; column++) {
      double byHeight = (height - header(column)) / Math.max(rows[column], COMFORTABLE_ROWS);
      double byWidth = Math.max(column == 0 ? FOR_A_FINGER : 0, width / rows.length * 0.5);
      isStaggered[column] = byHeight * SHARE_OF_ROOM < SMALL_NODE;
      int lanes = isStaggered[column] ? 2 : 1;
      double size = Math.min(byHeight * lanes * SHARE_OF_ROOM, byWidth / lanes);
      sizes[column] = Math.max(SMALLEST_NODE, Math.min(LARGEST_NODE, size));
    }
  }

  /** All features have a node, in use or not; of a table, its columns. */
  public static NetworkLayout of(Experiment experiment, double width, double height) {
    List<Layer> layers = experiment.get(Fields.LAYERS);
    int[] rows = new int[layers.size() + 2];
    boolean isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    rows[0] = Math.max(1, isTable ? experiment.inputs().width() : Feature.values().length);
    for (int l = 0; l < layers.size(); l++) {
      rows[l + 1] = layers.get(l).units();
    }
    rows[rows.length - 1] = experiment.head().units();
    return new NetworkLayout(width, height, rows);
  }

  /** A stage narrower than this is scrolled, because its columns' controls would overlap. */
  public static double smallestWidth(int columns, int outputs) {
    return (columns - 1) * SMALLEST_PITCH + 100 + labelOf(outputs);
  }

  private static double labelOf(int outputs) {
    return outputs > 1 ? OUTPUT_LABEL : 0;
  }

  public int columns() {
    return rows.length;
  }

  public int rows(int column) {
    return rows[column];
  }

  /** From one column to the next. */
  public double pitch() {
    return x(1) - x(0);
  }

  /** How much room a column's controls have. */
  public ColumnRoom room() {
    return ColumnRoom.of(pitch());
  }

  /** Height of the words and controls above all columns' nodes. */
  public double header() {
    return room().header();
  }

  /** Above the inputs there are words alone. */
  private double header(int column) {
    return column == 0 ? HEADER_OF_INPUTS : header();
  }

  /** Width and height of a column's nodes. */
  public double nodeSize(int column) {
    return sizes[column];
  }

  /**
   * The middle of a column. The first leaves room for the features' names at its left, the last for
   * the classes' numbers at its right.
   */
  public double x(int column) {
    double half = Math.min(LARGEST_NODE, width / rows.length * 0.5) / 2 + 6;
    double first = Math.min(LABEL, width / 8) + half;
    double margin = Math.max(34, Math.min(44, width / rows.length / 2));
    double last = width - margin - labelOf(rows[rows.length - 1]);
    return (last - first) * column / (rows.length - 1) + first;
  }

  /** The middle of a node. */
  public double x(int column, int row) {
    double side = row % 2 == 0 ? -STAGGER : STAGGER;
    return x(column) + (isStaggered[column] ? side * sizes[column] : 0);
  }

  /** The middle of a node; nodes of a column are spread evenly, at most twice their size apart. */
  public double y(int column, int row) {
    double header = header(column);
    double space = height - header;
    double even = space / rows[column];
    double pitch =
        isStaggered[column]
            ? (space - sizes[column] - 2) / (rows[column] - 1)
            : Math.min(even, sizes[column] * 1.9);
    return (row - (rows[column] - 1) / 2.0) * pitch + (header + space / 2);
  }

  /** From the middle of a column to its edge. */
  private double half(int column) {
    return sizes[column] / 2 + (isStaggered[column] ? STAGGER * sizes[column] : 0);
  }

  /** Where a connection leaves a node, at its right. */
  public double exit(int column, int row) {
    return x(column, row) + sizes[column] / 2;
  }

  /** Where a connection enters a node, at its left. */
  public double entry(int column, int row) {
    return x(column, row) - sizes[column] / 2;
  }

  /** Height of a connection that leaves {@code from} and enters {@code to}, at a place x. */
  public double connectionY(int column, int from, int to, double x) {
    double start = exit(column, from);
    double end = entry(column + 1, to);
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
      if (x > x(column) + half(column) && x < x(column + 1) - half(column + 1)) {
        return column;
      }
    }
    return -1;
  }

  /** The column at this x, or −1 between columns. */
  public int columnAt(double x) {
    for (int column = 0; column < rows.length; column++) {
      if (Math.abs(x - x(column)) <= half(column) + 1) {
        return column;
      }
    }
    return -1;
  }

  /** The row of the node at this place in a column, or −1. */
  public int rowAt(int column, double x, double y) {
    double reach = sizes[column] / 2 + 1;
    for (int row = 0; row < rows[column]; row++) {
      if (Math.abs(x - x(column, row)) <= reach && Math.abs(y - y(column, row)) <= reach) {
        return row;
      }
    }
    return -1;
  }

  /** The row of a column that is nearest to a height. */
  public int nearestRow(int column, double y) {
    int nearest = 0;
    for (int row = 1; row < rows[column]; row++) {
      if (Math.abs(y(column, row) - y) < Math.abs(y(column, nearest) - y)) {
        nearest = row;
      }
    }
    return nearest;
  }
}
