package playground.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.dataset.Point;

/** What becomes of data that somebody draws over. */
class DrawnPointsTest {
  private static Experiment drawnOver(Experiment experiment, Point added) {
    List<Point> points = new ArrayList<>();
    experiment.points().forEach(point -> points.add(PointsKind.snapped(point)));
    points.add(added);
    return experiment.withDrawn(points);
  }

  @Test
  void drawnPointsOfBeforeHaveNoSayInTheClasses() {
    Experiment three =
        Experiment.STANDARD
            .with(Fields.CLASSES, 3)
            .withDrawn(List.of(new Point(1, 1, 2), new Point(0, 1, 0)));
    assertEquals(3, three.get(Fields.CLASSES));
    Experiment circle = three.with(Fields.DATA, Generator.CIRCLE);
    Experiment drawn = drawnOver(circle, new Point(1, 1, 0));
    assertEquals(2, drawn.get(Fields.CLASSES));
    assertEquals(501, drawn.points().size());
    assertEquals(Generator.DRAWN, drawn.get(Fields.DATA));
  }

  @Test
  void drawingOverGeneratedPointsKeepsTheirRoles() {
    Experiment drawn = drawnOver(Experiment.STANDARD, new Point(1, 1, 0));
    List<Point> train = snapped(Experiment.STANDARD.dataset().train());
    assertEquals(train, drawn.dataset().train().subList(0, train.size()));
  }

  @Test
  void drawingOverPointsOfTensorFlowPlaygroundKeepsAllRolesThatItCan() {
    for (Generator data : List.of(Generator.CIRCLE, Generator.GAUSS, Generator.REG_GAUSS)) {
      Experiment there =
          Experiment.STANDARD
              .with(Fields.DATA, data)
              .with(Fields.NOISE, 0.3)
              .with(Fields.TENSOR_FLOW_SEED, "0.5");
      Experiment drawn = drawnOver(there, new Point(1, 1, 0));
      Set<Point> train = new HashSet<>(drawn.dataset().train());
      List<Point> before = snapped(there.dataset().train());
      long lost = before.stream().filter(point -> !train.contains(point)).count();
      // half of the points were trained on, but not just half of each class
      assertTrue(lost < 20, () -> data + " loses " + lost + " of " + before.size());
      assertEquals(Set.copyOf(snapped(there.points())), withoutLast(drawn.points()));
    }
  }

  @Test
  void drawnPointThatIsNotAllowedIsTold() {
    List<Point> outside = List.of(new Point(9, 0, 0));
    String message =
        assertThrows(IllegalArgumentException.class, () -> Experiment.STANDARD.withDrawn(outside))
            .getMessage();
    assertEquals("data.points[0][0]: 9 is above 8 (-8 to 8)", message);
  }

  private static List<Point> snapped(List<Point> points) {
    return points.stream().map(PointsKind::snapped).toList();
  }

  private static Set<Point> withoutLast(List<Point> points) {
    return Set.copyOf(points.subList(0, points.size() - 1));
  }
}
