package playground.training;

import java.util.List;
import playground.dataset.Point;
import playground.feature.Feature;

/**
 * Samples as the network sees them.
 *
 * @param rows features, sample-major
 * @param labels one class a sample
 */
@SuppressWarnings("ArrayRecordComponent")
public record LabelledRows(double[] rows, int[] labels) {
  public static LabelledRows of(List<Feature> features, List<Point> points) {
    int[] labels = points.stream().mapToInt(Point::label).toArray();
    return new LabelledRows(Feature.rows(features, points), labels);
  }

  public int size() {
    return labels.length;
  }
}
