package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import playground.client.model.Ending;
import playground.client.model.Frame;
import playground.client.model.Health;
import playground.client.model.Maps;
import playground.client.model.Scores;
import playground.training.Answers;

/**
 * A {@link Frame} on its way from the worker to the page. All double arrays travel as one, each
 * after its length; arrays are handed over, not copied.
 */
public abstract class FrameMessage implements JSObject {
  private FrameMessage() {}

  @JSBody(
      params = {"numbers", "fingerprint", "live", "maps", "output"},
      script =
          "return {numbers: numbers, fingerprint: fingerprint, live: live, maps: maps,"
              + " output: output};")
  private static native FrameMessage create(
      @JSByRef double[] numbers,
      String fingerprint,
      String live,
      @JSByRef float[] maps,
      @JSByRef float[] output);

  static FrameMessage of(Frame frame) {
    Scores scores = frame.scores();
    Health health = frame.health();
    double[] single = {
      frame.command(),
      frame.epoch(),
      frame.updates(),
      frame.furthestEpoch(),
      frame.isPlaying() ? 1 : 0,
      frame.ending().ordinal(),
      frame.maps().side(),
      frame.maps().outputSide(),
      scores.trainLoss(),
      scores.testLoss(),
      scores.trainAccuracy(),
      scores.testAccuracy(),
      scores.trainR2(),
      scores.testR2(),
      scores.penalty(),
      frame.isCompiled() ? 1 : 0
    };
    NumberRow row = new NumberRow();
    row.add(single);
    row.add(scores.trainConfusion());
    row.add(scores.testConfusion());
    row.add(frame.parameters());
    row.add(frame.answers().outputs());
    row.add(frame.answers().losses());
    row.add(health.gradients());
    row.add(health.gradientNorms());
    row.add(health.offShares());
    row.add(health.flatShares());
    row.add(health.dropped());
    row.add(frame.history());
    row.add(frame.memory());
    return create(
        row.all(), frame.fingerprint(), frame.live(), frame.maps().units(), frame.maps().output());
  }

  Frame frame() {
    NumberRow row = new NumberRow(getNumbers().toJavaArray());
    double[] single = row.next();
    int[] trainConfusion = row.nextWhole();
    int[] testConfusion = row.nextWhole();
    Scores scores =
        new Scores(
            single[8],
            single[9],
            single[10],
            single[11],
            single[12],
            single[13],
            single[14],
            trainConfusion,
            testConfusion);
    double[] parameters = row.next();
    Answers answers = new Answers(row.next(), row.next());
    Health health = new Health(row.next(), row.next(), row.next(), row.next(), row.next());
    return new Frame(
        (int) single[0],
        (int) single[1],
        (int) single[2],
        (int) single[3],
        single[4] == 1,
        single[15] == 1,
        Ending.values()[(int) single[5]],
        getFingerprint(),
        getLive(),
        scores,
        parameters,
        new Maps(
            getMaps().toJavaArray(), (int) single[6], getOutput().toJavaArray(), (int) single[7]),
        answers,
        health,
        row.next(),
        row.next());
  }

  @JSProperty
  abstract Float64Array getNumbers();

  @JSProperty
  abstract String getFingerprint();

  @JSProperty
  abstract String getLive();

  @JSProperty
  abstract Float32Array getMaps();

  @JSProperty
  abstract Float32Array getOutput();
}
