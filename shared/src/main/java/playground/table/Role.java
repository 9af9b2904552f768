package playground.table;

/** What a column of a table is used for. */
public enum Role {
  INPUT,
  /** The target, as one of a few classes. */
  CLASS,
  /** The target, as a number. */
  NUMBER,
  /** Says {@code train} or {@code test}. */
  SET,
  UNUSED;

  public boolean isTarget() {
    return this == CLASS || this == NUMBER;
  }
}
