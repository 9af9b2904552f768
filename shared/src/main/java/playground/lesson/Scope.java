package playground.lesson;

/** Whose gradients make the update: one sample's, the next batch's, or the training set's. */
public enum Scope {
  SAMPLE,
  BATCH,
  SET
}
