package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import playground.client.model.Frame;

/**
 * A {@link Frame} on its way from the worker to the page; its arrays are handed over, not copied.
 */
public abstract class FrameMessage implements JSObject {
  private FrameMessage() {}

  @JSBody(
      params = {"numbers", "fingerprint", "live", "parameters", "maps", "output", "history"},
      script =
          "return {numbers: numbers, fingerprint: fingerprint, live: live,"
              + " parameters: parameters, maps: maps, output: output, history: history};")
  private static native FrameMessage create(
      @JSByRef double[] numbers,
      String fingerprint,
      String live,
      @JSByRef double[] parameters,
      @JSByRef float[] maps,
      @JSByRef float[] output,
      @JSByRef double[] history);

  static FrameMessage of(Frame frame) {
    double[] numbers = {
      frame.command(),
      frame.epoch(),
      frame.furthestEpoch(),
      frame.isPlaying() ? 1 : 0,
      frame.hasDiverged() ? 1 : 0,
      frame.trainLoss(),
      frame.testLoss(),
      frame.trainAccuracy(),
      frame.testAccuracy(),
      frame.trainR2(),
      frame.testR2(),
      frame.penalty(),
      frame.mapSide(),
      frame.outputSide()
    };
    return create(
        numbers,
        frame.fingerprint(),
        frame.live(),
        frame.parameters(),
        frame.maps(),
        frame.output(),
        frame.history());
  }

  Frame frame() {
    double[] numbers = getNumbers().toJavaArray();
    return new Frame(
        (int) numbers[0],
        (int) numbers[1],
        (int) numbers[2],
        numbers[3] == 1,
        numbers[4] == 1,
        numbers[5],
        numbers[6],
        numbers[7],
        numbers[8],
        numbers[9],
        numbers[10],
        numbers[11],
        getFingerprint(),
        getLive(),
        getParameters().toJavaArray(),
        getMaps().toJavaArray(),
        (int) numbers[12],
        getOutput().toJavaArray(),
        (int) numbers[13],
        getHistory().toJavaArray());
  }

  @JSProperty
  abstract Float64Array getNumbers();

  @JSProperty
  abstract String getFingerprint();

  @JSProperty
  abstract String getLive();

  @JSProperty
  abstract Float64Array getParameters();

  @JSProperty
  abstract Float32Array getMaps();

  @JSProperty
  abstract Float32Array getOutput();

  @JSProperty
  abstract Float64Array getHistory();
}
