package playground.client.view;

import java.util.List;
import playground.client.browser.Json;
import playground.client.model.ImportedTable;
import playground.client.model.PageCopy;
import playground.codec.ExperimentJson;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Problem;

/** An experiment as a JSON file. */
final class ExperimentFile {
  private ExperimentFile() {}

  /**
   * Opens it in place of the present experiment, or tells all that is wrong and changes nothing.
   */
  static void open(PageCopy model, String name, String text) {
    Object document = Json.parse(text);
    if (document == null) {
      model
          .page()
          .tellRefusedFile(List.of(new Problem("$", Problem.Kind.UNREADABLE, name, "JSON")));
      return;
    }
    try {
      model.page().replace(ExperimentJson.read(document), ImportedTable.NONE);
      model.page().tellProblems(List.of());
    } catch (InvalidExperimentException e) {
      model.page().tellRefusedFile(e.problems());
    }
  }
}
