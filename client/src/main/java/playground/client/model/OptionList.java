package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.network.Loss;
import playground.training.Optimizer;
import playground.training.Regularization;
import playground.training.Schedule;

/** Which settings have a meaning now, in the groups in which the page lists them. */
public final class OptionList {
  /**
   * Settings that belong together.
   *
   * @param name part of the key of its title
   */
  public record Group(String name, List<Field<?>> fields) {}

  private OptionList() {}

  /** The groups for the experiment on the page, with what was changed while running. */
  public static List<Group> of(PageCopy model) {
    return List.of(
        new Group("data", data(model.experiment())),
        new Group(
            "network", List.of(Fields.OUTPUT, Fields.INITIALIZER, Fields.BIAS_START, Fields.SEED)),
        new Group("training", training(model)),
        new Group("rate", rate(model)),
        new Group("regularization", regularization(model)),
        new Group("stop", List.of(Fields.STOP_EPOCH, Fields.STOP_LOSS)));
  }

  private static List<Field<?>> data(Experiment experiment) {
    List<Field<?>> fields = new ArrayList<>();
    if (!experiment.isRegression()) {
      fields.add(Fields.CLASSES);
    }
    if (!experiment.get(Fields.DATA).isKept()) {
      fields.add(Fields.LABEL_NOISE);
      if (!experiment.isRegression()) {
        fields.add(Fields.BALANCE);
      }
      fields.add(Fields.DATA_SEED);
    }
    return fields;
  }

  private static List<Field<?>> training(PageCopy model) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Fields.LOSS);
    if (model.experiment().get(Fields.LOSS) == Loss.HUBER) {
      fields.add(Fields.HUBER_DELTA);
    }
    fields.add(Fields.BATCH_SIZE);
    fields.add(Fields.SHUFFLE);
    fields.add(Fields.ORDER_SEED);
    fields.add(Fields.OPTIMIZER);
    fields.addAll(constants(model.setting(Fields.OPTIMIZER)));
    return fields;
  }

  private static List<Field<?>> constants(Optimizer optimizer) {
    return switch (optimizer) {
      case SGD -> List.of();
      case MOMENTUM -> List.of(Fields.MOMENTUM, Fields.DAMPENING);
      case NESTEROV -> List.of(Fields.MOMENTUM);
      case ADAGRAD -> List.of(Fields.RATE_DECAY, Fields.ACCUMULATOR, Fields.EPSILON_EXPONENT);
      case RMSPROP ->
          List.of(Fields.ALPHA, Fields.RMS_MOMENTUM, Fields.CENTERED, Fields.EPSILON_EXPONENT);
      case ADAM -> List.of(Fields.BETA1, Fields.BETA2, Fields.AMSGRAD, Fields.EPSILON_EXPONENT);
      case ADAMW ->
          List.of(
              Fields.BETA1,
              Fields.BETA2,
              Fields.AMSGRAD,
              Fields.WEIGHT_DECAY,
              Fields.EPSILON_EXPONENT);
    };
  }

  private static List<Field<?>> rate(PageCopy model) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Fields.LEARNING_RATE);
    fields.add(Fields.WARM_UP);
    fields.add(Fields.SCHEDULE);
    Schedule schedule = model.setting(Fields.SCHEDULE);
    if (schedule != Schedule.CONSTANT) {
      fields.add(Fields.SCHEDULE_EPOCHS);
    }
    if (schedule == Schedule.STEP || schedule == Schedule.EXPONENTIAL) {
      fields.add(Fields.SCHEDULE_FACTOR);
    }
    fields.add(Fields.CLIP_NORM);
    return fields;
  }

  private static List<Field<?>> regularization(PageCopy model) {
    List<Field<?>> fields = new ArrayList<>();
    fields.add(Fields.REGULARIZATION);
    if (model.setting(Fields.REGULARIZATION) != Regularization.NONE) {
      fields.add(Fields.REGULARIZATION_RATE);
    }
    fields.add(Fields.DROPOUT_SEED);
    return fields;
  }

  /** True for a setting that takes effect without a new start. */
  public static boolean isLive(Field<?> field) {
    return Fields.LIVE.contains(field) || field == Fields.STOP_EPOCH || field == Fields.STOP_LOSS;
  }
}
