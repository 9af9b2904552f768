package playground.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import playground.training.Metrics;

class LossHistoryTest {
  /** Every value tells its epoch. */
  private static void add(LossHistory history, int epoch) {
    history.add(epoch, metrics(epoch), metrics(epoch + 0.5));
  }

  private static Metrics metrics(double loss) {
    return new Metrics(loss, loss + 0.25, Double.NaN, new int[0]);
  }

  private static LossHistory upTo(int epoch) {
    LossHistory history = new LossHistory();
    for (int e = 0; e <= epoch; e++) {
      add(history, e);
    }
    return history;
  }

  @Test
  void keepsEveryEpochUpToAThousand() {
    assertArrayEquals(IntStream.rangeClosed(0, 1000).toArray(), upTo(1000).epochs());
  }

  @Test
  void thinsEvenlyBeyondAndAlwaysHasTheNewest() {
    LossHistory history = upTo(1000);
    int stride = 1;
    for (int epoch = 1001; epoch <= 9000; epoch++) {
      add(history, epoch);
      int[] epochs = history.epochs();
      assertTrue(epochs.length <= LossHistory.CAPACITY + 2, "size " + epochs.length);
      assertEquals(0, epochs[0]);
      assertEquals(epoch, epochs[epochs.length - 1]);
      stride = epochs[1];
      for (int i = 1; i < epochs.length - 1; i++) {
        assertEquals(i * stride, epochs[i]);
      }
    }
    assertEquals(16, stride); // 9000 / 16 = 562 fit, 9000 / 8 = 1125 do not
  }

  @Test
  void allColumnsBelongToTheirEpoch() {
    LossHistory history = upTo(2345);
    int[] epochs = history.epochs();
    for (int i = 0; i < history.size(); i++) {
      assertEquals(epochs[i], history.trainLosses()[i], 0.0);
      assertEquals(epochs[i] + 0.5, history.testLosses()[i], 0.0);
      assertEquals(epochs[i] + 0.25, history.trainScores()[i], 0.0);
      assertEquals(epochs[i] + 0.75, history.testScores()[i], 0.0);
    }
  }

  @Test
  void epochThatIsThereIsLeftAsItIs() {
    LossHistory history = upTo(10);
    history.add(7, Metrics.NONE, Metrics.NONE);
    assertEquals(11, history.size());
    assertEquals(7, history.trainLosses()[7], 0.0);
  }

  @Test
  void cutForgetsAnEpochAndWhatIsAfter() {
    LossHistory history = upTo(10);
    history.cutFrom(5);
    assertArrayEquals(new int[] {0, 1, 2, 3, 4}, history.epochs());
    add(history, 5);
    assertEquals(6, history.size());
  }
}
