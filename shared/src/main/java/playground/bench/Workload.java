package playground.bench;

import java.util.Arrays;
import java.util.List;
import playground.compiled.Plan;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.feature.Feature;
import playground.feature.Inputs;
import playground.math.SeededRandom;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Initializer;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.picture.Grid;
import playground.picture.NodeMaps;
import playground.training.Kernels;
import playground.training.LabelledRows;
import playground.training.Metrics;
import playground.training.Rules;
import playground.training.Trainer;

/**
 * What is measured: plain gradient descent on 250 points of a spiral, tanh everywhere, squared
 * loss, or the picture of every unit on a grid of 100 × 100.
 */
public enum Workload {
  W1("2-4-2-1, batch 10", 2, 10, 4, 2),
  W2("2-8-8-8-1, batch 10", 2, 10, 8, 8, 8),
  W3("7-8-8-8-8-8-8-1, batch 10", 7, 10, 8, 8, 8, 8, 8, 8),
  W4("2-64-64-1, batch 32", 2, 32, 64, 64),
  W5("2-8-8-8-1, picture 100×100", 2, 0, 8, 8, 8);

  private static final int POINTS = 250;
  private static final int SIDE = 100;

  /** Weights go back to their start now and then, so that all engines see the same states. */
  private static final int RESET_EPOCHS = 200;

  public final String title;
  private final int inputs;
  private final int batch;
  private final int[] hidden;

  Workload(String title, int inputs, int batch, int... hidden) {
    this.title = title;
    this.inputs = inputs;
    this.batch = batch;
    this.hidden = hidden;
  }

  public boolean isPicture() {
    return batch == 0;
  }

  /** The workload made ready, for the plain kernel. */
  public Run start() {
    return start(Kernels.PLAIN);
  }

  /** The workload made ready. */
  public Run start(Kernels kernels) {
    Inputs from = Inputs.of(List.of(Feature.values()).subList(0, inputs));
    List<Network.Shape> shapes =
        Arrays.stream(hidden)
            .mapToObj(units -> new Network.Shape(units, Activation.TANH, 0))
            .toList();
    Network network = Network.build(inputs, shapes, new Head(Loss.MSE, Output.TANH, 1, 2));
    Initializer.UNIFORM.fill(network, new SeededRandom(1, SeededRandom.Stream.WEIGHTS), 0.1);
    List<Point> points = Generator.SPIRAL.points(POINTS, 0, 1);
    return new Run(this, from, network, LabelledRows.of(from, points), kernels);
  }

  /** A workload under way. */
  public static final class Run {
    private final Workload workload;
    private final Grid grid;
    private final Network network;
    private final LabelledRows samples;
    private final Trainer trainer;
    private final double[] start;
    private final int[] order;
    private final Rules rules;
    private float[] maps = {};
    private int epochs;

    private Run(
        Workload workload, Inputs inputs, Network network, LabelledRows samples, Kernels kernels) {
      this.workload = workload;
      grid = Grid.of(inputs, SIDE);
      this.network = network;
      this.samples = samples;
      trainer = new Trainer(network, samples, kernels);
      start = trainer.state();
      order = Trainer.order(POINTS, false, 0, 0);
      rules = Rules.plain(Math.max(workload.batch, 1), 0.03);
    }

    /** Trains that many epochs, or draws that many pictures; returns samples, or pictures. */
    public int work(int times) {
      for (int i = 0; i < times; i++) {
        if (workload.isPicture()) {
          maps = NodeMaps.all(network, trainer.kernel(rules), grid, maps);
        } else {
          epoch();
        }
      }
      return workload.isPicture() ? times : times * POINTS;
    }

    /** What is trained with: sample-major rows, and classes 0 and 1. */
    public LabelledRows samples() {
      return samples;
    }

    /** Layer by layer its weights, unit by unit, and then its biases. */
    public double[] parameters() {
      return network.parameters();
    }

    /** What it is compiled for. */
    public Plan plan() {
      return Plan.of(network, rules);
    }

    /** The mean squared error now. */
    public double loss() {
      return Metrics.of(network, trainer.kernel(rules), samples).loss();
    }

    private void epoch() {
      if (epochs++ % RESET_EPOCHS == 0) {
        trainer.restore(start);
      }
      trainer.update(order, 0, POINTS, rules, null);
    }
  }
}
