package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Our own programs, as addresses that the page's policy lets a script or a worker start from. */
final class Scripts {
  private static JSObject policy;

  private Scripts() {}

  static JSObject trusted(String url) {
    if (policy == null) {
      policy = createPolicy();
    }
    return create(policy, url);
  }

  /** Browsers let a page make a policy of this name once; nobody else gets hold of it. */
  @JSBody(
      script =
          "const rules = {createScriptURL: function(url) { return url; }};"
              + "try { return trustedTypes.createPolicy('playground', rules); }"
              + "catch (e) { return rules; }")
  private static native JSObject createPolicy();

  @JSBody(
      params = {"policy", "url"},
      script = "return policy.createScriptURL(url);")
  private static native JSObject create(JSObject policy, String url);
}
