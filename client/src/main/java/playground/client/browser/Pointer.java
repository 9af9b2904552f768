package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** Mouse, pen and finger, by pointer events. */
public final class Pointer {
  private Pointer() {}

  /** Horizontal place within the element, from 0 (left) to 1 (right). */
  @JSBody(
      params = {"event", "element"},
      script =
          "const box = element.getBoundingClientRect();"
              + "return (event.clientX - box.left) / box.width;")
  public static native double x(Event event, HTMLElement element);

  /** Vertical place within the element, from 0 (top) to 1 (bottom). */
  @JSBody(
      params = {"event", "element"},
      script =
          "const box = element.getBoundingClientRect();"
              + "return (event.clientY - box.top) / box.height;")
  public static native double y(Event event, HTMLElement element);

  @JSBody(params = "event", script = "return event.pointerType === 'touch';")
  public static native boolean isTouch(Event event);

  @JSBody(params = "event", script = "return event.isPrimary && event.button === 0;")
  public static native boolean isPrimary(Event event);

  /** Tells one finger from another. */
  @JSBody(params = "event", script = "return event.pointerId;")
  public static native int id(Event event);

  /** Keeps the rest of the gesture with the element, even outside of it. */
  @JSBody(
      params = {"event", "element"},
      script = "element.setPointerCapture(event.pointerId);")
  public static native void capture(Event event, HTMLElement element);
}
