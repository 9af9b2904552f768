package playground.experiment;

import java.util.stream.Stream;
import playground.dataset.Dataset;
import playground.dataset.Point;

/** Whether there is anything to train, and if not, what is missing. */
public enum Readiness {
  READY("ready"),
  TOO_FEW_POINTS("data: training needs at least two points"),
  ONLY_ONE_CLASS("data: all training points are of one class; add points of another"),
  NO_FEATURES("features: the network has no input; switch on at least one feature");

  private final String message;

  Readiness(String message) {
    this.message = message;
  }

  /** One line of English that names the field. */
  public String message() {
    return message;
  }

  public static Readiness of(Experiment experiment, Dataset dataset) {
    int size = dataset.train().size() + dataset.test().size();
    if (size < 2 || dataset.train().isEmpty()) {
      return TOO_FEW_POINTS;
    }
    if (!experiment.isRegression() && isOneClass(dataset)) {
      return ONLY_ONE_CLASS;
    }
    return experiment.inputs().width() == 0 ? NO_FEATURES : READY;
  }

  private static boolean isOneClass(Dataset dataset) {
    int first = dataset.train().get(0).label();
    return Stream.concat(dataset.train().stream(), dataset.test().stream())
        .mapToInt(Point::label)
        .allMatch(label -> label == first);
  }
}
