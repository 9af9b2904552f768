package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Requests to the server the page came from. */
public final class Http {
  /** Takes the status and the text of an answer; status 0 when there was none. */
  @JSFunctor
  public interface Answer extends JSObject {
    void take(int status, String text);
  }

  private Http() {}

  @JSBody(
      params = {"url", "answer"},
      script =
          "fetch(url).then(function(r) {"
              + " return r.text().then(function(t) { return [r.status, t]; }); })"
              + ".then(function(a) { answer(a[0], a[1]); }, function() { answer(0, ''); });")
  public static native void get(String url, Answer answer);

  /** Posts JSON; gives up after {@code millis}, where the browser knows how. */
  @JSBody(
      params = {"url", "json", "millis", "answer"},
      script =
          "fetch(url, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: json,"
              + " signal: AbortSignal.timeout ? AbortSignal.timeout(millis) : null})"
              + ".then(function(r) {"
              + " return r.text().then(function(t) { return [r.status, t]; }); })"
              + ".then(function(a) { answer(a[0], a[1]); }, function() { answer(0, ''); });")
  public static native void post(String url, String json, int millis, Answer answer);
}
