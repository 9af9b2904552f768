package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import playground.client.model.Frame;

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

  // The worker's end

  @JSBody(
      params = "listener",
      script =
          "self.onmessage = function(e) {"
              + " listener(e.data[0], e.data[1], e.data[2], e.data[3]); };")
  public static native void onCommand(CommandListener listener);

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
