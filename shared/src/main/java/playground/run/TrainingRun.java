package playground.run;

import java.util.List;
import java.util.function.IntFunction;
import playground.dataset.Dataset;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Readiness;
import playground.feature.Inputs;
import playground.math.SeededRandom;
import playground.network.Dropout;
import playground.network.Mistake;
import playground.network.Network;
import playground.training.Answers;
import playground.training.Batch;
import playground.training.Diagnostics;
import playground.training.Explanation;
import playground.training.Kernel;
import playground.training.Kernels;
import playground.training.LabelledRows;
import playground.training.Metrics;
import playground.training.Rules;
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

  private final SamplesInForce samples;
  private final Network network;
  private final Trainer trainer;
  private final Timeline timeline = new Timeline();
  private final LossHistory history = new LossHistory();
  private final RulesInForce inForce = new RulesInForce();
  private Experiment experiment;
  private State state = State.RUNNING;
  private int epoch;
  private int furthestEpoch;
  private EpochInProgress progress;
  private boolean isMeasured;
  private Metrics trainMetrics;
  private Metrics testMetrics;

  /** Trains with the plain kernel. */
  public TrainingRun(Experiment experiment) {
    this(experiment, Kernels.PLAIN);
  }

  public TrainingRun(Experiment experiment, Kernels kernels) {
    this.experiment = experiment;
    samples = new SamplesInForce(experiment);
    network = experiment.network();
    SeededRandom weights =
        new SeededRandom(experiment.get(Fields.SEED), SeededRandom.Stream.WEIGHTS);
    double bias = network.makes(Mistake.NO_BIAS) ? 0 : experiment.get(Fields.BIAS_START);
    experiment.get(Fields.INITIALIZER).fill(network, weights, bias);
    trainer = new Trainer(network, samples.train(), kernels);
    arriveAt(0);
  }

  /** Takes the samples that there are at this epoch. */
  private void refreshData() {
    if (samples.refresh(experiment, epoch)) {
      trainer.setSamples(samples.train());
    }
  }

  private void measure() {
    isMeasured = true;
    Kernel kernel = kernel();
    trainMetrics = Metrics.of(network, kernel, samples.train());
    testMetrics = Metrics.of(network, kernel, samples.test());
  }

  /** True when another epoch can be trained. */
  public boolean canAdvance() {
    return readiness() == Readiness.READY && state == State.RUNNING && epoch < Fields.MOST_EPOCHS;
  }

  /**
   * Trains to the end of the epoch; false, and nothing changed but perhaps the state, when it could
   * not.
   */
  public boolean advance() {
    if (!canAdvance()) {
      return false;
    }
    EpochInProgress current = progress();
    current.finish(trainer);
    return finish();
  }

  /** Makes one update, with the next batch; false as {@link #advance}. */
  public boolean step() {
    if (!canAdvance()) {
      return false;
    }
    EpochInProgress current = progress();
    current.update(trainer);
    if (current.isDone()) {
      return finish();
    }
    measure();
    // a loss may overflow and recover within an epoch, as it may in advance(); parameters cannot
    return trainer.isFinite() || diverge();
  }

  private EpochInProgress progress() {
    if (progress == null) {
      int size = samples.train().size();
      progress = EpochInProgress.of(experiment, inForce, epoch, size, trainer.state());
    }
    return progress;
  }

  private boolean finish() {
    isMeasured = false;
    boolean isSure = trainer.isSurelyFinite();
    if (!isSure || history.keeps(epoch + 1)) {
      measure();
    }
    if (!isSure && !isFinite()) {
      return diverge();
    }
    progress = null;
    arriveAt(epoch + 1);
    return true;
  }

  private boolean isFinite() {
    return trainer.isFinite() && trainMetrics.isFinite() && testMetrics.isFinite();
  }

  private boolean diverge() {
    leaveEpoch();
    state = State.DIVERGED;
    return false;
  }

  /** Back to where the epoch under way began. */
  private void leaveEpoch() {
    trainer.restore(progress.before());
    progress = null;
    measure();
  }

  /** Does at a new epoch what was done there, and remembers it. */
  private void arriveAt(int reached) {
    epoch = reached;
    furthestEpoch = Math.max(furthestEpoch, epoch);
    boolean isChanged = epoch == 0;
    for (Intervention one : experiment.get(Fields.INTERVENTIONS)) {
      if (one.epoch() == epoch) {
        apply(one);
        isChanged = true;
      }
    }
    if (isChanged) {
      refreshData();
      measure();
    }
    if (isMeasured) {
      history.add(epoch, trainMetrics, testMetrics);
    }
    timeline.offer(epoch, trainer::state);
  }

  private void apply(Intervention one) {
    if (one instanceof Intervention.Weight w) {
      int at = network.layers()[w.layer()].weightAt(w.unit(), w.input());
      network.weightsAndBiases()[at] = w.value();
    } else if (one instanceof Intervention.Bias b) {
      int at = network.layers()[b.layer()].biasAt(b.unit());
      network.weightsAndBiases()[at] = b.value();
    }
  }

  /** Goes to an epoch, back or forward, or as near before it as can be done without training. */
  public void jump(int target) {
    Timeline.Snapshot snapshot = timeline.before(target);
    if (target < epoch || snapshot.epoch() > epoch) {
      epoch = snapshot.epoch();
      trainer.restore(snapshot.state());
      progress = null;
      state = State.RUNNING;
      refreshData();
      measure();
    } else if (target == epoch && progress != null) {
      leaveEpoch();
    }
  }

  /**
   * Becomes the run of another experiment that trains alike but for interventions, and goes to the
   * last epoch that both have in common, or as near before it as can be done without training.
   * False, and nothing changed, when there is none.
   */
  public boolean become(Experiment other) {
    List<Intervention> mine = experiment.get(Fields.INTERVENTIONS);
    List<Intervention> others = other.get(Fields.INTERVENTIONS);
    int same = 0;
    while (same < mine.size() && same < others.size() && mine.get(same).equals(others.get(same))) {
      same++;
    }
    int first = Fields.MOST_EPOCHS + 1;
    for (List<Intervention> list : List.of(mine, others)) {
      first = same < list.size() ? Math.min(first, list.get(same).epoch()) : first;
    }
    if (first == 0 || !other.startsAs(experiment)) {
      return false;
    }
    jump(Math.min(epoch, first - 1));
    experiment = other;
    timeline.cutFrom(first);
    history.cutFrom(first);
    furthestEpoch = Math.min(furthestEpoch, first - 1);
    refreshData();
    return true;
  }

  /** Goes back or forward to an epoch; stops earlier only where training stops. */
  public void seek(int target) {
    jump(target);
    while (epoch < target && advance()) {
      continue;
    }
  }

  /**
   * Changes something from the present epoch on, and remembers it in the experiment. Training goes
   * on with what has been learned, also after a divergence. An epoch under way is trained to its
   * end first.
   *
   * @param change makes the intervention for the epoch that it is given
   * @throws IllegalArgumentException when there is no such weight, or such points do not belong
   *     here
   */
  public void intervene(IntFunction<Intervention> change) {
    if (progress != null && progress.hasBegun()) {
      advance();
    }
    Intervention made = change.apply(epoch);
    experiment = experiment.intervene(made);
    progress = null;
    state = State.RUNNING;
    furthestEpoch = epoch;
    history.cutFrom(epoch);
    timeline.cutFrom(epoch);
    apply(made);
    refreshData();
    measure();
    history.add(epoch, trainMetrics, testMetrics);
    timeline.offer(epoch, trainer::state);
  }

  /** The next update with every intermediate value; null when there is none to come. */
  public Explanation explainNextUpdate() {
    return canAdvance() ? progress().explain(network, trainer.state(), samples.train()) : null;
  }

  /**
   * The update that samples of one's own would make now, as one batch, with every intermediate
   * value; nothing is dropped.
   */
  public Explanation explain(LabelledRows own) {
    return Batch.whole(own, rules()).explain(network, trainer.state(), s -> true);
  }

  /** How healthy the network is on its training set. */
  public Diagnostics diagnostics() {
    return Diagnostics.of(
        network, samples.train(), rules().regularization(), rules().regularizationRate());
  }

  /** What the network answers to the training samples and then to the test samples. */
  public Answers answers() {
    return Answers.of(network, kernel(), samples.train(), samples.test());
  }

  /**
   * The dropout masks of the next update's batch as {@link Dropout#masks} has them; null where
   * nothing is dropped or no update is to come.
   */
  public double[][] nextMasks() {
    return network.hasDropout() && canAdvance() ? progress().masks(network) : null;
  }

  /** What the regularization adds to the loss; see {@code Regularization}. */
  public double penalty() {
    return rules().regularization().penalty(network, rules().regularizationRate());
  }

  /** What the optimizer remembers, as {@link Moment} takes it. */
  public double[] memory() {
    return trainer.memory();
  }

  /** The settings of the next update. */
  public Rules rules() {
    return inForce.at(experiment, epoch);
  }

  /** What the network is trained and drawn with at this moment. */
  public Kernel kernel() {
    return trainer.kernel(rules());
  }

  public Experiment experiment() {
    return experiment;
  }

  /** The samples at the present epoch. */
  public Dataset dataset() {
    return samples.dataset();
  }

  public Inputs inputs() {
    return samples.inputs();
  }

  public Readiness readiness() {
    return samples.readiness();
  }

  public Network network() {
    return network;
  }

  public State state() {
    return state;
  }

  /** Epochs that are trained to their end. */
  public int epoch() {
    return epoch;
  }

  /** Updates made since the last epoch ended. */
  public int updates() {
    return progress == null ? 0 : progress.updates();
  }

  /** The furthest epoch that has been trained; the timeline reaches from 0 to here. */
  public int furthestEpoch() {
    return furthestEpoch;
  }

  public Metrics trainMetrics() {
    measureIfNeeded();
    return trainMetrics;
  }

  public Metrics testMetrics() {
    measureIfNeeded();
    return testMetrics;
  }

  public LossHistory history() {
    if (!history.has(epoch) && updates() == 0) {
      history.add(epoch, trainMetrics(), testMetrics());
    }
    return history;
  }

  /** Epochs that nobody looks at are not measured, which takes as long as training them. */
  private void measureIfNeeded() {
    if (!isMeasured) {
      measure();
    }
  }

  /** What the timeline's snapshots take, in bytes; at most {@link Timeline#MOST_BYTES}. */
  long timelineBytes() {
    return timeline.bytes();
  }

  public String fingerprint() {
    return Fingerprint.of(network.weightsAndBiases());
  }
}
