package playground.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.feature.Feature;
import playground.network.DenseLayer;
import playground.run.TrainingRun;

/** Maps are compared with networks whose answers can be seen without arithmetic. */
class NodeMapsTest {
  private static final int SIDE = 12; // cells are one wide, their centres at −5.5 … 5.5

  private static TrainingRun run(String link) {
    return new TrainingRun(ExperimentLink.read(link).experiment());
  }

  private static double x1(int cell) {
    return cell % SIDE - 5.5;
  }

  private static double x2(int cell) {
    return 5.5 - cell / SIDE;
  }

  @Test
  void featureIsScaledByItsLargestAndRowZeroIsTheTop() {
    float[] x2 = NodeMaps.feature(Feature.X2, SIDE);
    float[] square = NodeMaps.feature(Feature.X1SQ, SIDE);
    float[] sine = NodeMaps.feature(Feature.SINX1, SIDE);
    for (int cell = 0; cell < SIDE * SIDE; cell++) {
      assertEquals(x2(cell) / 5.5, x2[cell], 1e-6);
      assertEquals(x1(cell) * x1(cell) / 30.25, square[cell], 1e-6);
      assertEquals(Math.sin(x1(cell)), sine[cell], 1e-6); // never beyond 1, so not scaled
    }
  }

  @Test
  void hiddenUnitsComeBeforeTheOutputAndUnboundedOnesAreScaled() {
    TrainingRun run =
        run(
            "layers=2&activation=relu&init=zeros&interventions="
                + "0:weight:0:0:0:2,0:bias:0:1:0.5,0:weight:1:0:0:1,0:bias:1:0:-3");
    float[] maps =
        NodeMaps.all(run.network(), run.kernel(), Grid.of(run.inputs(), SIDE), new float[0]);
    assertEquals(3 * SIDE * SIDE, maps.length);
    for (int cell = 0; cell < SIDE * SIDE; cell++) {
      double first = Math.max(0, 2 * x1(cell));
      assertEquals(first / 11, maps[cell], 1e-6);
      assertEquals(0.5, maps[SIDE * SIDE + cell], 1e-6);
      double sure = 2 / (1 + Math.exp(3 - first)) - 1; // from −1 to 1
      assertEquals(sure, maps[2 * SIDE * SIDE + cell], 1e-6);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "classes=4",
        "loss=mse",
        "loss=hinge",
        "output=softmax",
        "task=regression",
        "data=table&rows=1,2,3,0;4,5,6,2",
        "features=none",
        "layers=none",
        "layers=8,8&activation=gelu,softplus"
      })
  void outputAloneIsTheLastPartOfAllMaps(String link) {
    TrainingRun run = run(link);
    float[] all =
        NodeMaps.all(run.network(), run.kernel(), Grid.of(run.inputs(), SIDE), new float[0]);
    float[] output =
        NodeMaps.output(run.network(), run.kernel(), Grid.of(run.inputs(), SIDE), new float[0]);
    int units = 0;
    for (DenseLayer layer : run.network().layers()) {
      units += layer.units;
    }
    assertEquals(units * SIDE * SIDE, all.length);
    assertEquals(run.network().output().units * SIDE * SIDE, output.length);
    for (int i = 0; i < output.length; i++) {
      assertEquals(all[all.length - output.length + i], output[i], 0f);
    }
    for (int i = 0; i < all.length - output.length; i++) {
      assertTrue(all[i] >= -1 && all[i] <= 1);
    }
  }
}
