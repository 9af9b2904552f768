package playground.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import playground.server.JarProcess;

/** Tests in a real browser against the packaged program, each in fresh browser contexts. */
abstract class RealServer {
  private static JarProcess server;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<PlaygroundPage> pages = new ArrayList<>();

  /** There is one for all tests of a JVM, as there is one browser; it ends with it. */
  @BeforeAll
  static void startServer() throws IOException {
    if (server == null) {
      server = JarProcess.serve(Files.createTempDirectory(Path.of("target"), "experiments"));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    }
  }

  @AfterEach
  void closeContexts() {
    pages.forEach(PlaygroundPage::assertNoComplaints);
    contexts.forEach(BrowserContext::close);
  }

  static String address(String path) {
    return server.address(path);
  }

  static NewContextOptions wide() {
    return new NewContextOptions().setViewportSize(1440, 900).setLocale("en-US");
  }

  static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(390, 844).setLocale("ja-JP").setHasTouch(true);
  }

  /** A page that nobody has used before, opened and ready. */
  PlaygroundPage open(String path) {
    return open(wide(), path);
  }

  PlaygroundPage open(NewContextOptions options, String path) {
    return blank(options).open(path.startsWith("http") ? path : address(path));
  }

  PlaygroundPage blank(NewContextOptions options) {
    BrowserContext context = Browsers.chromium().newContext(options);
    contexts.add(context);
    PlaygroundPage page = new PlaygroundPage(context);
    pages.add(page);
    return page;
  }

  /** For tests in which the browser has something to complain about. */
  void expectComplaints(PlaygroundPage page) {
    pages.remove(page);
  }
}
