package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.run.TrainingRun;

class HealthTest {
  private static int blocked(String link) {
    Experiment experiment = ExperimentLink.read(link).experiment();
    TrainingRun run = new TrainingRun(experiment);
    run.seek(1);
    Health health = Health.of(run);
    return health.blockedLayer(experiment.get(Fields.LAYERS));
  }

  @Test
  void aLayerOfWhichEveryUnitIsOffForEveryPointLetsNoErrorThrough() {
    String off =
        "activation=relu&layers=4,3&interventions=1:bias:0:0:-99,1:bias:0:1:-99,1:bias:0:2:-99,1:bias:0:3:-99";
    assertEquals(1, blocked(off));
    assertEquals(0, blocked(off.replace("0:3:-99", "0:3:1")), "one unit is enough");
    assertEquals(0, blocked("activation=relu&layers=4,3"));
    assertEquals(0, blocked("layers=none"));
  }

  @Test
  void saturationBlocksAsWell() {
    assertEquals(
        2, blocked("activation=tanh&layers=3,2&interventions=1:bias:1:0:99,1:bias:1:1:-99"));
  }
}
