package playground.experiment;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Point;
import playground.feature.Inputs;

/**
 * A table: rows of raw inputs, each with its target last. In JSON a list of lists of numbers; in
 * links {@code 1.5,2,0;3,4.25,1}. All rows have the same number of inputs.
 */
public final class RowsKind extends Kind<List<Point>> {
  public static final int MOST_ROWS = 5000;
  public static final int MOST_NUMBERS = 20_000;
  public static final double LARGEST = 1_000_000;

  private static final Numbers.Fraction NUMBER = new Numbers.Fraction(-LARGEST, LARGEST);

  @Override
  List<Point> fromJson(Object json, String path, Problems problems) {
    if (!(json instanceof List<?> items)) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "a list");
      return null;
    }
    if (problems.addIfTooMany(path, items.size(), MOST_ROWS)) {
      return null;
    }
    int before = problems.count();
    List<Point> rows = new ArrayList<>();
    for (int i = 0; i < items.size() && problems.count() == before; i++) {
      int width = rows.isEmpty() ? 0 : rows.get(0).inputCount() + 1;
      rows.add(row(items.get(i), width, path + '[' + i + ']', problems));
    }
    if (problems.count() == before && !rows.isEmpty()) {
      problems.addIfTooMany(path, rows.size() * (rows.get(0).inputCount() + 1), MOST_NUMBERS);
    }
    return problems.count() == before ? List.copyOf(rows) : null;
  }

  /** A row; of the given width, the target included, unless that is 0. */
  private static Point row(Object json, int width, String path, Problems problems) {
    if (!(json instanceof List<?> parts) || parts.size() < 2) {
      problems.add(path, Problem.Kind.WRONG_TYPE, show(json), "inputs and a target");
      return null;
    }
    if (problems.addIfTooMany(path, parts.size() - 1, Inputs.MOST)) {
      return null;
    }
    if (width > 0 && parts.size() != width) {
      String count = String.valueOf(parts.size());
      problems.add(path, Problem.Kind.OTHER_WIDTH, count, String.valueOf(width));
      return null;
    }
    double[] numbers = new double[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      Double number = NUMBER.fromJson(parts.get(i), path + '[' + i + ']', problems);
      if (number == null) {
        return null;
      }
      numbers[i] = number;
    }
    double[] inputs = new double[numbers.length - 1];
    System.arraycopy(numbers, 0, inputs, 0, inputs.length);
    return Point.ofRow(inputs, numbers[inputs.length]);
  }

  @Override
  Object toJson(List<Point> rows) {
    List<Object> items = new ArrayList<>();
    for (Point row : rows) {
      List<Object> parts = new ArrayList<>();
      for (int i = 0; i < row.inputCount(); i++) {
        parts.add(row.input(i));
      }
      parts.add(row.target());
      items.add(parts);
    }
    return items;
  }

  @Override
  List<Point> fromText(String text, String path, Problems problems) {
    List<Object> items = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String row : split(text, ';')) {
        List<Object> parts = new ArrayList<>();
        for (String part : split(row, ',')) {
          parts.add(Numbers.numberOrText(part));
        }
        items.add(parts);
      }
    }
    return fromJson(items, path, problems);
  }

  @Override
  String toText(List<Point> rows) {
    List<String> lines = new ArrayList<>();
    for (Point row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.inputCount(); i++) {
        Decimal.append(line, row.input(i));
        line.append(',');
      }
      Decimal.append(line, row.target());
      lines.add(line.toString());
    }
    return String.join(";", lines);
  }
}
