package playground.server.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import playground.server.JarProcess;
import playground.server.browser.Browsers;

/**
 * How the page feels at the top speed: {@code mvn -q -Pbench}. For some networks: epochs a second,
 * how long frames took, tasks of the main thread beyond 50 ms, and how fine the output is drawn.
 * The browser has no GPU to draw with, so it shares the processor with the training.
 */
public final class PageBenchmark {
  private static final double WARM_UP_MILLIS = 3000;
  private static final int SECONDS = 10;

  private static final Map<String, String> NETWORKS =
      Map.of(
          "2-4-2-1", "data=spiral",
          "2-8-8-8-1", "data=spiral&layers=8,8,8",
          "2, 8 x 64, 1", "data=spiral&layers=64,64,64,64,64,64,64,64");

  private static final String WATCH =
      "seconds => new Promise(done => {"
          + " const find = name => document.querySelector('[data-testid=' + name + ']');"
          + " const frames = [], tasks = [], epoch = () => +find('epoch').dataset.value;"
          + " new PerformanceObserver(list => list.getEntries().forEach(e => tasks.push("
          + "  Math.round(e.duration)))).observe({entryTypes: ['longtask']});"
          + " const first = epoch(), start = performance.now(); let last = start;"
          + " const frame = now => { frames.push(now - last); last = now;"
          + "  if (now - start < seconds * 1000) { requestAnimationFrame(frame); return; }"
          + "  const from = (a, b) => frames.filter(f => f >= a && f < b).length;"
          + "  const rate = Math.round((epoch() - first) / (now - start) * 1000);"
          + "  done(rate + ' epochs/s, ' + (frames.length / seconds).toFixed(1) + ' frames/s"
          + " (below 20 ms ' + from(0, 20) + ', 37 ms ' + from(20, 37) + ', 55 ms ' + from(37, 55)"
          + " + ', above ' + from(55, 1e9) + '), tasks beyond 50 ms: [' + tasks + '], output of '"
          + " + find('boundary').dataset.side + ' of ' + find('boundary').clientWidth + ' pixels'); };"
          + " requestAnimationFrame(frame); })";

  private PageBenchmark() {}

  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("playground");
    try (JarProcess server = JarProcess.serve(data)) {
      NETWORKS.forEach((name, link) -> System.out.println(name + ": " + watch(server, link)));
    } finally {
      Browsers.close();
    }
  }

  private static Object watch(JarProcess server, String link) {
    try (Page page = Browsers.chromium().newPage()) {
      page.setViewportSize(1440, 900);
      page.navigate(server.address("/#" + link));
      page.evaluate("window.playground.ready.then(() => true)");
      page.evaluate(
          "() => { const speed = document.querySelector('[data-testid=speed]');"
              + " speed.value = speed.max; speed.dispatchEvent(new Event('input')); }");
      page.getByTestId("play").click();
      page.waitForFunction(
          "start => performance.now() - start > " + WARM_UP_MILLIS,
          page.evaluate("performance.now()"),
          new WaitForFunctionOptions().setPollingInterval(200));
      return page.evaluate(WATCH, SECONDS);
    }
  }
}
