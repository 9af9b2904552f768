package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Point;
import playground.experiment.PointsKind;

class StrokeTest {
  @Test
  void aPressLeavesOnePointExactlyThere() {
    Stroke stroke = new Stroke(new Brush(1), List.of(), 1.5, -2.25, false);
    assertEquals(List.of(new Point(1.5, -2.25, 1)), stroke.points());
  }

  @Test
  void aDragLeavesPointsAlongItsWay() {
    Stroke stroke = new Stroke(new Brush(0), List.of(), -3, 0, false);
    stroke.moveTo(3, 0);
    assertEquals(1 + 17, stroke.points().size(), "6 / 0.35, and the press");
    for (Point point : stroke.points()) {
      assertTrue(Math.abs(point.x2()) <= 0.3, "scattered about the way: " + point);
    }
  }

  @Test
  void manySmallMovesLeaveAsManyPointsAsOneLargeOne() {
    Stroke stroke = new Stroke(new Brush(0), List.of(), -3, 0, false);
    for (int i = 1; i <= 600; i++) {
      stroke.moveTo(-3 + i * 0.01, 0);
    }
    assertEquals(18, stroke.points().size(), 1);
  }

  @Test
  void keepsPointsOnThePlaneAndOnItsGrid() {
    Stroke stroke = new Stroke(new Brush(0), List.of(), 5.99, 5.99, false);
    stroke.moveTo(9, 9);
    for (Point point : stroke.points()) {
      assertTrue(point.x1() <= Point.REACH && point.x2() <= Point.REACH);
      assertEquals(PointsKind.snapped(point.x1()), point.x1());
    }
  }

  @Test
  void leavesNothingOutsideThePicture() {
    Stroke stroke = new Stroke(new Brush(0), List.of(), 5.5, 0, false);
    stroke.moveTo(30, 0);
    assertEquals(2, stroke.points().size());
    stroke.moveTo(5.5, 0);
    assertTrue(stroke.points().size() <= 4, "and goes on when it comes back");
  }

  @Test
  void theEraserTakesWhatIsNear() {
    List<Point> before = List.of(new Point(0, 0, 0), new Point(0.4, 0, 1), new Point(1, 0, 1));
    Stroke stroke = new Stroke(Brush.ERASER, before, 0.1, 0, false);
    assertEquals(List.of(new Point(1, 0, 1)), stroke.points());
  }

  @Test
  void isFullAtTheMostPoints() {
    List<Point> before = Collections.nCopies(PointsKind.MOST_POINTS, new Point(0, 0, 0));
    Stroke stroke = new Stroke(new Brush(0), before, 1, 1, false);
    assertTrue(stroke.isFull());
    assertEquals(PointsKind.MOST_POINTS, stroke.points().size());
  }
}
