package playground.server.embed;

/**
 * The page, changed for an address one level down. The experiment goes into it as data, because a
 * frame with an opaque origin cannot always fetch it.
 */
final class PageTemplate {
  private static final String PLACE = "<!--experiment-->";
  private static final String MODE = "data-mode=\"page\"";

  private final String html;

  PageTemplate(String html) {
    this.html = html;
  }

  String page(String canonical) {
    return withExperiment(html, canonical);
  }

  String embed(String canonical) {
    return withExperiment(html.replace(MODE, "data-mode=\"embed\""), canonical);
  }

  /** At the same level as the page itself, with no experiment in it. */
  String embed() {
    return html.replace(MODE, "data-mode=\"embed\"");
  }

  /** Without {@code <} no text inside the JSON can end the element. */
  private static String withExperiment(String html, String canonical) {
    String data =
        "<script type=\"application/json\" id=\"experiment\">"
            + canonical.replace("<", "\\u003c")
            + "</script>";
    return html.replace("=\"./", "=\"../").replace(PLACE, data);
  }
}
