package playground.client.browser;

import org.teavm.jso.JSBody;

/** Where the page is, and where its files are. */
public final class Address {
  private Address() {}

  /** The fragment with its #, or an empty text. */
  @JSBody(script = "return location.hash;")
  public static native String fragment();

  /** The folder of the page's files as a full address with a slash at its end. */
  @JSBody(
      script =
          "const script = document.querySelector('script[src$=\"js/playground.js\"]');"
              + "return new URL('..', script.src).href;")
  public static native String root();

  /** Shows the page with this fragment in the address bar, without a new entry in the history. */
  @JSBody(
      params = {"root", "fragment"},
      script =
          "try { history.replaceState(null, '', root + location.search + '#' + fragment); }"
              + " catch (e) { }")
  public static native void replace(String root, String fragment);

  @JSBody(
      params = "action",
      script = "window.addEventListener('hashchange', function() { action(); });")
  public static native void onFragmentChange(Clock.Action action);

  /** A parameter of the query, or an empty text. */
  @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
  public static native String parameter(String name);
}
