package playground.client;

import java.util.List;
import playground.client.browser.ExtrasPort;
import playground.client.browser.Json;
import playground.client.model.ImportedTable;
import playground.client.model.PageCopy;
import playground.client.model.ProblemList;
import playground.client.model.Texts;
import playground.client.view.ExercisesView;
import playground.client.view.FilesView;
import playground.client.view.ImportView;
import playground.client.view.LessonsView;
import playground.client.view.OptionsView;
import playground.client.view.PresetsView;
import playground.client.view.ShareView;
import playground.client.view.SpreadChartsView;
import playground.client.view.WorkedView;
import playground.codec.ExperimentJson;
import playground.experiment.Experiment;
import playground.experiment.Problem;

/**
 * The second program, with the dialogs and lessons that nobody needs to begin with. It is loaded
 * when the page is at rest, and each is built when it is first used.
 */
public final class ExtrasMain implements PageCopy.Page {
  private final PageCopy copy = new PageCopy(this);
  private PresetsView presets;
  private ShareView share;
  private FilesView files;
  private ImportView tables;
  private WorkedView worked;
  private OptionsView options;
  private ExercisesView exercises;
  private LessonsView lessons;
  private SpreadChartsView charts;

  private ExtrasMain() {
    ExtrasPort.connect(this::take, copy::setFrame);
  }

  public static void main(String[] args) {
    new ExtrasMain();
  }

  private void take(String name, String[] texts) {
    switch (name) {
      case "experiment" -> copy.setExperiment(Json.experiment(texts[0]), ImportedTable.of(texts));
      case "texts" -> copy.setTexts(Texts.of(texts));
      case "toggles" -> copy.setToggles(List.of(texts));
      case "look" -> copy.lookChanged();
      case "sample" -> copy.setSample(Integer.parseInt(texts[0]));
      case "drop" -> tables().takeDropped(texts[0], texts[1], texts[2].equals("too-large"));
      default -> open(texts[0]);
    }
  }

  private void open(String button) {
    switch (button) {
      case "presets" -> {
        presets = presets == null ? new PresetsView(copy, () -> exercises().open()) : presets;
        presets.open();
      }
      case "share" -> {
        share = share == null ? new ShareView(copy) : share;
        share.open();
      }
      case "files" -> {
        files = files == null ? new FilesView(copy) : files;
        files.open();
      }
      case "options" -> {
        options = options == null ? new OptionsView(copy) : options;
        options.open();
      }
      case "import-csv" -> tables().open();
      case "tab-confusion", "tab-weights", "tab-gradients" -> {
        charts = charts == null ? new SpreadChartsView(copy) : charts;
        charts.show();
      }
      case "worked", "worked-point" -> worked().open(button);
      case "lessons" -> {
        lessons = lessons == null ? new LessonsView(copy, this::worked, this::exercises) : lessons;
        lessons.openOrClose();
      }
      default -> tables().export();
    }
  }

  private ExercisesView exercises() {
    exercises = exercises == null ? new ExercisesView(copy) : exercises;
    return exercises;
  }

  private WorkedView worked() {
    worked = worked == null ? new WorkedView(copy) : worked;
    return worked;
  }

  private ImportView tables() {
    tables = tables == null ? new ImportView(copy) : tables;
    return tables;
  }

  @Override
  public void replace(Experiment other, ImportedTable from) {
    ExtrasPort.toPage("replace", from.after(ExperimentJson.write(other)));
  }

  @Override
  public void restart(Experiment changed, ImportedTable from) {
    ExtrasPort.toPage("restart", from.after(ExperimentJson.write(changed)));
  }

  @Override
  public void change(String field, String value) {
    ExtrasPort.toPage("change", new String[] {field, value});
  }

  @Override
  public void present(String field, String value) {
    ExtrasPort.toPage("present", new String[] {field, value});
  }

  @Override
  public void select(int sample) {
    ExtrasPort.toPage("select", new String[] {String.valueOf(sample)});
  }

  @Override
  public void tellProblems(List<Problem> told) {
    ExtrasPort.toPage("problems", ProblemList.write(told));
  }

  @Override
  public void tellRefusedFile(List<Problem> told) {
    ExtrasPort.toPage("refused", ProblemList.write(told));
  }
}
