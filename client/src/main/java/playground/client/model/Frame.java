package playground.client.model;

/**
 * A run at one moment, as the page shows it: all numbers and pictures belong to the same epoch.
 *
 * @param command the last {@link Engine#acknowledge} that the run had seen
 * @param live what was changed while training, as {@code ExperimentLink.writeLive} has it
 * @param penalty what the regularization adds to both losses
 * @param parameters all weights and biases, layer by layer, weights before biases
 * @param maps every unit's map, see {@code NodeMaps.all}, {@code mapSide} numbers wide
 * @param output the output's map, {@code outputSide} numbers wide
 * @param history epochs, train losses, test losses, one column after another
 */
public record Frame(
    int command,
    int epoch,
    int furthestEpoch,
    boolean isPlaying,
    boolean hasDiverged,
    double trainLoss,
    double testLoss,
    double trainAccuracy,
    double testAccuracy,
    double trainR2,
    double testR2,
    double penalty,
    String fingerprint,
    String live,
    double[] parameters,
    float[] maps,
    int mapSide,
    float[] output,
    int outputSide,
    double[] history) {}
