package playground.compiled;

/**
 * Where the numbers of samples that pass together are. Each unit has a plane with a number for each
 * sample, so that neighbours in a vector are samples. What enters a layer is there a second time as
 * rows of one sample each, for the gradients, whose sums run over samples in order.
 */
final class Planes {
  /** Pairs of samples that are computed together, so that their sums stay in registers. */
  final int tile;

  /** How many samples there is room for: whole tiles. */
  final int samples;

  /** From one plane to the next, in bytes. */
  final int stride;

  final int targets;
  final int inputs;
  final int[] sums;
  final int[] outputs;

  /** Outputs after dropout. */
  final int[] passed;

  final int[] masks;
  final int[] errors;

  /** What enters each layer, a row for each sample. */
  final int[] rows;

  private final Plan plan;

  /** For samples that are trained with. */
  static Planes forTraining(Plan plan, Memory memory) {
    int pairs = (plan.chunk() + 1) / 2;
    int tile = pairs <= 5 ? pairs : 4;
    for (int other : new int[] {5, 3}) {
      boolean isTighter = padded(pairs, other) < padded(pairs, tile);
      tile = pairs > 5 && isTighter ? other : tile;
    }
    return new Planes(plan, tile, padded(pairs, tile) * 2, true, memory);
  }

  /** For samples that only go forward. */
  static Planes forAnswers(Plan plan, Memory memory) {
    return new Planes(plan, 4, 8, false, memory);
  }

  private static int padded(int pairs, int tile) {
    return (pairs + tile - 1) / tile * tile;
  }

  private Planes(Plan plan, int tile, int samples, boolean isTraining, Memory memory) {
    this.plan = plan;
    this.tile = tile;
    this.samples = samples;
    stride = samples * Routine.DOUBLE;
    int layers = plan.layers();
    targets = memory.take(stride);
    inputs = memory.take(plan.inputs(0) * stride);
    sums = new int[layers];
    outputs = new int[layers];
    passed = new int[layers];
    masks = new int[layers];
    errors = new int[layers];
    rows = new int[layers];
    for (int l = 0; l < layers; l++) {
      int bytes = plan.units(l) * stride;
      sums[l] = memory.take(bytes);
      boolean overwrites = l < plan.last() && !ActivationCode.needsSums(plan.activation(l));
      outputs[l] = overwrites ? sums[l] : memory.take(bytes);
      boolean drops = isTraining && plan.hasDropout(l);
      passed[l] = drops ? memory.take(bytes) : outputs[l];
      masks[l] = drops ? memory.take(bytes) : 0;
      errors[l] = isTraining ? memory.take(bytes) : 0;
      rows[l] = isTraining ? memory.take(samples * rowBytes(l)) : 0;
    }
  }

  /** A row of what enters a layer, with room for a whole last pair. */
  int rowBytes(int layer) {
    return (plan.inputs(layer) + 1) / 2 * Routine.PAIR;
  }

  /** The planes of what enters a layer. */
  int entering(int layer) {
    return layer == 0 ? inputs : passed[layer - 1];
  }
}
