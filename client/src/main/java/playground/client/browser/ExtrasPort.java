package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import playground.client.model.Frame;

/**
 * The line between the page's program and one that is loaded after it, such as that of the dialogs.
 * Both ends are functions that are called at once.
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

  private final String program;

  /**
   * @param program its name, which is that of its file without the ending
   */
  public ExtrasPort(String program) {
    this.program = program;
  }

  // The page's end

  /** Loads the program; what it sends goes to the listener. */
  public void load(MessageListener listener, Clock.Action loaded, Clock.Action failed) {
    String url = Address.root() + "js/" + program + ".js";
    start(program, Scripts.trusted(url), listener, loaded, failed);
  }

  @JSBody(
      params = {"program", "url", "listener", "loaded", "failed"},
      script =
          "window.playground[program] = {toPage: listener};"
              + "const script = document.createElement('script');"
              + "script.src = url;"
              + "script.onload = function() { loaded(); };"
              + "script.onerror = function() { script.remove(); failed(); };"
              + "document.head.appendChild(script);")
  private static native void start(
      String program,
      JSObject url,
      MessageListener listener,
      Clock.Action loaded,
      Clock.Action failed);

  public void give(String name, String... texts) {
    send(program, "take", name, texts);
  }

  public void give(Frame frame) {
    send(program, FrameMessage.of(frame));
  }

  @JSBody(
      params = {"program", "message"},
      script = "window.playground[program].takeFrame(message);")
  private static native void send(String program, FrameMessage message);

  @JSBody(
      params = {"program", "end", "name", "texts"},
      script = "window.playground[program][end](name, texts);")
  private static native void send(String program, String end, String name, String[] texts);

  // The loaded program's end

  public void connect(MessageListener listener, WorkerPort.FrameListener frames) {
    listen(program, listener, message -> frames.take(message.frame()));
  }

  @JSBody(
      params = {"program", "listener", "frames"},
      script =
          "const port = window.playground[program];"
              + "port.take = listener; port.takeFrame = frames;")
  private static native void listen(
      String program, MessageListener listener, FrameMessageListener frames);

  public void tellPage(String name, String... texts) {
    send(program, "toPage", name, texts);
  }
}
