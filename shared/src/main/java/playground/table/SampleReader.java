package playground.table;

import java.util.ArrayList;
import java.util.List;

/** Takes the samples out of a table's lines; a line without a cell that is needed is a bad one. */
final class SampleReader {
  /** Numbers of each sample: the inputs, and last the target, which is 0 for a word. */
  final List<double[]> rows = new ArrayList<>();

  /** The target of each sample as it is written. */
  final List<String> words = new ArrayList<>();

  final List<Boolean> isTrain = new ArrayList<>();
  final List<BadLine> badLines = new ArrayList<>();
  final List<Integer> inputs = new ArrayList<>();
  final int target;
  final int set;
  final boolean hasNumericTarget;

  /** There is a target among the roles. */
  SampleReader(TextTable table, List<Role> roles) {
    int found = -1;
    for (int column = 0; column < roles.size(); column++) {
      found = roles.get(column).isTarget() ? column : found;
      if (roles.get(column) == Role.INPUT) {
        inputs.add(column);
      }
    }
    target = found;
    set = roles.indexOf(Role.SET);
    hasNumericTarget = roles.get(target) == Role.NUMBER || table.columns().get(target).isNumeric();
    for (Line line : table.lines()) {
      read(table, line);
    }
  }

  private void read(TextTable table, Line line) {
    double[] row = new double[inputs.size() + 1];
    for (int i = 0; i < inputs.size(); i++) {
      row[i] = table.number(line, inputs.get(i));
      if (Double.isNaN(row[i])) {
        tell(line, inputs.get(i));
        return;
      }
    }
    String word = line.cells().get(target);
    row[inputs.size()] = hasNumericTarget ? table.number(line, target) : 0;
    if (word.isEmpty() || Double.isNaN(row[inputs.size()])) {
      tell(line, target);
      return;
    }
    rows.add(row);
    words.add(word);
    isTrain.add(set < 0 || !line.cells().get(set).equals(SampleText.TEST));
  }

  private void tell(Line line, int column) {
    String cell = line.cells().get(column);
    BadLine.Reason reason =
        cell.isEmpty() ? BadLine.Reason.EMPTY_CELL : BadLine.Reason.NOT_A_NUMBER;
    badLines.add(new BadLine(line.number(), reason, column, cell, 0));
  }
}
