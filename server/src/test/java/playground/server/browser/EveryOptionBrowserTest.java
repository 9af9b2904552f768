package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.TimeoutError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.compiled.Plan;
import playground.run.TrainingRun;

/**
 * The same bits for every option: experiments that between them have every pair of options, and
 * random ones, each trained on the page in Chromium, compiled where that can be done, and here on
 * the JVM, with their losses. The links are made, and their seeds told, by {@code
 * PairwiseExperiments} and {@code RandomExperiments} in {@code shared}.
 */
class EveryOptionBrowserTest extends RealServer {
  private static final Path LINKS =
      Path.of(System.getProperty("playground.root"), "server/src/test/resources/bits");
  private static final int EPOCHS = 200;

  @ParameterizedTest
  @CsvSource({"pairwise.txt, 80, true", "random.txt, 500, true", "pairwise.txt, 80, false"})
  void browserAndJvmAgree(String file, int least, boolean isCompiled) throws Exception {
    List<String> lines = Files.readAllLines(LINKS.resolve(file));
    assertTrue(lines.size() >= least, lines.size() + " links");
    PlaygroundPage page = open("/");
    page.find("compile").setChecked(isCompiled);
    List<String> different = new ArrayList<>();
    for (String line : lines) {
      // some of them say at which epoch to open
      String link = line.substring(line.indexOf('\t') + 1).replaceFirst("&epoch=[0-9]+", "");
      TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
      page.follow(link);
      try {
        page.awaitRun(0, run.fingerprint());
        page.awaitKernel(isCompiled && Plan.covers(run.network()));
        run.seek(EPOCHS);
        page.follow(link + "&epoch=" + EPOCHS);
        page.awaitRun(run.epoch(), run.fingerprint());
        compare(line + " train", run.trainMetrics().loss(), page.trainLoss(), different);
        compare(line + " test", run.testMetrics().loss(), page.testLoss(), different);
      } catch (TimeoutError e) {
        different.add(line + " is at epoch " + page.epoch() + ", here at " + run.epoch());
      }
    }
    assertEquals(List.of(), different);
  }

  private static void compare(String what, double here, double page, List<String> different) {
    if (Double.doubleToLongBits(here) != Double.doubleToLongBits(page)) {
      different.add(what + " loss is " + page + ", here " + here);
    }
  }
}
