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

  @ParameterizedTest
  @CsvSource({"680, 3, 3", "680, 10, 6", "340, 3, 6", "0, 10, 6"})
  void besideSeveralOutputsIsRoomForTheirNumbers(double width, int columns, int outputs) {
    int[] rows = new int[columns];
    Arrays.fill(rows, outputs);
    double least = NetworkLayout.smallestWidth(columns, outputs);
    double wide = Math.max(width, least);
    NetworkLayout layout = new NetworkLayout(wide, 430, rows);
    assertTrue(wide - layout.exit(columns - 1, 0) >= 45, "a number such as −12.34");
    assertTrue(layout.pitch() >= 25.9, "room for a button of 24 pixels");
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

  @Test
  void nodesOfAFullColumnLieInTwoLinesAndDoNotOverlap() {
    NetworkLayout layout = new NetworkLayout(680, 430, new int[] {9, 64, 64, 1});
    double size = layout.nodeSize(1);
    assertTrue(size > 7, "size " + size);
    for (int row = 1; row < 64; row++) {
      double right = Math.abs(layout.x(1, row) - layout.x(1, row - 1));
      assertTrue(right >= size);
      assertTrue(row < 2 || layout.y(1, row) - layout.y(1, row - 2) >= size);
    }
    assertEquals(layout.x(0), layout.x(0, 3), "few nodes stay in line");
  }

  @Test
  void findsTheNodeUnderThePointer() {
    NetworkLayout layout = new NetworkLayout(680, 430, new int[] {9, 64, 1});
    for (int column = 0; column < 3; column++) {
      for (int row = 0; row < layout.rows(column); row++) {
        double x = layout.x(column, row);
        assertEquals(column, layout.columnAt(x));
        assertEquals(row, layout.rowAt(column, x, layout.y(column, row)));
        assertEquals(row, layout.nearestRow(column, layout.y(column, row)));
      }
    }
    assertEquals(-1, layout.columnAt((layout.x(0) + layout.x(1)) / 2));
    assertEquals(-1, layout.rowAt(2, layout.x(2), 429));
  }

  @Test
  void theLargestNetworkFitsIntoThePaneOfAWideScreen() {
    assertTrue(NetworkLayout.smallestWidth(10, 1) < 340, "of a phone");
    int[] rows = {9, 64, 64, 64, 64, 64, 64, 64, 64, 1};
    double least = NetworkLayout.smallestWidth(10, 1);
    NetworkLayout layout = new NetworkLayout(least, 430, rows);
    assertTrue(layout.pitch() >= 25.9, "room for a button of 24 pixels");
    assertEquals(ColumnRoom.TINY, layout.room());
    assertEquals(ColumnRoom.NARROW, new NetworkLayout(680, 430, rows).room());
    assertEquals(ColumnRoom.WIDE, new NetworkLayout(680, 430, new int[] {9, 4, 2, 1}).room());
  }
}
