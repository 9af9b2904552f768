package playground.experiment;

import java.util.stream.Stream;
import playground.dataset.Dataset;

/** Whether there is anything to train, and if not, what is missing. */
public enum Readiness {
  READY("ready"),
  TOO_FEW_POINTS("data: training needs at least two points"),
  ONLY_CLASS_0("data: all training points are of class 0; add points of class 1"),
  ONLY_CLASS_1("data: all training points are of class 1; add points of class 0"),
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
    if (dataset.train().size() + dataset.test().size() < 2) {
      return TOO_FEW_POINTS;
    }
    int first = dataset.train().get(0).label(); // every class that is there is trained on
    boolean isOneClass =
        Stream.concat(dataset.train().stream(), dataset.test().stream())
            .allMatch(point -> point.label() == first);
    if (isOneClass) {
      return first == 0 ? ONLY_CLASS_0 : ONLY_CLASS_1;
    }
    return experiment.get(Fields.FEATURES).isEmpty() ? NO_FEATURES : READY;
  }
}
