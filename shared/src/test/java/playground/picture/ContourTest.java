package playground.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContourTest {
  /** A map over the square from 0 to 1, row 0 at the top. */
  private static float[] map(int side, DoubleBinaryOperator of) {
    float[] values = new float[side * side];
    for (int cell = 0; cell < values.length; cell++) {
      double x = (cell % side + 0.5) / side;
      double y = (cell / side + 0.5) / side;
      values[cell] = (float) of.applyAsDouble(x, y);
    }
    return values;
  }

  @Test
  void mapOfOneSignHasNoLine() {
    assertEquals(0, Contour.of(map(10, (x, y) -> 1), 10, 0).length);
    assertEquals(0, Contour.of(map(10, (x, y) -> -1), 10, 0).length);
  }

  @Test
  void straightLineIsWhereItIs() {
    double[] pieces = Contour.of(map(20, (x, y) -> x - 0.4), 20, 0);
    assertEquals(19 * 4, pieces.length);
    for (int i = 0; i < pieces.length; i += 2) {
      assertEquals(0.4, pieces[i], 1e-6);
    }
  }

  @Test
  void everyPointOfACircleIsOnIt() {
    double[] pieces = Contour.of(map(60, (x, y) -> Math.hypot(x - 0.5, y - 0.5) - 0.3), 60, 0);
    double length = 0;
    for (int i = 0; i < pieces.length; i += 4) {
      assertEquals(0.3, Math.hypot(pieces[i] - 0.5, pieces[i + 1] - 0.5), 1e-3);
      length += Math.hypot(pieces[i] - pieces[i + 2], pieces[i + 1] - pieces[i + 3]);
    }
    assertEquals(2 * Math.PI * 0.3, length, 0.01);
  }

  @Test
  void lineOfALevelIsWhereTheMapHasThatValue() {
    double[] pieces = Contour.of(map(40, (x, y) -> 2 * x - 1), 40, 0.5);
    assertEquals(39 * 4, pieces.length);
    for (int i = 0; i < pieces.length; i += 2) {
      assertEquals(0.75, pieces[i], 1e-6);
    }
    assertEquals(0, Contour.of(map(40, (x, y) -> 2 * x - 1), 40, 1.5).length);
  }

  @Test
  void saddleIsCutByTheSignInItsMiddle() {
    float[] high = {3, -1, -1, 3};
    float[] low = {1, -3, -3, 1};
    // two pieces each; high in the middle keeps the two high corners together
    assertEquals(8, Contour.of(high, 2, 0).length);
    assertEquals(8, Contour.of(low, 2, 0).length);
    assertEquals(0, piecesCross(Contour.of(high, 2, 0), 0.5));
    assertArrayEquals(new double[] {0.625, 0.25, 0.75, 0.375}, firstPiece(high), 1e-12);
    assertArrayEquals(new double[] {0.25, 0.375, 0.375, 0.25}, firstPiece(low), 1e-12);
  }

  private static double[] firstPiece(float[] values) {
    return Arrays.copyOf(Contour.of(values, 2, 0), 4);
  }

  /** Pieces that pass through the middle. */
  private static int piecesCross(double[] pieces, double middle) {
    int count = 0;
    for (int i = 0; i < pieces.length; i += 4) {
      double x = (pieces[i] + pieces[i + 2]) / 2;
      double y = (pieces[i + 1] + pieces[i + 3]) / 2;
      count += Math.hypot(x - middle, y - middle) < 1e-9 ? 1 : 0;
    }
    return count;
  }
}
