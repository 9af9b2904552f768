package playground.server.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import playground.server.JarProcess;
import playground.server.browser.Browsers;

/**
 * What a thousand changes of the network leave behind: {@code mvn -q -Pbench}. Each change is
 * compiled and trained a little in the worker. Shown are the page's JavaScript heap, and where the
 * system tells it (Linux) the resident memory of the browser's largest process that draws a page,
 * which holds the worker and its modules.
 */
public final class MemoryBenchmark {
  private static final int CHANGES = 1000;
  private static final int BETWEEN = 200;

  private MemoryBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("playground");
    try (JarProcess server = JarProcess.serve(data)) {
      Page page = Browsers.chromium().newPage();
      page.navigate(server.address("/"));
      page.evaluate("window.playground.ready.then(() => true)");
      CDPSession tools = page.context().newCDPSession(page);
      for (int change = 1; change <= CHANGES; change++) {
        change(page, change);
        if (change % BETWEEN == 0) {
          print(change, tools);
        }
      }
    } finally {
      Browsers.close();
    }
  }

  /** A network that was not there before, compiled, and some epochs. */
  private static void change(Page page, int number) {
    String layers = (1 + number % 16) + "," + (1 + number / 16 % 16) + "," + (1 + number / 256);
    Object before = page.evaluate("playground.fingerprint()");
    page.evaluate("link => { location.hash = link; }", "data=xor&epoch=20&layers=" + layers);
    page.waitForFunction(
        "before => playground.fingerprint() !== before"
            + " && document.querySelector('[data-testid=epoch]').dataset.value == 20"
            + " && document.querySelector('[data-testid=kernel]').dataset.compiled == 'true'",
        before);
  }

  private static void print(int changes, CDPSession tools) throws IOException {
    tools.send("HeapProfiler.collectGarbage");
    JsonObject heap = tools.send("Runtime.getHeapUsage");
    String resident =
        largestPage().map(kilobytes -> megabytes(kilobytes * 1024.0)).orElse("unknown");
    System.out.printf(
        "%4d changes: heap of the page %s, resident %s%n",
        changes, megabytes(heap.get("usedSize").getAsDouble()), resident);
  }

  private static String megabytes(double bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static Optional<Long> largestPage() throws IOException {
    if (!Files.isDirectory(Path.of("/proc"))) {
      return Optional.empty();
    }
    try (Stream<ProcessHandle> processes = ProcessHandle.current().descendants()) {
      return processes.map(MemoryBenchmark::residentOfPage).max(Long::compare);
    }
  }

  /** In kilobytes; 0 for a process that draws no page. */
  private static long residentOfPage(ProcessHandle process) {
    Path of = Path.of("/proc", String.valueOf(process.pid()));
    try {
      if (!Files.readString(of.resolve("cmdline")).contains("--type=renderer")) {
        return 0;
      }
      return Files.readAllLines(of.resolve("status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has ended meanwhile
    }
  }
}
