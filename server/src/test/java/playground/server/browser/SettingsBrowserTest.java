package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

/** What can be set beyond the first steps, and what of it goes on without a new start. */
class SettingsBrowserTest extends RealServer {
  private static void write(Locator input, String text) {
    input.fill(text);
    input.press("Tab");
  }

  @Test
  void anotherOptimizerTakesOverWithoutANewStart() {
    PlaygroundPage page = open("/#epoch=20");
    page.awaitExactEpoch(20);
    page.find("optimizer").selectOption("adam");
    page.await("location.hash.includes('interventions=20:optimizer:adam')");
    assertTrue(page.find("changes").innerText().contains("Optimizer Adam at epoch 20"));
    page.click("step");
    page.awaitExactEpoch(21);
    PlaygroundPage receiver = open("/#v=1&interventions=20:optimizer:adam&epoch=21");
    receiver.awaitExactEpoch(21);
    assertEquals(page.fingerprint(), receiver.fingerprint());
  }

  @Test
  void regressionHasItsOwnDataLossesAndScore() {
    PlaygroundPage page = open("/");
    page.find("task").selectOption("regression");
    page.await("location.hash.includes('task=regression')");
    assertTrue(page.find("dataset-circle").isHidden());
    assertTrue(page.find("dataset-wave").isVisible());
    assertEquals("Train R²", page.find("train-score-name").innerText());
    assertFalse(page.find("loss").innerText().contains("Cross-entropy"), "no loss for classes");
    page.click("dataset-reg-gauss");
    page.play();
    page.awaitEpoch(5);
    page.pause();
    page.draw("class-brush-1", 0.4, 0.4, 0.6, 0.6);
    page.await("window.playground.experiment().includes('\"interventions\":[{')");
    page.find("task").selectOption("classification");
    page.await("window.playground.experiment().includes('\"task\":\"classification\"')");
    page.play();
    page.awaitEpoch(3);
  }

  @Test
  void upToSixClassesCanBeChosenAndDrawn() {
    PlaygroundPage page = open("/");
    assertTrue(page.find("class-brush-2").isHidden());
    page.click("options");
    write(page.find("option-classes"), "4");
    page.click("options-close");
    assertTrue(page.find("class-brush-3").isVisible());
    assertEquals(4, page.page().locator("[data-testid^=neuron-3-]").count());
    assertEquals("true", page.find("dataset-rings").getAttribute("aria-pressed"));
    page.draw("class-brush-3", 0.1, 0.1, 0.3, 0.3);
    page.play();
    page.awaitEpoch(3);
  }

  @Test
  void aValueOutsideItsRangeIsToldWithFieldAndRangeAndChangesNothing() {
    PlaygroundPage page = open("/#v=1");
    String before = page.experiment();
    page.click("options");
    write(page.find("option-clip"), "1001");
    Locator told = page.page().locator("#option-clip-problem");
    String problem = told.innerText();
    assertTrue(problem.contains("1001") && problem.contains("1000"), problem);
    assertEquals("1001", page.find("option-clip").inputValue(), "nothing that was written is lost");
    assertEquals(before, page.experiment());
    write(page.find("option-clip"), "0.5");
    assertTrue(told.isHidden());
    page.await("location.hash == '#v=1&clip=0.5'");
  }

  @Test
  void onlyTheConstantsOfTheOptimizerAreOffered() {
    PlaygroundPage page = open("/#optimizer=rmsprop");
    page.click("options");
    assertEquals("0.99", page.find("option-alpha").inputValue());
    assertEquals(0, page.find("option-beta1").count());
    page.find("option-schedule").selectOption("step");
    page.find("option-gamma").waitFor();
    write(page.find("option-dropout-1"), "0.25");
    page.await("location.hash.includes('dropout=0.25,0')");
  }

  @Test
  void theLossCanBeShownWithItsPenalty() {
    PlaygroundPage page = open("/#reg=l2&regRate=0.1");
    double loss = page.trainLoss();
    page.find("show-penalty").check();
    assertTrue(page.trainLoss() > loss);
    page.find("regularization").selectOption("none");
    page.await(
        "!document.querySelector('[data-testid=show-penalty]').checkVisibility({visibilityProperty: true})");
  }

  @ParameterizedTest
  @CsvSource({"1440,900,en", "1440,900,ja", "1024,768,en", "1024,768,ja", "390,844,ja"})
  void aPenaltyMovesNothing(int width, int height, String language) {
    PlaygroundPage page =
        open(wide().setViewportSize(width, height), "/?lang=" + language + "#samples=60");
    String places = "['timeline', 'boundary', 'train-loss', 'network', 'show-test'].map(id =>";
    places += " document.querySelector('[data-testid=' + id + ']').getBoundingClientRect().y)";
    places = "JSON.stringify(" + places + ")";
    Object before = page.page().evaluate(places);
    page.find("regularization").selectOption("l2");
    page.find("show-penalty").check();
    assertEquals(before, page.page().evaluate(places));
    String fits = "document.documentElement.scrollHeight <= innerHeight";
    assertTrue(width < 1440 || (boolean) page.page().evaluate(fits), "all without scrolling");
    page.find("regularization").selectOption("none");
    page.await(
        "!document.querySelector('[data-testid=show-penalty]')"
            + ".checkVisibility({visibilityProperty: true})");
    assertEquals(before, page.page().evaluate(places));
  }

  @Test
  void numbersOfAnySizeAreToldWithTheirRange() {
    PlaygroundPage page = open("/#samples=60");
    page.click("options");
    write(page.find("option-rate"), "1e99");
    page.page().getByText("1e99 is above 10 (0.000001 to 10)").waitFor();
    write(page.find("option-rate"), "1e-3");
    page.await("location.hash.includes('rate=0.001')");
    assertTrue(page.page().getByText("1e99").isHidden());
  }

  @Test
  void whatTrainsOtherwiseThanExpectedIsSaid() {
    PlaygroundPage page = open("/#layers=none&batch=5000&train=100");
    String remarks = page.find("remarks").innerText();
    for (String part : List.of("No hidden layer", "larger than the 500", "nothing is tested")) {
      assertTrue(remarks.contains(part), remarks);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dataset=spiral&seed=0.62930&noise=25&networkShape=6,3&xTimesY=true&percTrainData=70",
        "problem=regression&regDataset=reg-gauss&seed=0.5&learningRate=0.01&activation=relu",
        "data=table&rows=1,2,3,0;3,4,5,1;2,2,2,2;0,0,1,0&train=100&layers=3",
      })
  void linksFromElsewhereAndTablesTrainAsOnTheJvm(String link) {
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(30);
    PlaygroundPage page = open("/#" + link);
    assertTrue(page.find("notice").isHidden());
    page.setSlider("speed", 5);
    page.play();
    page.awaitEpoch(30);
    page.pause();
    page.follow(ExperimentLink.write(run.experiment()) + "&epoch=30");
    page.awaitRun(30, run.fingerprint());
  }
}
