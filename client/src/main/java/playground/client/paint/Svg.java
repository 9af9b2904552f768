package playground.client.paint;

import playground.experiment.Decimal;

/** Writes SVG text. Lengths are in CSS pixels and have two decimal places. */
final class Svg {
  private static final String FONT = "system-ui, 'Noto Sans CJK JP', sans-serif";

  private final StringBuilder text = new StringBuilder();

  Svg(double width, double height, String paper) {
    String w = number(width);
    String h = number(height);
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        w,
        "height",
        h,
        "viewBox",
        "0 0 " + w + ' ' + h,
        "font-family",
        FONT);
    element("rect", "width", w, "height", h, "fill", paper);
  }

  /** Names and values of attributes take turns. */
  Svg open(String name, String... attributes) {
    start(name, attributes);
    text.append('>');
    return this;
  }

  Svg close(String name) {
    text.append("</").append(name).append(">\n");
    return this;
  }

  Svg element(String name, String... attributes) {
    start(name, attributes);
    text.append("/>\n");
    return this;
  }

  private void start(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escaped(attributes[i + 1])).append('"');
    }
  }

  /** A picture in a rectangle, smoothly scaled. */
  Svg image(String url, double x, double y, double side) {
    String size = number(side);
    return element(
        "image", "x", number(x), "y", number(y), "width", size, "height", size, "href", url);
  }

  /**
   * @param anchor start, middle or end: what of the words stands at x
   */
  Svg words(String words, double x, double y, String anchor, double size, String colour) {
    open(
        "text",
        "x",
        number(x),
        "y",
        number(y),
        "text-anchor",
        anchor,
        "font-size",
        number(size),
        "fill",
        colour);
    text.append(escaped(words));
    return close("text");
  }

  static String number(double length) {
    return Decimal.text(Math.floor(length * 100 + 0.5) / 100);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The whole document; nothing can follow. */
  String finished() {
    close("svg");
    return text.toString();
  }
}
