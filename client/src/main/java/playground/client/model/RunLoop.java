package playground.client.model;

import java.util.List;
import java.util.function.DoubleSupplier;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.run.LossHistory;
import playground.run.TrainingRun;
import playground.training.Kernels;
import playground.training.Metrics;

/**
 * Holds a run and decides how many epochs to train now. Whoever owns the loop, a worker or a timer,
 * calls {@link #work} again and again; time is a parameter, so that tests own it.
 */
public final class RunLoop {
  /** What {@link #work} returns when there is nothing to do until the next command. */
  public static final double IDLE = -1;

  /** After an absence at most this much time is made up for, in milliseconds, or one epoch. */
  private static final double LONGEST_CATCH_UP = 100;

  /** A rising pace begins so, in epochs a second, and gains so much with each epoch. */
  private static final double FIRST_PACE = 40;

  private static final double RISE = 0.7;

  // Samples times parameters up to which the health is looked at always; and while training at all.
  private static final double LITTLE_HEALTH_COST = 1e5;
  private static final double MOST_HEALTH_COST = 2e7;

  /** While training, looking at the health takes a twentieth of the time at most. */
  private static final double REST_BETWEEN_HEALTH = 20;

  private final DoubleSupplier clock;
  private final Kernels kernels;
  private TrainingRun run;
  private int lastCommand;
  private boolean isPlaying;
  private double epochsPerSecond = Speed.STANDARD.epochsPerSecond();
  private int playedFrom;
  private double owed;
  private double lastWork;
  private int target;
  private int targetUpdates;
  private int stopEpoch;
  private double stopLoss;
  private Ending ending = Ending.NONE;
  private boolean hasNews;
  private final RunPictures pictures;
  private Health health = Health.UNKNOWN;
  private double healthDue;

  /** With the plain kernel. */
  public RunLoop(DoubleSupplier clock) {
    this(clock, Kernels.PLAIN);
  }

  /**
   * @param clock milliseconds since some fixed moment
   */
  public RunLoop(DoubleSupplier clock, Kernels kernels) {
    this.clock = clock;
    this.kernels = kernels;
    pictures = new RunPictures(clock);
    run = new TrainingRun(Experiment.STANDARD, kernels);
  }

  /** Frames from now on say that they have seen this command. */
  public void acknowledge(int command) {
    lastCommand = command;
    hasNews = true;
  }

  /** Frames from now on say which kernel there is now. */
  public void refresh() {
    hasNews = true;
  }

  public void load(Experiment experiment, int epoch, boolean playing) {
    if (!run.become(experiment)) {
      run = new TrainingRun(experiment, kernels);
      health = Health.UNKNOWN;
    }
    run.jump(epoch);
    setStops(experiment.get(Fields.STOP_EPOCH), experiment.get(Fields.STOP_LOSS));
    setPlaying(playing);
    target = epoch;
  }

  /** Plays or stands still, in either case from where the run is. */
  public void setPlaying(boolean playing) {
    isPlaying = playing && run.canAdvance();
    target = run.epoch();
    targetUpdates = 0;
    ending = Ending.NONE;
    playedFrom = run.epoch();
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
    stand();
    target = Math.max(target, run.epoch()) + 1; // steps that come faster than epochs add up
  }

  public void update() {
    stand();
    targetUpdates++;
  }

  public void seek(int epoch) {
    stand();
    targetUpdates = 0;
    run.jump(epoch);
    target = epoch;
  }

  private void stand() {
    isPlaying = false;
    ending = Ending.NONE;
    hasNews = true;
  }

  /** See {@link Engine#setDetail}. */
  public void setDetail(int side) {
    pictures.setDetail(side);
    hasNews = true;
  }

  public void setStops(int epoch, double loss) {
    stopEpoch = epoch;
    stopLoss = loss;
  }

  /**
   * Changes something from here on: what was to be done later belongs to another story. Where there
   * is no room for all the deeds, none is done, and the next frame says so.
   */
  public void intervene(List<Intervention> deeds) {
    hasNews = true;
    int reached = run.updates() > 0 ? run.epoch() + 1 : run.epoch();
    Experiment changed = run.experiment().until(reached);
    for (Intervention deed : deeds) {
      if (!changed.hasRoomFor(deed.at(reached))) {
        return;
      }
      changed = changed.intervene(deed.at(reached));
    }
    if (run.updates() > 0) {
      run.advance(); // an epoch under way is trained to its end first
    }
    Experiment untilHere = run.experiment().until(run.epoch());
    if (untilHere != run.experiment()) {
      run.become(untilHere);
    }
    for (Intervention deed : deeds) {
      run.intervene(deed::at);
    }
    ending = Ending.NONE;
  }

  /**
   * Trains what is due, for about {@code budget} milliseconds at most.
   *
   * @return milliseconds until there is more to do, 0 or at least 1, or {@link #IDLE}
   */
  public double work(double budget) {
    double start = clock.getAsDouble();
    if (isPaced()) {
      double longest = Math.max(LONGEST_CATCH_UP, 1000 / pace());
      owed += Math.min(start - lastWork, longest) * pace() / 1000;
    }
    lastWork = start;
    while (isDue() && clock.getAsDouble() - start < budget) {
      boolean isSeeking = run.epoch() < target;
      if (!isSeeking && targetUpdates > 0) {
        targetUpdates--;
        go(run.step());
      } else if (go(run.advance()) && !isSeeking) {
        owed -= isPaced() ? 1 : 0;
        stopWhereAsked();
      }
      hasNews = true;
    }
    if (isDue()) {
      owed = Math.min(owed, pace()); // no debt of more than a second is carried on
      return 0;
    }
    if (isPlaying) {
      return Math.max(1, (1 - owed) * 1000 / pace());
    }
    return pictures.owesDetail() ? Math.max(1, pictures.detailDue() - lastWork) : IDLE;
  }

  /** Everything ends where training cannot go on. */
  private boolean go(boolean went) {
    if (!went) {
      isPlaying = false;
      target = run.epoch();
      targetUpdates = 0;
      boolean isLast = run.epoch() == Fields.MOST_EPOCHS;
      boolean hasDiverged = run.state() == TrainingRun.State.DIVERGED;
      ending = hasDiverged ? Ending.DIVERGED : isLast ? Ending.LAST_EPOCH : Ending.NONE;
    }
    return went;
  }

  private void stopWhereAsked() {
    if (run.epoch() == stopEpoch) {
      ending = Ending.AT_EPOCH;
    } else if (stopLoss > 0 && run.trainMetrics().loss() <= stopLoss) {
      ending = Ending.AT_LOSS;
    }
    isPlaying = ending == Ending.NONE;
  }

  private boolean isDue() {
    return run.epoch() < target || targetUpdates > 0 || isPlaying && (owed >= 1 || !isPaced());
  }

  /** Epochs a second at this moment. */
  private double pace() {
    boolean isRising = epochsPerSecond == Speed.RISING.epochsPerSecond();
    return isRising ? (run.epoch() - playedFrom) * RISE + FIRST_PACE : epochsPerSecond;
  }

  private boolean isPaced() {
    return !Double.isInfinite(epochsPerSecond);
  }

  /** See {@link Engine#reuse}. */
  public void reuse(Maps maps) {
    pictures.reuse(maps);
  }

  /** True when a frame would show something that the last one did not. */
  public boolean hasNews() {
    return hasNews || pictures.owesDetail() && clock.getAsDouble() >= pictures.detailDue();
  }

  public Frame frame() {
    boolean isDetailed = pictures.owesDetail() && !hasNews;
    hasNews = false;
    double[] parameters = run.network().parameters();
    boolean isMoving = isPlaying || run.epoch() < target;
    double work = (double) parameters.length * run.dataset().train().size();
    return new Frame(
        lastCommand,
        run.epoch(),
        run.updates(),
        run.furthestEpoch(),
        isPlaying,
        run.kernel().isCompiled(),
        run.state() == TrainingRun.State.DIVERGED ? Ending.DIVERGED : ending,
        run.fingerprint(),
        ExperimentLink.writeLive(run.experiment()),
        scores(),
        parameters,
        pictures.draw(run, isMoving, isDetailed),
        run.answers(),
        health(isMoving, work),
        columns(run.history()),
        isMoving ? new double[0] : run.memory());
  }

  /** While training it is looked at seldom where it takes long, and not at all where very long. */
  private Health health(boolean isMoving, double work) {
    double now = clock.getAsDouble();
    if (isMoving && work > MOST_HEALTH_COST) {
      health = Health.UNKNOWN;
    } else if (!isMoving || work <= LITTLE_HEALTH_COST || now >= healthDue) {
      health = Health.of(run);
      double took = clock.getAsDouble() - now;
      healthDue = now + took * REST_BETWEEN_HEALTH;
    }
    return health;
  }

  private Scores scores() {
    Metrics train = run.trainMetrics();
    Metrics test = run.testMetrics();
    return new Scores(
        train.loss(),
        test.loss(),
        train.accuracy(),
        test.accuracy(),
        train.r2(),
        test.r2(),
        run.penalty(),
        train.confusion(),
        test.confusion());
  }

  private static double[] columns(LossHistory history) {
    int size = history.size();
    double[] columns = new double[Frame.HISTORY_COLUMNS * size];
    int[] epochs = history.epochs();
    for (int i = 0; i < size; i++) {
      columns[i] = epochs[i];
    }
    System.arraycopy(history.trainLosses(), 0, columns, size, size);
    System.arraycopy(history.testLosses(), 0, columns, 2 * size, size);
    System.arraycopy(history.trainScores(), 0, columns, 3 * size, size);
    System.arraycopy(history.testScores(), 0, columns, 4 * size, size);
    return columns;
  }
}
