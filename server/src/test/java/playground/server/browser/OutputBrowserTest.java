package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.run.TrainingRun;
import playground.training.Answers;

/** The output pane: what it shows is what the same run has on the JVM. */
class OutputBrowserTest extends RealServer {
  private static TrainingRun run(String link, int epoch) {
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(epoch);
    return run;
  }

  private PlaygroundPage openAt(NewContextOptions options, String link, int epoch) {
    PlaygroundPage page = open(options, "/#" + link + "&epoch=" + epoch);
    page.awaitExactEpoch(epoch);
    return page;
  }

  private PlaygroundPage openAt(String link, int epoch) {
    return openAt(wide(), link, epoch);
  }

  private static void awaitFinestPicture(PlaygroundPage page) {
    page.await(
        "(c => c.dataset.side == c.width)(document.querySelector('[data-testid=boundary]'))");
  }

  /** Pixels of a canvas for which a condition on r, g, b and a holds. */
  private static int pixels(PlaygroundPage page, String canvas, String condition) {
    Object count =
        page.find(canvas)
            .evaluate(
                "canvas => { const copy = document.createElement('canvas');"
                    + " copy.width = canvas.width; copy.height = canvas.height;"
                    + " const context = copy.getContext('2d', {willReadFrequently: true});"
                    + " context.drawImage(canvas, 0, 0);"
                    + " const all = context.getImageData(0, 0, copy.width, copy.height).data;"
                    + " let count = 0;"
                    + " for (let i = 0; i < all.length; i += 4) {"
                    + "  const [r, g, b, a] = all.subarray(i, i + 4);"
                    + "  if ("
                    + condition
                    + ") count++; } return count; }");
    return ((Number) count).intValue();
  }

  private static double value(PlaygroundPage page, String name) {
    return Double.parseDouble(page.find(name).getAttribute("data-value"));
  }

  /** The sample that is farthest from all others. */
  private static int lonely(Dataset dataset, boolean isCurve) {
    int best = -1;
    double farthest = 0;
    for (int i = 0; i < dataset.numbers(); i++) {
      double nearest = 99;
      for (int j = 0; j < dataset.numbers(); j++) {
        Point a = dataset.sample(i);
        Point b = dataset.sample(j);
        double height = isCurve ? (a.target() - b.target()) / 1.25 * 6 : a.x2() - b.x2();
        nearest = i == j ? nearest : Math.min(nearest, Math.hypot(a.x1() - b.x1(), height));
      }
      if (nearest > farthest) {
        farthest = nearest;
        best = i;
      }
    }
    return best;
  }

  private static void clickAt(PlaygroundPage page, double x1, double height) {
    BoundingBox box = page.find("data-canvas").boundingBox();
    double x = box.x + (x1 / 12 + 0.5) * box.width;
    double y = box.y + (0.5 - height / 12) * box.height;
    page.page().mouse().click(x, y);
  }

  @Test
  void contourLinesAreAddedToTheBoundary() {
    PlaygroundPage page = openAt("v=1", 60);
    awaitFinestPicture(page);
    String plain = page.boundaryPicture();
    int dark = pixels(page, "boundary", "r + g + b < 420");
    page.find("contours").check();
    int darker = pixels(page, "boundary", "r + g + b < 420");
    assertTrue(darker > dark * 3 / 2, darker + " after " + dark);
    page.find("contours").uncheck();
    assertEquals(plain, page.boundaryPicture());
  }

  @Test
  void pausedBoundaryIsAsFineAsTheScreen() {
    PlaygroundPage page = openAt(wide().setDeviceScaleFactor(2), "v=1", 5);
    int width = ((Number) page.find("boundary").evaluate("c => c.clientWidth")).intValue();
    awaitFinestPicture(page);
    assertEquals(String.valueOf(2 * width), page.find("boundary").getAttribute("data-side"));
  }

  @Test
  void wrongPointsAreMarkedAndCounted() {
    TrainingRun run = run("v=1", 30);
    int[] train = run.trainMetrics().confusion();
    int[] test = run.testMetrics().confusion();
    PlaygroundPage page = openAt("v=1", 30);
    assertEquals(0, pixels(page, "point-marks", "a > 0"));
    page.find("show-wrong").check();
    String words = page.find("wrong-count").innerText();
    assertEquals(
        "Wrong: "
            + (train[1] + train[2])
            + " of 250 training, "
            + (test[1] + test[2])
            + " of 250 test",
        words);
    int all = pixels(page, "point-marks", "a > 0");
    assertTrue(all > 100, "pixels of marks: " + all);
    page.find("show-test").uncheck();
    assertTrue(
        pixels(page, "point-marks", "a > 0") < all, "test points are not there to be marked");
    page.find("show-wrong").uncheck();
    assertEquals(0, pixels(page, "point-marks", "a > 0"));
  }

  @Test
  void aPointTellsItsNumbers() {
    TrainingRun run = run("v=1&samples=50", 40);
    int number = lonely(run.dataset(), false);
    Point point = run.dataset().sample(number);
    Answers answers = run.answers();
    int place = run.dataset().place(number);
    PlaygroundPage page = openAt("v=1&samples=50", 40);
    clickAt(page, point.x1(), point.x2());
    String role = run.dataset().isTrain(number) ? "training" : "test";
    assertEquals("Point " + (number + 1) + ", " + role, page.find("sample-name").innerText());
    assertEquals(point.x1(), value(page, "sample-input-1"));
    assertEquals(point.x2(), value(page, "sample-input-2"));
    assertEquals(point.target(), value(page, "sample-target"));
    assertEquals(answers.outputs()[place], value(page, "sample-answer"));
    assertEquals(answers.losses()[place], value(page, "sample-loss"));
    boolean isRight = answers.outputs()[place] > 0.5 == (point.label() == 1);
    assertEquals(isRight ? "right" : "wrong", page.find("sample-verdict").innerText());
    page.click("step");
    page.awaitExactEpoch(41);
    run.advance();
    assertEquals(run.answers().losses()[place], value(page, "sample-loss"), "it goes with the run");
    page.click("sample-close");
    assertTrue(page.find("sample").isHidden());
    clickAt(page, point.x1(), point.x2());
    page.find("sample").waitFor();
    page.find("step").focus(); // wherever one is
    page.page().keyboard().press("Escape");
    assertTrue(page.find("sample").isHidden());
  }

  @Test
  void everyClassHasItsProbability() {
    TrainingRun run = run("v=1&samples=60&classes=3&data=blobs", 10);
    int number = lonely(run.dataset(), false);
    Point point = run.dataset().sample(number);
    PlaygroundPage page = openAt("v=1&samples=60&classes=3&data=blobs", 10);
    clickAt(page, point.x1(), point.x2());
    StringBuilder expected = new StringBuilder();
    int at = 3 * run.dataset().place(number);
    for (int c = 0; c < 3; c++) {
      double percent = 100 * run.answers().outputs()[at + c];
      expected.append(c == 0 ? "" : " · ").append(c).append(": ");
      expected.append(String.format("%.1f %%", percent));
    }
    String shown = page.find("sample-answer").innerText().replace('\u00a0', ' ');
    assertEquals(expected.toString(), shown);
    assertTrue(page.find("sample-class-2").isVisible());
    assertTrue(page.find("sample-class-3").isHidden());
  }

  @Test
  void aPointGetsAnotherClassAndIsRemoved() {
    Point point = run("v=1&samples=50", 0).dataset().sample(0);
    PlaygroundPage page = openAt("v=1&samples=50", 3);
    clickAt(page, point.x1(), point.x2());
    double before = value(page, "sample-target");
    int other = before == 0 ? 1 : 0;
    page.click("sample-class-" + other);
    page.await(
        "document.querySelector('[data-testid=sample-target]').dataset.value == '" + other + "'");
    page.await("location.hash.includes('3:add') && location.hash.includes('3:remove')");
    assertEquals("true", page.find("sample-class-" + other).getAttribute("aria-pressed"));
    page.click("sample-remove");
    assertTrue(page.find("sample").isHidden());
    page.find("show-wrong").check();
    page.await(
        "/ of 2[45] training, .* of 2[45] test/"
            + ".test(document.querySelector('[data-testid=wrong-count]').textContent)");
  }

  @Test
  void regressionHasAScaleOfNumbersAndAResidual() {
    String link = "task=regression&data=reg-gauss&samples=50";
    TrainingRun run = run(link, 20);
    int number = lonely(run.dataset(), false);
    Point point = run.dataset().sample(number);
    PlaygroundPage page = openAt(link, 20);
    assertEquals(
        List.of("−1", "−0.5", "0", "0.5", "1"),
        page.find("scale-ticks").locator("span").allInnerTexts());
    assertTrue(page.find("show-wrong-label").isHidden());
    assertTrue(page.find("boundary").getAttribute("aria-label").contains("R²"));
    clickAt(page, point.x1(), point.x2());
    double answer = run.answers().outputs()[run.dataset().place(number)];
    assertEquals(answer, value(page, "sample-answer"));
    assertEquals(answer - point.target(), value(page, "sample-residual"));
    page.find("sample-value").fill("0.75");
    page.find("sample-value").press("Enter");
    page.await("document.querySelector('[data-testid=sample-target]').dataset.value == '0.75'");
  }

  @Test
  void oneInputHasACurveOnWhichHeightIsTheTarget() {
    String link = "task=regression&data=wave&samples=20";
    TrainingRun run = run(link, 50);
    int number = lonely(run.dataset(), true);
    Point point = run.dataset().sample(number);
    PlaygroundPage page = openAt(link, 50);
    assertTrue(page.find("curve").isVisible());
    assertTrue(pixels(page, "curve", "a > 200 && r + g + b < 200") > 200, "a line is drawn");
    assertTrue(page.find("boundary").getAttribute("aria-label").contains("curve"));
    clickAt(page, point.x1(), point.target() / 1.25 * 6);
    assertEquals(point.target(), value(page, "sample-target"));
    double answer = run.answers().outputs()[run.dataset().place(number)];
    assertEquals(answer - point.target(), value(page, "sample-residual"));
    page.click("sample-close");
    page.click("reset");
    page.awaitExactEpoch(0);
    page.draw("class-brush-1", 0.75, 0.25);
    page.await("window.playground.experiment().includes('[3,0,0.62')");
    assertTrue(page.find("curve").isVisible(), "it stays a curve");
    page.find("task").selectOption("classification");
    page.await("document.querySelector('[data-testid=curve]').hidden");
  }

  @ParameterizedTest
  @CsvSource({"1440,900,en", "1024,768,ja", "390,844,ja"})
  void hugeNumbersFit(int width, int height, String language) {
    String link = "/?lang=" + language + "#task=regression&activation=relu&rate=10&loss=mse";
    PlaygroundPage page = open(wide().setViewportSize(width, height), link);
    for (int epoch = 1; epoch < 5; epoch++) {
      page.click("step");
      page.awaitExactEpoch(epoch);
    }
    assertTrue(page.trainLoss() > 1e99, "a loss that is huge");
    for (String name : List.of("train-loss", "test-loss", "train-accuracy", "test-accuracy")) {
      String text = page.find(name).innerText();
      assertTrue(text.matches("−?\\d\\.\\d\\de\\d+"), text);
      assertTrue((boolean) page.find(name).evaluate("e => e.scrollWidth <= e.clientWidth"), text);
    }
    for (String text : page.page().locator("#loss-chart .u-value").allInnerTexts()) {
      assertTrue(text.length() < 10, text);
    }
    String inside =
        "e => { const range = document.createRange(); range.selectNodeContents(e);"
            + " return range.getBoundingClientRect().right"
            + " <= e.closest('.stage').getBoundingClientRect().right; }";
    assertTrue((boolean) page.find("output-bias").evaluate(inside), "the bias");
    page.find("neuron-3-1").click();
    String fits = "e => e.scrollWidth <= e.clientWidth";
    assertTrue((boolean) page.find("inspector-bias").evaluate(fits), "all of the number");
    String value = page.find("inspector-bias").inputValue();
    assertTrue(value.matches("−\\d\\.\\d\\de\\d+"), value);
  }
}
