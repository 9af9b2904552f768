package playground.client.model;

import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** Names of files that the page saves, such as {@code neural-playground-spiral-epoch-420.json}. */
public final class FileName {
  private FileName() {}

  /**
   * @param part what of the experiment it is, with a hyphen before it; empty for all of it
   */
  public static String of(Experiment experiment, String part, int epoch, String extension) {
    return stem(experiment) + part + "-epoch-" + epoch + '.' + extension;
  }

  public static String ofPoints(Experiment experiment) {
    return stem(experiment) + "-points.csv";
  }

  /** For the points of a table that was imported. */
  public static String ofTable() {
    return "neural-playground-table-points.csv";
  }

  private static String stem(Experiment experiment) {
    return "neural-playground-" + Choices.name(experiment.get(Fields.DATA));
  }
}
