package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.experiment.Choices;
import playground.preset.Preset;

/** Presets are chosen from pictures, show what they promise, and say what to look for. */
class PresetsBrowserTest extends RealServer {
  private static final int FASTEST = 5;

  private static void choose(PlaygroundPage page, Preset preset) {
    page.click("presets");
    page.click("preset-" + Choices.name(preset));
    page.await("location.hash == '#" + preset.link() + "'");
  }

  private static double number(PlaygroundPage page, String reading) {
    return Double.parseDouble(page.find(reading).getAttribute("data-value"));
  }

  private static void playToTheEnd(PlaygroundPage page) {
    page.setSlider("speed", FASTEST);
    page.click("play"); // it plays at once, and may have ended before anybody looks
    page.awaitPlaying(false);
  }

  private static List<BoundingBox> places(PlaygroundPage page) {
    List<BoundingBox> places = new ArrayList<>();
    for (String name : List.of("play", "network", "boundary", "loss-chart", "timeline")) {
      places.add(page.find(name).boundingBox());
    }
    return places;
  }

  private static void assertSamePlaces(List<BoundingBox> before, List<BoundingBox> after) {
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i).x, after.get(i).x);
      assertEquals(before.get(i).y, after.get(i).y);
      assertEquals(before.get(i).width, after.get(i).width);
      assertEquals(before.get(i).height, after.get(i).height);
    }
  }

  @Test
  void everyPresetOpensPlaysAndSaysWhatToLookFor() {
    PlaygroundPage page = open("/");
    for (Preset preset : Preset.values()) {
      choose(page, preset);
      page.awaitExactEpoch(0);
      page.play();
      page.awaitEpoch(2);
      String title = page.find("preset-hint-title").innerText();
      assertFalse(title.isBlank() || title.startsWith("preset."), preset.name());
      assertTrue(page.find("preset-hint-text").innerText().length() > 40, preset.name());
      assertTrue(page.find("notice").isHidden());
    }
  }

  @Test
  void aLineFailsWhereAHiddenLayerSucceeds() {
    PlaygroundPage page = open("/");
    choose(page, Preset.LINE);
    playToTheEnd(page);
    assertTrue(number(page, "train-accuracy") < 0.7);
    choose(page, Preset.HIDDEN_LAYER);
    playToTheEnd(page);
    page.awaitExactEpoch(120);
    assertTrue(number(page, "train-accuracy") > 0.97);
  }

  @Test
  void overfittingShowsAndIsCured() {
    PlaygroundPage page = open("/");
    choose(page, Preset.OVERFITTING);
    playToTheEnd(page);
    page.awaitExactEpoch(400);
    double overfitted = number(page, "test-loss");
    assertTrue(overfitted > 5 * number(page, "train-loss"));
    choose(page, Preset.WEIGHT_PENALTY);
    playToTheEnd(page);
    page.awaitExactEpoch(400);
    assertTrue(number(page, "test-loss") < overfitted / 2);
  }

  @Test
  void divergenceIsShownAndExplained() {
    PlaygroundPage page = open("/");
    choose(page, Preset.DIVERGENCE);
    page.setSlider("speed", FASTEST);
    page.click("play"); // it may have diverged before playing is seen
    page.await("!document.querySelector('[data-testid=diverged]').hidden");
    assertTrue(number(page, "train-loss") > 1e6);
  }

  @Test
  void theHintStaysUntilItIsClosedAndMovesNothing() {
    PlaygroundPage page = open("/#" + Preset.SPIRAL.link());
    assertTrue(page.find("preset-hint").isVisible(), "of a shared preset too");
    page.find("learning-rate").selectOption("0.1");
    page.click("add-layer");
    page.await("location.hash.includes('layers=8,8,2')");
    assertTrue(page.find("preset-hint").isVisible(), "whoever tries things out still sees it");
    page.click("language");
    page.await("document.documentElement.lang == 'ja'");
    assertTrue(page.find("preset-hint-text").innerText().contains("境界"));
    List<BoundingBox> places = places(page);
    page.click("preset-hint-close");
    assertTrue(page.find("preset-hint").isHidden());
    assertSamePlaces(places, places(page));
    page.click("add-layer");
    page.await("location.hash.includes('layers=8,8,2,2')");
    assertTrue(page.find("preset-hint").isHidden());
  }

  @Test
  void anotherExperimentTakesTheHintAwayAndUndoBringsOnesOwnBack() {
    PlaygroundPage page = open("/#v=1&data=moons&layers=3");
    assertTrue(page.find("preset-hint").isHidden());
    choose(page, Preset.CURVE);
    assertTrue(page.find("preset-hint").isVisible());
    page.click("undo");
    page.await("location.hash == '#v=1&data=moons&layers=3'");
    assertTrue(page.find("preset-hint").isHidden());
    choose(page, Preset.CURVE);
    page.follow("v=1&data=xor");
    page.await("window.playground.experiment().includes('xor')");
    assertTrue(page.find("preset-hint").isHidden());
  }

  @Test
  void theDialogWorksByKeyboardOnAPhoneAndLeavesTheExperimentWhenClosed() {
    PlaygroundPage page = open(phone(), "/#v=1&data=gauss");
    String before = page.experiment();
    page.find("presets").press("Enter");
    assertTrue(page.find("preset-line").innerText().contains("XOR"));
    page.page().keyboard().press("Escape");
    assertTrue(page.find("presets-dialog").isHidden());
    assertEquals(before, page.experiment());
    page.find("presets").press("Enter");
    page.find("preset-momentum").press("Enter");
    page.await("location.hash == '#" + Preset.MOMENTUM.link() + "'");
    page.page().keyboard().press("Space");
    page.awaitTrainingGoesOn();
    page.await("document.documentElement.scrollWidth <= innerWidth");
  }

  @Test
  void backAndForwardGoBetweenPastedLinks() {
    PlaygroundPage page = open("/#v=1&data=xor");
    page.follow("v=1&data=moons");
    page.await("window.playground.experiment().includes('moons')");
    page.follow("dataset=gauss&noise=10&networkShape=3");
    page.await("window.playground.experiment().includes('gauss')");
    page.page().goBack();
    page.await("window.playground.experiment().includes('moons')");
    page.page().goBack();
    page.await("window.playground.experiment().includes('xor')");
    page.page().goForward();
    page.await("window.playground.experiment().includes('moons')");
    page.page().goForward();
    page.await("window.playground.experiment().includes('gauss')");
  }

  @Test
  void settingsDoNotFloodTheHistory() {
    PlaygroundPage page = open("/#v=1&data=xor");
    page.follow("v=1&data=moons");
    page.await("window.playground.experiment().includes('moons')");
    page.setSlider("noise", 1);
    page.click("add-layer");
    page.await("location.hash.includes('layers=4,2,2')");
    page.page().goBack();
    page.await("window.playground.experiment().includes('xor')");
  }
}
