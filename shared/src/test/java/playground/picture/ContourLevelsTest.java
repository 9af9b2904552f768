package playground.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.network.Head;

class ContourLevelsTest {
  private static Head head(String link) {
    return ExperimentLink.read(link).experiment().head();
  }

  @Test
  void boundaryAloneIsWhereNothingIsDecided() {
    for (String link : new String[] {"v=1", "classes=4", "task=regression"}) {
      assertArrayEquals(new double[] {0}, ContourLevels.of(head(link), false), link);
    }
  }

  @Test
  void twoClassesHaveTheirProbabilities() {
    Head head = head("v=1");
    double[] percent = {10, 25, 50, 75, 90};
    double[] levels = ContourLevels.of(head, true);
    assertEquals(percent.length, levels.length);
    for (int i = 0; i < levels.length; i++) {
      assertEquals(head.signed(percent[i] / 100), levels[i], 1e-15);
    }
  }

  @Test
  void moreClassesHaveTheBoundaryAndLeads() {
    assertArrayEquals(new double[] {0, 0.5, 1, 1.5}, ContourLevels.of(head("classes=3"), true));
    assertArrayEquals(
        new double[] {0, 0.5, 1, 1.5}, ContourLevels.of(head("output=softmax"), true));
  }

  @Test
  void regressionHasALineForEveryQuarter() {
    double[] levels = ContourLevels.of(head("task=regression"), true);
    assertEquals(9, levels.length);
    for (int i = 0; i < levels.length; i++) {
      assertEquals(-1 + 0.25 * i, levels[i], 0);
    }
  }
}
