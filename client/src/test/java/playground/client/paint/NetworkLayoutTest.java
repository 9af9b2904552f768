package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkLayoutTest {
  @ParameterizedTest
  @CsvSource({"680, 460, 2, 4", "680, 460, 8, 8", "330, 380, 8, 8", "680, 460, 8, 64"})
  void everyNodeLiesWithinTheStage(double width, double height, int layers, int units) {
    int[] rows = new int[layers + 2];
    Arrays.fill(rows, units);
    rows[0] = 7;
    rows[rows.length - 1] = 1;
    NetworkLayout layout = new NetworkLayout(width, height, rows);
    for (int column = 0; column < rows.length; column++) {
      double half = layout.nodeSize(column) / 2;
      assertTrue(layout.x(column) - half >= 0 && layout.x(column) + half <= width);
      for (int row = 0; row < rows[column]; row++) {
        double y = layout.y(column, row);
        assertTrue(y - half >= 40 && y + half <= height, "y = " + y);
      }
    }
  }

  @Test
  void columnsAndRowsDoNotOverlap() {
    NetworkLayout layout = new NetworkLayout(680, 460, new int[] {7, 8, 8, 1});
    for (int column = 1; column < layout.columns(); column++) {
      assertTrue(layout.x(column) - layout.x(column - 1) > layout.nodeSize(column));
    }
    assertTrue(layout.y(1, 1) - layout.y(1, 0) > layout.nodeSize(1));
  }

  @Test
  void aConnectionBeginsAndEndsAtItsNodes() {
    NetworkLayout layout = new NetworkLayout(680, 460, new int[] {7, 4, 1});
    double start = layout.x(0) + layout.nodeSize(0) / 2;
    double end = layout.x(1) - layout.nodeSize(1) / 2;
    assertEquals(layout.y(0, 2), layout.connectionY(0, 2, 3, start), 0.01);
    assertEquals(layout.y(1, 3), layout.connectionY(0, 2, 3, end), 0.01);
    double middle = (layout.y(0, 2) + layout.y(1, 3)) / 2;
    assertEquals(middle, layout.connectionY(0, 2, 3, (start + end) / 2), 0.01);
  }

  @Test
  void findsTheGapUnderThePointer() {
    NetworkLayout layout = new NetworkLayout(680, 460, new int[] {7, 4, 1});
    assertEquals(0, layout.gapAt((layout.x(0) + layout.x(1)) / 2));
    assertEquals(1, layout.gapAt((layout.x(1) + layout.x(2)) / 2));
    assertEquals(-1, layout.gapAt(layout.x(1)), "on a node there is no gap");
  }
}
