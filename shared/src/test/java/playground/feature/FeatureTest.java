package playground.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Point;

class FeatureTest {
  @Test
  void valuesByHand() {
    assertEquals(-1.5, Feature.X1.of(-1.5, 4), 0.0);
    assertEquals(4, Feature.X2.of(-1.5, 4), 0.0);
    assertEquals(2.25, Feature.X1SQ.of(-1.5, 4), 0.0);
    assertEquals(16, Feature.X2SQ.of(-1.5, 4), 0.0);
    assertEquals(-6, Feature.X1X2.of(-1.5, 4), 0.0);
    // sin(−1.5) and sin(4) from a table of 16 digits
    assertEquals(-0.9974949866040544, Feature.SINX1.of(-1.5, 4), 2e-16);
    assertEquals(-0.7568024953079282, Feature.SINX2.of(-1.5, 4), 2e-16);
  }

  @Test
  void orderOfTheEnumIsTheOrderOfLinks() {
    assertEquals("[X1, X2, X1SQ, X2SQ, X1X2, SINX1, SINX2]", List.of(Feature.values()).toString());
  }

  @Test
  void rowsAreSampleMajor() {
    List<Point> points = List.of(new Point(1, 2, 0), new Point(3, 4, 1));
    double[] rows = Feature.rows(List.of(Feature.X2, Feature.X1, Feature.X1X2), points);
    assertArrayEquals(new double[] {2, 1, 2, 4, 3, 12}, rows, 0.0);
  }

  @Test
  void noFeaturesMakeEmptyRows() {
    assertEquals(0, Feature.rows(List.of(), List.of(new Point(1, 2, 0))).length);
  }
}
