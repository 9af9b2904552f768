package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.network.PlainPass;
import playground.training.LabelledRows;

/**
 * The mean loss of a training set over one parameter of a network, all others held still: a slice
 * of the loss. Computed by the engine's plain loops; no penalty on weights, nothing dropped.
 */
public final class WeightSlice {
  /** The step for the curvature: half the digits of a slope are left. */
  private static final double NUDGE = 1e-4;

  /** Beyond this many widths of the picture a walk has left it for good. */
  private static final double FAR = 1e6;

  private final Network network;
  private final LabelledRows samples;
  private final PlainPass pass;
  private final int parameter;
  private final double start;

  /** The network is this slice's own: its chosen parameter moves. */
  public WeightSlice(Network network, LabelledRows samples, int parameter) {
    this.network = network;
    this.samples = samples;
    this.parameter = parameter;
    pass = new PlainPass(network);
    start = network.weightsAndBiases()[parameter];
  }

  /** One weight, ŷ = w·x on the points (1, 2), (2, 4) and (3, 6): the loss is 14/3·(w − 2)². */
  public static WeightSlice simple() {
    Network line = Network.build(1, List.of(), new Head(Loss.MSE, Output.LINEAR, 1, 0));
    LabelledRows points = new LabelledRows(new double[] {1, 2, 3}, new double[] {2, 4, 6});
    return new WeightSlice(line, points, 0);
  }

  /** Where the weight stands in the network. */
  public double start() {
    return start;
  }

  public double loss(double weight) {
    network.weightsAndBiases()[parameter] = weight;
    double total = 0;
    for (int s = 0; s < samples.size(); s++) {
      pass.forward(samples.row(s), null);
      total = pass.loss(samples.targets()[s]) + total;
    }
    network.weightsAndBiases()[parameter] = start;
    return total / samples.size();
  }

  /** ∂loss/∂weight, by back-propagation. */
  public double slope(double weight) {
    network.weightsAndBiases()[parameter] = weight;
    pass.clearGradients();
    for (int s = 0; s < samples.size(); s++) {
      pass.forward(samples.row(s), null);
      pass.backward(samples.targets()[s], null);
    }
    network.weightsAndBiases()[parameter] = start;
    return pass.gradients()[parameter] / samples.size();
  }

  /** How fast the slope changes with the weight. */
  public double curvature(double weight) {
    double rise = slope(weight + NUDGE) - slope(weight - NUDGE);
    return rise / (2 * NUDGE);
  }

  /**
   * 2/curvature: the rate above which each step lands higher than it came from. NaN where the slice
   * does not bend upward.
   */
  public double criticalRate(double weight) {
    double curvature = curvature(weight);
    return curvature > 1e-9 ? 2 / curvature : Double.NaN;
  }

  /** The weight after each update w − rate·slope, the first place included. */
  public List<Double> walk(double from, double rate, int updates) {
    List<Double> places = new ArrayList<>();
    double weight = from;
    places.add(weight);
    for (int i = 0; i < updates; i++) {
      weight -= slope(weight) * rate;
      if (!(Math.abs(weight) < FAR)) {
        break;
      }
      places.add(weight);
    }
    return places;
  }
}
