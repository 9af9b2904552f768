package playground.client.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.table.Column;
import playground.table.Role;
import playground.table.Scaling;
import playground.table.TableImport;
import playground.table.TextTable;

/**
 * The columns of a table that was found: name, first cell, what it is used for, how it is scaled.
 */
final class ImportColumnsView {
  /** As many as there can be inputs, and a few more. */
  private static final int MOST_SHOWN = 260;

  private static final List<Role> ROLES = Arrays.asList(Role.values());
  private static final List<String> ROLE_NAMES = Choices.names(ROLES);

  private final PageCopy model;
  private final Consumer<List<Role>> chosen;
  private final HTMLElement container = Dom.find("import-columns");
  private final List<Select> selects = new ArrayList<>();
  private final List<HTMLElement> scalings = new ArrayList<>();
  private List<Column> built = List.of();
  private Texts language;
  private List<Role> roles = List.of();

  /**
   * @param chosen takes all roles when one was changed
   */
  ImportColumnsView(PageCopy model, Consumer<List<Role>> chosen) {
    this.model = model;
    this.chosen = chosen;
  }

  static List<String> names(TextTable table) {
    List<String> names = new ArrayList<>();
    for (Column column : table.columns()) {
      names.add(column.name());
    }
    return names;
  }

  /** What a column is called; one without a header goes by its number. */
  static String name(List<Column> columns, int column, Texts texts) {
    String name = columns.get(column).name();
    return name.isEmpty() ? texts.get("import.column", "column", String.valueOf(column + 1)) : name;
  }

  void show(TextTable table, List<Role> present, TableImport made) {
    roles = present;
    if (!built.equals(table.columns()) || language != model.texts()) {
      build(table);
    }
    for (int column = 0; column < selects.size(); column++) {
      String role = Choices.name(present.get(column));
      selects.get(column).show(ROLE_NAMES, role, model.texts());
      Scaling scaling = made.scalings().get(column);
      Dom.setText(scalings.get(column), scaling.toString());
    }
  }

  private void build(TextTable table) {
    built = table.columns();
    language = model.texts();
    container.clear();
    selects.clear();
    scalings.clear();
    for (int column = 0; column < Math.min(MOST_SHOWN, built.size()); column++) {
      addRow(name(built, column, language), column);
    }
  }

  private void addRow(String name, int column) {
    HTMLElement row = Dom.create("div", "import-column");
    HTMLElement title = span("", name, row);
    String example = built.get(column).example();
    span("small", example.isEmpty() ? "" : language.get("import.example", "value", example), title);
    HTMLElement element = Dom.create("select", "");
    element.setAttribute("data-testid", "import-role-" + (column + 1));
    element.setAttribute("aria-label", language.get("import.role", "column", name));
    row.appendChild(element);
    HTMLElement scaling = span("small", "", row);
    scaling.setAttribute("data-testid", "import-scaling-" + (column + 1));
    Select select = new Select(element);
    select.onChoice(ROLES, role -> choose(column, role));
    selects.add(select);
    scalings.add(scaling);
    container.appendChild(row);
  }

  private static HTMLElement span(String className, String words, HTMLElement parent) {
    HTMLElement span = Dom.create("span", className);
    Dom.setText(span, words);
    parent.appendChild(span);
    return span;
  }

  /** There is one target and one set; the column that was it before is not used any more. */
  private void choose(int column, Role role) {
    List<Role> next = new ArrayList<>(roles);
    for (int other = 0; other < next.size(); other++) {
      boolean isSameTarget = role.isTarget() && next.get(other).isTarget();
      if (isSameTarget || role == Role.SET && next.get(other) == Role.SET) {
        next.set(other, Role.UNUSED);
      }
    }
    next.set(column, role);
    chosen.accept(next);
  }
}
