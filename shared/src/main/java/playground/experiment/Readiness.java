package playground.experiment;

import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Point;

/** Whether there is anything to train, and if not, what is missing. */
public enum Readiness {
  READY("ready"),
  TOO_FEW_POINTS("data: there are fewer than two training points; add some"),
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
    if (dataset.train().size() < 2) {
      return TOO_FEW_POINTS;
    }
    if (!experiment.isRegression() && isOneClass(dataset.train())) {
      return ONLY_ONE_CLASS;
    }
    return experiment.inputs().width() == 0 ? NO_FEATURES : READY;
  }

  private static boolean isOneClass(List<Point> train) {
    int first = train.get(0).label();
    for (Point point : train) {
      if (point.label() != first) {
        return false;
      }
    }
    return true;
  }
}
