package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.experiment.Experiment;
import playground.run.TrainingRun;

/** The way that a network's parameters have come, trained once more from the start, bit by bit. */
public final class WeightPath {
  /** As many places as a picture can show; of more, every second is dropped. */
  private static final int MOST_PLACES = 240;

  /** An epoch with more samples times parameters is trained update by update. */
  private static final double SHORT_EPOCH = 1e5;

  private final TrainingRun run;
  private final int last;
  private final boolean isShort;
  private final List<double[]> places = new ArrayList<>();
  private int stride = 1;

  /**
   * @param last the epoch at which it ends
   */
  public WeightPath(Experiment experiment, int last) {
    run = new TrainingRun(experiment);
    this.last = last;
    isShort = (double) run.dataset().train().size() * run.network().parameterCount() <= SHORT_EPOCH;
    places.add(run.network().parameters());
  }

  public boolean isDone() {
    return run.epoch() >= last || !run.canAdvance();
  }

  /** Trains a little further: an epoch where that is little work, otherwise one update. */
  public void advance() {
    int before = run.epoch();
    boolean isGoing = isShort ? run.advance() : run.step();
    if (isGoing && run.epoch() > before && run.epoch() % stride == 0) {
      places.add(run.network().parameters());
      if (places.size() > MOST_PLACES) {
        thin();
      }
    }
  }

  private void thin() {
    for (int i = places.size() - 1; i > 0; i--) {
      if (i % 2 == 1) {
        places.remove(i);
      }
    }
    stride *= 2;
  }

  public int epoch() {
    return run.epoch();
  }

  /** All parameters at one epoch after another; the first are those before any training. */
  public List<double[]> places() {
    return places;
  }
}
