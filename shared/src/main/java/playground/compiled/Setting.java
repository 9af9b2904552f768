package playground.compiled;

/** Numbers that a module is told before it works, or goes on with; their addresses are fixed. */
public enum Setting {
  LEARNING_RATE,
  /** Where Huber's loss turns from square to straight. */
  DELTA,
  REGULARIZATION_RATE,
  CLIP_NORM,
  MOMENTUM,
  DAMPENING,
  RATE_DECAY,
  ALPHA,
  RMS_MOMENTUM,
  BETA1,
  BETA2,
  EPSILON,
  WEIGHT_DECAY,
  /** Updates since the optimizer began; the module goes on counting. */
  COUNT,
  /** β₁ to the power of the count; the module goes on multiplying. */
  BETA1_POWER,
  BETA2_POWER;

  /** In bytes. */
  int address() {
    return ordinal() * Routine.DOUBLE;
  }
}
