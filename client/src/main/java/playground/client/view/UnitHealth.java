package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.Health;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.paint.Weights;
import playground.experiment.Fields;

/**
 * Which hidden units are dead, saturated or dropped; units count as their maps do. While training
 * is too fast for this to be known, what was known last stays.
 */
final class UnitHealth {
  /** A unit that is saturated for this share of the training points hardly learns any more. */
  private static final double MOSTLY = 0.95;

  private int hidden;
  private double[] off = {};
  private double[] flat = {};
  private double[] dropped = {};
  private int samples;

  /** What was known of another network says nothing about this one. */
  void forget(Weights weights) {
    hidden = weights.map(weights.layers() - 1, 0);
    off = new double[0];
    flat = off;
    dropped = off;
  }

  void take(Frame frame, PlaygroundModel model) {
    Health health = frame.health();
    if (health.isKnown() && health.offShares().length == hidden) {
      off = health.offShares();
      flat = health.flatShares();
    }
    boolean isAtRest = !frame.isPlaying() && health.dropped().length == hidden;
    dropped = isAtRest ? health.dropped() : new double[0];
    int train = model.dataset().train().size();
    int batch = Math.min(model.setting(Fields.BATCH_SIZE), train);
    int left = train - frame.updates() * batch;
    samples = left > 0 ? Math.min(batch, left) : batch;
  }

  private static double at(double[] shares, int unit) {
    return unit < shares.length ? shares[unit] : 0;
  }

  /** An answer of 0 with a slope, as of tanh in the middle, is not off. */
  private double off(int unit) {
    return Math.min(at(off, unit), at(flat, unit));
  }

  /** Off for every training point, and so beyond learning. */
  boolean isDead(int unit) {
    return off(unit) == 1;
  }

  boolean isSaturated(int unit) {
    return saturated(unit) >= MOSTLY;
  }

  private double saturated(int unit) {
    return at(flat, unit) - off(unit);
  }

  /** The share of the next update's batch that a unit is dropped for. */
  double dropped(int unit) {
    return at(dropped, unit);
  }

  /** Everything there is to say about a unit, one line each. */
  List<String> words(int unit, Texts texts) {
    List<String> words = new ArrayList<>();
    if (isDead(unit)) {
      words.add(texts.get("neuron.dead"));
    } else if (off(unit) > 0) {
      words.add(texts.get("neuron.off", "share", NumberText.percent(off(unit))));
    }
    if (saturated(unit) > 0) {
      words.add(texts.get("neuron.saturated", "share", NumberText.percent(saturated(unit))));
    }
    if (dropped.length > 0 && dropped(unit) > 0) {
      String count = String.valueOf((int) (dropped(unit) * samples + 0.5));
      words.add(texts.get("neuron.dropped", "count", count, "size", String.valueOf(samples)));
    }
    return words;
  }
}
