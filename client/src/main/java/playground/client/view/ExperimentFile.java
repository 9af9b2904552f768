package playground.client.view;

import java.util.List;
import playground.client.browser.Json;
import playground.client.model.PlaygroundModel;
import playground.codec.ExperimentJson;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;

/** An experiment as a JSON file. */
final class ExperimentFile {
  private ExperimentFile() {}

  /**
   * Opens it in place of the present experiment, or tells all that is wrong and changes nothing.
   */
  static void open(PlaygroundModel model, String name, String text) {
    Object document = Json.parse(text);
    if (document == null) {
      model.tellRefusedFile(List.of(new Problem("$", Problem.Kind.UNREADABLE, name, "JSON")));
      return;
    }
    try {
      model.replace(ExperimentJson.read(document));
      model.tellProblems(List.of());
    } catch (InvalidExperimentException e) {
      model.tellRefusedFile(e.problems());
    }
  }
}
