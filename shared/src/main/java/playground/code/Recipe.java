package playground.code;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Layer;
import playground.network.Activation;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.run.TrainingRun;
import playground.training.LabelledRows;
import playground.training.Optimizer;
import playground.training.Regularization;
import playground.training.Rules;
import playground.training.Schedule;

/** What a program has to be told to train as the page does, and what it cannot do. */
public final class Recipe {
  /** So many epochs are compared; a chaotic run parts from the last bit on only later. */
  static final int EPOCHS = 10;

  private static final int MOST_PARAMETERS = 2000;
  private static final int MOST_NUMBERS = 20000;
  private static final List<Activation> KNOWN =
      List.of(Activation.TANH, Activation.RELU, Activation.SIGMOID, Activation.LINEAR);
  private static final List<Optimizer> OPTIMIZERS =
      List.of(Optimizer.SGD, Optimizer.MOMENTUM, Optimizer.ADAM);

  final Experiment experiment;
  final LabelledRows rows;
  final Rules rules;

  /** By layer and unit: its weights and, last, its bias; before any training. */
  final List<List<double[]>> neurons = new ArrayList<>();

  /** The activation of each layer as the programs call it. */
  final List<String> activations = new ArrayList<>();

  /** The train loss at epochs 0, 1, 2 …, without a penalty. */
  final List<Double> losses = new ArrayList<>();

  private Recipe(Experiment experiment) {
    this.experiment = experiment;
    TrainingRun run = new TrainingRun(experiment);
    rows = LabelledRows.of(run.inputs(), run.dataset().train());
    rules = run.rules();
    Network network = run.network();
    for (DenseLayer layer : network.layers()) {
      List<double[]> units = new ArrayList<>();
      for (int unit = 0; unit < layer.units; unit++) {
        double[] own = new double[layer.inputs + 1];
        for (int i = 0; i < layer.inputs; i++) {
          own[i] = network.weightsAndBiases()[layer.weightAt(unit, i)];
        }
        own[layer.inputs] = network.weightsAndBiases()[layer.biasAt(unit)];
        units.add(own);
      }
      neurons.add(units);
    }
    for (Layer layer : experiment.get(Fields.LAYERS)) {
      activations.add(Choices.name(layer.activation()));
    }
    activations.add(Choices.name(network.head().output()));
    losses.add(run.trainMetrics().loss());
    while (run.epoch() < EPOCHS && run.advance()) {
      losses.add(run.trainMetrics().loss());
    }
  }

  /**
   * @throws IllegalArgumentException when something is {@link #missing}
   */
  static Recipe of(Experiment experiment) {
    if (!missing(experiment).isEmpty()) {
      throw new IllegalArgumentException("no program for " + missing(experiment).get(0).path());
    }
    return new Recipe(experiment);
  }

  /**
   * The settings whose values the programs do not know; a program can be had when there are none.
   */
  public static List<Field<?>> missing(Experiment experiment) {
    List<Field<?>> missing = new ArrayList<>();
    Network network = experiment.network();
    Head head = network.head();
    boolean isDropping = network.hasDropout();
    boolean isKnown = true;
    for (Layer layer : experiment.get(Fields.LAYERS)) {
      isKnown &= KNOWN.contains(layer.activation());
    }
    int numbers = experiment.dataset().train().size() * network.inputs();
    boolean isTooLarge = network.parameterCount() > MOST_PARAMETERS || numbers > MOST_NUMBERS;
    add(missing, Fields.LAYERS, !isKnown || isDropping || isTooLarge);
    boolean isEntropy = head.loss() == Loss.CROSS_ENTROPY;
    boolean isPlainSquares = head.loss() == Loss.MSE && head.output() == Output.LINEAR;
    boolean isProbability = head.output() != Output.SIGMOID || head.units() == 1;
    add(
        missing,
        Fields.LOSS,
        !(isEntropy && isProbability || isPlainSquares && head.classes() == 0));
    add(missing, Fields.OPTIMIZER, !OPTIMIZERS.contains(experiment.get(Fields.OPTIMIZER)));
    add(missing, Fields.DAMPENING, experiment.get(Fields.DAMPENING) != 0);
    add(missing, Fields.AMSGRAD, experiment.get(Fields.AMSGRAD));
    add(missing, Fields.SCHEDULE, experiment.get(Fields.SCHEDULE) != Schedule.CONSTANT);
    add(missing, Fields.WARM_UP, experiment.get(Fields.WARM_UP) != 0);
    add(missing, Fields.CLIP_NORM, experiment.get(Fields.CLIP_NORM) != 0);
    add(missing, Fields.MISTAKES, !experiment.get(Fields.MISTAKES).isEmpty());
    boolean isChanged = false;
    for (Intervention one : experiment.get(Fields.INTERVENTIONS)) {
      isChanged |= one.epoch() > 0;
      isChanged |= one instanceof Intervention.Setting<?> || one.changesPoints();
    }
    add(missing, Fields.INTERVENTIONS, isChanged);
    add(missing, Fields.DATA, missing.isEmpty() && !new TrainingRun(experiment).canAdvance());
    return missing;
  }

  private static void add(List<Field<?>> missing, Field<?> field, boolean isMissing) {
    if (isMissing) {
      missing.add(field);
    }
  }

  /** A program's frame with the numbers and names that are written alike in every language. */
  String filledInto(String frame) {
    return frame
        .replace("{seed}", String.valueOf(experiment.orderSeed()))
        .replace("{rate}", String.valueOf(experiment.get(Fields.LEARNING_RATE)))
        .replace("{batch}", String.valueOf(experiment.get(Fields.BATCH_SIZE)))
        .replace("{epochs}", String.valueOf(losses.size() - 1))
        .replace("{activations}", '"' + String.join("\", \"", activations) + '"')
        .replace("{factor}", isCrossEntropy() ? "" : "2 * ")
        .replace("{losses}", separated(losses));
  }

  private static String separated(List<Double> numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(text.length() == 0 ? "" : ", ").append(number);
    }
    return text.toString();
  }

  double penalty() {
    boolean isNone = experiment.get(Fields.REGULARIZATION) == Regularization.NONE;
    return isNone ? 0 : experiment.get(Fields.REGULARIZATION_RATE);
  }

  double epsilon() {
    return rules.constants().epsilon(rules.optimizer());
  }

  boolean isL1() {
    return experiment.get(Fields.REGULARIZATION) == Regularization.L1;
  }

  boolean isCrossEntropy() {
    return experiment.network().head().loss() == Loss.CROSS_ENTROPY;
  }

  /** All of a point's numbers, the target last. */
  double[] point(int sample) {
    double[] row = rows.row(sample);
    double[] all = new double[row.length + 1];
    System.arraycopy(row, 0, all, 0, row.length);
    all[row.length] = rows.targets()[sample];
    return all;
  }

  /** With these signs around and between, each number so that it reads back to the same bits. */
  static String list(double[] numbers, String open, String between, String close) {
    StringBuilder text = new StringBuilder(open);
    for (int i = 0; i < numbers.length; i++) {
      text.append(i == 0 ? "" : between).append(numbers[i]);
    }
    return text.append(close).toString();
  }
}
