package playground.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class PaletteTest {
  private static final Palette FULL = Palette.full(0x0000ff, 0xffffff, 0xff8000);
  private static final Palette PALE = new Palette(0x0000ff, 0xffffff, 0xff8000);

  private static byte[] rgba(int... bytes) {
    byte[] rgba = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      rgba[i] = (byte) bytes[i];
    }
    return rgba;
  }

  @Test
  void endsAndMiddleHaveTheirColours() {
    assertEquals(0x0000ff, FULL.colour(-1));
    assertEquals(0xffffff, FULL.colour(0));
    assertEquals(0xff8000, FULL.colour(1));
  }

  @Test
  void halfWayIsHalfTheColour() {
    assertEquals(0x7f7fff, FULL.colour(-128 / 255.0)); // 255 − 128 of red and green
  }

  @Test
  void beyondOneCountsAsOne() {
    assertEquals(FULL.colour(1), FULL.colour(1e300));
    assertEquals(FULL.colour(-1), FULL.colour(Double.NEGATIVE_INFINITY));
  }

  @Test
  void paleEndsAreBetweenPaperAndColour() {
    assertEquals(0x6161ff, PALE.colour(-1)); // 255 − 0.62 · 255 = 96.9
    assertEquals(0xffffff, PALE.colour(0));
  }

  @Test
  void mapIsPaintedFromItsPlaceOnAndFullyOpaque() {
    byte[] painted = new byte[8];
    FULL.paint(new float[] {9, -1, 1}, 1, false, painted);
    assertArrayEquals(rgba(0, 0, 255, 255, 255, 128, 0, 255), painted);
  }

  @Test
  void classesAloneAreTheSign() {
    byte[] painted = new byte[12];
    FULL.paint(new float[] {-0.01f, 0.01f, 0}, 0, true, painted);
    assertArrayEquals(rgba(0, 0, 255, 255, 255, 128, 0, 255, 0, 0, 255, 255), painted);
  }

  private static final int[] THREE = {0xff0000, 0x00ff00, 0x0000ff};
  private static final ClassPalette CLASSES = new ClassPalette(0xffffff, THREE);

  private static int[] firstCell(boolean classesOnly, float... values) {
    byte[] painted = new byte[4];
    CLASSES.paint(values, classesOnly, painted);
    return new int[] {painted[0] & 255, painted[1] & 255, painted[2] & 255, painted[3] & 255};
  }

  @Test
  void winnersColourIsStrongestWhenItIsSure() {
    assertArrayEquals(new int[] {97, 255, 97, 255}, firstCell(false, -1, 1, -1));
    assertArrayEquals(new int[] {255, 255, 255, 255}, firstCell(false, 0.5f, -1, 0.5f));
    assertArrayEquals(new int[] {176, 176, 255, 255}, firstCell(false, -0.5f, -1, 0.5f));
  }

  @Test
  void classesAloneAreTheWinnerHoweverClose() {
    assertArrayEquals(new int[] {97, 97, 255, 255}, firstCell(true, 0, 0, 0.01f));
  }

  @Test
  void leadIsZeroOnTheBoundary() {
    float[] values = {0.5f, 0.25f, 0.5f, -0.75f, -1, -1}; // three classes, two cells
    assertArrayEquals(new float[] {0, 1}, ClassPalette.lead(values, 0, 2));
    assertArrayEquals(new float[] {0, -1}, ClassPalette.lead(values, 1, 2));
    assertNotEquals(0f, ClassPalette.lead(values, 2, 2)[0]);
  }
}
