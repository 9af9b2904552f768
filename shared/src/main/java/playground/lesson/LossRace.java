package playground.lesson;

import java.util.List;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.OutputChoice;
import playground.network.Loss;
import playground.run.TrainingRun;

/**
 * Two copies of one sigmoid neuron, on the same points with the same weights, batches and learning
 * rate: one trains with squared error, the other with cross-entropy. Both begin sure and wrong, far
 * out on the flat end of the sigmoid.
 */
public final class LossRace {
  /** This share of right answers on the training points is the finish. */
  public static final double GOAL = 0.9;

  /** A race that nobody has finished by then is over. */
  public static final int MOST_EPOCHS = 600;

  /** The two clouds lie about (2, 2) and (−2, −2). */
  private static final double CLOUD = 2;

  private final TrainingRun[] runs;
  private final int[] finishes = {-1, -1};

  /**
   * @param z the sum for a point in the middle of the cloud of class 1, below 0
   */
  public LossRace(double z) {
    runs = new TrainingRun[] {run(Loss.MSE, z), run(Loss.CROSS_ENTROPY, z)};
    look();
  }

  private static TrainingRun run(Loss loss, double z) {
    double weight = z / (2 * CLOUD);
    return new TrainingRun(
        Experiment.STANDARD
            .with(Fields.DATA, Generator.GAUSS)
            .with(Fields.SAMPLES, 100)
            .with(Fields.LAYERS, List.of())
            .with(Fields.OUTPUT, OutputChoice.SIGMOID)
            .with(Fields.LOSS, loss)
            .with(
                Fields.INTERVENTIONS,
                List.of(
                    new Intervention.Weight(0, 0, 0, 0, weight),
                    new Intervention.Weight(0, 0, 0, 1, weight))));
  }

  private void look() {
    for (int racer = 0; racer < runs.length; racer++) {
      if (finishes[racer] < 0 && runs[racer].trainMetrics().accuracy() >= GOAL) {
        finishes[racer] = epoch();
      }
    }
  }

  /** Trains both for one epoch. */
  public void advance() {
    for (TrainingRun run : runs) {
      run.advance();
    }
    look();
  }

  public int epoch() {
    return runs[0].epoch();
  }

  public boolean isOver() {
    return finishes[0] >= 0 && finishes[1] >= 0 || epoch() >= MOST_EPOCHS;
  }

  /** The share of training points that are right, 0 to 1. */
  public double accuracy(boolean isCrossEntropy) {
    return runs[isCrossEntropy ? 1 : 0].trainMetrics().accuracy();
  }

  /** The first epoch with enough right answers, or −1. */
  public int finish(boolean isCrossEntropy) {
    return finishes[isCrossEntropy ? 1 : 0];
  }
}
