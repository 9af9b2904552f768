package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.PointsKind;

/** Drawn points with classes and with targets that are numbers. */
class PointsTest {
  private static final Experiment DRAWN_NUMBERS =
      Experiment.STANDARD
          .with(Fields.TASK, Fields.Task.REGRESSION)
          .with(Fields.DATA, Generator.DRAWN);

  @Test
  void targetThatIsNoClassTakesTwoMoreBytes() {
    // 15 · 2^28 + 8192 · 2^14 + 8192 = hex f8002000, then −0.25 · 1000 + 32768 = hex 7f06
    Experiment one = DRAWN_NUMBERS.with(Fields.POINTS, List.of(new Point(0, 0, -0.25)));
    assertEquals("v=1&task=regression&data=drawn&points=-AAgAH8G&loss=mse", link(one));
    assertEquals(one, Documents.link(link(one)));
  }

  private static String link(Experiment experiment) {
    return ExperimentLink.write(experiment);
  }

  @Test
  void everyThousandthOfATargetSurvivesBothWays() throws Exception {
    for (int from = -10_000; from <= 10_000; from += 5000) {
      List<Point> points = new ArrayList<>();
      for (int i = from; i < from + 5000 && i <= 10_000; i++) {
        points.add(new Point(1.5, -2, i / 1000.0));
      }
      Documents.assertSurvivesBothWays(DRAWN_NUMBERS.with(Fields.POINTS, points));
    }
  }

  @Test
  void classesAndNumbersMixInARegression() throws Exception {
    List<Point> points = new ArrayList<>();
    for (double target : new double[] {0, 1, 5, 6, 7, 10, -1, -10, 0.001, -0.001, 4.999}) {
      points.add(new Point(-8, 8, target));
    }
    Experiment experiment = DRAWN_NUMBERS.with(Fields.POINTS, points);
    assertEquals(points, experiment.points());
    Documents.assertSurvivesBothWays(experiment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[0,0,10.001]] | $.data.points[0][2]: 10.001 is above 10 (-10 to 10)",
        "[[0,0,-10.001]] | $.data.points[0][2]: -10.001 is below -10 (-10 to 10)",
        "[[0,0,0.0001]] | $.data.points[0][2]: 0.0001 has more than 3 decimal places (-10 … 10)",
        "[[0,0,null]] | $.data.points[0][2]: null is not a number (-10 to 10)",
        "[[0,0,1,1]] | $.data.points[0]: a list is not [x1, x2, target]",
        "[[1,1,0],{}] | $.data.points[1]: an object is not [x1, x2, target]",
        "{} | $.data.points: an object is not a list",
      })
  void malformedPointIsTold(String points, String message) {
    assertEquals(
        List.of(message),
        Documents.jsonProblems(Documents.document("data.points", Documents.tree(points))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "-AAgAA | points: \"-AAgAA\" cannot be read as drawn points", // the target is missing
        "-AAgAH8 | points: \"-AAgAH8\" cannot be read as drawn points", // half of it
        "-AAgAH8GAA | points: \"-AAgAH8GAA\" cannot be read as drawn points",
        "-AAgAAAA | points[0][2]: -32.768 is below -10 (-10 to 10)",
        "-AAgAP__ | points[0][2]: 32.767 is above 10 (-10 to 10)",
        "é | points: \"é\" cannot be read as drawn points",
        "+AAgAA | points: \"+AAgAA\" cannot be read as drawn points",
      })
  void malformedTextIsTold(String points, String message) {
    assertEquals(List.of(message), Documents.linkProblems("points=" + points));
  }

  @Test
  void snappedPointsCanBeKept() throws Exception {
    Point far = PointsKind.snapped(new Point(9, -9.5, 11));
    assertEquals(new Point(8, -8, 10), far);
    Point fine = PointsKind.snapped(new Point(0.12349, -0.00049, -3.14159));
    assertEquals(new Point(0.123, 0, -3.142), fine);
    Documents.assertSurvivesBothWays(DRAWN_NUMBERS.with(Fields.POINTS, List.of(far, fine)));
  }

  @Test
  void fiveThousandNumbersFitIntoALink() throws Exception {
    List<Point> most = Collections.nCopies(PointsKind.MOST_POINTS, new Point(8, -8, -9.999));
    Documents.assertSurvivesBothWays(DRAWN_NUMBERS.with(Fields.POINTS, most));
  }
}
