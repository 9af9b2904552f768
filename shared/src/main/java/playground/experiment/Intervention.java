package playground.experiment;

/**
 * A setting changed while the experiment was running: from {@code epoch} epochs on it has this
 * value. Part of the experiment, so that a link replays what its sender did.
 *
 * @param epoch how many epochs had been trained, at least 1
 * @param field {@link Fields#LEARNING_RATE} or {@link Fields#BATCH_SIZE}
 */
public record Intervention(int epoch, Field<?> field, double value) {}
