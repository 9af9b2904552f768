package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Colours and sizes, as the style sheets and the window have them. */
public final class Look {
  private Look() {}

  /** A colour of the style sheet's palette, such as {@code --blue}, as CSS writes it. */
  @JSBody(
      params = "name",
      script = "return getComputedStyle(document.documentElement).getPropertyValue(name).trim();")
  public static native String colour(String name);

  /** A colour written #rrggbb as 0xRRGGBB. */
  public static int rgb(String name) {
    return hex(colour(name).substring(1));
  }

  @JSBody(params = "digits", script = "return parseInt(digits, 16);")
  private static native int hex(String digits);

  /** Fills the screen with the page, or ends that; where it is not allowed nothing happens. */
  @JSBody(
      params = "full",
      script =
          "const root = document.documentElement;"
              + "if (full && root.requestFullscreen) {"
              + " root.requestFullscreen().catch(function() {}); }"
              + "else if (!full && document.fullscreenElement) {"
              + " document.exitFullscreen().catch(function() {}); }")
  public static native void setFullScreen(boolean full);

  /** Calls when the page fills the screen no longer, whoever ended it. */
  @JSBody(
      params = "action",
      script =
          "document.addEventListener('fullscreenchange', function() {"
              + " if (!document.fullscreenElement) action(); });")
  public static native void onFullScreenEnd(Clock.Action action);

  /** Calls before the page is printed and after it. */
  @JSBody(
      params = {"before", "after"},
      script =
          "window.addEventListener('beforeprint', function() { before(); });"
              + "window.addEventListener('afterprint', function() { after(); });")
  public static native void onPrint(Clock.Action before, Clock.Action after);

  /** The page's font in so many pixels, for a canvas. */
  @JSBody(
      params = "pixels",
      script = "return pixels + 'px ' + getComputedStyle(document.body).fontFamily;")
  public static native String font(int pixels);

  @JSBody(script = "return matchMedia('(prefers-color-scheme: dark)').matches;")
  public static native boolean prefersDark();

  @JSBody(
      params = "action",
      script =
          "matchMedia('(prefers-color-scheme: dark)')"
              + ".addEventListener('change', function() { action(); });")
  public static native void onSchemeChange(Clock.Action action);

  /** Calls when the element gets another size, and once at the start. */
  @JSBody(
      params = {"element", "action"},
      script = "new ResizeObserver(function() { action(); }).observe(element);")
  public static native void onResize(HTMLElement element, Clock.Action action);
}
