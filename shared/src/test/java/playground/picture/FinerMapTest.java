package playground.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FinerMapTest {
  @Test
  void planeStaysAPlaneBetweenTheOutermostCentres() {
    int side = 5;
    float[] values = new float[side * side + 1];
    for (int cell = 0; cell < side * side; cell++) {
      values[cell + 1] = (cell % side) * 2 + (cell / side) * 3;
    }
    int finer = 20;
    float[] fine = FinerMap.of(values, 1, side, finer);
    for (int row = 2; row < finer - 2; row++) {
      for (int column = 2; column < finer - 2; column++) {
        double x = (column + 0.5) / 4 - 0.5;
        double y = (row + 0.5) / 4 - 0.5;
        assertEquals(2 * x + 3 * y, fine[row * finer + column], 1e-5);
      }
    }
    assertEquals(0, fine[0], 0, "beyond the centres the edge goes on");
    assertEquals(2 * 4 + 3 * 4, fine[finer * finer - 1], 0);
  }

  @Test
  void sameSideLeavesAMapAsItIs() {
    float[] values = {1, -2, 3, 0.5f};
    assertArrayEquals(values, FinerMap.of(values, 0, 2, 2));
  }
}
