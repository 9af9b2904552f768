package playground.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Point;

class InputsTest {
  private static final Inputs SOME = Inputs.of(List.of(Feature.X2, Feature.X1, Feature.X1X2));

  @Test
  void rowsAreSampleMajor() {
    List<Point> points = List.of(new Point(1, 2, 0), new Point(3, 4, 1));
    assertArrayEquals(new double[] {2, 1, 2, 4, 3, 12}, SOME.rows(points), 0.0);
    assertArrayEquals(new double[] {4, 3, 12}, SOME.row(points.get(1)), 0.0);
  }

  @Test
  void noFeaturesMakeEmptyRows() {
    assertEquals(0, Inputs.of(List.of()).rows(List.of(new Point(1, 2, 0))).length);
    assertEquals(0, Inputs.of(List.of()).width());
  }

  @Test
  void columnsAreTheRawNumbers() {
    Inputs columns = Inputs.ofColumns(3);
    Point first = Point.ofRow(new double[] {7, -8, 9.5}, 1);
    Point second = Point.ofRow(new double[] {0, 1, 2}, 0);
    assertEquals(3, columns.width());
    assertArrayEquals(
        new double[] {7, -8, 9.5, 0, 1, 2}, columns.rows(List.of(first, second)), 0.0);
  }

  @Test
  void placeOfThePlaneFillsFeaturesFromAnyStart() {
    double[] rows = {9, 9, 9, 9, 9};
    SOME.fill(rows, 1, 3, 4);
    assertArrayEquals(new double[] {9, 4, 3, 12, 9}, rows, 0.0);
  }

  @Test
  void placeOfThePlaneFillsTwoColumnsAndZeros() {
    double[] rows = {9, 9, 9, 9, 9};
    Inputs.ofColumns(4).fill(rows, 0, 3, 4);
    assertArrayEquals(new double[] {3, 4, 0, 0, 9}, rows, 0.0);
    double[] one = {9, 9};
    Inputs.ofColumns(1).fill(one, 1, 3, 4);
    assertArrayEquals(new double[] {9, 3}, one, 0.0);
  }
}
