package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.run.TrainingRun;

/** Drawing, keys, stopping, undoing, going back in time: as a learner does it. */
class LearnerBrowserTest extends RealServer {
  private static void press(PlaygroundPage page, String... keys) {
    Keyboard keyboard = page.page().keyboard();
    for (String key : keys) {
      keyboard.press(key);
    }
  }

  private static void awaitPoints(PlaygroundPage page, int count) {
    page.await(
        "document.querySelector('[data-testid=seeds]').innerText.startsWith('" + count + " ')");
  }

  @Test
  void spacePlaysAlsoAfterAButtonWasClicked() {
    PlaygroundPage page = open("/");
    page.click("dataset-moons");
    press(page, "Space");
    page.awaitPlaying(true);
    page.awaitEpoch(2);
    press(page, "Space");
    page.awaitPlaying(false);
    press(page, "r");
    page.awaitExactEpoch(0);
    press(page, "ArrowRight", "ArrowRight");
    page.awaitExactEpoch(2);
    press(page, "?");
    page.find("keys-dialog").waitFor();
    press(page, "Escape", "n");
    page.await("window.playground.experiment().includes('\"trainPercent\":50,\"seed\":2')");
  }

  @Test
  void anEpochCanBeMadeUpdateByUpdate() {
    PlaygroundPage page = open("/#samples=100&batch=10");
    TrainingRun run = new TrainingRun(ExperimentLink.read("samples=100&batch=10").experiment());
    for (int update = 1; update <= 5; update++) {
      page.click("update");
      run.step();
      page.await("window.playground.fingerprint() === '" + run.fingerprint() + "'");
    }
    page.awaitExactEpoch(1);
  }

  @Test
  void wordsForValuesAreNotThoseForClasses() {
    PlaygroundPage page = open("/#task=regression&data=reg-plane");
    assertTrue(page.find("draw-how").innerText().startsWith("Pick a value"));
    page.find("data-canvas").focus();
    press(page, "ArrowUp", "ArrowUp");
    assertEquals("x1 0.0, x2 0.5", page.find("announcer").innerText());
    page.follow("task=regression&data=wave&features=x1");
    page.await("!document.querySelector('[data-testid=curve]').hidden");
    press(page, "Escape", "ArrowUp", "ArrowUp", "ArrowUp");
    assertTrue(page.find("announcer").innerText().matches("x1 0.0, target 0.\\d\\d"));
    page.follow("data=xor");
    page.await("document.querySelector('[data-testid=draw-how]').innerText.includes('class')");
  }

  @Test
  void everythingIsDrawnByKeyboardAlone() {
    PlaygroundPage page = open("/#data=drawn");
    press(page, "0");
    page.find("data-canvas").focus();
    press(page, "ArrowRight", "ArrowRight", "ArrowUp", "Enter");
    press(page, "ArrowRight", "Enter", "1", "ArrowDown", "ArrowDown", "ArrowDown", "Enter");
    press(page, "ArrowLeft", "Enter");
    assertEquals("x1 0.5, x2 −1.0", page.find("announcer").innerText());
    awaitPoints(page, 4);
    assertTrue(page.find("play-hint").isHidden(), "two classes: ready to learn");
    press(page, "v", "Enter", "ArrowUp", "Enter");
    page.await(
        "window.playground.experiment().includes('\"x1\":0.5,\"x2\":-0.5')"
            + " || location.hash.includes('points=')");
    press(page, "Delete");
    awaitPoints(page, 3);
    press(page, "Control+z");
    awaitPoints(page, 4);
    press(page, "Control+Shift+Z");
    awaitPoints(page, 3);
  }

  @Test
  void pointsAreDrawnAndErasedWhileItTrainsAndALinkReplaysIt() {
    PlaygroundPage page = open("/#samples=50");
    page.play();
    page.awaitEpoch(10);
    page.draw("class-brush-1", 0.1, 0.1, 0.4, 0.1);
    page.draw("eraser", 0.45, 0.5, 0.55, 0.5);
    page.await(
        "window.playground.experiment().includes('\"remove')"
            + " || (location.hash.includes(':add:') && location.hash.includes(':remove:'))");
    page.awaitTrainingGoesOn();
    page.pause();
    String link = page.page().url().replaceAll(".*#", "");
    page.await("location.hash.includes(':add:')");
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(page.epoch());
    assertEquals(run.fingerprint(), page.fingerprint());
  }

  @Test
  void undoBringsBackTheTrainedNetwork() {
    PlaygroundPage page = open("/");
    page.play();
    page.awaitEpoch(20);
    page.pause();
    int epoch = page.epoch();
    String trained = page.fingerprint();
    page.click("add-layer");
    page.awaitExactEpoch(0);
    assertTrue(page.find("cost").innerText().contains(String.valueOf(epoch)));
    page.click("cost-undo");
    page.awaitRun(epoch, trained);
    page.click("redo");
    page.awaitExactEpoch(0);
  }

  @Test
  void playingStopsAtTheEpochOrLossThatWasAskedFor() {
    PlaygroundPage page = open("/#stop=25");
    page.play();
    page.awaitPlaying(false);
    page.awaitExactEpoch(25);
    assertTrue(page.find("stopped").innerText().contains("25"));
    page.click("options");
    Locator loss = page.find("option-stopLoss");
    loss.fill("0.3");
    loss.press("Enter");
    page.click("options-close");
    page.play();
    page.awaitPlaying(false);
    assertTrue(page.trainLoss() <= 0.3);
    assertTrue(page.page().url().contains("stopLoss=0.3"));
  }

  @Test
  void theTimelineShowsWhereSomethingWasChangedAndLeadsThere() {
    PlaygroundPage page = open("/#interventions=10:rate:0.1,30:optimizer:adam&epoch=40");
    page.awaitExactEpoch(40);
    Locator marks = page.page().locator(".mark-change");
    assertEquals(2, marks.count());
    assertTrue(marks.nth(1).getAttribute("aria-label").contains("Adam"));
    marks.nth(0).click();
    page.awaitExactEpoch(10);
    assertEquals("0.1", page.find("learning-rate").inputValue());
    assertEquals("sgd", page.find("optimizer").inputValue());
    String there = page.boundaryPicture();
    page.setSlider("timeline", 40);
    page.awaitExactEpoch(40);
    assertNotEquals(there, page.boundaryPicture());
    assertEquals("adam", page.find("optimizer").inputValue());
    page.play();
    page.awaitEpoch(45);
  }

  @Test
  void aDivergenceOffersToGoOnAndDoes() {
    PlaygroundPage page =
        open(
            "/#data=gauss&layers=8,8&activation=linear&rate=0.03&features=x1,x2,x1sq,x2sq,x1x2&interventions=5:rate:10");
    page.click("play");
    page.find("diverged").waitFor();
    assertTrue(page.find("diverged").innerText().contains("learning rate 10"));
    String way = page.find("diverged-slower").innerText();
    assertTrue(way.matches("Go on from epoch [45] with learning rate 0.03"), way);
    double lost = page.trainLoss();
    page.click("diverged-close");
    assertTrue(page.find("diverged").isHidden());
    assertTrue(page.find("stopped").innerText().contains("diverged after epoch"));
    page.click("language"); // it stays closed, and comes back with the next divergence
    page.await("document.documentElement.lang === 'ja'");
    page.click("language");
    assertTrue(page.find("diverged").isHidden());
    page.click("play");
    page.find("diverged").waitFor();
    page.click("diverged-slower");
    page.awaitEpoch(40);
    assertEquals("0.03", page.find("learning-rate").inputValue());
    assertTrue(page.find("diverged").isHidden());
    assertTrue(page.trainLoss() < Math.min(lost, 0.5), "it has learned");
    page.click("undo"); // back where it had diverged, as after any change
    page.await("document.querySelector('[data-testid=learning-rate]').value == '10'");
  }

  @Test
  void aDivergenceOffersToStartAgainAndDoes() {
    PlaygroundPage page = open("/#task=regression&data=reg-plane&activation=relu&rate=10&loss=mse");
    page.click("play");
    page.find("diverged").waitFor();
    assertEquals("Start again with learning rate 0.1", page.find("diverged-slower").innerText());
    assertTrue(page.find("diverged-again").isHidden());
    page.click("diverged-slower");
    page.awaitEpoch(20);
    assertEquals("0.1", page.find("learning-rate").inputValue());
  }

  @Test
  void preferencesAreRememberedAndTheLargeViewIsLarge() {
    PlaygroundPage page = open("/");
    page.find("discretize").check();
    page.setSlider("speed", 5);
    page.click("large");
    assertTrue(page.find("generators").isHidden());
    page.click("large");
    page.page().reload();
    page.awaitReady();
    assertTrue(page.find("discretize").isChecked());
    assertEquals("5", page.find("speed").inputValue());
  }

  @Test
  void aHalfWrittenSettingSurvivesWhatHappensMeanwhile() {
    PlaygroundPage page = open("/#interventions=40:optimizer:adam");
    page.click("options");
    page.find("option-clip").fill("2.");
    page.page().evaluate("document.querySelector('[data-testid=play]').click()");
    page.awaitEpoch(45);
    assertEquals("2.", page.find("option-clip").inputValue());
    assertFalse(page.page().url().contains("clip"));
    assertEquals(1, page.find("option-beta1").count(), "what Adam needs is there now");
  }

  @Test
  void classesThatThePointsNeedCannotBeTakenAway() {
    PlaygroundPage page = open("/#classes=4&data=blobs");
    page.draw("class-brush-3", 0.5, 0.5);
    page.click("options");
    page.find("option-classes").fill("2");
    page.find("option-classes").press("Tab");
    String told = page.page().locator("#option-classes-problem").innerText();
    assertTrue(told.startsWith("2 does not go with"), told);
  }

  @Test
  void aLinkFromTensorFlowPlaygroundShowsWhatItShowedThere() {
    PlaygroundPage page =
        open("/#dataset=xor&seed=0.5&showTestData=false&discretize=true&networkShape=3");
    assertFalse(page.find("show-test").isChecked());
    assertTrue(page.find("discretize").isChecked());
    assertTrue(page.find("notice").isHidden());
  }

  @Test
  void whatALinkShowsIsNotTakenForAPreference() {
    PlaygroundPage page = open("/");
    page.find("discretize").check();
    page.follow("dataset=xor&seed=0.5&networkShape=3&showTestData=false");
    page.await("!document.querySelector('[data-testid=discretize]').checked");
    assertFalse(page.find("show-test").isChecked());
    page.follow("data=spiral");
    page.await("document.querySelector('[data-testid=discretize]').checked");
    assertTrue(page.find("show-test").isChecked());
    page.follow("dataset=gauss&seed=0.5&networkShape=3&showTestData=false");
    page.await("!document.querySelector('[data-testid=show-test]').checked");
    page.find("show-wrong").uncheck(); // which has the preferences written down
    page.follow("data=xor");
    page.page().reload();
    page.awaitReady();
    assertTrue(page.find("show-test").isChecked());
    assertTrue(page.find("discretize").isChecked());
    assertFalse(page.find("show-wrong").isChecked());
  }

  @Test
  void aDrawingThatIsNotUsedIsKeptButNotInTheAddress() {
    PlaygroundPage page = open("/#data=xor");
    page.draw("class-brush-1", 0.1, 0.1, 0.4, 0.1);
    page.await("location.hash.includes('points=')");
    String drawn = page.experiment();
    page.click("dataset-circle");
    page.await("!location.hash.includes('points=')");
    page.click("undo");
    page.await("location.hash.includes('points=')");
    assertEquals(drawn, page.experiment());
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, en",
    "1440, 900, ja",
    "1440, 840, ja",
    "1280, 720, en",
    "1280, 720, ja",
    "1024, 768, en",
    "1024, 768, ja",
    "1920, 1080, ja"
  })
  void theLargeViewFitsIntoTheWindow(int width, int height, String language) {
    PlaygroundPage page = open(wide().setViewportSize(width, height), "/?lang=" + language);
    page.click("large");
    page.await("document.documentElement.scrollHeight <= innerHeight");
    page.await("document.documentElement.scrollWidth <= innerWidth");
    assertTrue(page.find("timeline").boundingBox().y + 24 <= height);
  }
}
