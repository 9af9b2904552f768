package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.bench.Outcome;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

/**
 * The same bits for every option: experiments that between them have every pair of options, and
 * random ones, each trained in Chromium plainly and compiled, and here on the JVM, with their
 * losses. The links are made, and their seeds told, by {@code PairwiseExperiments} and {@code
 * RandomExperiments} in {@code shared}; the engine is by itself, without the page.
 */
class EveryOptionBrowserTest {
  private static final Path ROOT = Path.of(System.getProperty("playground.root"));
  private static final int EPOCHS = 200;
  private static final int RANDOM_NETWORKS = 300;

  private static Page page;

  @BeforeAll
  static void loadEngine() throws IOException {
    page = Browsers.chromium().newPage();
    page.setContent("<title>Engine</title>");
    String engine = Files.readString(ROOT.resolve("client/target/bench/engine.js"));
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(engine + ";main([]);"));
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @ParameterizedTest
  @CsvSource({"pairwise.txt, 80", "random.txt, 500"})
  void browserAndJvmAgree(String file, int least) throws IOException {
    List<String> lines =
        Files.readAllLines(ROOT.resolve("server/src/test/resources/bits").resolve(file));
    assertTrue(lines.size() >= least, lines.size() + " links");
    List<String> different = new ArrayList<>();
    for (String line : lines) {
      String link = line.substring(line.indexOf('\t') + 1);
      TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
      run.seek(EPOCHS);
      for (boolean isCompiled : new boolean[] {false, true}) {
        Object there =
            page.evaluate("run => window.train(...run)", List.of(link, EPOCHS, isCompiled));
        if (!Outcome.of(run).equals(there)) {
          String kernel = isCompiled ? " compiled: " : " plain: ";
          different.add(line + kernel + there + ", here " + Outcome.of(run));
        }
      }
    }
    assertEquals(List.of(), different);
  }

  /** Networks, batches and switches of the kernel that no experiment of the page has. */
  @Test
  void randomNetworksAgreeWithBothKernels() {
    for (int round = 0; round < RANDOM_NETWORKS; round++) {
      assertEquals("", page.evaluate("round => window.check(round)", round));
    }
  }
}
