package playground.training;

import java.util.function.IntPredicate;
import playground.network.Dropout;
import playground.network.Network;
import playground.network.PlainPass;

/**
 * The samples {@code order[from … from + count)} that one update is made with, and how.
 *
 * @param masks as {@link Trainer#masks} draws them; null where nothing is dropped
 */
@SuppressWarnings("ArrayRecordComponent")
public record Batch(
    LabelledRows rows, int[] order, int from, int count, Rules rules, double[][] masks) {

  /** All of these samples in their order; nothing is dropped. */
  public static Batch whole(LabelledRows rows, Rules rules) {
    int[] order = Trainer.order(rows.size(), false, 0, 0);
    return new Batch(rows, order, 0, order.length, rules, null);
  }

  double[] row(int place) {
    return rows.row(order[from + place]);
  }

  double target(int place) {
    return rows.targets()[order[from + place]];
  }

  double[][] masks(int place, Network network) {
    return masks == null ? null : Dropout.of(masks, place, network);
  }

  /** The place of a sample in this batch; -1 when it is not in it. */
  public int placeOf(int sample) {
    for (int place = 0; place < count; place++) {
      if (order[from + place] == sample) {
        return place;
      }
    }
    return -1;
  }

  /**
   * See {@link Explanation#of}.
   *
   * @param kept the places in the batch whose way through the network is remembered
   */
  public Explanation explain(Network network, double[] state, IntPredicate kept) {
    return Explanation.of(network, state, this, kept);
  }

  /** The mean loss with the penalty: what the gradients are the slopes of. */
  public double loss(Network network) {
    PlainPass pass = new PlainPass(network);
    double total = 0;
    for (int place = 0; place < count; place++) {
      pass.forward(row(place), masks(place, network));
      total = pass.loss(target(place)) + total; // composite on the left
    }
    double penalty = rules.regularization().penalty(network, rules.regularizationRate());
    return total / count + penalty;
  }

  /** (loss(w + h) − loss(w − h)) / 2h, by nothing but going forward twice. */
  public double slope(Network network, int parameter, double h) {
    double[] w = network.weightsAndBiases();
    double own = w[parameter];
    w[parameter] = own + h;
    double above = loss(network);
    w[parameter] = own - h;
    double below = loss(network);
    w[parameter] = own;
    return (above - below) / (2 * h);
  }
}
