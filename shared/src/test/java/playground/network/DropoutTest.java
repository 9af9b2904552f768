package playground.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.math.SeededRandom;

class DropoutTest {
  private static Network network() {
    return Network.build(
        2,
        List.of(
            new Network.Shape(3, Activation.TANH, 0.5),
            new Network.Shape(4, Activation.TANH, 0),
            new Network.Shape(2, Activation.TANH, 0.2)),
        Head.crossEntropy(2));
  }

  private static SeededRandom random() {
    return new SeededRandom(7, SeededRandom.Stream.DROPOUT, 3);
  }

  @Test
  void factorsAreDrawnLayerByLayerSampleBySampleUnitByUnit() {
    double[][] masks = Dropout.masks(network(), 5, random());
    SeededRandom same = random();
    for (int k = 0; k < 5 * 3; k++) {
      assertEquals(same.nextDouble() < 0.5 ? 0 : 2, masks[0][k], 0.0);
    }
    assertNull(masks[1]);
    for (int k = 0; k < 5 * 2; k++) {
      assertEquals(same.nextDouble() < 0.2 ? 0 : 1.25, masks[2][k], 0.0);
    }
    assertNull(masks[3]);
  }

  @Test
  void aSamplesFactorsAreItsOwn() {
    double[][] masks = Dropout.masks(network(), 5, random());
    double[][] third = Dropout.of(masks, 2, network());
    assertArrayEquals(new double[] {masks[0][6], masks[0][7], masks[0][8]}, third[0], 0.0);
    assertNull(third[1]);
    assertArrayEquals(new double[] {masks[2][4], masks[2][5]}, third[2], 0.0);
  }

  @Test
  void theShareIsDroppedAndTheExpectedSumStays() {
    double[] factors = Dropout.masks(network(), 10_000, random())[2];
    double sum = 0;
    int dropped = 0;
    for (double factor : factors) {
      sum += factor;
      dropped += factor == 0 ? 1 : 0;
    }
    // 20,000 draws with p = 0.2: a deviation is 0.0028 of a share, 0.0035 of the mean
    assertEquals(0.2, dropped / 20_000.0, 0.015);
    assertEquals(1, sum / 20_000, 0.018);
  }
}
