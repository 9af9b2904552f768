package playground.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertEquals(0.0707372016677029, Feature.COSX1.of(-1.5, 4), 2e-17);
    assertEquals(-0.6536436208636119, Feature.COSX2.of(-1.5, 4), 2e-16);
  }

  @Test
  void orderOfTheEnumIsTheOrderOfLinks() {
    assertEquals(
        "[X1, X2, X1SQ, X2SQ, X1X2, SINX1, SINX2, COSX1, COSX2]",
        List.of(Feature.values()).toString());
  }
}
