package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.InvalidExperimentException;
import playground.experiment.Layer;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;

class ExperimentJsonTest {
  /** Frozen: ids of kept experiments are made from this text. */
  private static final String STANDARD =
      "{\"v\":1,\"task\":\"classification\",\"classes\":2,"
          + "\"data\":{\"generator\":\"circle\",\"samples\":500,\"noise\":0,\"trainPercent\":50,"
          + "\"seed\":1,\"points\":[]},"
          + "\"features\":[\"x1\",\"x2\"],"
          + "\"network\":{\"layers\":[{\"units\":4,\"activation\":\"tanh\"},"
          + "{\"units\":2,\"activation\":\"tanh\"}],\"initializer\":\"xavier\"},"
          + "\"training\":{\"loss\":\"cross-entropy\",\"optimizer\":\"sgd\",\"learningRate\":0.03,"
          + "\"batchSize\":10,\"shuffle\":true,\"seed\":1},"
          + "\"interventions\":[],\"view\":{\"epoch\":0}}";

  static Experiment everyFieldChanged() {
    return Experiment.STANDARD
        .with(Fields.DATA, Generator.SPIRAL)
        .with(Fields.SAMPLES, 5000)
        .with(Fields.NOISE, 0.123456)
        .with(Fields.TRAIN_PERCENT, 73)
        .with(Fields.DATA_SEED, Integer.MAX_VALUE)
        .with(Fields.POINTS, List.of(new Point(-8, 8, 1), new Point(0.001, -1.234, 0)))
        .with(Fields.FEATURES, List.of(Feature.X1, Feature.SINX2))
        .with(
            Fields.LAYERS,
            List.of(new Layer(64, Activation.RELU), new Layer(1, Activation.SIGMOID)))
        .with(Fields.INITIALIZER, Initializer.UNIFORM)
        .with(Fields.LOSS, Loss.MSE)
        .with(Fields.LEARNING_RATE, 0.000001)
        .with(Fields.BATCH_SIZE, 1)
        .with(Fields.SHUFFLE, false)
        .with(Fields.SEED, 0)
        .with(
            Fields.INTERVENTIONS,
            List.of(
                new Intervention(1, Fields.LEARNING_RATE, 0.3),
                new Intervention(1, Fields.BATCH_SIZE, 5),
                new Intervention(1_000_000, Fields.LEARNING_RATE, 10)))
        .with(Fields.EPOCH, 1_000_000);
  }

  private static Experiment read(String json) throws InvalidExperimentException {
    return ExperimentJson.read(JsonTrees.parse(json));
  }

  @Test
  void standardExperimentHasItsFrozenText() {
    assertEquals(STANDARD, ExperimentJson.write(Experiment.STANDARD));
  }

  @Test
  void emptyObjectIsTheStandardExperiment() throws Exception {
    assertEquals(Experiment.STANDARD, read("{}"));
  }

  @Test
  void everyFieldSurvivesTheRoundTrip() throws Exception {
    Experiment experiment = everyFieldChanged();
    assertEquals(experiment, read(ExperimentJson.write(experiment)));
    assertEquals(experiment, ExperimentJson.read(ExperimentJson.tree(experiment)));
  }

  @Test
  void everyFieldThatHasAChoiceIsChangedInTheRoundTrip() {
    for (var field : Fields.ALL) {
      boolean isFixed =
          field == Fields.TASK || field == Fields.CLASSES || field == Fields.OPTIMIZER;
      if (!isFixed) {
        assertNotEquals(field.standard(), everyFieldChanged().get(field), field::path);
      }
    }
  }

  @Test
  void everyFieldHasItsOwnPlaceInTheText() {
    for (var field : Fields.ALL) {
      Object place = ExperimentJson.tree(Experiment.STANDARD);
      for (String name : field.path().split("\\.")) {
        place = ((Map<?, ?>) place).get(name);
      }
      assertEquals(field.write(Experiment.STANDARD), place, field::path);
    }
  }

  @Test
  void orderOfKeysDoesNotMatter() throws Exception {
    String text = ExperimentJson.write(everyFieldChanged());
    assertEquals(text, ExperimentJson.write(ExperimentJson.read(reversed(JsonTrees.parse(text)))));
  }

  private static Object reversed(Object tree) {
    if (tree instanceof List<?> list) {
      return list.stream().map(ExperimentJsonTest::reversed).toList();
    }
    if (tree instanceof Map<?, ?> map) {
      List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
      Collections.reverse(entries);
      Map<Object, Object> turned = new LinkedHashMap<>();
      entries.forEach(e -> turned.put(e.getKey(), reversed(e.getValue())));
      return turned;
    }
    return tree;
  }

  @Test
  void featuresAreKeptInTheirOwnOrder() throws Exception {
    assertEquals(
        List.of(Feature.X1, Feature.X2SQ, Feature.SINX1),
        read("{\"features\":[\"sinx1\",\"x1\",\"x2sq\"]}").get(Fields.FEATURES));
  }

  @Test
  void activationOfALayerIsTanhUnlessSaid() throws Exception {
    assertEquals(
        List.of(new Layer(3, Activation.TANH)),
        read("{\"network\":{\"layers\":[{\"units\":3}]}}").get(Fields.LAYERS));
  }

  @Test
  void minusZeroIsZero() throws Exception {
    Experiment experiment = read("{\"data\":{\"noise\":-0.0,\"points\":[[-0.0,-0.0,-0.0]]}}");
    assertEquals(0.0, experiment.get(Fields.NOISE)); // boxed, so −0 would not be equal
    assertEquals(new Point(0.0, 0.0, 0), experiment.get(Fields.POINTS).get(0));
  }

  @Test
  void equalExperimentsHaveEqualHashes() throws Exception {
    Experiment again = read(ExperimentJson.write(everyFieldChanged()));
    assertEquals(everyFieldChanged().hashCode(), again.hashCode());
    assertNotEquals(Experiment.STANDARD, again);
  }
}
