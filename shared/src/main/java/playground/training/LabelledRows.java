package playground.training;

import java.util.List;
import playground.dataset.Point;
import playground.feature.Inputs;

/**
 * Samples as the network sees them.
 *
 * @param rows inputs, sample-major
 * @param targets a class or a number for each sample
 */
@SuppressWarnings("ArrayRecordComponent")
public record LabelledRows(double[] rows, double[] targets) {
  public static LabelledRows of(Inputs inputs, List<Point> points) {
    double[] targets = new double[points.size()];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = points.get(i).target();
    }
    return new LabelledRows(inputs.rows(points), targets);
  }

  public int size() {
    return targets.length;
  }

  /** The inputs of one sample. */
  public double[] row(int sample) {
    int width = rows.length / targets.length;
    double[] row = new double[width];
    System.arraycopy(rows, sample * width, row, 0, width);
    return row;
  }
}
