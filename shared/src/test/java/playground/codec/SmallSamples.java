package playground.codec;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Point;
import playground.experiment.Fields;
import playground.experiment.PointsKind;

/** Kept samples for experiments, as links carry them. */
final class SmallSamples {
  private static final int COUNT = 36;

  private SmallSamples() {}

  /** Points all over the plane, classes in turn; numbers for targets where there are 0 classes. */
  static String points(int classes) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      double x1 = ((i * 7) % COUNT - 18) / 4.0;
      double x2 = ((i * 5 + i / 6) % COUNT - 18) / 4.0;
      points.add(PointsKind.snapped(new Point(x1, x2, target(i, x1, classes))));
    }
    return Fields.POINTS.text(points);
  }

  private static double target(int i, double x1, int classes) {
    return classes == 0 ? x1 / 5 + 0.05 * (i % 3) : i % classes;
  }

  /** Rows of three columns. */
  static String rows(int classes) {
    List<Point> rows = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      double[] inputs = {(i % 9) / 4.0 - 1, (i % 5) / 2.0 - 1, (i * 11 % 7) / 8.0};
      double target = Math.floor(target(i, inputs[0], classes) * 1000 + 0.5) / 1000;
      rows.add(Point.ofRow(inputs, target));
    }
    return Fields.TABLE_ROWS.text(rows);
  }
}
