package playground.run;

import playground.experiment.Experiment;
import playground.math.SeededRandom;
import playground.network.Network;
import playground.training.Batch;
import playground.training.Explanation;
import playground.training.LabelledRows;
import playground.training.Rules;
import playground.training.Trainer;

/** One epoch, batch by batch: its order, its dropout, and the way back to where it began. */
final class EpochInProgress {
  private final double[] before;
  private final int[] order;
  private final Rules rules;
  private final SeededRandom dropout;
  private int updates;
  private double[][] masks;
  private boolean hasMasks;

  private EpochInProgress(double[] before, int[] order, Rules rules, SeededRandom dropout) {
    this.before = before;
    this.order = order;
    this.rules = rules;
    this.dropout = dropout;
  }

  /**
   * The epoch that comes after {@code epoch} trained ones, at its beginning.
   *
   * @param samples how many are trained with
   */
  static EpochInProgress of(
      Experiment experiment, RulesInForce inForce, int epoch, int samples, double[] before) {
    Rules rules = inForce.at(experiment, epoch);
    boolean isShuffled = inForce.isShuffledAt(experiment, epoch);
    int[] order = Trainer.order(samples, isShuffled, experiment.orderSeed(), epoch + 1);
    SeededRandom dropout =
        new SeededRandom(experiment.dropoutSeed(), SeededRandom.Stream.DROPOUT, epoch + 1);
    return new EpochInProgress(before, order, rules, dropout);
  }

  private int from() {
    return updates * rules.batchSize();
  }

  private int count() {
    return Math.min(rules.batchSize(), order.length - from());
  }

  /** Drawn once for each batch, whether it is only looked at or made. */
  double[][] masks(Network network) {
    if (!hasMasks) {
      masks = Trainer.masks(network, count(), dropout);
      hasMasks = true;
    }
    return masks;
  }

  void update(Trainer trainer) {
    double[][] drawn = masks(trainer.network());
    trainer.update(order, from(), count(), rules, drawn);
    goOn();
  }

  /** Makes all updates that are left, at once where nothing has to be drawn between them. */
  void finish(Trainer trainer) {
    if (!trainer.network().hasDropout() && !isDone()) {
      trainer.update(order, from(), order.length - from(), rules, null);
      hasMasks = false;
      int size = rules.batchSize();
      updates = (order.length + size - 1) / size;
    }
    while (!isDone()) {
      update(trainer);
    }
  }

  /** Passes an update by that was made elsewhere. */
  void skip(Network network) {
    masks(network);
    goOn();
  }

  private void goOn() {
    updates++;
    hasMasks = false;
  }

  /** The next update's samples. */
  Batch next(Network network, LabelledRows samples) {
    return new Batch(samples, order, from(), count(), rules, masks(network));
  }

  Explanation explain(Network network, double[] state, LabelledRows samples) {
    return next(network, samples).explain(network, state, s -> true);
  }

  boolean isDone() {
    return from() >= order.length;
  }

  boolean hasBegun() {
    return updates > 0;
  }

  int updates() {
    return updates;
  }

  /** The trainer's state when the epoch began. */
  double[] before() {
    return before;
  }
}
