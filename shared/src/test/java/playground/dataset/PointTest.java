package playground.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PointTest {
  @Test
  void rowsAreEqualByInputsAndTarget() {
    Point row = Point.ofRow(new double[] {1, 2}, 0.5);
    assertEquals(new Point(1, 2, 0.5), row);
    assertEquals(new Point(1, 2, 0.5).hashCode(), row.hashCode());
    assertNotEquals(new Point(1, 2, 0.25), row);
    assertNotEquals(new Point(1, 2.5, 0.5), row);
    assertNotEquals(Point.ofRow(new double[] {1, 2, 3}, 0.5), row);
  }

  @Test
  void laterChangesToTheNumbersDoNotReachTheRow() {
    double[] inputs = {1, 2};
    Point row = Point.ofRow(inputs, 0);
    inputs[0] = 9;
    assertEquals(1, row.input(0), 0.0);
  }

  @Test
  void rowOfOneInputLiesOnTheAxis() {
    Point row = Point.ofRow(new double[] {4}, 1);
    assertEquals(1, row.inputCount());
    assertEquals(4, row.x1(), 0.0);
    assertEquals(0, row.x2(), 0.0);
  }

  @Test
  void otherTargetLeavesThePlaceAlone() {
    Point point = new Point(1, 2, 0);
    assertEquals(new Point(1, 2, 5), point.withTarget(5));
    assertEquals(5, point.withTarget(5).label());
    assertEquals(0, point.label());
  }
}
