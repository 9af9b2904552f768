package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import playground.server.RunningServer;

class SmokeBrowserTest {
  @TempDir Path folder;

  @Test
  void opensAKeptExperimentWithoutComplaint() throws Exception {
    try (var server = new RunningServer(folder);
        BrowserContext context = Browsers.chromium().newContext()) {
      String id = server.keep(RunningServer.XOR).get("id").asText();
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onRequestFailed(request -> complaints.add(request.url()));
      page.navigate(server.address("/e/" + id));
      String data = page.locator("#experiment").textContent();
      assertEquals(server.get(RunningServer.EXPERIMENTS + '/' + id).body(), data);
      assertEquals(List.of(), complaints);
    }
  }
}
