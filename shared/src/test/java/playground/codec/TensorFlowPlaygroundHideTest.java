package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.Control;
import playground.experiment.Fields;
import playground.feature.Feature;

/** What a TensorFlow Playground link hides there is hidden here, and nothing else. */
class TensorFlowPlaygroundHideTest {
  private static List<Control> hidden(String link) {
    ExperimentLink.Reading reading = ExperimentLink.read(link);
    assertEquals(List.of(), reading.problems(), link);
    return reading.experiment().get(Fields.HIDDEN);
  }

  @ParameterizedTest
  @CsvSource({
    "showTestData, SHOW_TEST",
    "discretize, DISCRETIZE",
    "playButton, PLAY",
    "stepButton, STEP",
    "resetButton, RESET",
    "learningRate, LEARNING_RATE",
    "activation, ACTIVATION",
    "regularization, REGULARIZATION",
    "regularizationRate, REGULARIZATION_RATE",
    "problem, TASK",
    "dataset, DATASET",
    "percTrainData, TRAIN_RATIO",
    "noise, NOISE",
    "batchSize, BATCH_SIZE",
    "numHiddenLayers, LAYERS",
    "numNodes1, NEURONS",
  })
  void eachOfItsKeysHidesOneControl(String name, Control control) {
    assertEquals(List.of(control), hidden("dataset=xor&" + name + "_hide=true"));
    assertEquals(List.of(control), hidden(name + "_hide=true"), "enough to know such a link");
    assertEquals(List.of(), hidden("dataset=xor&" + name + "_hide=false"));
  }

  @Test
  void manyAreHiddenTogether() {
    assertEquals(
        List.of(Control.PLAY, Control.NOISE, Control.NEURONS),
        hidden("noise_hide=true&numNodes1_hide=true&playButton_hide=true&numNodes2_hide=true"));
  }

  @Test
  void aHiddenFeatureIsTakenAway() {
    ExperimentLink.Reading reading = ExperimentLink.read("sinX=true&x_hide=true&sinX_hide=true");
    assertEquals(List.of(), reading.problems());
    assertEquals(List.of(Feature.X2), reading.experiment().get(Fields.FEATURES));
    assertEquals(List.of(), reading.experiment().get(Fields.HIDDEN));
  }

  @Test
  void whatItCannotHideHereIsToldByName() {
    ExperimentLink.Reading reading = ExperimentLink.read("noise=5&seed_hide=true&a_hide=false");
    assertEquals(
        List.of(
            "seed_hide: this key of TensorFlow Playground, with the value true, has no equal here"),
        reading.problems().stream().map(Object::toString).toList());
    assertEquals(List.of(), hidden("hideText=true"));
  }

  @Test
  void ourOwnLinksSayItInOneKey() {
    ExperimentLink.Reading reading = ExperimentLink.read("v=1&hide=timeline,play");
    assertEquals(List.of(Control.PLAY, Control.TIMELINE), reading.experiment().get(Fields.HIDDEN));
    assertEquals("v=1&hide=play,timeline", ExperimentLink.write(reading.experiment()));
    assertFalse(ExperimentLink.read("v=1&playButton_hide=true").problems().isEmpty());
  }
}
