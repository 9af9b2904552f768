package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Time and what happens later. */
public final class Clock {
  /** Something to be done later. */
  @JSFunctor
  public interface Action extends JSObject {
    void run();
  }

  private Clock() {}

  /** Milliseconds since the program started. */
  @JSBody(script = "return performance.now();")
  public static native double now();

  @JSBody(
      params = {"action", "millis"},
      script = "return setTimeout(action, millis);")
  public static native int after(Action action, double millis);

  @JSBody(params = "timer", script = "clearTimeout(timer);")
  public static native void cancel(int timer);

  /** After other events, without the four milliseconds that a nested timeout costs. */
  @JSBody(
      params = "action",
      script =
          "const channel = new MessageChannel();"
              + "channel.port1.onmessage = function() { channel.port1.close(); action(); };"
              + "channel.port2.postMessage(0);")
  public static native void soon(Action action);

  /** With the next picture that the browser shows; not while the tab is hidden. */
  @JSBody(params = "action", script = "requestAnimationFrame(function() { action(); });")
  public static native void withNextPicture(Action action);

  /** When the browser has shown what there is to show and waits for its user. */
  @JSBody(
      params = "action",
      script =
          "if (window.requestIdleCallback)"
              + " requestIdleCallback(function() { action(); }, {timeout: 4000});"
              + "else setTimeout(action, 1000);")
  public static native void whenIdle(Action action);
}
