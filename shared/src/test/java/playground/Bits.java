package playground;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Numbers that must be the same to the last bit. */
public final class Bits {
  private Bits() {}

  public static void assertSame(double expected, double actual, String what) {
    assertTrue(same(expected, actual), () -> what + ": " + actual + " is not " + expected);
  }

  /** Compares the first numbers of an array that may be longer. */
  public static void assertSameStart(double[] expected, double[] actual, String what) {
    for (int k = 0; k < expected.length; k++) {
      if (!same(expected[k], actual[k])) {
        assertSame(expected[k], actual[k], what + " [" + k + "]");
      }
    }
  }

  public static void assertSame(double[] expected, double[] actual, String what) {
    assertTrue(expected.length == actual.length, what + ": another length");
    assertSameStart(expected, actual, what);
  }

  private static boolean same(double a, double b) {
    return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
  }
}
