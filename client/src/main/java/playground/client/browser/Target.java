package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLElement;

/** What an event happened to. */
public final class Target {
  private Target() {}

  /** The number that the element, or one around it, has in {@code data-node}; or −1. */
  @JSBody(
      params = "event",
      script =
          "const node = event.target.closest('[data-node]');"
              + "return node ? Number(node.dataset.node) : -1;")
  public static native int node(Event event);

  @JSBody(
      params = {"event", "element"},
      script = "return element.contains(event.target);")
  public static native boolean isWithin(Event event, HTMLElement element);

  /** True when it is what a key made of a button, not a mouse or finger. */
  @JSBody(params = "event", script = "return event.detail === 0;")
  public static native boolean isByKey(Event event);

  @JSBody(params = "element", script = "return element.contains(document.activeElement);")
  public static native boolean hasFocus(HTMLElement element);

  /** Listens on the whole document. */
  @JSBody(
      params = {"type", "listener"},
      script = "document.addEventListener(type, listener);")
  public static native void onDocument(String type, EventListener<Event> listener);
}
