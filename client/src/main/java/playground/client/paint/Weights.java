package playground.client.paint;

import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;

/**
 * Finds weights, biases and maps of a network by their place in the picture, where a frame has them
 * in one array each. Layers count from 0 and end with the output layer.
 */
public final class Weights {
  private final int[] widths;
  private final int[] starts;

  public Weights(Experiment experiment) {
    List<Layer> hidden = experiment.get(Fields.LAYERS);
    widths = new int[hidden.size() + 2];
    widths[0] = experiment.inputs().width();
    for (int l = 0; l < hidden.size(); l++) {
      widths[l + 1] = hidden.get(l).units();
    }
    widths[widths.length - 1] = experiment.head().units();
    starts = new int[widths.length];
    for (int l = 0; l + 1 < widths.length; l++) {
      starts[l + 1] = starts[l] + widths[l + 1] * (widths[l] + 1);
    }
  }

  /** Hidden layers and the output layer. */
  public int layers() {
    return widths.length - 1;
  }

  public int inputs(int layer) {
    return widths[layer];
  }

  public int units(int layer) {
    return widths[layer + 1];
  }

  /** Number of all weights and biases. */
  public int count() {
    return starts[widths.length - 1];
  }

  /** Place of a weight among all parameters. */
  public int weight(int layer, int unit, int input) {
    return starts[layer] + unit * widths[layer] + input;
  }

  /** Place of a bias among all parameters. */
  public int bias(int layer, int unit) {
    return starts[layer] + widths[layer] * widths[layer + 1] + unit;
  }

  /** Place of a unit's map among all maps. */
  public int map(int layer, int unit) {
    int before = 0;
    for (int l = 0; l < layer; l++) {
      before += widths[l + 1];
    }
    return before + unit;
  }

  /**
   * The layer of the unit that a map belongs to; as many as {@link #layers} where there is none.
   */
  public int layer(int map) {
    int layer = 0;
    while (layer < layers() && map >= map(layer + 1, 0)) {
      layer++;
    }
    return layer;
  }

  /** True for units of the output. */
  public boolean isOutput(int map) {
    return map >= map(layers() - 1, 0);
  }
}
