package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The experiment inside somebody else's page. */
class EmbedBrowserTest extends RealServer {
  private static String valueOf(FrameLocator frame, String testId) {
    return frame.getByTestId(testId).getAttribute("data-value");
  }

  private String embedAddress() {
    PlaygroundPage page = open("/#data=xor&layers=3");
    page.share();
    String code = page.find("embed-code").inputValue();
    assertTrue(code.startsWith("<iframe src=\"" + address("/embed/")), code);
    int start = code.indexOf('"') + 1;
    return code.substring(start, code.indexOf('"', start));
  }

  @Test
  void showsTheSameExperimentWithoutTheFrameAroundIt() {
    String embed = embedAddress();
    PlaygroundPage whole = open(embed.replace("/embed/", "/e/"));
    PlaygroundPage page = open(embed);
    assertEquals(whole.experiment(), page.experiment());
    assertTrue(page.find("boundary").isVisible());
    assertTrue(page.find("play").isVisible());
    for (String frame : new String[] {"share", "brand", "learning-rate", "dataset-xor"}) {
      assertTrue(page.find(frame).isHidden(), frame);
    }
    page.click("step");
    whole.click("step");
    page.awaitExactEpoch(1);
    whole.awaitExactEpoch(1);
    assertEquals(whole.fingerprint(), page.fingerprint());
    assertEquals(embed, page.page().url(), "an embed's address is left alone");
    assertTrue(page.find("open-full").getAttribute("href").contains("#v=1&data=xor&layers=3"));
  }

  /** As course sites do it: another site, {@code sandbox="allow-scripts"}, so an opaque origin. */
  @Test
  void trainsInASandboxedFrameOfAnotherSite() throws Exception {
    String embed = embedAddress();
    PlaygroundPage whole = open(embed.replace("/embed/", "/e/"));
    for (int i = 0; i < 10; i++) {
      whole.click("step");
    }
    whole.awaitExactEpoch(10);

    HttpServer course =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] html =
        ("<link rel=\"icon\" href=\"data:,\"><h1>Course</h1><iframe sandbox=\"allow-scripts\" width=\"900\" height=\"600\" src=\""
                + embed
                + "\"></iframe>")
            .getBytes(StandardCharsets.UTF_8);
    course.createContext(
        "/course",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
    course.start();
    try {
      PlaygroundPage host = blank(wide());
      host.page().navigate("http://localhost:" + course.getAddress().getPort() + "/course");
      FrameLocator frame = host.page().frameLocator("iframe");
      for (int i = 0; i < 10; i++) {
        frame.getByTestId("step").click();
      }
      frame.locator("[data-testid=epoch][data-value='10']").waitFor();
      assertEquals(
          whole.find("train-loss").getAttribute("data-value"), valueOf(frame, "train-loss"));
      String compiled = frame.getByTestId("kernel").getAttribute("data-compiled");
      assertEquals("false", compiled, "no worker may start there, so the plain kernel it is");
    } finally {
      course.stop(0);
    }
  }

  @Test
  void anUnknownLinkLeadsHome() {
    PlaygroundPage page = blank(wide());
    expectComplaints(page);
    assertEquals(404, page.page().navigate(address("/e/bcdfghjkmn")).status());
    page.page().locator("a").first().click();
    page.page().waitForURL(address("/"));
    page.awaitReady();
  }
}
