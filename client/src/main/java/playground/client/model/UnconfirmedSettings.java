package playground.client.model;

import java.util.LinkedHashMap;
import java.util.Map;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Intervention;

/**
 * Settings that were changed, and that the run has not taken yet: on the page they hold already.
 */
final class UnconfirmedSettings {
  private final Map<Field<?>, Object> values = new LinkedHashMap<>();

  <T> void put(Field<T> field, T value) {
    values.put(field, value);
  }

  void clear() {
    values.clear();
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** The value of a setting at an epoch, as it was changed last. */
  @SuppressWarnings("unchecked") // put() lets only a T wait for a Field<T>
  <T> T value(Field<T> field, Experiment experiment, int epoch) {
    return values.containsKey(field) ? (T) values.get(field) : experiment.setting(field, epoch);
  }

  /** The experiment with them, as far as it has room, as if the run had taken them at an epoch. */
  Experiment in(Experiment experiment, int epoch) {
    Experiment changed = experiment;
    for (Field<?> field : values.keySet()) {
      changed = with(field, changed, epoch);
    }
    return changed;
  }

  private <T> Experiment with(Field<T> field, Experiment experiment, int epoch) {
    T value = value(field, experiment, epoch);
    Intervention deed = new Intervention.Setting<>(epoch, field, value);
    Experiment until = experiment.until(epoch);
    return until.hasRoomFor(deed) ? until.intervene(deed) : experiment;
  }
}
