package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import playground.client.model.Frame;

/**
 * The line between the page's program and the one of the dialogs, which is loaded after it. Both
 * ends are functions that are called at once.
 */
public final class ExtrasPort {
  /** A message: its name, and texts as far as it needs them. */
  @JSFunctor
  public interface MessageListener extends JSObject {
    void take(String name, String[] texts);
  }

  @JSFunctor
  private interface FrameMessageListener extends JSObject {
    void take(FrameMessage message);
  }

  private ExtrasPort() {}

  // The page's end

  /** Loads the dialogs' program; what it sends goes to the listener. */
  public static void load(
      String url, MessageListener listener, Clock.Action loaded, Clock.Action failed) {
    start(Scripts.trusted(url), listener, loaded, failed);
  }

  @JSBody(
      params = {"url", "listener", "loaded", "failed"},
      script =
          "window.playground.extras = {toPage: listener};"
              + "const script = document.createElement('script');"
              + "script.src = url;"
              + "script.onload = function() { loaded(); };"
              + "script.onerror = function() { script.remove(); failed(); };"
              + "document.head.appendChild(script);")
  private static native void start(
      JSObject url, MessageListener listener, Clock.Action loaded, Clock.Action failed);

  @JSBody(
      params = {"name", "texts"},
      script = "window.playground.extras.take(name, texts);")
  public static native void toExtras(String name, String[] texts);

  public static void toExtras(Frame frame) {
    post(FrameMessage.of(frame));
  }

  @JSBody(params = "message", script = "window.playground.extras.takeFrame(message);")
  private static native void post(FrameMessage message);

  // The dialogs' end

  public static void connect(MessageListener listener, WorkerPort.FrameListener frames) {
    listen(listener, message -> frames.take(message.frame()));
  }

  @JSBody(
      params = {"listener", "frames"},
      script =
          "window.playground.extras.take = listener; window.playground.extras.takeFrame = frames;")
  private static native void listen(MessageListener listener, FrameMessageListener frames);

  @JSBody(
      params = {"name", "texts"},
      script = "window.playground.extras.toPage(name, texts);")
  public static native void toPage(String name, String[] texts);
}
