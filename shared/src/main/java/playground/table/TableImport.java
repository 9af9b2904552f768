package playground.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Decimal;
import playground.experiment.Draft;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Numbers;
import playground.experiment.PointsKind;
import playground.experiment.RowsKind;
import playground.feature.Inputs;

/**
 * A table as data of an experiment: with two inputs points of the plane, with any other number rows
 * of a table. Numbers that do not fit on the plane are scaled to it, and targets to −1 … 1.
 */
public final class TableImport {
  /** Why nothing can be used. */
  public enum Problem {
    NO_LINES,
    NO_INPUT,
    TOO_MANY_INPUTS,
    NO_TARGET,
    TOO_MANY_CLASSES
  }

  private static final double SCALED_REACH = 5;
  private static final double SCALED_TARGET = 1;

  /** What we have written ourselves is read as it is, strays beyond the plane included. */
  private static final double OWN_REACH = 2 * Point.REACH;

  private List<BadLine> badLines;
  private final List<Scaling> scalings;
  private List<Point> points = List.of();
  private List<Boolean> isTrain = List.of();
  private List<String> classNames = List.of();
  private boolean isRegression;
  private boolean hasSet;
  private int leftOut;
  private Problem problem;

  private TableImport(TextTable table) {
    badLines = table.badLines();
    scalings = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      scalings.add(Scaling.NONE);
    }
  }

  /**
   * @param roles one for each column; of targets one is enough
   */
  public static TableImport of(TextTable table, List<Role> roles) {
    TableImport made = new TableImport(table);
    int inputs = Collections.frequency(roles, Role.INPUT);
    if (table.lines().isEmpty()) {
      made.problem = Problem.NO_LINES;
    } else if (inputs == 0) {
      made.problem = Problem.NO_INPUT;
    } else if (inputs > Inputs.MOST) {
      made.problem = Problem.TOO_MANY_INPUTS;
    } else if (!roles.contains(Role.CLASS) && !roles.contains(Role.NUMBER)) {
      made.problem = Problem.NO_TARGET;
    } else {
      made.isRegression = roles.contains(Role.NUMBER);
      made.take(new SampleReader(table, roles), isOwn(table));
    }
    return made;
  }

  /** True for the header that {@link SampleText} writes. */
  private static boolean isOwn(TextTable table) {
    int inputs = table.columns().size() - 2;
    boolean isOwn = inputs > 0;
    for (int column = 0; isOwn && column < inputs; column++) {
      isOwn = table.columns().get(column).name().equals("x" + (column + 1));
    }
    return isOwn && table.columns().get(inputs + 1).name().equals(SampleText.SET);
  }

  private void take(SampleReader samples, boolean isOwn) {
    badLines = BadLine.inOrder(badLines, samples.badLines);
    hasSet = samples.set >= 0;
    if (samples.rows.isEmpty()) {
      problem = Problem.NO_LINES;
      return;
    }
    ClassNames classes = null;
    if (!isRegression) {
      boolean isKept = isOwn && areClasses(samples);
      classes = isKept ? ClassNames.asWritten(samples) : ClassNames.of(samples);
      classNames = classes.names();
      if (classes.isTooMany()) {
        problem = Problem.TOO_MANY_CLASSES;
        return;
      }
    }
    scale(samples, isOwn);
    int all = samples.rows.size();
    int most =
        samples.inputs.size() == 2
            ? PointsKind.MOST_POINTS
            : Math.min(RowsKind.MOST_ROWS, RowsKind.MOST_NUMBERS / (samples.inputs.size() + 1));
    int kept = Math.min(all, most);
    leftOut = all - kept;
    points = new ArrayList<>(kept);
    isTrain = new ArrayList<>(kept);
    for (int i = 0; i < kept; i++) {
      int sample = (int) ((double) i * all / kept); // from all over the table, often in order
      double target = classes == null ? Double.NaN : classes.of(sample);
      points.add(point(samples, samples.rows.get(sample), target));
      isTrain.add(samples.isTrain.get(sample));
    }
  }

  private static boolean areClasses(SampleReader samples) {
    for (double[] row : samples.rows) {
      double target = row[samples.inputs.size()];
      boolean isWhole = target == Math.floor(target);
      if (!samples.hasNumericTarget || !isWhole || target < 0 || target >= Generator.MOST_CLASSES) {
        return false;
      }
    }
    return true;
  }

  private void scale(SampleReader samples, boolean isOwn) {
    int inputs = samples.inputs.size();
    boolean isOwnRows = isOwn && inputs != 2;
    double reach = isOwnRows ? RowsKind.LARGEST : isOwn ? OWN_REACH : Point.REACH;
    boolean fits = true;
    for (int i = 0; i < inputs; i++) {
      fits &= isWithin(samples, i, reach);
    }
    for (int i = 0; i < inputs && !fits; i++) {
      scalings.set(samples.inputs.get(i), Scaling.of(samples.rows, i, SCALED_REACH));
    }
    double largest =
        isOwnRows ? RowsKind.LARGEST : isOwn ? PointsKind.LARGEST_TARGET : SCALED_TARGET;
    if (isRegression && !isWithin(samples, inputs, largest)) {
      scalings.set(samples.target, Scaling.of(samples.rows, inputs, SCALED_TARGET));
    }
  }

  private static boolean isWithin(SampleReader samples, int column, double largest) {
    for (double[] row : samples.rows) {
      if (row[column] > largest || row[column] < -largest) {
        return false;
      }
    }
    return true;
  }

  /**
   * @param cls its class; NaN for the target in the row
   */
  private Point point(SampleReader samples, double[] row, double cls) {
    double[] inputs = new double[samples.inputs.size()];
    boolean isPlane = inputs.length == 2;
    for (int i = 0; i < inputs.length; i++) {
      double input = scalings.get(samples.inputs.get(i)).of(row[i]);
      inputs[i] = isPlane ? input : Decimal.rounded(input) + 0.0;
    }
    double target = cls;
    if (Double.isNaN(cls)) {
      double scaled = scalings.get(samples.target).of(row[inputs.length]);
      target = isPlane ? scaled : Decimal.rounded(scaled) + 0.0;
    }
    Point point = Point.ofRow(inputs, target);
    return isPlane ? PointsKind.snapped(point) : point;
  }

  /** An experiment with these samples for its data and everything else as it was. */
  public Experiment experiment(Experiment present) {
    List<Point> ordered = points;
    Draft draft = new Draft(present);
    if (hasSet) {
      SplitOrder order = new SplitOrder(points, isTrain, !isRegression);
      Numbers.Whole limits = (Numbers.Whole) Fields.TRAIN_PERCENT.kind();
      int percent = order.percent(present.get(Fields.TRAIN_PERCENT), limits);
      draft.set(Fields.TRAIN_PERCENT, percent);
      ordered = order.points(percent);
    }
    boolean isPlane = points.get(0).inputCount() == 2;
    draft.set(Fields.TASK, isRegression ? Fields.Task.REGRESSION : Fields.Task.CLASSIFICATION);
    draft.set(Fields.CLASSES, Math.max(2, classNames.size()));
    draft.set(Fields.DATA, isPlane ? Generator.DRAWN : Generator.TABLE);
    draft.set(Fields.POINTS, isPlane ? List.copyOf(ordered) : List.of());
    draft.set(Fields.TABLE_ROWS, isPlane ? List.of() : List.copyOf(ordered));
    return draft.settled();
  }

  /** Null when there is something to use. */
  public Problem problem() {
    return problem;
  }

  /** In the order of the lines. */
  public List<BadLine> badLines() {
    return badLines;
  }

  /** One for each column of the table. */
  public List<Scaling> scalings() {
    return scalings;
  }

  /** Empty for a regression. */
  public List<String> classNames() {
    return classNames;
  }

  public List<Point> points() {
    return points;
  }

  /** Lines that are good but more than an experiment can hold. */
  public int leftOut() {
    return leftOut;
  }

  /** Samples of each class. */
  public int[] counts() {
    int[] counts = new int[classNames.size()];
    for (Point point : points) {
      if (!isRegression) {
        counts[point.label()]++;
      }
    }
    return counts;
  }
}
