package playground.server.share;

/**
 * Keeps canonical texts of experiments. A text never changes under its id, and an id that was
 * deleted is never used again. All methods may be called by any thread and throw {@link
 * StoreException} when the storage fails.
 */
public interface ExperimentStore extends AutoCloseable {
  /** What became of a text that was to be kept; {@code isNew} is false when it was there before. */
  record Kept(ExperimentId id, boolean isNew) {}

  /** What is known of an id; the text is empty unless the state is KEPT. */
  record Found(State state, String canonical) {}

  /** Whether an id leads to an experiment. */
  enum State {
    KEPT,
    DELETED,
    UNKNOWN
  }

  /** How a wish to delete ended. */
  enum Deletion {
    DONE,
    WRONG_TOKEN,
    DELETED_BEFORE,
    UNKNOWN
  }

  /** Returns only after the text is safe on disk. The token counts only if the text is new. */
  Kept keep(String canonical, DeleteToken token);

  Found find(ExperimentId id);

  Deletion delete(ExperimentId id, DeleteToken token);

  /** Throws {@link StoreException} unless the store can read and write. */
  void check();

  @Override
  void close();
}
