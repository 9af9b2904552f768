package playground.server.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentJson;
import playground.codec.ExperimentLink;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.network.DenseLayer;
import playground.run.TrainingRun;

class TrainingJsonTest {
  private static JsonNode train(String link, int epochs) throws Exception {
    Experiment experiment = ExperimentLink.read(link).experiment();
    return new ObjectMapper().readTree(TrainingJson.of(new TrainingRun(experiment), epochs));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Compares bits: 0.1 read from text must be the 0.1 that was computed. */
  private static void assertSame(double[] expected, JsonNode actual) {
    assertEquals(expected.length, actual.size());
    for (int i = 0; i < expected.length; i++) {
      long bits = Double.doubleToRawLongBits(expected[i]);
      assertEquals(bits, Double.doubleToRawLongBits(actual.get(i).doubleValue()));
    }
  }

  private static void assertNetwork(TrainingRun run, JsonNode network) {
    DenseLayer[] layers = run.network().layers();
    double[] all = run.network().parameters();
    assertEquals(List.of("layers"), names(network));
    assertEquals(layers.length, network.get("layers").size());
    for (int l = 0; l < layers.length; l++) {
      JsonNode layer = network.get("layers").get(l);
      assertEquals(List.of("weights", "biases"), names(layer));
      assertEquals(layers[l].units, layer.get("weights").size());
      for (int unit = 0; unit < layers[l].units; unit++) {
        int from = layers[l].weightAt(unit, 0);
        double[] row = Arrays.copyOfRange(all, from, from + layers[l].inputs);
        assertSame(row, layer.get("weights").get(unit));
      }
      double[] biases = Arrays.copyOfRange(all, layers[l].biasAt(0), layers[l].end());
      assertSame(biases, layer.get("biases"));
    }
  }

  @Test
  void holdsTheWholeRunBitByBit() throws Exception {
    String link = "data=spiral&noise=0.1&layers=8,3&features=x1,x2,sinx1&rate=0.1";
    JsonNode json = train(link, 25);
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    assertEquals(
        List.of(
            "experiment", "train", "test", "initial", "epochs", "final", "state", "fingerprint"),
        names(json));
    assertEquals(
        ExperimentJson.write(run.experiment()),
        json.get("experiment").toString().replaceAll("\\.0(?=[,}\\]])", ""));
    assertEquals(250, json.get("train").size());
    assertEquals(250, json.get("test").size());
    Point first = run.dataset().train().get(0);
    JsonNode point = json.at("/train/0");
    assertEquals(List.of("x", "features", "label"), names(point));
    assertSame(new double[] {first.x1(), first.x2()}, point.get("x"));
    assertEquals(3, point.get("features").size());
    assertSame(
        new double[] {first.x1()},
        new ObjectMapper().createArrayNode().add(point.at("/features/0")));
    assertEquals(first.label(), point.get("label").intValue());
    assertNetwork(run, json.get("initial"));
    run.seek(25);
    assertNetwork(run, json.get("final"));
    assertEquals("RUNNING", json.get("state").asText());
    assertEquals(run.fingerprint(), json.get("fingerprint").asText());
    JsonNode last = json.at("/epochs/24");
    assertEquals(
        List.of("epoch", "trainLoss", "testLoss", "trainAccuracy", "testAccuracy"), names(last));
    assertEquals(25, last.get("epoch").intValue());
    assertEquals(run.trainMetrics().loss(), last.get("trainLoss").doubleValue());
    assertEquals(run.testMetrics().accuracy(), last.get("testAccuracy").doubleValue());
  }

  @Test
  void holdsEveryEpochUpToAThousand() throws Exception {
    JsonNode epochs = train("data=xor&samples=10", 1000).get("epochs");
    assertEquals(1000, epochs.size());
    for (int i = 0; i < 1000; i++) {
      assertEquals(i + 1, epochs.get(i).get("epoch").intValue());
    }
  }

  @Test
  void thinsLongRunsButKeepsTheLastEpoch() throws Exception {
    JsonNode epochs = train("data=xor&samples=10", 2501).get("epochs");
    assertTrue(epochs.size() <= 2001);
    for (int i = 0; i < 1000; i++) {
      assertEquals(i + 1, epochs.get(i).get("epoch").intValue());
    }
    assertEquals(2501, epochs.get(epochs.size() - 1).get("epoch").intValue());
  }

  @Test
  void hasNoEpochsWhenNoneWereTrained() throws Exception {
    JsonNode json = train("data=xor", 0);
    assertEquals(0, json.get("epochs").size());
    assertEquals(json.get("initial"), json.get("final"));
  }

  @Test
  void writesNullForTheLossOfAnEmptyTestSet() throws Exception {
    JsonNode json = train("data=xor&train=100", 1);
    assertEquals(0, json.get("test").size());
    assertTrue(json.at("/epochs/0/testLoss").isNull());
    assertTrue(json.at("/epochs/0/testAccuracy").isNull());
  }

  @Test
  void saysThatARunDiverged() throws Exception {
    JsonNode json = train("data=xor&activation=linear&rate=10&layers=8,8,8", 200);
    assertEquals("DIVERGED", json.get("state").asText());
  }
}
