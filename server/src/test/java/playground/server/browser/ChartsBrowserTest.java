package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.network.DenseLayer;
import playground.run.TrainingRun;
import playground.training.Metrics;

/** The charts of the strip show what the same run computes on the JVM. */
class ChartsBrowserTest extends RealServer {
  private static final List<String> TABS =
      List.of("loss", "score", "confusion", "weights", "gradients");

  private static TrainingRun run(String link, int epoch) {
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(epoch);
    return run;
  }

  private PlaygroundPage openAt(String link, int epoch) {
    PlaygroundPage page = open("/#" + link + "&epoch=" + epoch);
    page.awaitExactEpoch(epoch);
    return page;
  }

  @Test
  void tabsAreReachedByKeyboardAndMoveNothing() {
    PlaygroundPage page = openAt("v=1", 10);
    BoundingBox strip = page.page().locator(".strip").boundingBox();
    page.find("tab-loss").focus();
    for (int i = 0; i < TABS.size(); i++) {
      String name = TABS.get(i);
      assertEquals("true", page.find("tab-" + name).getAttribute("aria-selected"));
      assertTrue(page.find(name + "-chart").isVisible());
      assertEquals(1, page.page().locator("[role=tabpanel]:visible").count());
      BoundingBox now = page.page().locator(".strip").boundingBox();
      assertEquals(strip.height, now.height, name);
      assertEquals(strip.y, now.y, name);
      page.page().keyboard().press("ArrowRight");
    }
    assertEquals("true", page.find("tab-loss").getAttribute("aria-selected"), "round again");
    page.page().keyboard().press("End");
    assertTrue(page.find("gradients-chart").isVisible());
    assertEquals(10, page.epoch(), "the arrow was not taken for a step");
  }

  @ParameterizedTest
  @CsvSource({"v=1, 25", "v=1&classes=4&data=rings, 12", "v=1&train=100, 5"})
  void confusionMatrixHasTheCountsOfBothSets(String link, int epoch) {
    TrainingRun run = run(link, epoch);
    PlaygroundPage page = openAt(link, epoch);
    page.click("tab-confusion");
    page.find("confusion-train-0-0").waitFor();
    page.await(
        "(c => c.scrollHeight == c.clientHeight)(document.getElementById('confusion-chart'))");
    assertMatrix(page, "train", run.trainMetrics());
    if (!run.dataset().test().isEmpty()) {
      assertMatrix(page, "test", run.testMetrics());
    } else {
      assertEquals("–", page.find("confusion-test-0-0").innerText());
    }
  }

  private static void assertMatrix(PlaygroundPage page, String set, Metrics metrics) {
    for (int actual = 0; actual < metrics.classes(); actual++) {
      for (int c = 0; c < metrics.classes(); c++) {
        Locator cell = page.find("confusion-" + set + "-" + actual + "-" + c);
        int count = metrics.confusion()[actual * metrics.classes() + c];
        assertEquals(String.valueOf(count), cell.innerText(), set + " " + actual + " " + c);
        assertEquals(String.valueOf(actual == c), cell.getAttribute("data-right"));
      }
      assertShare(page, set + "-recall-" + actual, metrics.recall(actual));
      assertShare(page, set + "-precision-" + actual, metrics.precision(actual));
    }
  }

  private static void assertShare(PlaygroundPage page, String name, double share) {
    String shown = page.find("confusion-" + name).innerText();
    if (Double.isNaN(share)) {
      assertEquals("–", shown);
    } else {
      assertEquals(100 * share, Double.parseDouble(shown.replace(" %", "")), 0.1, name);
    }
  }

  @Test
  void weightsAndGradientsAreShownForEachLayer() {
    String link = "v=1&layers=5,3&features=x1,x2,x1sq";
    TrainingRun run = run(link, 20);
    PlaygroundPage page = openAt(link, 20);
    page.click("tab-weights");
    page.find("weights-chart-1").waitFor();
    DenseLayer[] layers = run.network().layers();
    assertEquals(layers.length, page.find("weights-chart-row").locator("figure").count());
    int[] inputs = {3, 5, 3};
    for (int l = 0; l < layers.length; l++) {
      Locator figure = page.find("weights-chart-" + (l + 1));
      String count = String.valueOf(inputs[l] * layers[l].units);
      assertEquals(count, figure.getAttribute("data-count"));
      assertTrue(figure.innerText().contains(count + " weights"), figure.innerText());
      String words = figure.locator("canvas").getAttribute("aria-label");
      assertTrue(words.contains(count + " numbers from"), words);
    }
    page.click("tab-gradients");
    page.find("gradients-chart-1").waitFor();
    for (int l = 0; l < layers.length; l++) {
      Locator figure = page.find("gradients-chart-" + (l + 1));
      double norm = Double.parseDouble(figure.getAttribute("data-norm"));
      assertEquals(run.diagnostics().gradientNorm(l), norm);
      assertEquals(
          String.valueOf((inputs[l] + 1) * layers[l].units), figure.getAttribute("data-count"));
    }
  }

  @Test
  void theChartTellsTheNumbersUnderThePointer() {
    TrainingRun run = run("v=1", 40);
    PlaygroundPage page = openAt("v=1", 40);
    List<String> resting = legend(page, "loss");
    assertEquals("40", resting.get(0), "without a pointer the newest epoch is told");
    page.page().locator("#loss-chart .u-over").hover();
    List<String> hovered = legend(page, "loss");
    int epoch = Integer.parseInt(hovered.get(0));
    assertTrue(epoch > 10 && epoch < 30, "the middle: " + epoch);
    assertEquals(run.history().trainLosses()[epoch], Double.parseDouble(hovered.get(1)), 5e-5);
    assertEquals(run.history().testLosses()[epoch], Double.parseDouble(hovered.get(2)), 5e-5);

    page.click("tab-score");
    page.page().locator("#score-chart .u-over").hover();
    hovered = legend(page, "score");
    epoch = Integer.parseInt(hovered.get(0));
    double percent = Double.parseDouble(hovered.get(1).replace(" %", ""));
    assertEquals(100 * run.history().trainScores()[epoch], percent, 0.051);
  }

  private static List<String> legend(PlaygroundPage page, String chart) {
    return page.page().locator("#" + chart + "-chart .u-legend .u-value").allInnerTexts();
  }

  @Test
  void regressionHasR2OverTimeAndNoConfusionMatrix() {
    String link = "task=regression&data=reg-plane";
    TrainingRun run = run(link, 30);
    PlaygroundPage page = openAt(link, 30);
    assertEquals("R²", page.find("tab-score").innerText());
    page.click("tab-score");
    List<String> newest = legend(page, "score");
    assertEquals(run.trainMetrics().r2(), Double.parseDouble(newest.get(1)), 5e-5);
    assertEquals(run.testMetrics().r2(), Double.parseDouble(newest.get(2)), 5e-5);
    page.click("tab-confusion");
    assertTrue(page.find("confusion-none").isVisible());
    assertTrue(page.find("confusion-tables").isHidden());
    page.find("task").selectOption("classification");
    page.find("confusion-train").waitFor();
    assertEquals("Accuracy", page.find("tab-score").innerText());
  }

  @Test
  void onAPhoneTabsScrollAndThePageDoesNot() {
    PlaygroundPage page = open(phone(), "/#classes=6&data=rings");
    page.click("tab-gradients");
    page.page().keyboard().press("ArrowLeft");
    page.page().keyboard().press("ArrowLeft");
    assertTrue(page.find("confusion-chart").isVisible());
    assertEquals(390, page.page().evaluate("document.documentElement.scrollWidth"));
  }
}
