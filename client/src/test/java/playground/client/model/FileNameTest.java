package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;

class FileNameTest {
  @Test
  void filesAreNamedByDataAndEpoch() {
    Experiment spiral = ExperimentLink.read("data=spiral").experiment();
    assertEquals("neural-playground-spiral-epoch-420.json", FileName.of(spiral, "", 420, "json"));
    assertEquals(
        "neural-playground-spiral-network-epoch-0.png", FileName.of(spiral, "-network", 0, "png"));
    assertEquals("neural-playground-spiral-points.csv", FileName.ofPoints(spiral));
  }
}
