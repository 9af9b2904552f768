package playground.client.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A small SVG picture of lines, marks and words, whose looks are the style sheet's. */
public final class Drawing {
  private final HTMLElement svg = node("svg");

  /**
   * @param name its data-testid
   */
  public Drawing(int width, int height, String name) {
    svg.setAttribute("viewBox", "0 0 " + width + " " + height);
    svg.setAttribute("class", "drawing");
    svg.setAttribute("role", "img");
    svg.setAttribute("data-testid", name);
  }

  @JSBody(
      params = "tag",
      script = "return document.createElementNS('http://www.w3.org/2000/svg', tag);")
  private static native HTMLElement node(String tag);

  /** With one digit after the point, as a picture needs it. */
  @JSBody(params = "length", script = "return length.toFixed(1);")
  public static native String length(double length);

  public HTMLElement element() {
    return svg;
  }

  /** Empties it, and says what it will show. */
  public void begin(String words) {
    svg.clear();
    svg.setAttribute("aria-label", words);
  }

  public void line(double x1, double y1, double x2, double y2, String looks) {
    path("M" + length(x1) + " " + length(y1) + "L" + length(x2) + " " + length(y2), looks);
  }

  public void path(String d, String looks) {
    HTMLElement path = add("path", looks);
    path.setAttribute("d", d);
  }

  public void circle(double x, double y, double radius, String looks) {
    HTMLElement circle = add("circle", looks);
    circle.setAttribute("cx", length(x));
    circle.setAttribute("cy", length(y));
    circle.setAttribute("r", length(radius));
  }

  public void box(double x, double y, double width, double height, String looks) {
    HTMLElement box = add("rect", looks);
    box.setAttribute("x", length(x));
    box.setAttribute("y", length(y));
    box.setAttribute("width", length(Math.max(0, width)));
    box.setAttribute("height", length(Math.max(0, height)));
  }

  /**
   * @param looks start, middle or end among them says what of the words stands at x
   */
  public void words(double x, double y, String words, String looks) {
    HTMLElement text = add("text", looks);
    text.setAttribute("x", length(x));
    text.setAttribute("y", length(y));
    Dom.setText(text, words);
  }

  private HTMLElement add(String tag, String looks) {
    HTMLElement part = node(tag);
    part.setAttribute("class", looks);
    svg.appendChild(part);
    return part;
  }
}
