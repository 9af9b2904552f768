package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  @Test
  void isSixteenHexDigits() {
    for (double[] parameters : new double[][] {{}, {0}, {1, 2, 3}}) {
      assertTrue(Fingerprint.of(parameters).matches("[0-9a-f]{16}"));
    }
  }

  @Test
  void isFrozen() {
    // written down when first tested: stored fingerprints must stay comparable
    assertEquals("0abc9b4ae9efeb10", Fingerprint.of(new double[] {1, -0.5, 1e-300}));
  }

  @Test
  void everySingleBitCounts() {
    double[] parameters = {0.1, -2.5, 3e10};
    Set<String> seen = new HashSet<>(Set.of(Fingerprint.of(parameters)));
    for (int k = 0; k < parameters.length; k++) {
      for (int bit = 0; bit < 64; bit++) {
        double[] changed = parameters.clone();
        long bits = Double.doubleToRawLongBits(changed[k]) ^ (1L << bit);
        changed[k] = Double.longBitsToDouble(bits);
        assertTrue(seen.add(Fingerprint.of(changed)), "parameter " + k + " bit " + bit);
      }
    }
  }

  @Test
  void orderLengthAndSignOfZeroCount() {
    assertNotEquals(Fingerprint.of(new double[] {1, 2}), Fingerprint.of(new double[] {2, 1}));
    assertNotEquals(Fingerprint.of(new double[] {0}), Fingerprint.of(new double[] {0, 0}));
    assertNotEquals(Fingerprint.of(new double[] {0.0}), Fingerprint.of(new double[] {-0.0}));
  }
}
