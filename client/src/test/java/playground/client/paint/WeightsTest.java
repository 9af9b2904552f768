package playground.client.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.network.DenseLayer;
import playground.run.TrainingRun;

class WeightsTest {
  @Test
  void findsEveryParameterOfTheRealNetwork() {
    Experiment experiment =
        ExperimentLink.read("features=x1,x2,x1x2&layers=4,2&samples=20&classes=3").experiment();
    TrainingRun run = new TrainingRun(experiment);
    run.seek(3);
    double[] parameters = run.network().parameters();
    Weights weights = new Weights(experiment);
    assertEquals(parameters.length, weights.count());
    int map = 0;
    for (int l = 0; l < weights.layers(); l++) {
      DenseLayer layer = run.network().layers()[l];
      assertEquals(layer.inputs, weights.inputs(l));
      assertEquals(layer.units, weights.units(l));
      for (int unit = 0; unit < layer.units; unit++) {
        assertEquals(layer.bias(unit), parameters[weights.bias(l, unit)]);
        assertEquals(l, weights.layer(map));
        assertEquals(l == 2, weights.isOutput(map));
        assertEquals(map++, weights.map(l, unit));
        for (int input = 0; input < layer.inputs; input++) {
          double weight = layer.weight(unit, input);
          assertEquals(weight, parameters[weights.weight(l, unit, input)]);
        }
      }
    }
  }
}
