package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float32Array;
import playground.client.model.Frame;
import playground.client.model.Maps;

/** The two ends of the line between page and worker: commands one way, frames the other. */
public final class WorkerPort {
  /** A command: its name, a text and two numbers, as far as it needs them. */
  @JSFunctor
  public interface CommandListener extends JSObject {
    void take(String name, String text, double first, double second);
  }

  /** A frame has come. */
  public interface FrameListener {
    void take(Frame frame);
  }

  /** Maps have been given back. */
  public interface MapsListener {
    void take(Maps maps);
  }

  @JSFunctor
  private interface ArraysListener extends JSObject {
    void take(Float32Array units, Float32Array output);
  }

  @JSFunctor
  private interface MessageListener extends JSObject {
    void take(FrameMessage message);
  }

  private WorkerPort() {}

  // The page's end

  /** Starts a worker with our own bundle; null where the browser does not allow one. */
  public static JSObject start(String url) {
    return create(Scripts.trusted(url));
  }

  @JSBody(params = "url", script = "try { return new Worker(url); } catch (e) { return null; }")
  private static native JSObject create(JSObject url);

  public static void onFrame(JSObject worker, FrameListener listener) {
    onMessage(worker, message -> listener.take(message.frame()));
  }

  @JSBody(
      params = {"worker", "listener"},
      script = "worker.onmessage = function(e) { listener(e.data); };")
  private static native void onMessage(JSObject worker, MessageListener listener);

  /** Called when the worker cannot be loaded or breaks down. */
  @JSBody(
      params = {"worker", "action"},
      script = "worker.onerror = function() { worker.terminate(); action(); };")
  public static native void onFailure(JSObject worker, Clock.Action action);

  @JSBody(
      params = {"worker", "name", "text", "first", "second"},
      script = "worker.postMessage([name, text, first, second]);")
  public static native void send(
      JSObject worker, String name, String text, double first, double second);

  /** Hands arrays over to the worker: they are empty here from then on. */
  @JSBody(
      params = {"worker", "units", "output"},
      script = "worker.postMessage({units: units, output: output}, [units.buffer, output.buffer]);")
  public static native void giveBack(
      JSObject worker, @JSByRef float[] units, @JSByRef float[] output);

  // The worker's end

  /** Commands come as arrays, maps that are given back as an object. */
  public static void onCommand(CommandListener listener, MapsListener spare) {
    listen(
        listener,
        (units, output) -> spare.take(new Maps(units.toJavaArray(), 0, output.toJavaArray(), 0)));
  }

  @JSBody(
      params = {"listener", "spare"},
      script =
          "self.onmessage = function(e) { const d = e.data;"
              + " if (d.units) { spare(d.units, d.output); }"
              + " else { listener(d[0], d[1], d[2], d[3]); } };")
  private static native void listen(CommandListener listener, ArraysListener spare);

  public static void send(Frame frame) {
    post(FrameMessage.of(frame));
  }

  @JSBody(
      params = "message",
      script =
          "self.postMessage(message, [message.numbers.buffer, message.maps.buffer,"
              + " message.output.buffer]);")
  private static native void post(FrameMessage message);
}
