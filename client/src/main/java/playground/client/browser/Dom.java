package playground.client.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The document: finding, making and changing elements. Elements go by their data-testid. */
public final class Dom {
  private Dom() {}

  /** The element with this data-testid; the page's template has every one that views ask for. */
  public static HTMLElement find(String name) {
    return query("[data-testid=\"" + name + "\"]");
  }

  public static HTMLElement query(String selector) {
    return HTMLDocument.current().querySelector(selector);
  }

  public static void each(String selector, Consumer<HTMLElement> action) {
    NodeList<? extends HTMLElement> found = HTMLDocument.current().querySelectorAll(selector);
    for (int i = 0; i < found.getLength(); i++) {
      action.accept(found.get(i));
    }
  }

  public static HTMLElement create(String tag, String className) {
    HTMLElement element = HTMLDocument.current().createElement(tag);
    element.setClassName(className);
    return element;
  }

  public static HTMLElement root() {
    return HTMLDocument.current().getDocumentElement();
  }

  public static void on(HTMLElement element, String type, EventListener<Event> listener) {
    element.addEventListener(type, listener);
  }

  /** Before whatever is within the element hears of it. */
  public static void onCapture(HTMLElement element, String type, EventListener<Event> listener) {
    element.addEventListener(type, listener, true);
  }

  /** As if the user had done it. */
  @JSBody(
      params = {"element", "type"},
      script = "element.dispatchEvent(new Event(type, {bubbles: true}));")
  public static native void fire(HTMLElement element, String type);

  /** From the top of the document to an element, in CSS pixels. */
  @JSBody(
      params = "element",
      script = "return element.getBoundingClientRect().top + window.scrollY;")
  public static native double top(HTMLElement element);

  @JSBody(params = "element", script = "element.scrollIntoView();")
  public static native void scrollTo(HTMLElement element);

  @JSBody(params = "query", script = "return matchMedia(query).matches;")
  public static native boolean hasScreen(String query);

  public static void onClick(HTMLElement element, Runnable action) {
    element.addEventListener("click", event -> action.run());
  }

  public static void setText(HTMLElement element, String text) {
    if (!text.equals(textOf(element))) {
      writeText(element, text);
    }
  }

  @JSBody(params = "element", script = "return element.textContent;")
  private static native String textOf(HTMLElement element);

  /** In the text that is there, if there is one: then no box has to be made anew. */
  @JSBody(
      params = {"element", "text"},
      script =
          "const first = element.firstChild;"
              + "if (first && first === element.lastChild && first.nodeType === 3 && text) {"
              + " first.data = text; } else { element.textContent = text; }")
  private static native void writeText(HTMLElement element, String text);

  /** The value of an input or select. */
  @JSBody(params = "element", script = "return element.value;")
  public static native String value(HTMLElement element);

  @JSBody(
      params = {"element", "value"},
      script = "element.value = value;")
  public static native void setValue(HTMLElement element, String value);

  @JSBody(params = "element", script = "return element.checked;")
  public static native boolean isChecked(HTMLElement element);

  @JSBody(
      params = {"element", "checked"},
      script = "element.checked = checked;")
  public static native void setChecked(HTMLElement element, boolean checked);

  @JSBody(
      params = {"element", "disabled"},
      script = "element.disabled = disabled;")
  public static native void setDisabled(HTMLElement element, boolean disabled);

  /** Sets one style property; unlike a style attribute this passes the content security policy. */
  @JSBody(
      params = {"element", "property", "value"},
      script = "element.style.setProperty(property, value);")
  public static native void setStyle(HTMLElement element, String property, String value);

  public static void setAttribute(HTMLElement element, String name, boolean value) {
    element.setAttribute(name, value ? "true" : "false");
  }

  @JSBody(params = "dialog", script = "if (!dialog.open) dialog.showModal();")
  public static native void showModal(HTMLElement dialog);

  @JSBody(params = "dialog", script = "dialog.close();")
  public static native void close(HTMLElement dialog);

  /** Gives the focus to the element of this name that is now on the page, if there is one. */
  public static void refocus(String name) {
    HTMLElement element = find(name);
    if (element != null) {
      element.focus();
    }
  }

  @JSBody(params = "element", script = "return document.activeElement === element;")
  public static native boolean hasFocus(HTMLElement element);

  /** The data-testid of what has the focus, or an empty text. */
  @JSBody(script = "return document.activeElement && document.activeElement.dataset.testid || '';")
  public static native String focusedName();

  @JSBody(params = "field", script = "field.select();")
  public static native void select(HTMLElement field);

  /** True where a key press means text or a dialog's own action, not a shortcut. */
  @JSBody(
      params = "event",
      script =
          "return event.altKey || event.isComposing || event.defaultPrevented"
              + " || !!event.target.closest('input:not([type=range]):not([type=checkbox]),"
              + " select, textarea, dialog, [data-keys]');")
  public static native boolean isTyping(Event event);

  /** True while the focus is where something is typed or chosen. */
  @JSBody(
      script =
          "return document.activeElement !== null && document.activeElement.matches("
              + "'input:not([type=range]):not([type=checkbox]), select, textarea');")
  public static native boolean isTyping();

  /** True for what whoever shared the experiment has hidden, as the style sheet has it. */
  @JSBody(
      params = "name",
      script =
          "const part = document.querySelector('[data-testid=' + name + ']')"
              + ".closest('[data-control]'); return part !== null"
              + " && document.documentElement.matches("
              + "'[data-hide~=\"' + part.dataset.control + '\"]');")
  public static native boolean isHidden(String name);

  /** True with the key that makes a command of a letter. */
  @JSBody(params = "event", script = "return event.ctrlKey || event.metaKey;")
  public static native boolean isCommand(Event event);

  @JSBody(params = "event", script = "return event.shiftKey;")
  public static native boolean isShifted(Event event);

  @JSBody(params = "event", script = "return event.key;")
  public static native String key(Event event);

  @JSBody(params = "event", script = "return !!event.target.closest('input[type=range]');")
  public static native boolean isOnSlider(Event event);

  /** True where arrows move within a text or a list. */
  @JSBody(params = "event", script = "return !!event.target.closest('input, select');")
  public static native boolean isOnField(Event event);

  /** True when the event's target answers Space and arrows by itself. */
  @JSBody(
      params = "event",
      script = "return !!event.target.closest('button, a, input, [tabindex], summary');")
  public static native boolean isOnControl(Event event);
}
