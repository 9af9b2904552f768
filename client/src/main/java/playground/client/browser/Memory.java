package playground.client.browser;

import org.teavm.jso.JSBody;

/**
 * What the browser remembers between visits; where it may not, as in sandboxed frames, until the
 * page is left.
 */
public final class Memory {
  private Memory() {}

  /** A remembered text, or an empty one. */
  @JSBody(
      params = "name",
      script =
          "try { return localStorage.getItem(name) || ''; }"
              + "catch (e) { return (window.remembered || {})[name] || ''; }")
  public static native String recall(String name);

  @JSBody(
      params = {"name", "text"},
      script =
          "try { localStorage.setItem(name, text); }"
              + "catch (e) { (window.remembered = window.remembered || {})[name] = text; }")
  public static native void remember(String name, String text);

  /** True when the first of the user's languages that we have is Japanese. */
  @JSBody(
      script =
          "const known = (navigator.languages || [navigator.language])"
              + ".find(function(l) { return /^(ja|en)\\b/.test(l); });"
              + "return /^ja/.test(known || '');")
  public static native boolean prefersJapanese();

  /** Puts a text on the clipboard; tells whether that worked. */
  @JSBody(
      params = {"text", "done"},
      script =
          "if (!navigator.clipboard) { done(false); return; }"
              + "navigator.clipboard.writeText(text)"
              + ".then(function() { done(true); }, function() { done(false); });")
  public static native void copy(String text, Done done);

  /** Hears whether something worked. */
  @org.teavm.jso.JSFunctor
  public interface Done extends org.teavm.jso.JSObject {
    void take(boolean worked);
  }
}
