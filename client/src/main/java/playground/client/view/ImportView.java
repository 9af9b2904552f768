package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.Files;
import playground.client.model.FileName;
import playground.client.model.ImportedTable;
import playground.client.model.PageCopy;
import playground.client.model.Topic;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Problem;
import playground.table.Legend;
import playground.table.Role;
import playground.table.RoleGuess;
import playground.table.SampleText;
import playground.table.TableImport;
import playground.table.TableReading;
import playground.table.TextTable;

/**
 * Tables in and out: the dialog in which a table is pasted, and files dropped on the page. What was
 * pasted stays in the dialog until it is replaced.
 */
public final class ImportView {
  /** Characters of a table that are read in a few milliseconds. */
  private static final int PIECE = 20_000;

  private final PageCopy model;
  private final HTMLElement dialog = Dom.find("import-dialog");
  private final HTMLElement text = Dom.find("import-text");
  private final HTMLElement use = Dom.find("import-use");
  private final HTMLElement imported = Dom.find("imported");
  private final ImportColumnsView columns;
  private final ImportPreview preview;
  private TextTable table = TextTable.read("");
  private TableReading reading;
  private List<Role> roles = List.of();
  private TableImport made;
  private final List<UsedTable> used = new ArrayList<>();

  public ImportView(PageCopy model) {
    this.model = model;
    columns = new ImportColumnsView(model, this::choose);
    preview = new ImportPreview(model);
    HTMLElement input = Dom.find("csv-file");
    Dom.onClick(Dom.find("choose-csv"), input::click);
    Dom.onClick(Dom.find("import-close"), () -> Dom.close(dialog));
    Dom.onClick(use, this::use);
    Dom.on(text, "input", e -> read());
    Files.onChoice(input, this::take);
    model.listen(Topic.TEXTS, this::show);
    model.listen(Topic.LOOK, this::show);
    model.listen(Topic.EXPERIMENT, this::showImported);
    model.listen(Topic.TEXTS, this::showImported);
    read();
  }

  public void open() {
    Dom.showModal(dialog);
    show();
    text.focus();
  }

  /** A file that was dropped on the page: an experiment, or else a table. */
  public void takeDropped(String name, String content, boolean isTooLarge) {
    boolean isExperiment = name.endsWith(".json") || name.endsWith(".JSON");
    if (isExperiment) {
      Dom.close(dialog);
      ExperimentFile.open(model, name, content);
    } else if (!isText(content) && !dialog.hasAttribute("open")) {
      model.page().tellRefusedFile(List.of(noText(name)));
    } else {
      open();
      take(name, content, isTooLarge);
    }
  }

  private void take(String name, String content, boolean isTooLarge) {
    if (isTooLarge) {
      preview.tell(model.texts().get("import.too-large", "name", name));
    } else if (!isText(content)) {
      preview.tell(ProblemText.of(noText(name), model.texts()));
    } else {
      Dom.setValue(text, content);
      read();
    }
  }

  /** Pictures, archives and spreadsheets in their own format have zeros in them. */
  private static boolean isText(String content) {
    return content.indexOf('\0') < 0;
  }

  private static Problem noText(String name) {
    return new Problem("$", Problem.Kind.UNREADABLE, name, "a table or an experiment");
  }

  private void read() {
    reading = new TableReading(Dom.value(text));
    Dom.setDisabled(use, true);
    readOn(reading);
  }

  /** A long text is read between other events; one that is replaced meanwhile is given up. */
  private void readOn(TableReading piece) {
    if (piece != reading) {
      return;
    }
    if (reading.readOn(PIECE)) {
      Clock.soon(() -> readOn(piece));
    } else {
      take(reading.table());
    }
  }

  /** What was chosen for the columns holds as long as they have the same names. */
  private void take(TextTable read) {
    TextTable before = table;
    table = read;
    if (!ImportColumnsView.names(table).equals(ImportColumnsView.names(before))) {
      roles = RoleGuess.of(table);
    }
    reading = null;
    show();
  }

  private void choose(List<Role> chosen) {
    roles = chosen;
    show();
  }

  private void show() {
    made = TableImport.of(table, roles);
    Dom.setDisabled(use, made.problem() != null || reading != null);
    if (dialog.hasAttribute("open")) {
      columns.show(table, roles, made);
      preview.show(table, made);
    }
  }

  private void use() {
    Dom.close(dialog);
    used.add(new UsedTable(table.columns(), roles, made.scalings(), made.classNames()));
    ImportedTable from = used.get(used.size() - 1).numbered(used.size());
    Experiment next = made.experiment(model.experiment());
    if (next.points().equals(model.experiment().points())) {
      // points that have come or gone since are not wanted any more; the settings in force are
      next = next.with(Fields.INTERVENTIONS, List.of()).with(Fields.EPOCH, 0);
      for (Field<?> field : Fields.LIVE) {
        next = withSettingInForce(next, field);
      }
      model.page().replace(next, from);
    } else {
      model.page().restart(next, from);
    }
  }

  private <T> Experiment withSettingInForce(Experiment next, Field<T> field) {
    return next.with(field, model.setting(field));
  }

  /** As long as the data is that of a table, it tells how that was scaled and named. */
  private void showImported() {
    UsedTable from = usedTable();
    String note = from == null ? "" : from.note(model.texts());
    imported.setHidden(note.isEmpty());
    Dom.setText(imported, note);
  }

  /** Saves the points as CSV. */
  public void export() {
    Experiment experiment = model.experiment();
    boolean isTable = experiment.get(Fields.DATA) == Generator.TABLE;
    int inputs = isTable ? experiment.inputs().width() : 2;
    boolean isRegression = experiment.isRegression();
    UsedTable from = usedTable();
    Legend legend = from == null ? Legend.plain(inputs, isRegression) : from.legend(isRegression);
    String name = from == null ? FileName.ofPoints(experiment) : FileName.ofTable();
    Files.save(name, "text/csv", SampleText.write(model.dataset(), legend));
  }

  /** The table that the data has come from; null for none. */
  private UsedTable usedTable() {
    String number = model.table().number();
    return number.isEmpty() ? null : used.get(Integer.parseInt(number) - 1);
  }
}
