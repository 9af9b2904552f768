package playground.run;

import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.training.OptimizerConstants;
import playground.training.Rules;
import playground.training.Schedule;

/**
 * The training settings of an experiment at an epoch, interventions and schedule included. Looked
 * up again only where an intervention changes something.
 */
final class RulesInForce {
  private Experiment experiment;
  private int from;
  private int upTo;
  private Rules rules;
  private double rate;
  private boolean isShuffled;
  private Schedule schedule;
  private int warmUp;
  private int scheduleEpochs;
  private double gamma;

  /**
   * The rules for the epoch that comes after {@code epoch} trained ones.
   *
   * @param of may be another experiment than the last time
   */
  Rules at(Experiment of, int epoch) {
    lookUp(of, epoch);
    double factor = schedule.factorAt(epoch + 1, warmUp, scheduleEpochs, gamma);
    return factor == 1
        ? rules
        : new Rules(
            rules.batchSize(),
            rules.optimizer(),
            rules.constants(),
            rate * factor,
            rules.regularization(),
            rules.regularizationRate(),
            rules.clipNorm());
  }

  boolean isShuffledAt(Experiment of, int epoch) {
    lookUp(of, epoch);
    return isShuffled;
  }

  private void lookUp(Experiment of, int epoch) {
    if (of == experiment && epoch >= from && epoch < upTo) {
      return;
    }
    experiment = of;
    from = 0;
    upTo = Integer.MAX_VALUE;
    for (Intervention one : of.get(Fields.INTERVENTIONS)) {
      if (one.epoch() <= epoch) {
        from = one.epoch();
      } else if (upTo == Integer.MAX_VALUE) {
        upTo = one.epoch();
      }
    }
    rate = value(Fields.LEARNING_RATE);
    isShuffled = value(Fields.SHUFFLE);
    schedule = value(Fields.SCHEDULE);
    warmUp = value(Fields.WARM_UP);
    scheduleEpochs = value(Fields.SCHEDULE_EPOCHS);
    gamma = value(Fields.SCHEDULE_FACTOR);
    rules =
        new Rules(
            value(Fields.BATCH_SIZE),
            value(Fields.OPTIMIZER),
            constants(),
            rate,
            value(Fields.REGULARIZATION),
            value(Fields.REGULARIZATION_RATE),
            value(Fields.CLIP_NORM));
  }

  private OptimizerConstants constants() {
    return new OptimizerConstants(
        value(Fields.MOMENTUM),
        value(Fields.DAMPENING),
        value(Fields.RATE_DECAY),
        value(Fields.ACCUMULATOR),
        value(Fields.ALPHA),
        value(Fields.RMS_MOMENTUM),
        value(Fields.CENTERED),
        value(Fields.BETA1),
        value(Fields.BETA2),
        value(Fields.AMSGRAD),
        value(Fields.WEIGHT_DECAY),
        value(Fields.EPSILON_EXPONENT));
  }

  private <T> T value(Field<T> field) {
    return experiment.setting(field, from);
  }
}
