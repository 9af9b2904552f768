package playground.run;

import java.util.List;
import playground.dataset.Dataset;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Readiness;
import playground.feature.Feature;
import playground.network.Network;
import playground.training.LabelledRows;
import playground.training.Metrics;
import playground.training.Trainer;

/**
 * One experiment in the course of training. The same experiment has the same parameters, bit for
 * bit, at the same epoch, wherever it runs and however often it was rewound.
 */
public final class TrainingRun {
  /** Whether training can go on; DIVERGED keeps the last epoch whose numbers were finite. */
  public enum State {
    RUNNING,
    DIVERGED
  }

  private final Dataset dataset;
  private final Readiness readiness;
  private final Network network;
  private final LabelledRows trainRows;
  private final LabelledRows testRows;
  private final Trainer trainer;
  private final Timeline timeline;
  private final LossHistory history = new LossHistory();
  private Experiment experiment;
  private State state = State.RUNNING;
  private int epoch;
  private int furthestEpoch;
  private Metrics trainMetrics;
  private Metrics testMetrics;

  public TrainingRun(Experiment experiment) {
    this.experiment = experiment;
    List<Feature> features = experiment.get(Fields.FEATURES);
    dataset = experiment.dataset();
    readiness = Readiness.of(experiment, dataset);
    trainRows = LabelledRows.of(features, dataset.train());
    testRows = LabelledRows.of(features, dataset.test());
    List<Network.Shape> hidden =
        experiment.get(Fields.LAYERS).stream()
            .map(layer -> new Network.Shape(layer.units(), layer.activation()))
            .toList();
    network = Network.build(features.size(), hidden, experiment.get(Fields.LOSS));
    experiment.get(Fields.INITIALIZER).fill(network, experiment.get(Fields.SEED));
    trainer = new Trainer(network, trainRows);
    timeline = new Timeline(network.parameterCount());
    timeline.offer(0, network);
    measure();
    history.add(0, trainMetrics, testMetrics);
  }

  private void measure() {
    trainMetrics = Metrics.of(network, trainRows);
    testMetrics = Metrics.of(network, testRows);
  }

  /** True when another epoch can be trained. */
  public boolean canAdvance() {
    return readiness == Readiness.READY && state == State.RUNNING && epoch < Fields.MOST_EPOCHS;
  }

  /** Trains one epoch; false, and nothing changed but perhaps the state, when it could not. */
  public boolean advance() {
    if (!canAdvance()) {
      return false;
    }
    double[] before = network.parameters();
    int[] order =
        trainer.order(experiment.get(Fields.SHUFFLE), experiment.get(Fields.SEED), epoch + 1);
    trainer.epoch(order, (int) setting(Fields.BATCH_SIZE), setting(Fields.LEARNING_RATE));
    measure();
    if (!isFinite()) {
      network.setParameters(before);
      measure();
      state = State.DIVERGED;
      return false;
    }
    epoch++;
    furthestEpoch = Math.max(furthestEpoch, epoch);
    history.add(epoch, trainMetrics, testMetrics);
    timeline.offer(epoch, network);
    return true;
  }

  private boolean isFinite() {
    return network.isFinite() && trainMetrics.isFinite() && testMetrics.isFinite();
  }

  /** Goes back to an epoch, or as near before it as can be done without training. */
  public void rewind(int target) {
    if (target < epoch) {
      Timeline.Snapshot snapshot = timeline.before(target);
      epoch = snapshot.epoch();
      network.setParameters(snapshot.parameters());
      state = State.RUNNING;
      measure();
    }
  }

  /** Goes back or forward to an epoch; stops earlier only where training stops. */
  public void seek(int target) {
    rewind(target);
    while (epoch < target && advance()) {
      continue;
    }
  }

  /**
   * Changes a setting from the present epoch on, and remembers it in the experiment. Training goes
   * on with what has been learned, also after a divergence.
   */
  public void intervene(Field<? extends Number> field, double value) {
    experiment = experiment.intervene(new Intervention(epoch, field, value));
    state = State.RUNNING;
    furthestEpoch = epoch;
    history.cutAfter(epoch);
    history.add(epoch, trainMetrics, testMetrics); // thinning may have dropped it
    timeline.cutAfter(epoch);
  }

  private double setting(Field<? extends Number> field) {
    return experiment.setting(field, epoch);
  }

  public Experiment experiment() {
    return experiment;
  }

  public Dataset dataset() {
    return dataset;
  }

  public Readiness readiness() {
    return readiness;
  }

  public Network network() {
    return network;
  }

  public State state() {
    return state;
  }

  public int epoch() {
    return epoch;
  }

  /** The furthest epoch that has been trained; the timeline reaches from 0 to here. */
  public int furthestEpoch() {
    return furthestEpoch;
  }

  public Metrics trainMetrics() {
    return trainMetrics;
  }

  public Metrics testMetrics() {
    return testMetrics;
  }

  public LossHistory history() {
    return history;
  }

  public String fingerprint() {
    return Fingerprint.of(network.parameters());
  }
}
