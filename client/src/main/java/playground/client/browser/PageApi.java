package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** {@code window.playground}: what other programs and tests may ask of the page. */
public final class PageApi {
  /** Gives a text. */
  @JSFunctor
  public interface Text extends JSObject {
    String get();
  }

  private PageApi() {}

  /** Puts the object in place; its promise {@code ready} is kept by {@link #ready}. */
  @JSBody(
      params = {"experiment", "fingerprint"},
      script =
          "let keep; const ready = new Promise(function(resolve) { keep = resolve; });"
              + "window.playground = {ready: ready, experiment: experiment,"
              + " fingerprint: fingerprint};"
              + "window.playground.ready.keep = keep;")
  public static native void install(Text experiment, Text fingerprint);

  @JSBody(
      script =
          "document.documentElement.dataset.ready = 'true';"
              + "const keep = window.playground.ready.keep;"
              + "delete window.playground.ready.keep; keep && keep();")
  public static native void ready();
}
