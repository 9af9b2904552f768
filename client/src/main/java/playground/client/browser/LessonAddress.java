package playground.client.browser;

import org.teavm.jso.JSBody;

/** The lesson's step in the address, as the parameter {@code lesson}. */
public final class LessonAddress {
  private LessonAddress() {}

  /** Names a step, or none with an empty text, in a new entry of the history. */
  @JSBody(
      params = "step",
      script =
          "const url = new URL(location.href);"
              + "if (step) url.searchParams.set('lesson', step);"
              + " else url.searchParams.delete('lesson');"
              + "if (url.href === location.href) return;"
              + "try { history.pushState(null, '', url.href); } catch (e) { }")
  public static native void push(String step);

  /** Calls the action when the user has gone back or forward. */
  @JSBody(
      params = "action",
      script = "window.addEventListener('popstate', function() { action(); });")
  public static native void onReturn(Clock.Action action);
}
