package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.PointsKind;

class StrokeTest {
  private final DrawingTools tools = new DrawingTools(() -> {});

  private Stroke stroke(Brush brush, List<Point> before, double x1, double x2) {
    tools.choose(brush);
    Dataset dataset = Dataset.split(before, 50, true);
    Stroke stroke = new Stroke(tools, dataset, Surface.PLANE, brush.label());
    stroke.begin(x1, x2);
    return stroke;
  }

  @Test
  void aPressLeavesOnePointExactlyThere() {
    Stroke stroke = stroke(new Brush(1), List.of(), 1.5, -2.25);
    assertEquals(List.of(new Point(1.5, -2.25, 1)), stroke.added());
  }

  @Test
  void aDragLeavesPointsAlongItsWay() {
    Stroke stroke = stroke(new Brush(0), List.of(), -3, 0);
    stroke.moveTo(3, 0);
    assertEquals(1 + 18, stroke.added().size(), "6 × 3, and the press");
    for (Point point : stroke.added()) {
      assertTrue(Math.abs(point.x2()) <= 0.3, "scattered about the way: " + point);
    }
  }

  @Test
  void aBroadAndDenseBrushLeavesMorePointsFartherApart() {
    tools.setSize(2);
    tools.setDensity(10);
    Stroke stroke = stroke(new Brush(0), List.of(), -3, 0);
    stroke.moveTo(3, 0);
    assertEquals(1 + 60, stroke.added().size(), 1);
    double farthest = stroke.added().stream().mapToDouble(p -> Math.abs(p.x2())).max().orElse(0);
    assertTrue(farthest > 1 && farthest <= 2, "scattered as far as the brush is broad");
  }

  @Test
  void manySmallMovesLeaveAsManyPointsAsOneLargeOne() {
    Stroke stroke = stroke(new Brush(0), List.of(), -3, 0);
    for (int i = 1; i <= 600; i++) {
      stroke.moveTo(-3 + i * 0.01, 0);
    }
    assertEquals(19, stroke.added().size(), 1);
  }

  @Test
  void keepsPointsOnThePlaneAndOnItsGrid() {
    Stroke stroke = stroke(new Brush(0), List.of(), 5.99, 5.99);
    stroke.moveTo(9, 9);
    for (Point point : stroke.added()) {
      assertTrue(point.x1() <= Point.REACH && point.x2() <= Point.REACH);
      assertEquals(PointsKind.snapped(point.x1()), point.x1());
    }
  }

  @Test
  void leavesNothingOutsideThePicture() {
    Stroke stroke = stroke(new Brush(0), List.of(), 5.5, 0);
    stroke.moveTo(30, 0);
    assertEquals(2, stroke.added().size());
    stroke.moveTo(5.5, 0);
    assertTrue(stroke.added().size() <= 4, "and goes on when it comes back");
  }

  @Test
  void theEraserTakesWhatIsNear() {
    List<Point> before = List.of(new Point(0, 0, 0), new Point(0.4, 0, 1), new Point(1, 0, 1));
    Stroke stroke = stroke(Brush.ERASER, before, 0.1, 0);
    assertEquals(List.of(0, 1), stroke.removed());
  }

  @Test
  void isFullAtTheMostPoints() {
    List<Point> before = Collections.nCopies(PointsKind.MOST_POINTS, new Point(0, 0, 0));
    Stroke stroke = stroke(new Brush(0), before, 1, 1);
    assertTrue(stroke.isFull());
    assertEquals(List.of(), stroke.added());
  }
}
