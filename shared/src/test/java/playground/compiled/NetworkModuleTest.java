package playground.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.codec.RandomExperiments;
import playground.run.TrainingRun;

/** Modules are valid by the judgement of an independent validator (Chicory's). */
class NetworkModuleTest {
  private static Plan plan(String link) {
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    return Plan.of(run.network(), run.rules());
  }

  private static byte[] validated(Plan plan) {
    byte[] module = NetworkModule.encode(plan);
    assertEquals(10, Parser.parse(module).functionSection().functionCount());
    return module;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void modulesOfRandomExperimentsAreValid(int group) {
    int compiled = 0;
    for (int number = group * 50; number < (group + 1) * 50; number++) {
      TrainingRun run = new TrainingRun(RandomExperiments.experiment(number));
      if (Plan.covers(run.network())) {
        validated(Plan.of(run.network(), run.rules()));
        compiled++;
      }
    }
    assertTrue(compiled > 20, compiled + " of 50");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 9, 10, 11, 31, 32, 63, 64, 65, 5000})
  void everyBatchSizeIsValid(int batch) {
    validated(plan("data=xor&layers=1,2,3,5,8&batch=" + batch));
  }

  @Test
  void theLargestNetworkIsValid() {
    String widest = String.join(",", Collections.nCopies(8, "64"));
    validated(plan("data=rings&classes=6&layers=" + widest + "&batch=5000&optimizer=adam"));
  }

  @Test
  void theValidatorCanSayNo() {
    byte[] module = NetworkModule.encode(plan("data=xor"));
    module[module.length - 1] = 0x1a; // drop in place of the last end
    assertThrows(ChicoryException.class, () -> Parser.parse(module));
  }

  @Test
  void modulesStaySmall() {
    assertTrue(validated(plan("data=spiral&layers=4,2")).length < 20_000);
    assertTrue(validated(plan("data=spiral&layers=8,8,8,8,8,8,8,8")).length < 60_000);
    assertTrue(validated(plan("data=spiral&layers=64,64&batch=32")).length < 20_000);
  }

  @Test
  void equalPlansAreOfNetworksThatTrainAlike() {
    assertEquals(plan("data=xor&rate=0.1"), plan("data=gauss&rate=0.3&samples=100"));
    assertEquals(plan("batch=100"), plan("batch=200"));
    for (String other :
        List.of(
            "batch=11", "optimizer=adam", "layers=4,3", "activation=relu", "reg=l2&regRate=1")) {
      assertNotEquals(plan("data=xor"), plan("data=xor&" + other), other);
    }
    Plan plan = plan("data=rings&classes=4&dropout=0.5");
    assertEquals(plan, Plan.of(plan.numbers()));
  }

  @Test
  void sineMistakesAndNothingAreLeftToThePlainKernel() {
    for (String link :
        List.of("activation=sine", "layers=2,2&activation=tanh,sine", "features=none")) {
      TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
      assertFalse(Plan.covers(run.network()), link);
    }
  }
}
