package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final long MOST = 32L << 20;

  /** From the smallest network to the largest with Adam's memory. */
  @ParameterizedTest
  @ValueSource(ints = {3, 60, 500, 20_000, 200_000})
  void aMillionEpochsStayWithinTheirMemory(int numbers) {
    Timeline timeline = new Timeline();
    double[] state = new double[numbers];
    for (int epoch = 0; epoch <= 1_000_000; epoch++) {
      timeline.offer(epoch, () -> state);
      if (epoch % 50_000 == 0) {
        assertTrue(timeline.bytes() <= MOST, epoch + ": " + timeline.bytes());
      }
    }
    assertEquals(0, timeline.before(0).epoch());
    assertEquals(0, timeline.before(1).epoch());
    int newest = timeline.before(1_000_000).epoch();
    int one = timeline.before(newest - 1).epoch();
    assertTrue(newest > 800_000, "the newest is " + newest);
    // what has to be trained again is never more than one gap, and gaps are equal
    assertEquals(newest - one, one - timeline.before(one - 1).epoch());
  }

  @Test
  void whatComesAfterACutIsForgotten() {
    Timeline timeline = new Timeline();
    for (int epoch = 0; epoch <= 10; epoch++) {
      double[] state = {epoch};
      timeline.offer(epoch, () -> state);
    }
    timeline.cutFrom(7);
    assertEquals(6, timeline.before(10).epoch());
    timeline.offer(7, () -> new double[] {70});
    assertEquals(70, timeline.before(8).state()[0], 0.0);
  }

  @Test
  void aLongRunOfARealNetworkStaysSmall() {
    TrainingRun run = Runs.at("samples=10&train=10&layers=1&optimizer=adam&batch=100", 20_000);
    assertEquals(20_000, run.epoch());
    assertTrue(run.timelineBytes() <= MOST);
    String there = run.fingerprint();
    run.seek(9_999);
    run.seek(20_000);
    assertEquals(there, run.fingerprint());
  }
}
