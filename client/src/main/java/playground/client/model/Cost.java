package playground.client.model;

import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;

/**
 * What a change has cost, unless it is undone.
 *
 * @param epochs that were shown before a new start; more may have been trained
 * @param changes that were to come later on the timeline
 * @param ahead epochs after this one that had been trained, and are not any more
 */
public record Cost(int epochs, int changes, int ahead) {
  public static final Cost NONE = new Cost(0, 0, 0);

  /** Of a new start after so many epochs. */
  static Cost ofRestart(Experiment before, int epoch, int furthest) {
    int changes = later(before.get(Fields.INTERVENTIONS), 0, epoch);
    return new Cost(epoch, changes, furthest - epoch);
  }

  /** Of what was done to a run: it keeps its epochs, but nothing that comes after the deed. */
  static Cost ofDeed(Experiment before, Experiment after, int furthest) {
    List<Intervention> old = before.get(Fields.INTERVENTIONS);
    List<Intervention> now = after.get(Fields.INTERVENTIONS);
    int same = 0;
    while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
      same++;
    }
    // a setting that is changed at epoch 0 is in no list
    int epoch = same < now.size() ? now.get(same).epoch() : 0;
    return new Cost(0, later(old, same, epoch), Math.max(0, furthest - epoch));
  }

  private static int later(List<Intervention> all, int from, int epoch) {
    int count = 0;
    for (Intervention one : all.subList(from, all.size())) {
      count += one.epoch() > epoch ? 1 : 0;
    }
    return count;
  }
}
