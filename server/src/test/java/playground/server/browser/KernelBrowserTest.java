package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

/** The compiled kernel and the plain one take turns, and nobody can tell from the numbers. */
class KernelBrowserTest extends RealServer {
  private static final String LINK = "data=spiral&noise=0.1&layers=8,8,8&optimizer=adam";

  private static String fingerprint(String link, int epoch) {
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(epoch);
    return run.fingerprint();
  }

  @Test
  void kernelsChangeInTheMiddleOfARun() {
    PlaygroundPage page = open("/#" + LINK);
    page.awaitKernel(true);
    page.play();
    boolean isCompiled = true;
    for (int change = 0; change < 6; change++) {
      isCompiled = !isCompiled;
      page.find("compile").setChecked(isCompiled);
      page.awaitKernel(isCompiled);
      page.awaitEpoch(page.epoch() + 10);
    }
    page.pause();
    assertEquals(fingerprint(LINK, page.epoch()), page.fingerprint());
  }

  @Test
  void whatIsNotCompiledIsTrainedPlainly() {
    PlaygroundPage page = open("/#data=xor&activation=sine");
    page.click("step");
    page.awaitExactEpoch(1);
    page.awaitKernel(false);
    page.follow("data=xor&activation=gelu");
    page.awaitKernel(true);
  }

  /** Nobody is told: the same numbers come a little later. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // the content policy of the worker does not allow WebAssembly
        "self.WebAssembly = undefined;",
        "WebAssembly.validate = () => false;",
        "WebAssembly.instantiate = () => Promise.reject(new Error('no'));",
      })
  void wherePolicyOrBrowserRefusesThePlainKernelStays(String before) {
    PlaygroundPage page = blank(wide());
    page.page()
        .context()
        .route(
            "**/js/trainer.js",
            route -> {
              APIResponse answer = route.fetch();
              Map<String, String> headers = new HashMap<>(answer.headers());
              if (before.isEmpty()) {
                headers.computeIfPresent(
                    "content-security-policy", (n, v) -> v.replace("'wasm-unsafe-eval'", ""));
              }
              route.fulfill(
                  new Route.FulfillOptions()
                      .setResponse(answer)
                      .setHeaders(headers)
                      .setBody(before + answer.text()));
            });
    page.open(address("/#" + LINK));
    page.play();
    page.awaitEpoch(60);
    page.pause();
    page.awaitKernel(false);
    assertEquals(fingerprint(LINK, page.epoch()), page.fingerprint());
  }

  /** All of them are compiled or passed by; {@code MemoryBenchmark} makes a thousand. */
  @Test
  void manyChangesLeaveTheWorkerWell() {
    PlaygroundPage page = open("/");
    for (int change = 0; change < 150; change++) {
      page.follow("data=xor&layers=" + (1 + change % 16) + "," + (1 + change / 16 % 16));
    }
    String last = "data=xor&layers=5,7&epoch=20";
    page.follow(last);
    page.awaitRun(20, fingerprint("data=xor&layers=5,7", 20));
    page.awaitKernel(true);
  }
}
