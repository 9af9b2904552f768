package playground.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an experiment uses, any epoch can be reached again with the same bits. */
class EverythingSeeksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "optimizer=sgd&clip=0.1",
        "optimizer=momentum&dampening=0.2",
        "optimizer=nesterov&schedule=step&scheduleEpochs=7",
        "optimizer=adagrad&rateDecay=0.01&accumulator=0.1",
        "optimizer=rmsprop&centered=on&rmsMomentum=0.5",
        "optimizer=adam&amsgrad=on&schedule=cosine&scheduleEpochs=60&warmUp=5",
        "optimizer=adamw&schedule=exponential&reg=l1&regRate=0.001",
        "dropout=0.3,0.1&activation=elu,sine&reg=l2&regRate=0.01",
        "data=blobs&classes=5&loss=hinge&layers=6&activation=silu",
        "data=wave&features=x1&loss=huber&activation=softplus",
        "data=table&rows=1,2,3,0;3,4,5,1;2,2,2,2;0,1,0,1&loss=mse",
      })
  void anyEpochIsReachedAgain(String link) {
    String small = "samples=30&batch=4&" + link;
    String[] straight = new String[81];
    TrainingRun run = Runs.at(small, 0);
    for (int epoch = 0; epoch <= 80; epoch++) {
      run.seek(epoch);
      straight[epoch] = run.fingerprint();
    }
    SplittableRandom random = new SplittableRandom(2);
    for (int jump = 0; jump < 60; jump++) {
      int epoch = random.nextInt(81);
      run.seek(epoch);
      assertEquals(straight[epoch], run.fingerprint(), small + " at " + epoch);
    }
    Runs.assertSame(Runs.replay(run), run);
  }
}
