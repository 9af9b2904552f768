package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Dataset;

/**
 * Something about an experiment that is allowed and trains, but not in the way one might expect.
 *
 * @param count the number that the remark is about
 */
public record Remark(Kind kind, int count) {
  /** What is remarkable. */
  public enum Kind {
    BROKEN_ON_PURPOSE,
    ONE_BATCH,
    NO_HIDDEN_LAYER,
    NO_TEST_POINTS,
    LARGE_RATE,
    RATE_IS_ZERO
  }

  private static final double LARGE = 3;

  /** What there is to say once {@code epoch} epochs are trained. */
  public static List<Remark> of(Experiment experiment, Dataset dataset, int epoch) {
    List<Remark> found = new ArrayList<>();
    int mistakes = experiment.get(Fields.MISTAKES).size();
    if (mistakes > 0) {
      found.add(new Remark(Kind.BROKEN_ON_PURPOSE, mistakes));
    }
    int size = dataset.train().size();
    if (size > 0 && experiment.setting(Fields.BATCH_SIZE, epoch) > size) {
      found.add(new Remark(Kind.ONE_BATCH, size));
    }
    if (experiment.get(Fields.LAYERS).isEmpty()) {
      found.add(new Remark(Kind.NO_HIDDEN_LAYER, 0));
    }
    if (size > 0 && dataset.test().isEmpty()) {
      found.add(new Remark(Kind.NO_TEST_POINTS, size));
    }
    if (experiment.setting(Fields.LEARNING_RATE, epoch) > LARGE) {
      found.add(new Remark(Kind.LARGE_RATE, 0));
    }
    if (scheduleFactor(experiment, epoch) == 0) {
      found.add(new Remark(Kind.RATE_IS_ZERO, 0));
    }
    return found;
  }

  /** The factor of the learning rate in the next epoch. */
  private static double scheduleFactor(Experiment experiment, int epoch) {
    return experiment
        .setting(Fields.SCHEDULE, epoch)
        .factorAt(
            epoch + 1,
            experiment.setting(Fields.WARM_UP, epoch),
            experiment.setting(Fields.SCHEDULE_EPOCHS, epoch),
            experiment.setting(Fields.SCHEDULE_FACTOR, epoch));
  }

  /** One line of English that names the field; the page has its own words, and does not load it. */
  public String sentence() {
    return switch (kind) {
      case BROKEN_ON_PURPOSE ->
          "training.mistakes: the algorithm is broken on purpose in " + count + " place(s)";
      case ONE_BATCH ->
          "training.batchSize: larger than the "
              + count
              + " training points, so an epoch is one update";
      case NO_HIDDEN_LAYER ->
          "network.layers: none, so the boundary is a straight line in the features";
      case NO_TEST_POINTS ->
          "data.trainPercent: all " + count + " points are trained on, so nothing is tested";
      case LARGE_RATE ->
          "training.learningRate: so large that training may leap out of every valley";
      case RATE_IS_ZERO ->
          "training.schedule: has come down to a learning rate of 0, so nothing changes now";
    };
  }
}
