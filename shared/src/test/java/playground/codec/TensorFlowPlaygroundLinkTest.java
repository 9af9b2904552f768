package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Problem;
import playground.feature.Feature;
import playground.network.Activation;
import playground.network.Initializer;
import playground.training.Regularization;

class TensorFlowPlaygroundLinkTest {
  private static Experiment read(String link) {
    return ExperimentLink.read("dataset=xor&" + link).experiment();
  }

  private static List<String> problems(String link) {
    List<Problem> problems = ExperimentLink.read("dataset=xor&" + link).problems();
    return problems.stream().map(Problem::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, true", "1, true", "0, true", "yes, true", "'', false"})
  void everythingButFalseIsTrue(String value, boolean isTrue) {
    Initializer wanted = isTrue ? Initializer.ZEROS : Initializer.UNIFORM;
    assertEquals(wanted, read("initZero=" + value).get(Fields.INITIALIZER));
    List<Feature> features = read("xTimesY=" + value).get(Fields.FEATURES);
    assertEquals(isTrue, features.contains(Feature.X1X2));
  }

  @Test
  void emptyFlagIsLeftAsItStands() {
    List<Feature> features = read("x=&y=false").get(Fields.FEATURES);
    assertEquals(List.of(Feature.X1), features);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regularizationRate=99 | regularizationRate: 99 is above 10 (0 to 10)",
        "learningRate=50 | learningRate: 50 is above 20 (0.000002 to 20)",
        "learningRate=-1 | learningRate: -1 is below 0.000002 (0.000002 to 20)",
        "learningRate=quick | learningRate: \"quick\" is not a number (0.000002 to 20)",
        "networkShape=0 | networkShape: 0 is below 1 (1 to 64)",
        "batchSize=0 | batchSize: 0 is below 1 (1 to 5000)",
        "percTrainData=5 | percTrainData: 5 is below 10 (10 to 100)",
        "regularization=L3 | regularization: \"L3\" is not one of none, l1, l2",
        "regDataset=x | regDataset: \"x\" is not one of reg-plane, reg-gauss",
        "problem=clustering | problem: \"clustering\" is not one of classification, regression",
        "rate=1 | rate: is not known",
        "sh | sh: is not known",
        "tutorial=a | tutorial: this key of TensorFlow Playground, with the value a, has no equal here"
      })
  void problemsAreToldOfTheKeysAndValuesOfTheLink(String link, String problem) {
    assertEquals(List.of(problem), problems(link));
  }

  @Test
  void aDataSetOfTheOtherTaskMayBeMisspelledToo() {
    String link = "problem=regression&dataset=moon&regDataset=reg-gauss&networkShape=3";
    assertEquals(
        "dataset: \"moon\" is not one of circle, xor, gauss, spiral",
        ExperimentLink.read(link).problems().get(0).toString());
  }

  @Test
  void anActivationOfNoLayersIsReadAllTheSame() {
    String names = String.join(", ", Choices.names(List.of(Activation.values())));
    assertEquals(
        List.of("activation: \"bogus\" is not one of " + names),
        problems("networkShape=&activation=bogus"));
    assertEquals(List.of(), problems("networkShape=&activation=relu"));
  }

  @Test
  void normsAreReadWithTwiceTheirRate() {
    Experiment read = read("regularization=L1&regularizationRate=0.001");
    assertEquals(Regularization.L1, read.get(Fields.REGULARIZATION));
    assertEquals(0.002, read.get(Fields.REGULARIZATION_RATE));
    assertEquals(List.of(), problems("regularization=L1&regularizationRate=0.001"));
    assertEquals(List.of(), problems("regularization=L2&regularizationRate=0.001"));
  }
}
