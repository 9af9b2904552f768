package playground.client.model;

import playground.experiment.Fields;

/**
 * Where and how to go on after a divergence: from the epoch of the least train loss, before the
 * numbers began to grow.
 *
 * @param epoch to go back to; 0 is the start
 * @param rate learning rate that can be hoped to work from there; 0 where there is no lower one
 */
public record WayBack(int epoch, double rate) {
  /** Finds the way on from a frame whose run has diverged. */
  public static WayBack of(PlaygroundModel model) {
    int epoch = epochOfLeastLoss(model.frame());
    double now = model.setting(Fields.LEARNING_RATE);
    // the rate that had led to that epoch, if it was another one
    double before = model.experiment().setting(Fields.LEARNING_RATE, Math.max(0, epoch - 1));
    return new WayBack(epoch, before < now ? before : LowerRate.than(now));
  }

  private static int epochOfLeastLoss(Frame frame) {
    double[] history = frame.history();
    int size = history.length / Frame.HISTORY_COLUMNS;
    int least = 0;
    for (int i = 1; i < size && history[i] <= frame.epoch(); i++) {
      least = history[size + i] <= history[size + least] ? i : least;
    }
    return size == 0 ? 0 : (int) history[least];
  }
}
