package playground.client.paint;

import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.feature.Inputs;
import playground.network.BatchPass;
import playground.network.Network;

/** What units answer along x1 from −REACH to REACH, at x2 = 0. */
public final class Curve {
  /** Multiplications that one curve may cost. */
  private static final double COST = 2e6;

  private final Network network;
  private final Inputs inputs;
  private final BatchPass pass;
  private final int count;

  public Curve(Experiment experiment, double[] parameters) {
    network = experiment.network();
    inputs = experiment.inputs();
    network.setParameters(parameters, 0);
    pass = new BatchPass(network);
    count = Math.max(64, Math.min(320, (int) (COST / (parameters.length + 20))));
  }

  /** Answers of a unit, the first at −REACH and the last at REACH. */
  public double[] answers(int layer, int unit) {
    double[] answers = new double[count];
    double[] rows = new double[BatchPass.CHUNK * inputs.width()];
    int units = network.layers()[layer].units;
    for (int from = 0; from < count; from += BatchPass.CHUNK) {
      int size = Math.min(BatchPass.CHUNK, count - from);
      for (int s = 0; s < size; s++) {
        inputs.fill(rows, s * inputs.width(), x1(from + s, count), 0);
      }
      pass.forward(rows, 0, size);
      for (int s = 0; s < size; s++) {
        answers[from + s] = pass.outputs(layer)[s * units + unit];
      }
    }
    return answers;
  }

  /** The place of one of so many answers. */
  public static double x1(int index, int count) {
    return index * (2 * Point.REACH) / (count - 1) - Point.REACH;
  }
}
