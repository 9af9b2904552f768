package playground.server.cli;

import java.io.PrintWriter;
import java.util.Locale;
import playground.run.TrainingRun;
import playground.training.Metrics;

/** A run in a few lines for people: about ten epochs on the way, and how it ended. */
final class TrainingTable {
  private static final int ROWS = 10;

  private TrainingTable() {}

  /** Trains the run, which is still at its start. */
  static void print(TrainingRun run, int epochs, PrintWriter out) {
    boolean isRegression = run.experiment().isRegression();
    String score = isRegression ? "  train R²     test R²" : "train acc.   test acc.";
    out.println("    epoch   train loss    test loss   " + score);
    row(run, out);
    for (int i = 1; i <= ROWS; i++) {
      int target = (int) ((long) epochs * i / ROWS);
      if (target > run.epoch() && run.state() == TrainingRun.State.RUNNING) {
        run.seek(target);
        row(run, out);
      }
    }
    out.println(
        run.state() == TrainingRun.State.DIVERGED
            ? "diverged after epoch " + run.epoch() + ": its numbers grew beyond all limits"
            : "fingerprint " + run.fingerprint());
  }

  private static void row(TrainingRun run, PrintWriter out) {
    out.printf(
        "%9d  %s  %s  %s  %s%n",
        run.epoch(),
        loss(run.trainMetrics()),
        loss(run.testMetrics()),
        score(run.trainMetrics()),
        score(run.testMetrics()));
  }

  private static String loss(Metrics metrics) {
    return Double.isNaN(metrics.loss())
        ? String.format("%11s", "-")
        : String.format(Locale.ROOT, "%11.6f", metrics.loss());
  }

  private static String score(Metrics metrics) {
    if (!Double.isNaN(metrics.r2())) {
      return String.format(Locale.ROOT, "%11.4f", metrics.r2());
    }
    return Double.isNaN(metrics.accuracy())
        ? String.format("%11s", "-")
        : String.format(Locale.ROOT, "%10.1f%%", 100 * metrics.accuracy());
  }
}
