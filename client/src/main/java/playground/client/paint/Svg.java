package playground.client.paint;

import playground.experiment.Decimal;

/** Writes SVG text. Lengths are in CSS pixels and have two decimal places. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  Svg(double width, double height, String paper) {
    String w = number(width);
    String h = number(height);
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + w + "\" height=\"" + h);
    text.append("\" viewBox=\"0 0 " + w + ' ' + h);
    text.append("\" font-family=\"system-ui, 'Noto Sans CJK JP', sans-serif\">\n");
    text.append("<path fill=\"" + paper + "\" d=\"M0 0h" + w + 'v' + h + "H0z\"/>\n");
  }

  /** A square picture, smoothly scaled. */
  void image(String url, double x, double y, double side) {
    String size = number(side);
    text.append("<image x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + size);
    text.append("\" height=\"" + size + "\" href=\"" + url + "\"/>\n");
  }

  /** What follows lies in a square and is cut off at its edges, up to {@link #end}. */
  void begin(double x, double y, double side) {
    String size = number(side);
    text.append("<svg x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + size);
    text.append("\" height=\"" + size + "\" overflow=\"hidden\">\n");
  }

  void end() {
    text.append("</svg>\n");
  }

  /**
   * @param path what is drawn, as the attribute d
   * @param fill a colour or none
   */
  void path(String path, String fill, String stroke, double width, double opacity, String dashes) {
    text.append("<path d=\"" + path + "\" fill=\"" + fill + "\" stroke=\"" + stroke);
    text.append("\" stroke-width=\"" + number(width) + "\" stroke-opacity=\"" + number(opacity));
    text.append("\" stroke-linejoin=\"round\" stroke-dasharray=\"" + dashes + "\"/>\n");
  }

  /**
   * @param anchor start, middle or end: what of the words stands at x
   */
  void words(String words, double x, double y, String anchor, int size, String colour) {
    text.append("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + anchor);
    text.append("\" font-size=\"" + size + "\" fill=\"" + colour + "\">");
    text.append(words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    text.append("</text>\n");
  }

  static String number(double length) {
    return Decimal.text(Math.floor(length * 100 + 0.5) / 100);
  }

  /** The whole document; nothing can follow. */
  String finished() {
    return text.append("</svg>\n").toString();
  }
}
