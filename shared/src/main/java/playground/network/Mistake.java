package playground.network;

/**
 * A way to break the algorithm on purpose, so that one sees what the part that is missing was for.
 * Training makes it from the start; all else stays as it is.
 */
public enum Mistake {
  /** Every step goes up the slope of the loss instead of down. */
  FLIPPED_SIGN,
  /** The error flows back through hidden units as if f′(z) were 1. */
  FORGOTTEN_SLOPE,
  /** Gradients are never set back to 0: those of all batches before are added to each batch's. */
  KEPT_GRADIENT,
  /** Biases begin at 0 and are never changed. */
  NO_BIAS,
  /** Hidden units pass their sum on as it is: f(z) = z. */
  NO_ACTIVATION
}
