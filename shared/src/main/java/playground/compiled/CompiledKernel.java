package playground.compiled;

import playground.network.Network;
import playground.training.Answers;
import playground.training.Batch;
import playground.training.Kernel;
import playground.training.LabelledRows;
import playground.training.OptimizerConstants;
import playground.training.OptimizerState;
import playground.training.Rules;

/** Trains and answers with a compiled module, for all networks of its plan. */
public final class CompiledKernel implements Kernel {
  private final Instance instance;
  private final Heap heap;
  private final int settingsAt;
  private final int parameters;
  private final int slots;
  private final int slotBytes;
  private final double[] settings = new double[Setting.values().length];

  public CompiledKernel(Instance instance) {
    this.instance = instance;
    heap = new Heap(instance);
    settingsAt = instance.constant("settings");
    parameters = instance.constant("parameters");
    slots = instance.constant("slots");
    slotBytes = instance.constant("slotBytes");
  }

  @Override
  public boolean isCompiled() {
    return true;
  }

  @Override
  public void train(Network network, OptimizerState optimizer, Batch batches) {
    heap.tidy();
    Rules rules = batches.rules();
    optimizer.prepare(rules.optimizer(), rules.constants());
    writeParameters(network);
    writeSettings(network, optimizer, rules);
    writeSlots(optimizer);
    LabelledRows samples = batches.rows();
    int rows = heap.addressOf(samples.rows(), room(samples.rows().length, network.inputs()));
    int targets = heap.addressOf(samples.targets(), room(samples.size(), 1));
    int order = heap.take(batches.count() * 4);
    instance.write(order, batches.order(), batches.from(), batches.count());
    int masks = writeMasks(batches.masks());
    instance.train(rows, targets, order, masks, batches.count(), rules.batchSize());
    heap.release(order);
    instance.read(parameters, network.weightsAndBiases(), network.parameterCount());
    readState(optimizer);
  }

  private void writeParameters(Network network) {
    instance.write(parameters, network.weightsAndBiases(), 0, network.parameterCount());
    set(Setting.DELTA, network.head().delta());
  }

  private void writeSettings(Network network, OptimizerState optimizer, Rules rules) {
    OptimizerConstants constants = rules.constants();
    set(Setting.LEARNING_RATE, rules.learningRate());
    set(Setting.REGULARIZATION_RATE, rules.regularizationRate());
    set(Setting.CLIP_NORM, rules.clipNorm());
    set(Setting.MOMENTUM, constants.momentum());
    set(Setting.DAMPENING, constants.dampening());
    set(Setting.RATE_DECAY, constants.rateDecay());
    set(Setting.ALPHA, constants.alpha());
    set(Setting.RMS_MOMENTUM, constants.rmsMomentum());
    set(Setting.BETA1, constants.beta1());
    set(Setting.BETA2, constants.beta2());
    set(Setting.EPSILON, constants.epsilon(rules.optimizer()));
    set(Setting.WEIGHT_DECAY, constants.weightDecay());
    set(Setting.COUNT, optimizer.count());
    set(Setting.BETA1_POWER, optimizer.beta1Power());
    set(Setting.BETA2_POWER, optimizer.beta2Power());
    instance.write(settingsAt, settings, 0, settings.length);
  }

  private void set(Setting setting, double value) {
    settings[setting.ordinal()] = value;
  }

  private void writeSlots(OptimizerState optimizer) {
    double[][] remembered = optimizer.slots();
    for (int slot = 0; slot < remembered.length; slot++) {
      instance.write(slots + slot * slotBytes, remembered[slot], 0, remembered[slot].length);
    }
  }

  /** Layer after layer, those that drop nothing left out. */
  private int writeMasks(double[][] masks) {
    int first = 0;
    for (int l = 0; masks != null && l < masks.length; l++) {
      first = masks[l] == null ? first : first + masks[l].length;
    }
    int address = heap.take(first * Routine.DOUBLE);
    int at = address;
    for (int l = 0; masks != null && l < masks.length; l++) {
      if (masks[l] != null) {
        instance.write(at, masks[l], 0, masks[l].length);
        at += masks[l].length * Routine.DOUBLE;
      }
    }
    return address;
  }

  private void readState(OptimizerState optimizer) {
    double[][] remembered = optimizer.slots();
    for (int slot = 0; slot < remembered.length; slot++) {
      instance.read(slots + slot * slotBytes, remembered[slot], remembered[slot].length);
    }
    instance.read(settingsAt, settings, settings.length);
    optimizer.goOn(
        settings[Setting.COUNT.ordinal()],
        settings[Setting.BETA1_POWER.ordinal()],
        settings[Setting.BETA2_POWER.ordinal()]);
  }

  @Override
  public Answers answers(Network network, LabelledRows samples) {
    int size = samples.size();
    int units = network.head().units();
    Answers answers = new Answers(new double[size * units], new double[size]);
    if (size == 0) {
      return answers;
    }
    heap.tidy();
    writeParameters(network);
    instance.write(settingsAt, settings, 0, settings.length);
    int width = network.inputs();
    int rows = heap.addressOf(samples.rows(), room(samples.rows().length, width));
    int targets = heap.addressOf(samples.targets(), room(size, 1));
    int outputs = heap.take(room(size * units, units));
    int losses = heap.take(room(size, 1));
    instance.answer(rows, rows + size * width * Routine.DOUBLE, targets, outputs, losses);
    instance.read(outputs, answers.outputs(), size * units);
    instance.read(losses, answers.losses(), size);
    heap.release(outputs);
    return answers;
  }

  @Override
  public void draw(Network network, double[] rows, int cells, boolean all, float[] maps) {
    heap.tidy();
    writeParameters(network);
    int mapBytes = (cells + NetworkModule.TILE - 1) / NetworkModule.TILE * NetworkModule.TILE * 4;
    int from = heap.addressOf(rows, room(rows.length, network.inputs()));
    int end = from + rows.length * Routine.DOUBLE;
    int count = maps.length / cells;
    int to = heap.take(count * mapBytes);
    if (all) {
      instance.drawAll(from, end, to, mapBytes);
    } else {
      instance.drawOutput(from, end, to, mapBytes);
    }
    if (cells * 4 == mapBytes) {
      instance.read(to, maps, 0, maps.length);
    } else {
      for (int map = 0; map < count; map++) {
        instance.read(to + map * mapBytes, maps, map * cells, cells);
      }
    }
    heap.release(to);
  }

  /** Bytes for so many doubles and whole tiles of samples of that width. */
  private static int room(int numbers, int width) {
    return (numbers + NetworkModule.TILE * width + 1) * Routine.DOUBLE;
  }
}
