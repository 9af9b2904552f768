package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.network.Activation;
import playground.training.Metrics;
import playground.training.Optimizer;

/** However long a run gets, its memory is bounded and every epoch is near a snapshot. */
class LongRunTest {
  private static final long MOST = 32L << 20;
  private static final int EPOCHS = 1_000_000;

  /** A state that tells its epoch. */
  private static double[] state(int epoch, int numbers) {
    double[] state = new double[numbers];
    state[0] = epoch;
    return state;
  }

  /** From the smallest state to that of 8 × 64 units behind 256 inputs with Adam. */
  @ParameterizedTest
  @ValueSource(ints = {7, 1000, 60_000, 183_836})
  void everyOneOfAMillionEpochsIsNearASnapshot(int numbers) {
    Timeline timeline = new Timeline();
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      int now = epoch;
      timeline.offer(epoch, () -> state(now, numbers));
      assertTrue(timeline.bytes() <= MOST, epoch + " has " + timeline.bytes());
    }
    long room = Math.min(1024, Timeline.MOST_BYTES / (8L * numbers + 64));
    for (int epoch = 0; epoch <= EPOCHS; epoch += 33_333) {
      Timeline.Snapshot snapshot = timeline.before(epoch);
      assertEquals(snapshot.epoch(), snapshot.state()[0], 0.0);
      // distances are a power of two, and every second one may just have been dropped
      long gap = epoch - snapshot.epoch();
      assertTrue(gap >= 0 && gap < 4 * EPOCHS / room, epoch + " is " + gap + " away");
    }
  }

  /** Another optimizer remembers more: what is kept gives way to it. */
  @Test
  void statesThatGrowUnderWayStayWithinTheLimit() {
    Timeline timeline = new Timeline();
    for (int epoch = 0; epoch <= 3000; epoch++) {
      int now = epoch;
      int numbers = epoch < 1000 ? 3000 : epoch < 2000 ? 12_000 : 180_000;
      timeline.offer(epoch, () -> state(now, numbers));
      assertTrue(timeline.bytes() <= MOST, epoch + " has " + timeline.bytes());
      assertTrue(timeline.before(epoch).epoch() <= epoch);
    }
    assertEquals(0, timeline.before(0).epoch());
    assertTrue(timeline.before(3000).epoch() > 2000);
  }

  @Test
  void historyOfAMillionEpochsIsAThousandEntriesAtMost() {
    LossHistory history = new LossHistory();
    int most = 0;
    for (int epoch = 0; epoch <= EPOCHS; epoch++) {
      history.add(epoch, new Metrics(epoch, 0.5, Double.NaN, new int[0]), Metrics.NONE);
      most = Math.max(most, history.size());
    }
    assertTrue(most <= LossHistory.CAPACITY + 2, "size " + most);
    int[] epochs = history.epochs();
    assertTrue(epochs.length > LossHistory.CAPACITY / 4, "only " + epochs.length);
    assertEquals(0, epochs[0]);
    assertEquals(EPOCHS, epochs[epochs.length - 1]);
  }

  @Test
  void historyThatIsCutAmongThinnedEpochsStaysInOrderWithTheNewest() {
    LossHistory history = new LossHistory();
    for (int epoch = 0; epoch <= 5000; epoch++) { // every eighth is kept
      history.add(epoch, Metrics.NONE, Metrics.NONE);
    }
    history.cutFrom(2001);
    assertEquals(2000, history.epochs()[history.size() - 1]);
    for (int epoch = 2001; epoch <= 2100; epoch++) {
      history.add(epoch, Metrics.NONE, Metrics.NONE);
      int[] epochs = history.epochs();
      assertEquals(epoch, epochs[epochs.length - 1]);
      assertTrue(IntStream.range(1, epochs.length).allMatch(i -> epochs[i - 1] < epochs[i]));
    }
  }

  @Test
  void smallestRunStaysSmallAndReachesAnyEpochAgain() {
    TrainingRun run = Runs.at("data=xor&samples=10&train=20&layers=1&batch=100", 0);
    long most = 0;
    String[] prints = new String[100_001];
    for (int epoch = 1; epoch <= 100_000; epoch++) {
      assertTrue(run.advance());
      prints[epoch] = epoch % 777 == 0 ? run.fingerprint() : null;
      most = Math.max(most, run.timelineBytes());
    }
    assertTrue(most <= 1025 * (8 * 30 + 64), most + " bytes");
    for (int epoch : new int[] {99_456, 777, 50_505}) {
      run.seek(epoch);
      assertEquals(prints[epoch], run.fingerprint());
    }
    assertEquals(100_000, run.furthestEpoch());
  }

  /** 8 × 64 units behind 256 inputs, with Adam: 46 000 parameters, 4 numbers each. */
  @Test
  void largestNetworkStaysWithinTheLimitAndCanBeRewound() {
    SplittableRandom random = new SplittableRandom(3);
    List<Point> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double[] inputs = random.ints(256, -100, 101).mapToDouble(x -> x / 100.0).toArray();
      rows.add(Point.ofRow(inputs, i % 2));
    }
    List<Layer> layers = Collections.nCopies(8, new Layer(64, Activation.RELU));
    Experiment largest =
        Runs.experiment("data=table&rows=1,0;2,1")
            .with(Fields.TABLE_ROWS, rows)
            .with(Fields.LAYERS, layers)
            .with(Fields.OPTIMIZER, Optimizer.ADAM)
            .with(Fields.TRAIN_PERCENT, 50);
    TrainingRun run = Runs.at(largest, 0);
    assertEquals(256 * 64 + 64 + 7 * 65 * 64 + 65, run.network().parameterCount());
    String[] prints = new String[121];
    long most = 0;
    for (int epoch = 1; epoch <= 120; epoch++) {
      assertTrue(run.advance());
      prints[epoch] = run.fingerprint();
      most = Math.max(most, run.timelineBytes());
    }
    assertTrue(most <= MOST && most > MOST / 2, most + " bytes");
    for (int epoch : new int[] {119, 33, 64, 1, 120}) {
      run.seek(epoch);
      assertEquals(prints[epoch], run.fingerprint());
    }
  }
}
