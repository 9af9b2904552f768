package playground.compiled;

/**
 * Where parameters, their gradients and what the optimizer remembers of them are: arrays in the
 * order of the engine's, with room for one more number, so that pairs come out even.
 */
final class Parameters {
  static final int SLOTS = 3;

  final int settings;
  final int values;
  final int gradients;
  final int slots;

  /** From one slot's array to the next, in bytes. */
  final int slotBytes;

  private final Plan plan;

  Parameters(Plan plan, Memory memory) {
    this.plan = plan;
    settings = memory.take(Setting.values().length * Routine.DOUBLE);
    int bytes = (plan.parameters() + 1) * Routine.DOUBLE;
    values = memory.take(bytes);
    gradients = memory.take(bytes);
    slots = memory.take(bytes);
    slotBytes = memory.size() - slots;
    memory.take((SLOTS - 1) * slotBytes);
  }

  int weights(int layer) {
    return values + plan.weightsAt(layer) * Routine.DOUBLE;
  }

  int biases(int layer) {
    return values + plan.biasesAt(layer) * Routine.DOUBLE;
  }

  /** From a parameter to its gradient, in bytes. */
  int toGradient() {
    return gradients - values;
  }

  int slot(int slot) {
    return slots + slot * slotBytes;
  }
}
