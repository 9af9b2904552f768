package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.lesson.WeightSlice;
import playground.network.DenseLayer;

/** The weights of a network, counted through as a list names them. */
class OwnWeightsTest {
  private static OwnWeights weights(String link) {
    PageCopy copy = new PageCopy(null);
    Experiment experiment = ExperimentLink.read(link).experiment();
    copy.setExperiment(experiment, ImportedTable.NONE);
    return new OwnWeights(copy);
  }

  @Test
  void everyParameterIsNamedByItsPlace() {
    String link = "v=1&layers=3,2";
    OwnWeights weights = weights(link);
    DenseLayer[] layers = ExperimentLink.read(link).experiment().network().layers();
    int seen = 0;
    for (int l = 0; l < layers.length; l++) {
      for (int unit = 0; unit < layers[l].units; unit++) {
        for (int input = 0; input < layers[l].inputs; input++) {
          int k = layers[l].weightAt(unit, input);
          assertEquals(l + " " + unit + " " + input, place(weights, k));
          assertTrue(!weights.isBias(k));
          seen++;
        }
        int bias = layers[l].biasAt(unit);
        assertTrue(weights.isBias(bias));
        assertEquals(l, weights.layer(bias));
        assertEquals(unit, weights.unit(bias));
        seen++;
      }
    }
    assertEquals(weights.count(), seen);
  }

  private static String place(OwnWeights weights, int k) {
    return weights.layer(k) + " " + weights.unit(k) + " " + weights.input(k);
  }

  @Test
  void aLargeNetworkIsCutDownToWhatCanBeDrawn() {
    OwnWeights weights = weights("v=1&samples=5000&layers=64,64");
    assertEquals(120, weights.count());
    assertEquals(90, weights.samples()); // 400 000 / 4417 parameters
    assertTrue(weights.isMoving(), "there is no frame yet");
  }

  @Test
  void theSimpleSliceShowsItsOptimumAndStartsAtZero() {
    SliceView view = SliceView.simple();
    assertTrue(view.left() < 0 && view.right() > 4);
    assertEquals(6.0 / 28, view.critical(), 1e-9);
    assertEquals(6.0 / 28, view.rate(1), 1e-9);
    assertEquals(0, view.walk(0.1, 3).get(0));
    assertTrue(view.least() <= 0 && view.most() >= view.loss(view.left()));
  }

  @Test
  void aWeightAtItsOptimumIsWalkedFromFurtherOff() {
    SliceView view = SliceView.around(WeightSlice.simple());
    assertEquals(0, view.walk(0.1, 1).get(0), 1e-9);
  }
}
