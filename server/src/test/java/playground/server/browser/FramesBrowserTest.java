package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import playground.server.RunningServer;

/** What a course page of another site sees, also when it frames with an opaque origin. */
class FramesBrowserTest {
  @TempDir Path folder;
  private RunningServer server;
  private BrowserContext context;
  private Page page;
  private String id;

  @BeforeEach
  void open() throws Exception {
    server = new RunningServer(folder);
    id = server.keep(RunningServer.XOR).get("id").asText();
    context = Browsers.chromium().newContext();
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
  }

  private String iframe(String path) {
    return "<iframe sandbox='allow-scripts' src='" + server.address(path) + "'></iframe>";
  }

  private void assertWorks(FrameLocator frame) throws Exception {
    String address = server.address(RunningServer.EXPERIMENTS + '/' + id);
    String kept = server.get(RunningServer.EXPERIMENTS + '/' + id).body();
    assertEquals(kept, frame.locator("#experiment").textContent());
    Locator html = frame.locator("html");
    assertEquals(1, html.evaluate("() => document.styleSheets.length"));
    assertEquals(200, html.evaluate("async (html, url) => (await fetch(url)).status", address));
  }

  @Test
  void showsTheExperimentInASandbox() throws Exception {
    page.setContent(iframe("/embed/" + id));
    assertWorks(page.frameLocator("iframe"));
  }

  @Test
  void showsTheExperimentInACoursePageThatIsSandboxedItself() throws Exception {
    String course = iframe("/embed/" + id);
    page.setContent("<iframe sandbox='allow-scripts' srcdoc=\"" + course + "\"></iframe>");
    assertWorks(page.frameLocator("iframe").frameLocator("iframe"));
  }

  @Test
  void keepsThePageItselfOutOfForeignFrames() {
    ConsoleMessage message = page.waitForConsoleMessage(() -> page.setContent(iframe("/e/" + id)));
    assertTrue(message.text().contains("frame-ancestors 'self'"), message.text());
  }
}
