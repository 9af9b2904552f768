package playground.run;

import playground.math.SeededRandom;
import playground.network.Network;
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

  EpochInProgress(double[] before, int[] order, Rules rules, SeededRandom dropout) {
    this.before = before;
    this.order = order;
    this.rules = rules;
    this.dropout = dropout;
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
    updates++;
    hasMasks = false;
  }

  Explanation explain(Network network, double[] state, LabelledRows samples) {
    return Explanation.of(network, state, samples, order, from(), count(), rules, masks(network));
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
