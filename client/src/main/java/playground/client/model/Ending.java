package playground.client.model;

/** Why playing ended by itself. */
public enum Ending {
  NONE,
  /** The numbers grew beyond all bounds. */
  DIVERGED,
  /** The epoch to stop at was reached. */
  AT_EPOCH,
  /** The train loss to stop at was reached. */
  AT_LOSS,
  /** The last epoch that there can be. */
  LAST_EPOCH
}
