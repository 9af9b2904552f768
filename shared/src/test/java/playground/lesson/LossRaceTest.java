package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LossRaceTest {
  private static LossRace run(double z) {
    LossRace race = new LossRace(z);
    while (!race.isOver()) {
      race.advance();
    }
    return race;
  }

  @Test
  void bothBeginWrongOnAllPoints() {
    LossRace race = new LossRace(-4);
    assertEquals(0, race.accuracy(true));
    assertEquals(0, race.accuracy(false));
    assertEquals(-1, race.finish(true));
    assertFalse(race.isOver());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, -3, -4, -5, -6})
  void crossEntropyWinsFromAnySaturatedStart(double z) {
    LossRace race = run(z);
    assertTrue(race.finish(true) > 0);
    assertTrue(race.finish(false) > race.finish(true), race.finish(false) + " epochs");
    assertTrue(race.accuracy(false) >= LossRace.GOAL);
  }

  /** The farther out, the flatter for squared error; cross-entropy keeps its slope. */
  @Test
  void leadGrowsWithSureness() {
    LossRace near = run(-2);
    LossRace far = run(-6);
    double nearLead = (double) near.finish(false) / near.finish(true);
    double farLead = (double) far.finish(false) / far.finish(true);
    assertTrue(farLead > 3 * nearLead, nearLead + " and " + farLead);
  }
}
