package playground.client.model;

import playground.training.Answers;

/**
 * A run at one moment, as the page shows it: all numbers and pictures belong to the same update.
 *
 * @param command the last {@link Engine#acknowledge} that the run had seen
 * @param updates made since the last epoch ended
 * @param isCompiled whether the network is trained by a compiled kernel
 * @param live what was changed while training, as {@code ExperimentLink.writeLive} has it
 * @param parameters all weights and biases, layer by layer, weights before biases
 * @param answers to the training points and then to the test points
 * @param history epochs, train losses, test losses, train scores, test scores, one column after
 *     another; a score is the accuracy, or R² in a regression
 * @param memory what the optimizer remembers, as {@code TrainingRun.memory} gives it; empty while
 *     the run moves
 */
@SuppressWarnings("ArrayRecordComponent")
public record Frame(
    int command,
    int epoch,
    int updates,
    int furthestEpoch,
    boolean isPlaying,
    boolean isCompiled,
    Ending ending,
    String fingerprint,
    String live,
    Scores scores,
    double[] parameters,
    Maps maps,
    Answers answers,
    Health health,
    double[] history,
    double[] memory) {
  /** Columns of {@link #history}. */
  public static final int HISTORY_COLUMNS = 5;

  public boolean hasDiverged() {
    return ending == Ending.DIVERGED;
  }
}
