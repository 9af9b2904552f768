package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.run.TrainingRun;
import playground.training.LabelledRows;

class LossLandscapeTest {
  /** ŷ = w·x + b on (1, 2), (2, 4), (3, 6): the loss is 14/3·(w − 2)² + 4·(w − 2)·b + b². */
  @Test
  void cellsAreTheLossOfTheLineThroughThreePoints() {
    Network line = Network.build(1, List.of(), new Head(Loss.MSE, Output.LINEAR, 1, 0));
    LabelledRows points = new LabelledRows(new double[] {1, 2, 3}, new double[] {2, 4, 6});
    LossLandscape landscape = new LossLandscape(line, points, 0, 1, 0, 4, -1, 1, 4);
    for (int cell = 0; cell < 16; cell++) {
      assertFalse(landscape.isDone());
      landscape.advance();
      double w = 0.5 + cell % 4; // centres of cells that are 1 wide
      double b = 0.75 - 0.5 * (cell / 4); // and 0.5 high, from the top
      double off = w - 2;
      double byHand = 14 * off * off / 3 + 4 * off * b + b * b;
      assertEquals(byHand, landscape.values()[cell], 1e-6, "w " + w + ", b " + b);
    }
    assertTrue(landscape.isDone());
    assertEquals(0.25, landscape.x(1));
    assertEquals(0.25, landscape.y(0.5));
  }

  @Test
  void theNetworkStandsWhereItsOwnLossIs() {
    TrainingRun run = new TrainingRun(Experiment.STANDARD.with(Fields.DATA, Generator.XOR));
    run.advance();
    double[] p = run.network().parameters();
    LabelledRows train = LabelledRows.of(run.inputs(), run.dataset().train());
    LossLandscape all = new LossLandscape(run.network(), train, 3, 7, -1, 1, -1, 1, 2);
    assertEquals(run.trainMetrics().loss(), all.loss(p[3], p[7]), 1e-12);
  }

  @Test
  void pathPassesWhereTheRunHasBeenAndStaysShort() {
    Experiment experiment = Experiment.STANDARD.with(Fields.SAMPLES, 20);
    WeightPath path = new WeightPath(experiment, 1000);
    TrainingRun run = new TrainingRun(experiment);
    assertArrayEquals(run.network().parameters(), path.places().get(0));
    while (!path.isDone()) {
      path.advance();
    }
    assertEquals(1000, path.epoch());
    assertTrue(path.places().size() <= 241, path.places().size() + " places");
    run.seek(8); // thinned three times: every eighth epoch is left
    assertArrayEquals(run.network().parameters(), path.places().get(1));
    run.seek(1000);
    List<double[]> places = path.places();
    assertArrayEquals(run.network().parameters(), places.get(places.size() - 1));
  }

  @Test
  void longEpochsAreTrainedUpdateByUpdate() {
    Experiment experiment =
        Experiment.STANDARD
            .with(Fields.SAMPLES, 5000)
            .with(Fields.BATCH_SIZE, 500)
            .with(Fields.LAYERS, List.of(new Layer(20, Activation.TANH)));
    WeightPath path = new WeightPath(experiment, 1);
    int pieces = 0;
    while (!path.isDone()) {
      path.advance();
      pieces++;
    }
    assertEquals(5, pieces);
    assertEquals(2, path.places().size());
  }
}
