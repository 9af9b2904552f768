package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

/** What a learner does with the page, and what the page says when something cannot be done. */
class PageBrowserTest extends RealServer {
  @Test
  void theBoundaryMovesWhileItPlaysAndTheChartFollows() {
    PlaygroundPage page = open("/");
    String before = page.boundaryPicture();
    double loss = page.trainLoss();
    page.play();
    page.awaitEpoch(40);
    assertNotEquals(before, page.boundaryPicture());
    assertTrue(page.trainLoss() < loss);
    assertTrue(page.find("loss-chart").locator("canvas").isVisible());
    page.pause();
    int stopped = page.epoch();
    page.click("step");
    page.awaitExactEpoch(stopped + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle", "xor", "gauss", "spiral"})
  void everyGeneratorIsOneClickAway(String name) {
    PlaygroundPage page = open("/#data=drawn");
    page.click("dataset-" + name);
    assertEquals("true", page.find("dataset-" + name).getAttribute("aria-pressed"));
    assertTrue(page.experiment().contains("\"generator\":\"" + name + "\""));
    page.play();
    page.awaitEpoch(3);
  }

  @Test
  void layersNeuronsAndFeaturesComeAndGoWhilePlayingGoesOn() {
    PlaygroundPage page = open("/");
    page.play();
    page.awaitEpoch(5);
    page.click("add-layer");
    page.click("add-neuron-3");
    page.click("remove-neuron-1");
    page.click("feature-x1x2");
    assertTrue(
        page.experiment()
            .contains("[{\"units\":3,\"activation\":\"tanh\",\"dropout\":0},{\"units\":2,"));
    assertTrue(page.experiment().contains("\"features\":[\"x1\",\"x2\",\"x1x2\"]"));
    assertEquals(3, page.page().locator("[data-testid^=neuron-3-]").count());
    page.awaitTrainingGoesOn();
    page.click("remove-layer");
    page.click("remove-layer");
    page.click("remove-layer");
    assertTrue(page.find("remove-layer").isDisabled());
    page.awaitTrainingGoesOn();
  }

  @Test
  void aLinkWithBadValuesOpensAndSaysWhichOnes() {
    PlaygroundPage page = open("/#data=xor&rate=99&noise=lots&colour=red&layers=4,0");
    String notice = page.find("notice").innerText();
    for (String part :
        List.of(
            "rate: 99 is above 10",
            "noise: \"lots\" is not a number (0 to 1)",
            "colour: is not known",
            "layers: 0 is below 1 (1 to 64)")) {
      assertTrue(notice.contains(part), notice);
    }
    assertTrue(page.experiment().contains("\"generator\":\"xor\""), "the good parts are used");
    page.click("language");
    page.await("document.documentElement.lang == 'ja'");
    assertTrue(page.find("notice").innerText().contains("rate: 99 は 10 より大きい値です（0.000001～10）"));
    page.click("notice-close");
    assertTrue(page.find("notice").isHidden());
  }

  @Test
  void playExplainsWhatIsMissing() {
    PlaygroundPage page = open("/");
    assertTrue(page.find("play-hint").isHidden());
    page.click("clear-data");
    assertTrue(page.find("play-hint").innerText().contains("at least two points"));
    page.draw("class-brush-1", 0.3, 0.3, 0.7, 0.7);
    assertTrue(page.find("play-hint").innerText().contains("class 1"));
    page.find("play").click();
    assertEquals("false", page.find("play").getAttribute("data-playing"));
    page.draw("class-brush-0", 0.7, 0.3, 0.7, 0.5);
    assertTrue(page.find("play-hint").isHidden());
    page.click("feature-x1");
    page.click("feature-x2");
    assertTrue(page.find("play-hint").innerText().contains("feature"));
  }

  @Test
  void erasingUndoAndClearDoWhatTheySay() {
    PlaygroundPage page = open("/#samples=20");
    page.click("clear-data");
    page.draw("class-brush-0", 0.2, 0.5, 0.8, 0.5);
    String drawn = page.experiment();
    page.draw("eraser", 0.5, 0.5, 0.8, 0.5);
    assertTrue(page.experiment().length() < drawn.length(), "points are gone");
    page.click("undo");
    assertEquals(drawn, page.experiment());
    page.click("clear-data");
    assertTrue(page.experiment().contains("\"points\":[]"));
  }

  @Test
  void aDivergenceIsExplainedAndASmallerRateGoesOn() {
    PlaygroundPage page =
        open("/#data=gauss&layers=8,8&activation=linear&rate=10&features=x1,x2,x1sq,x2sq,x1x2");
    page.click("play");
    page.find("diverged").waitFor();
    assertEquals("false", page.find("play").getAttribute("data-playing"));
    int epoch = page.epoch();
    assertTrue(Double.isFinite(page.trainLoss()));
    page.find("learning-rate").selectOption("0.00001");
    page.click("step");
    page.awaitExactEpoch(epoch + 1);
    assertTrue(page.find("diverged").isHidden());
  }

  @Test
  void switchingTheLanguageKeepsTheRun() {
    PlaygroundPage page = open("/#data=xor");
    page.click("step");
    page.awaitExactEpoch(1);
    String fingerprint = page.fingerprint();
    page.click("language");
    page.await("document.querySelector('[data-testid=share]').textContent == '共有'");
    assertEquals(fingerprint, page.fingerprint());
    assertEquals(1, page.epoch());
  }

  @Test
  void theAddressFollowsAndAPastedLinkOpens() {
    PlaygroundPage page = open("/");
    page.click("dataset-gauss");
    page.await("location.hash == '#v=1&data=gauss'");
    page.page().evaluate("location.hash = '#v=1&data=spiral&layers=3'");
    page.await("window.playground.experiment().includes('\"generator\":\"spiral\"')");
    page.await("document.querySelectorAll('[data-testid^=neuron-1-]').length == 3");
    assertEquals(1, ((Number) page.page().evaluate("history.length")).intValue() - 2);
  }

  @Test
  void aFingerScrollsUntilABrushIsPickedAndThenDraws() {
    PlaygroundPage page = open(phone(), "/#samples=20");
    BoundingBox box = page.find("data-canvas").boundingBox();
    page.page().touchscreen().tap(box.x + 60, box.y + 60);
    assertTrue(page.experiment().contains("\"generator\":\"circle\""));
    page.find("class-brush-1").tap();
    page.find("data-canvas").scrollIntoViewIfNeeded();
    BoundingBox again = page.find("data-canvas").boundingBox();
    page.page().touchscreen().tap(again.x + again.width / 4, again.y + again.height / 4);
    page.await("window.playground.experiment().includes('\"generator\":\"drawn\"')");
  }

  @ParameterizedTest
  @CsvSource({
    "390, #v=1",
    "390, #layers=8;8;8&data=spiral",
    "390, #rate=99",
    "320, #layers=4;4;4;4;4"
  })
  void nothingSticksOutOnAPhone(int width, String fragment) {
    PlaygroundPage page =
        open(phone().setViewportSize(width, 800), "/" + fragment.replace(';', ','));
    assertEquals(width, page.page().evaluate("document.documentElement.scrollWidth"));
    page.click("add-neuron-1"); // not covered by anything, however many layers there are
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aPhoneShowsBoundaryBrushesNetworkAndPlayAtOnce(String language) {
    PlaygroundPage page = open(phone(), "/?lang=" + language + "#layers=8,8&data=spiral");
    double above = page.find("play").boundingBox().y;
    List<String> parts =
        List.of(
            "boundary",
            "test-accuracy",
            "show-wrong",
            "pointer",
            "class-brush-1",
            "undo",
            "add-layer",
            "add-neuron-1",
            "feature-x1",
            "neuron-1-8",
            "neuron-2-8",
            "feature-cosx2");
    for (String part : parts) {
      BoundingBox box = page.find(part).boundingBox();
      assertTrue(box.y >= 0 && box.y + box.height <= above, part + " is out of sight");
      assertTrue(box.x >= 0 && box.x + box.width <= 390, part + " sticks out");
    }
  }

  @Test
  void everythingFitsOnAWideScreen() {
    PlaygroundPage page = open("/#layers=8,8,8");
    assertEquals(900, page.page().evaluate("document.documentElement.scrollHeight"));
  }

  @Test
  void trainingRunsInAWorker() {
    PlaygroundPage page = open("/#data=spiral&layers=16,16,16&samples=2000");
    assertEquals(1, page.page().workers().size());
    page.setSlider("speed", 5);
    page.play();
    page.awaitTrainingGoesOn();
    page.pause();
  }

  @Test
  void aWorkerThatBreaksDownIsReplacedByThePageItself() {
    PlaygroundPage page = blank(wide());
    page.page()
        .addInitScript(
            "window.Worker = class {"
                + " postMessage() { setTimeout(() => this.onerror(new Event('error'))); }"
                + " terminate() {} };");
    page.open(address("/#data=xor"));
    page.play();
    page.awaitTrainingGoesOn();
  }

  @Test
  void aWorkerThatBreaksDownLaterLosesNothing() {
    PlaygroundPage page = blank(wide());
    page.page()
        .addInitScript(
            "const Real = Worker; window.Worker = class extends Real {"
                + " constructor(...given) { super(...given); window.theWorker = this; } };");
    page.open(address("/#data=xor"));
    page.play();
    page.awaitEpoch(20);
    page.find("learning-rate").selectOption("0.1");
    page.await("location.hash.includes('rate:0.1')");
    int reached = page.epoch();
    page.page().evaluate("theWorker.onerror(new Event('error'))");
    page.awaitKernel(false);
    page.awaitEpoch(reached + 20);
    page.pause();
    String link = (String) page.page().evaluate("location.hash.substring(1)");
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(page.epoch());
    assertEquals(run.fingerprint(), page.fingerprint());
    assertTrue(link.contains("rate:0.1"), link);
  }

  @Test
  void aRateChosenBeforePlayingIsInTheLink() {
    PlaygroundPage page = open("/");
    page.find("learning-rate").selectOption("1");
    page.await("location.hash == '#v=1&rate=1'");
    assertEquals("1", page.find("learning-rate").inputValue());
    page.click("step");
    page.awaitExactEpoch(1);
    PlaygroundPage receiver = open(page.share());
    receiver.click("step");
    receiver.awaitExactEpoch(1);
    assertEquals(page.fingerprint(), receiver.fingerprint());
  }

  @Test
  void undoLeadsTheAddressBackToo() {
    PlaygroundPage page = open("/");
    page.click("dataset-xor");
    page.await("location.hash == '#v=1&data=xor'");
    page.click("undo");
    page.await("location.hash == '#v=1'");
  }

  @ParameterizedTest
  @CsvSource({"390, 2", "390, 5", "390, 6", "360, 6", "320, 6"})
  void allBrushesOfAPhoneAreInOneRow(int width, int classes) {
    PlaygroundPage page = open(phone().setViewportSize(width, 844), "/#classes=" + classes);
    double y = page.find("pointer").boundingBox().y;
    for (String tool : List.of("class-brush-" + (classes - 1), "eraser", "undo", "clear-data")) {
      BoundingBox box = page.find(tool).boundingBox();
      assertEquals(y, box.y, 4, tool);
      assertTrue(box.x + box.width <= width && box.width >= 24 && box.height >= 24, tool);
    }
  }
}
