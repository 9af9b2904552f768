package playground.compiled;

import java.util.Arrays;
import playground.network.Activation;
import playground.network.BatchPass;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Mistake;
import playground.network.Network;
import playground.network.Output;
import playground.training.Optimizer;
import playground.training.Regularization;
import playground.training.Rules;

/**
 * What a module is made for: all that decides which instructions it has. Networks with equal plans
 * share a module; parameters, rates and data are only numbers in its memory.
 */
public final class Plan {
  /** Samples that pass together at most; a larger batch passes in several chunks. */
  static final int CHUNK = BatchPass.CHUNK;

  private static final int LAYERS_AT = 11;
  private static final int NUMBERS_OF_LAYER = 3;

  private final int[] numbers;

  private Plan(int[] numbers) {
    this.numbers = numbers;
  }

  /** The plan that {@link #numbers} were taken from. */
  public static Plan of(int[] numbers) {
    return new Plan(numbers);
  }

  public static Plan of(Network network, Rules rules) {
    DenseLayer[] layers = network.layers();
    Head head = network.head();
    Optimizer optimizer = rules.optimizer();
    boolean isAdam = optimizer == Optimizer.ADAM || optimizer == Optimizer.ADAMW;
    boolean isRmsProp = optimizer == Optimizer.RMSPROP;
    int[] numbers = new int[LAYERS_AT + NUMBERS_OF_LAYER * layers.length];
    int at = 0;
    numbers[at++] = Math.min(rules.batchSize(), CHUNK + 1); // how much larger does not matter
    numbers[at++] = head.loss().ordinal();
    numbers[at++] = head.output().ordinal();
    numbers[at++] = head.classes();
    numbers[at++] = optimizer.ordinal();
    numbers[at++] = number(isRmsProp && rules.constants().centered());
    numbers[at++] = number(isRmsProp && rules.constants().rmsMomentum() > 0);
    numbers[at++] = number(isAdam && rules.constants().amsgrad());
    boolean isPenalized = rules.regularizationRate() != 0;
    numbers[at++] = (isPenalized ? rules.regularization() : Regularization.NONE).ordinal();
    numbers[at++] = number(rules.clipNorm() != 0);
    numbers[at++] = network.inputs();
    for (DenseLayer layer : layers) {
      numbers[at++] = layer.units;
      numbers[at++] = layer.activation == null ? -1 : layer.activation.ordinal();
      numbers[at++] = number(layer.dropout > 0);
    }
    return new Plan(numbers);
  }

  /**
   * False for what is left to the plain kernel: the sine, whose reduction of large angles needs a
   * table and loops of its own, mistakes made on purpose, and networks without inputs.
   */
  public static boolean covers(Network network) {
    for (Mistake mistake : Mistake.values()) {
      if (network.makes(mistake)) {
        return false;
      }
    }
    for (DenseLayer layer : network.layers()) {
      if (layer.activation == Activation.SINE) {
        return false;
      }
    }
    return network.inputs() > 0;
  }

  private static int number(boolean holds) {
    return holds ? 1 : 0;
  }

  /** Everything that there is to know, as whole numbers; equal plans have equal ones. */
  public int[] numbers() {
    return numbers.clone();
  }

  /** Samples that pass together in training. */
  int chunk() {
    return Math.min(numbers[0], CHUNK);
  }

  boolean hasLargeBatches() {
    return numbers[0] > CHUNK;
  }

  /** The loss and the output activation; δ is a setting. */
  Head head() {
    return new Head(Loss.values()[numbers[1]], Output.values()[numbers[2]], 1, numbers[3]);
  }

  Optimizer optimizer() {
    return Optimizer.values()[numbers[4]];
  }

  boolean isCentered() {
    return numbers[5] == 1;
  }

  boolean hasRmsMomentum() {
    return numbers[6] == 1;
  }

  boolean hasAmsgrad() {
    return numbers[7] == 1;
  }

  Regularization regularization() {
    return Regularization.values()[numbers[8]];
  }

  boolean isClipped() {
    return numbers[9] == 1;
  }

  /** How many layers there are, the output layer included. */
  int layers() {
    return (numbers.length - LAYERS_AT) / NUMBERS_OF_LAYER;
  }

  int last() {
    return layers() - 1;
  }

  int units(int layer) {
    return numbers[LAYERS_AT + NUMBERS_OF_LAYER * layer];
  }

  /** The inputs of a layer. */
  int inputs(int layer) {
    return layer == 0 ? numbers[LAYERS_AT - 1] : units(layer - 1);
  }

  /** Of a hidden layer. */
  Activation activation(int layer) {
    return Activation.values()[numbers[LAYERS_AT + NUMBERS_OF_LAYER * layer + 1]];
  }

  boolean hasDropout(int layer) {
    return numbers[LAYERS_AT + NUMBERS_OF_LAYER * layer + 2] == 1;
  }

  /** The place of a layer's first weight among all parameters, as {@link DenseLayer} has it. */
  int weightsAt(int layer) {
    return layer == 0 ? 0 : biasesAt(layer - 1) + units(layer - 1);
  }

  int biasesAt(int layer) {
    return weightsAt(layer) + units(layer) * inputs(layer);
  }

  int parameters() {
    return biasesAt(last()) + units(last());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan && Arrays.equals(numbers, plan.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
