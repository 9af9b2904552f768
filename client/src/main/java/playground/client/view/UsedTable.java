package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.model.FeatureNames;
import playground.client.model.ImportedTable;
import playground.client.model.Texts;
import playground.feature.Feature;
import playground.table.Column;
import playground.table.Legend;
import playground.table.Role;
import playground.table.Scaling;

/** What there is to tell of a table that was imported, as long as its data is on the page. */
record UsedTable(
    List<Column> columns, List<Role> roles, List<Scaling> scalings, List<String> classNames) {

  /** The columns that are inputs. */
  private List<Integer> inputs() {
    List<Integer> inputs = new ArrayList<>();
    for (int column = 0; column < roles.size(); column++) {
      if (roles.get(column) == Role.INPUT) {
        inputs.add(column);
      }
    }
    return inputs;
  }

  /** With the names of its inputs, but for those that are called as they are here anyway. */
  ImportedTable numbered(int number) {
    List<Integer> inputs = inputs();
    String[] names = new String[inputs.size()];
    for (int i = 0; i < names.length; i++) {
      String name = columns.get(inputs.get(i)).name();
      names[i] = name.equals("x" + (i + 1)) ? "" : name;
    }
    return new ImportedTable(String.valueOf(number), names, classNames.toArray(new String[0]));
  }

  /** As it was in the table; without a name, as the page calls it. */
  Legend legend(boolean isRegression) {
    List<Integer> kept = inputs();
    kept.add(target());
    int inputs = kept.size() - 1;
    Legend plain = Legend.plain(inputs, isRegression);
    List<String> names = new ArrayList<>();
    List<Scaling> scaled = new ArrayList<>();
    for (int column : kept) {
      String name = columns.get(column).name();
      names.add(name.isEmpty() ? plain.names().get(names.size()) : name);
      scaled.add(scalings.get(column));
    }
    // with our own header the reader takes the numbers for our own
    boolean isOwnHeader = names.subList(0, inputs).equals(plain.names().subList(0, inputs));
    return isOwnHeader ? plain : new Legend(names, scaled, classNames);
  }

  private int target() {
    int target = 0;
    while (!roles.get(target).isTarget()) {
      target++;
    }
    return target;
  }

  /**
   * Which column is which coordinate, how numbers were scaled, and which class is which; empty when
   * all is as in the table.
   */
  String note(Texts texts) {
    List<String> parts = new ArrayList<>();
    List<Integer> inputs = inputs();
    ImportedTable names = numbered(0);
    for (int column = 0; column < columns.size(); column++) {
      int input = inputs.size() == 2 ? inputs.indexOf(column) : -1;
      String coordinate =
          input < 0 || names.input(input).isEmpty()
              ? ""
              : FeatureNames.of(input == 0 ? Feature.X1 : Feature.X2) + " = ";
      String name = coordinate + ImportColumnsView.name(columns, column, texts);
      String scaling = scalings.get(column).toString();
      if (!scaling.isEmpty()) {
        parts.add(texts.get("import.scaling", "column", name, "scaling", scaling));
      } else if (!coordinate.isEmpty()) {
        parts.add(name);
      }
    }
    for (int c = 0; c < classNames.size(); c++) {
      if (!classNames.get(c).equals(String.valueOf(c))) {
        parts.add(c + " = " + classNames.get(c));
      }
    }
    return String.join(" · ", parts);
  }
}
