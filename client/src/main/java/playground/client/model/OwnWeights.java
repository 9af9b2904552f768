package playground.client.model;

import playground.lesson.WeightSlice;
import playground.network.DenseLayer;
import playground.network.Network;
import playground.training.LabelledRows;

/** The weights of the network on the page, each as a slice of its loss. */
public final class OwnWeights {
  /** In place of a weight: the curve that is worked out in the lesson. */
  public static final int SIMPLE = -1;

  /** More would be no list to choose from. */
  private static final int MOST = 120;

  /** Samples times parameters that are fast enough to be drawn while a slider moves. */
  private static final double WORK = 4e5;

  private final PageCopy model;

  public OwnWeights(PageCopy model) {
    this.model = model;
  }

  private Network network() {
    return model.experiment().network();
  }

  /** Two networks with the same list of weights have the same text. */
  public String shape() {
    StringBuilder text = new StringBuilder();
    for (DenseLayer layer : network().layers()) {
      text.append(layer.inputs).append('-').append(layer.units).append(' ');
    }
    return text.toString();
  }

  public int count() {
    return Math.min(MOST, network().parameterCount());
  }

  public int layer(int parameter) {
    DenseLayer[] layers = network().layers();
    int layer = 0;
    while (parameter >= layers[layer].end()) {
      layer++;
    }
    return layer;
  }

  public boolean isBias(int parameter) {
    return parameter >= network().layers()[layer(parameter)].biasAt(0);
  }

  public int unit(int parameter) {
    DenseLayer layer = network().layers()[layer(parameter)];
    boolean isBias = parameter >= layer.biasAt(0);
    int within = parameter - layer.weightAt(0, 0);
    return isBias ? parameter - layer.biasAt(0) : within / layer.inputs;
  }

  public int input(int parameter) {
    DenseLayer layer = network().layers()[layer(parameter)];
    return (parameter - layer.weightAt(0, 0)) % layer.inputs;
  }

  /** True while there are no numbers that stand still. */
  public boolean isMoving() {
    Frame frame = model.frame();
    return frame == null
        || frame.isPlaying()
        || frame.parameters().length != network().parameterCount();
  }

  /** So many training points count. */
  public int samples() {
    int affordable = (int) Math.max(20, WORK / network().parameterCount());
    return Math.min(affordable, model.dataset().train().size());
  }

  public SliceView slice(int parameter) {
    Network network = network();
    network.setParameters(model.frame().parameters(), 0);
    LabelledRows rows =
        LabelledRows.of(model.experiment().inputs(), model.dataset().train().subList(0, samples()));
    return SliceView.around(new WeightSlice(network, rows, parameter));
  }
}
