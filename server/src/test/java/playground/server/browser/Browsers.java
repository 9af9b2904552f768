package playground.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a browser for the tests, or gets one: Playwright's own, one on the machine, one from
 * Debian. There is one for all tests of a JVM; it ends with it.
 */
public final class Browsers {
  private static final int DOWNLOAD_SECONDS = 240;
  private static final int INSTALL_SECONDS = 600;

  /** The driver itself is to download nothing: it would fetch three browsers. */
  private static final Map<String, String> NO_DOWNLOAD =
      Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  /** So that a build without a network asks for a download only once. */
  private static final Path REFUSED = Path.of("target", "browser-download-refused.txt");

  private static final List<String> COMMANDS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

  private static Playwright playwright;
  private static Browser browser;

  private Browsers() {}

  /** A headless Chromium; a test makes its own context in it. */
  public static synchronized Browser chromium() {
    if (browser == null) {
      browser = find();
    }
    return browser;
  }

  /** Ends the browser and its driver, for a program that is to end. */
  public static synchronized void close() {
    playwright.close();
    browser = null;
  }

  private static Browser find() {
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
    return own()
        .or(() -> download() ? own() : Optional.empty())
        .or(() -> onMachine().flatMap(path -> launch(path)))
        .or(() -> install() ? onMachine().flatMap(path -> launch(path)) : Optional.empty())
        .orElseThrow(
            () ->
                new IllegalStateException("no browser for the tests: install Chrome or Chromium"));
  }

  private static Optional<Browser> own() {
    return launch(null);
  }

  private static Optional<Browser> launch(Path executable) {
    try {
      LaunchOptions options = new LaunchOptions().setHeadless(true).setExecutablePath(executable);
      options.setArgs(List.of("--disable-domain-reliability", "--no-pings"));
      return Optional.of(playwright.chromium().launch(options));
    } catch (PlaywrightException e) {
      return Optional.empty(); // not there, or broken: the next one is tried
    }
  }

  private static boolean download() {
    if (Files.exists(REFUSED)) {
      return false;
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    boolean isThere =
        run(
            DOWNLOAD_SECONDS,
            List.of(
                java,
                "-cp",
                classPath,
                CLI.class.getName(),
                "install",
                "--only-shell",
                "chromium"));
    if (!isThere) {
      try {
        Files.writeString(REFUSED, "delete this file to have the download tried again\n");
      } catch (IOException e) {
        return false; // it will be tried again, which only takes time
      }
    }
    return isThere;
  }

  private static Optional<Path> onMachine() {
    String search = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Stream.of(search.split(File.pathSeparator))
            .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
    Stream<Path> usual =
        Stream.of(
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/opt/google/chrome/chrome",
                "/snap/bin/chromium",
                System.getenv("ProgramFiles") + "/Google/Chrome/Application/chrome.exe",
                System.getenv("ProgramFiles(x86)") + "/Google/Chrome/Application/chrome.exe",
                System.getenv("LOCALAPPDATA") + "/Google/Chrome/Application/chrome.exe",
                System.getenv("ProgramFiles(x86)") + "/Microsoft/Edge/Application/msedge.exe")
            .map(Path::of);
    return Stream.concat(onPath, usual).filter(Files::isExecutable).findFirst();
  }

  /** Only where it can be done without asking anyone. */
  private static boolean install() {
    boolean isRootOnDebian =
        "root".equals(System.getProperty("user.name"))
            && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    return isRootOnDebian
        && run(INSTALL_SECONDS, List.of("apt-get", "-q", "update"))
        && run(INSTALL_SECONDS, List.of("apt-get", "-q", "install", "-y", "chromium"));
  }

  private static boolean run(int seconds, List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process =
          builder
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean isDone = process.waitFor(seconds, TimeUnit.SECONDS);
      if (!isDone) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      return isDone && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
