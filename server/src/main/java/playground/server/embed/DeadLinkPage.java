package playground.server.embed;

import playground.server.http.Assets;
import playground.server.http.ErrorMapping;

/** What people see who follow a link that leads nowhere, or to something that was deleted. */
public final class DeadLinkPage implements ErrorMapping.Pages {
  private static final String MISSING = "id=\"missing\"";
  private static final String DELETED = "id=\"deleted\"";
  private static final String HIDDEN = " hidden";

  private final String html;

  public DeadLinkPage(Assets assets) {
    // its own address can be at any depth
    html = assets.find("404.html").orElseThrow().text().replace("=\"./", "=\"/");
  }

  @Override
  public String missing() {
    return html;
  }

  @Override
  public String deleted() {
    return html.replace(DELETED + HIDDEN, DELETED).replace(MISSING, MISSING + HIDDEN);
  }
}
