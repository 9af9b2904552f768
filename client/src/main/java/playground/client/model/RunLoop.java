package playground.client.model;

import java.util.function.DoubleSupplier;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.InterventionsKind;
import playground.picture.NodeMaps;
import playground.run.LossHistory;
import playground.run.TrainingRun;

/**
 * Holds a run and decides how many epochs to train now. Whoever owns the loop, a worker or a timer,
 * calls {@link #work} again and again; time is a parameter, so that tests own it.
 */
public final class RunLoop {
  /** What {@link #work} returns when there is nothing to do until the next command. */
  public static final double IDLE = -1;

  /** After an absence at most this much time is made up for, in milliseconds, or one epoch. */
  private static final double LONGEST_CATCH_UP = 100;

  // Multiplications that one picture may cost, while playing and at rest.
  private static final double PLAYING_COST = 4e6;
  private static final double RESTING_COST = 30e6;

  private final DoubleSupplier clock;
  private TrainingRun run = new TrainingRun(Experiment.STANDARD);
  private int lastCommand;
  private boolean isPlaying;
  private double epochsPerSecond = 60;
  private double owed;
  private double lastWork;
  private int target;
  private boolean hasNews;

  /**
   * @param clock milliseconds since some fixed moment
   */
  public RunLoop(DoubleSupplier clock) {
    this.clock = clock;
  }

  /** Frames from now on say that they have seen this command. */
  public void acknowledge(int command) {
    lastCommand = command;
    hasNews = true;
  }

  public void load(Experiment experiment, int epoch, boolean playing) {
    run = new TrainingRun(experiment);
    target = epoch;
    setPlaying(playing);
  }

  public void setPlaying(boolean playing) {
    isPlaying = playing && run.canAdvance();
    owed = 0;
    lastWork = clock.getAsDouble();
    hasNews = true;
  }

  public void setSpeed(double epochsPerSecond) {
    this.epochsPerSecond = epochsPerSecond;
    owed = 0;
    lastWork = clock.getAsDouble();
  }

  public void step() {
    isPlaying = false;
    target = Math.max(target, run.epoch()) + 1; // steps that come faster than epochs add up
    hasNews = true;
  }

  public void seek(int epoch) {
    isPlaying = false;
    run.rewind(epoch);
    target = epoch;
    hasNews = true;
  }

  public <T> void change(Field<T> field, T value) {
    // beyond the limit the setting stays as it is, and the next frame says so
    if (run.experiment().get(Fields.INTERVENTIONS).size() < InterventionsKind.MOST) {
      run.intervene(epoch -> new Intervention.Setting<>(epoch, field, value));
    }
    hasNews = true;
  }

  /**
   * Trains what is due, for about {@code budget} milliseconds at most.
   *
   * @return milliseconds until there is more to do, 0 or at least 1, or {@link #IDLE}
   */
  public double work(double budget) {
    double start = clock.getAsDouble();
    if (isPaced()) {
      double longest = Math.max(LONGEST_CATCH_UP, 1000 / epochsPerSecond);
      owed += Math.min(start - lastWork, longest) * epochsPerSecond / 1000;
    }
    lastWork = start;
    while (isDue() && clock.getAsDouble() - start < budget) {
      boolean isSeeking = run.epoch() < target;
      if (!run.advance()) {
        isPlaying = false;
        target = run.epoch();
      } else if (!isSeeking && isPaced()) {
        owed -= 1;
      }
      hasNews = true;
    }
    if (isDue()) {
      owed = Math.min(owed, epochsPerSecond); // no debt of more than a second is carried on
      return 0;
    }
    return isPlaying ? Math.max(1, (1 - owed) * 1000 / epochsPerSecond) : IDLE;
  }

  private boolean isDue() {
    return run.epoch() < target || isPlaying && (owed >= 1 || !isPaced());
  }

  private boolean isPaced() {
    return !Double.isInfinite(epochsPerSecond);
  }

  /** True when a frame would show something that the last one did not. */
  public boolean hasNews() {
    return hasNews;
  }

  public Frame frame() {
    hasNews = false;
    Experiment experiment = run.experiment();
    double[] parameters = run.network().parameters();
    boolean isMoving = isPlaying || run.epoch() < target;
    double cells = (isMoving ? PLAYING_COST : RESTING_COST) / (parameters.length + 20);
    int outputSide = side(cells, isMoving ? 96 : 192);
    int mapSide = side(cells, 32);
    return new Frame(
        lastCommand,
        run.epoch(),
        run.furthestEpoch(),
        isPlaying,
        run.state() == TrainingRun.State.DIVERGED,
        run.trainMetrics().loss(),
        run.testMetrics().loss(),
        run.trainMetrics().accuracy(),
        run.testMetrics().accuracy(),
        run.trainMetrics().r2(),
        run.testMetrics().r2(),
        run.penalty(),
        run.fingerprint(),
        ExperimentLink.writeLive(experiment),
        parameters,
        NodeMaps.all(run.network(), run.inputs(), mapSide),
        mapSide,
        NodeMaps.output(run.network(), run.inputs(), outputSide),
        outputSide,
        columns(run.history()));
  }

  private static int side(double cells, int most) {
    return Math.max(16, Math.min(most, (int) Math.sqrt(cells)));
  }

  private static double[] columns(LossHistory history) {
    int size = history.size();
    double[] columns = new double[3 * size];
    int[] epochs = history.epochs();
    for (int i = 0; i < size; i++) {
      columns[i] = epochs[i];
    }
    System.arraycopy(history.trainLosses(), 0, columns, size, size);
    System.arraycopy(history.testLosses(), 0, columns, 2 * size, size);
    return columns;
  }
}
