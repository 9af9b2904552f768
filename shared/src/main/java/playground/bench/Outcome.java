package playground.bench;

import playground.run.TrainingRun;

/** What a run has come to, as one text, to be compared between machines. */
public final class Outcome {
  private Outcome() {}

  /** Epoch, the parameters' fingerprint, and the bits of both losses. */
  public static String of(TrainingRun run) {
    return run.epoch()
        + " "
        + run.fingerprint()
        + " "
        + Long.toHexString(Double.doubleToLongBits(run.trainMetrics().loss()))
        + " "
        + Long.toHexString(Double.doubleToLongBits(run.testMetrics().loss()));
  }
}
