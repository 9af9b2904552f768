package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Problem;
import playground.feature.Feature;
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

  @Test
  void normsAreReadWithTwiceTheirRate() {
    Experiment read = read("regularization=L1&regularizationRate=0.001");
    assertEquals(Regularization.L1, read.get(Fields.REGULARIZATION));
    assertEquals(0.002, read.get(Fields.REGULARIZATION_RATE));
    assertEquals(List.of(), problems("regularization=L1&regularizationRate=0.001"));
    assertEquals(List.of(), problems("regularization=L2&regularizationRate=0.001"));
  }
}
