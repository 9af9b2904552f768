package playground.client.paint;

import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.lesson.InPlace;
import playground.lesson.Place;
import playground.lesson.Step;
import playground.lesson.WorkedExample;

/**
 * The numbers of a worked example on the network's picture: which are shown at which node, and
 * where the chosen connection runs. Nodes go by their number, the inputs' first.
 */
public final class NodeNumbers {
  /** A click so near to a connection, in CSS pixels, means it. */
  private static final double REACH = 11;

  /** Nodes closer together have no room for numbers, the chosen one excepted. */
  private static final double LEAST_PITCH = 15;

  /** Of more connections the thinnest are not drawn. */
  private static final int MOST_DRAWN = 900;

  private final NetworkLayout layout;
  private final Weights weights;
  private final int[] inputRows;

  /**
   * @param inputRows the row of each of the network's inputs
   */
  public NodeNumbers(NetworkLayout layout, Weights weights, int[] inputRows) {
    this.layout = layout;
    this.weights = weights;
    this.inputRows = inputRows.clone();
  }

  /** Features have a row each, in use or not. */
  public static int[] inputRows(Experiment experiment) {
    boolean isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    int[] rows = new int[experiment.inputs().width()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = isTable ? i : experiment.get(Fields.FEATURES).get(i).ordinal();
    }
    return rows;
  }

  public boolean isChosen(WorkedExample example, int node) {
    int map = node - layout.rows(0);
    int layer = map < 0 ? -1 : weights.layer(map);
    return map >= 0 && example.place().isOf(layer, map - weights.map(layer, 0));
  }

  /** Null where there is no number yet, or no room for it. */
  public InPlace at(WorkedExample example, Step step, int node) {
    int map = node - layout.rows(0);
    if (map < 0) {
      for (int input = 0; input < inputRows.length; input++) {
        if (inputRows[input] == node) {
          return hasRoom(0) ? InPlace.ofInput(example, input) : null;
        }
      }
      return null;
    }
    int layer = weights.layer(map);
    boolean isShown = hasRoom(layer + 1) || isChosen(example, node);
    return isShown ? InPlace.of(example, step, layer, map - weights.map(layer, 0)) : null;
  }

  private boolean hasRoom(int column) {
    return layout.rows(column) == 1
        || Math.abs(layout.y(column, 1) - layout.y(column, 0)) >= LEAST_PITCH;
  }

  /** What the chosen neuron shows, or what is shown before it has anything. */
  public InPlace.Kind kind(WorkedExample example, Step step) {
    Place place = example.place();
    InPlace own = InPlace.of(example, step, place.layer(), place.unit());
    return own == null ? InPlace.Kind.INPUT : own.kind();
  }

  private int row(int layer, int input) {
    return layer == 0 ? inputRows[input] : input;
  }

  /** An SVG path along a connection. */
  public String curve(Place place) {
    int row = row(place.layer(), place.input());
    double x = layout.exit(place.layer(), row);
    double y = layout.y(place.layer(), row);
    double toX = layout.entry(place.layer() + 1, place.unit());
    double toY = layout.y(place.layer() + 1, place.unit());
    double middle = (x + toX) / 2;
    return "M" + x + " " + y + "C" + middle + " " + y + " " + middle + " " + toY + " " + toX + " "
        + toY;
  }

  /** The middle of the text at a connection, or at the neuron whose bias is chosen. */
  public double textX(Place place) {
    if (place.input() == Place.BIAS) {
      return layout.x(place.layer() + 1, place.unit());
    }
    double exit = layout.exit(place.layer(), row(place.layer(), place.input()));
    return (exit + layout.entry(place.layer() + 1, place.unit())) / 2;
  }

  public double textY(Place place) {
    if (place.input() == Place.BIAS) {
      double half = layout.nodeSize(place.layer() + 1) / 2;
      return layout.y(place.layer() + 1, place.unit()) - half;
    }
    int row = row(place.layer(), place.input());
    return layout.connectionY(place.layer(), row, place.unit(), textX(place));
  }

  /** The drawn connection that passes nearest to a place, or null. */
  public Place weightAt(double x, double y, double[] parameters) {
    int gap = layout.gapAt(x);
    if (gap < 0) {
      return null;
    }
    Strokes strokes = new Strokes(layout, weights, inputRows, parameters, MOST_DRAWN);
    Place found = null;
    double nearest = REACH;
    for (int to = 0; to < weights.units(gap); to++) {
      for (int from = 0; from < weights.inputs(gap); from++) {
        double distance = Math.abs(layout.connectionY(gap, row(gap, from), to, x) - y);
        boolean isDrawn = strokes.isDrawn(parameters[weights.weight(gap, to, from)]);
        if (isDrawn && distance < nearest) {
          nearest = distance;
          found = new Place(gap, to, from);
        }
      }
    }
    return found;
  }
}
