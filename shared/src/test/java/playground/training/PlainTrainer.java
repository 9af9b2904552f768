package playground.training;

import playground.network.DenseLayer;
import playground.network.Dropout;
import playground.network.Network;
import playground.network.PlainPass;

/** One update after the other in the plainest way: the oracle for {@link Trainer}. */
final class PlainTrainer {
  private final Network network;
  private final LabelledRows samples;
  private final OptimizerState optimizer;

  PlainTrainer(Network network, LabelledRows samples) {
    this.network = network;
    this.samples = samples;
    optimizer = new OptimizerState(network.parameterCount());
  }

  void update(int[] order, int from, int count, Rules rules, double[][] masks) {
    PlainPass pass = new PlainPass(network);
    for (int s = 0; s < count; s++) {
      double[][] own = masks == null ? null : Dropout.of(masks, s, network);
      int sample = order[from + s];
      pass.forward(samples.row(sample), own);
      pass.backward(samples.targets()[sample], own);
    }
    double[] g = pass.gradients();
    double[] w = network.weightsAndBiases();
    double norm = 0;
    for (int k = 0; k < g.length; k++) {
      g[k] = g[k] / count;
    }
    for (DenseLayer layer : network.layers()) {
      for (int k = layer.weightAt(0, 0); k < layer.biasAt(0); k++) {
        double rate = rules.regularizationRate();
        switch (rules.regularization()) {
          case L1 -> g[k] = g[k] + rate * Math.signum(w[k]);
          case L2 -> g[k] = g[k] + w[k] * rate;
          default -> {}
        }
      }
    }
    for (double one : g) {
      norm += one * one;
    }
    double factor = rules.clipNorm() / (Math.sqrt(norm) + 1e-6);
    for (int k = 0; k < g.length && rules.clipNorm() > 0 && factor < 1; k++) {
      g[k] = g[k] * factor;
    }
    optimizer.update(rules.optimizer(), rules.constants(), rules.learningRate(), w, g);
  }
}
