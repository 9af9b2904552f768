package playground.client;

import java.util.List;
import playground.client.browser.ExtrasPort;
import playground.client.browser.Json;
import playground.client.model.ImportedTable;
import playground.client.model.PageCopy;
import playground.client.model.ProblemList;
import playground.client.model.Texts;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.Problem;

/** The page, as a program sees and changes it that was loaded after the page's own. */
final class PageBeside implements PageCopy.Page {
  private final ExtrasPort port;
  private final ExtrasPort.MessageListener rest;
  private final PageCopy copy = new PageCopy(this);

  /**
   * @param program the name of the program's file
   * @param rest takes the messages that are not about what is on the page
   */
  PageBeside(String program, ExtrasPort.MessageListener rest) {
    port = new ExtrasPort(program);
    this.rest = rest;
  }

  /** From now on the page's messages are taken. */
  PageCopy connect() {
    port.connect(this::take, copy::setFrame);
    return copy;
  }

  private void take(String name, String[] texts) {
    switch (name) {
      case "experiment" -> copy.setExperiment(Json.experiment(texts[0]), ImportedTable.of(texts));
      case "texts" -> copy.setTexts(Texts.of(texts));
      case "toggles" -> copy.setToggles(List.of(texts));
      case "look" -> copy.lookChanged();
      case "sample" -> copy.setSample(Integer.parseInt(texts[0]));
      default -> rest.take(name, texts);
    }
  }

  @Override
  public void replace(Experiment other, ImportedTable from) {
    port.tellPage("replace", from.after(ExperimentJson.write(other)));
  }

  @Override
  public void restart(Experiment changed, ImportedTable from) {
    port.tellPage("restart", from.after(ExperimentJson.write(changed)));
  }

  @Override
  public void change(String field, String value) {
    port.tellPage("change", field, value);
  }

  @Override
  public void present(String field, String value) {
    port.tellPage("present", field, value);
  }

  @Override
  public void select(int sample) {
    port.tellPage("select", String.valueOf(sample));
  }

  @Override
  public void tellProblems(List<Problem> told) {
    port.tellPage("problems", ProblemList.write(told));
  }

  @Override
  public void tellRefusedFile(List<Problem> told) {
    port.tellPage("refused", ProblemList.write(told));
  }
}
