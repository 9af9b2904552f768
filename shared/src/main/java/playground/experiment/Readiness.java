package playground.experiment;

import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Point;

/** Whether there is anything to train, and if not, what is missing. */
public enum Readiness {
  READY,
  TOO_FEW_POINTS,
  ONLY_ONE_CLASS,
  NO_FEATURES;

  /** One line of English that names the field; the page has its own words, and does not load it. */
  public String message() {
    return switch (this) {
      case READY -> "ready";
      case TOO_FEW_POINTS -> "data: there are fewer than two training points; add some";
      case ONLY_ONE_CLASS -> "data: all training points are of one class; add points of another";
      case NO_FEATURES -> "features: the network has no input; switch on at least one feature";
    };
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
