package playground.run;

import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Readiness;
import playground.feature.Inputs;
import playground.network.Network;
import playground.training.Batch;
import playground.training.LabelledRows;
import playground.training.Rules;

/**
 * A run at rest, made again from the little that tells it apart from other runs of its experiment:
 * where it is, its parameters and what the optimizer remembers. Nothing is trained for that.
 */
public final class Moment {
  private final Experiment experiment;
  private final Dataset dataset;
  private final Inputs inputs;
  private final Network network;
  private final LabelledRows rows;
  private final RulesInForce inForce = new RulesInForce();
  private final int epoch;
  private final int updates;
  private final double[] memory;
  private Batch next;

  /**
   * @param updates made since the epoch ended
   * @param memory as {@link TrainingRun#memory} gives it
   */
  public Moment(
      Experiment experiment, int epoch, int updates, double[] parameters, double[] memory) {
    this.experiment = experiment;
    this.epoch = epoch;
    this.updates = updates;
    this.memory = memory;
    dataset = experiment.dataset(epoch);
    inputs = experiment.inputs();
    network = experiment.network();
    network.setParameters(parameters, 0);
    rows = LabelledRows.of(inputs, dataset.train());
  }

  public Experiment experiment() {
    return experiment;
  }

  public Dataset dataset() {
    return dataset;
  }

  /** A network of its own, with the run's parameters. */
  public Network network() {
    return network;
  }

  public Rules rules() {
    return inForce.at(experiment, epoch);
  }

  /** What the trainer starts its next update from. */
  public double[] state() {
    double[] state = new double[network.parameterCount() + memory.length];
    System.arraycopy(network.weightsAndBiases(), 0, state, 0, network.parameterCount());
    System.arraycopy(memory, 0, state, network.parameterCount(), memory.length);
    return state;
  }

  /** Whether there is a next update: not where the updates do not fit the training set. */
  public boolean isReady() {
    boolean isInEpoch = updates == 0 || updates * rules().batchSize() < rows.size();
    return isInEpoch && Readiness.of(experiment, dataset) == Readiness.READY;
  }

  /** The samples of the next update; only where the run {@link #isReady}. */
  public Batch nextBatch() {
    if (next == null) {
      EpochInProgress progress =
          EpochInProgress.of(experiment, inForce, epoch, rows.size(), new double[0]);
      for (int u = 0; u < updates; u++) {
        progress.skip(network);
      }
      next = progress.next(network, rows);
    }
    return next;
  }

  /** The whole training set as one batch; nothing is dropped. */
  public Batch wholeSet() {
    return Batch.whole(rows, rules());
  }

  /** One sample as a batch; nothing is dropped. */
  public Batch single(Point sample) {
    double[] targets = {sample.target()};
    return Batch.whole(new LabelledRows(inputs.row(sample), targets), rules());
  }
}
