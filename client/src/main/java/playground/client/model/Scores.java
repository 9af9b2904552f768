package playground.client.model;

/**
 * How well the run does. What a task does not have is NaN or empty.
 *
 * @param penalty what the regularization adds to both losses
 * @param trainConfusion {@code [actual · classes + predicted]}, as in {@code Metrics}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scores(
    double trainLoss,
    double testLoss,
    double trainAccuracy,
    double testAccuracy,
    double trainR2,
    double testR2,
    double penalty,
    int[] trainConfusion,
    int[] testConfusion) {}
