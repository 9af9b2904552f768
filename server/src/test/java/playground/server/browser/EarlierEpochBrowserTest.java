package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going back on the timeline and changing something there, and what a change costs. */
class EarlierEpochBrowserTest extends RealServer {
  private static final String CHANGES = "interventions=20:rate:0.3,30:batch:3";
  private static final String CHANGED_TWICE = "/#samples=60&epoch=40&" + CHANGES;

  private PlaygroundPage atTen(NewContextOptions options) {
    PlaygroundPage page = open(options, CHANGED_TWICE);
    page.awaitExactEpoch(40);
    page.setSlider("timeline", 10);
    page.awaitExactEpoch(10);
    return page;
  }

  private static String interventions(PlaygroundPage page) {
    String hash = (String) page.page().evaluate("location.hash");
    int at = hash.indexOf("interventions=");
    return at < 0 ? "" : hash.substring(at).replaceAll("&.*", "");
  }

  @Test
  void aChangeStartsFromThereAndUndoBringsTheLaterOnesBack() {
    PlaygroundPage page = atTen(wide());
    String trained = page.fingerprint();
    page.find("batch-size").selectOption("5");
    page.find("cost").waitFor();
    assertEquals(
        "30 later epochs and 2 changes were dropped; Undo brings them back.",
        page.find("cost-text").innerText());
    page.await("location.hash.includes('interventions=10:batch:5')");
    assertEquals(
        "Changed while running: Batch size 5 at epoch 10", page.find("changes").innerText());
    page.click("cost-undo");
    assertTrue(page.find("cost").isHidden());
    page.awaitRun(10, trained);
    page.await("location.hash.includes('" + CHANGES + "')");
  }

  @Test
  void theWayToAFarEpochIsToldAndCanBeEnded() {
    PlaygroundPage page = open("/#data=spiral&layers=8,8&epoch=900000");
    page.awaitPlaying(true);
    page.await(
        "document.querySelector('[data-testid=timeline-text]').innerText"
            + ".endsWith('on the way to 900,000')");
    page.pause();
    int reached = page.epoch();
    page.click("step");
    page.awaitExactEpoch(reached + 1);
    assertEquals(
        "epoch %,d of %,d".formatted(reached + 1, reached + 1),
        page.find("timeline-text").innerText());
  }

  @Test
  void aStepEndsTheWayToAFarEpochToo() {
    PlaygroundPage page = open("/#data=spiral&layers=8,8&epoch=900000");
    page.awaitPlaying(true);
    page.click("step");
    page.awaitPlaying(false);
    page.settle();
    int reached = page.epoch();
    page.click("step");
    page.awaitExactEpoch(reached + 1);
  }

  @Test
  void withoutPointsThereIsNoWayToAnyEpoch() {
    PlaygroundPage page = open("/#data=drawn&epoch=100");
    page.settle();
    page.awaitPlaying(false);
    assertEquals("epoch 0 of 0", page.find("timeline-text").innerText());
  }

  @Test
  void aWeightOrAPointDropsThemToo() {
    PlaygroundPage page = atTen(wide());
    page.setSlider("timeline", 25);
    page.awaitExactEpoch(25);
    page.click("neuron-1-1");
    page.find("inspector-bias").fill("2");
    page.find("inspector-bias").press("Enter");
    page.find("cost").waitFor();
    assertEquals(
        "15 later epochs and 1 change were dropped; Undo brings them back.",
        page.find("cost-text").innerText());
    page.page().keyboard().press("Escape");
    page.draw("class-brush-1", 0.1, 0.1);
    page.await("location.hash.includes(':add:')");
    assertTrue(page.find("cost").isHidden(), "the second change has cost nothing");
    assertTrue(interventions(page).contains("20:rate:0.3,25:bias:0:0:2,25:add:"));
    assertFalse(interventions(page).contains("batch"));
  }

  @Test
  void playingOnKeepsThem() {
    PlaygroundPage page = atTen(wide());
    page.play();
    page.awaitEpoch(35);
    page.pause();
    assertEquals(CHANGES, interventions(page));
    assertEquals("3", page.find("batch-size").inputValue());
    assertTrue(page.find("cost").isHidden());
  }

  @Test
  void changesBeyondTheTimelineAreSaidToBeStillToCome() {
    PlaygroundPage page = open("/#samples=60&" + CHANGES);
    String toCome = " (still to come)";
    String rate = "Changed while running: Learning rate 0.3 at epoch 20";
    String batch = " · Batch size 3 at epoch 30";
    assertEquals(rate + toCome + batch + toCome, page.find("changes").innerText());
    assertEquals(0, page.page().locator(".mark-change:visible").count());
    page.follow("samples=60&epoch=25&" + CHANGES);
    page.awaitExactEpoch(25);
    assertEquals(rate + batch + toCome, page.find("changes").innerText());
    assertEquals(1, page.page().locator(".mark-change:visible").count());
    page.setSlider("timeline", 5);
    page.awaitExactEpoch(5);
    assertEquals(rate + batch + toCome, page.find("changes").innerText());
  }

  private static boolean overlap(BoundingBox a, BoundingBox b) {
    return a.x < b.x + b.width
        && b.x < a.x + a.width
        && a.y < b.y + b.height
        && b.y < a.y + a.height;
  }

  @ParameterizedTest
  @CsvSource({"1440,900,en", "1440,900,ja", "1024,768,ja", "390,844,en", "390,844,ja"})
  void whatAChangeHasCostIsToldWhereItHidesNothing(int width, int height, String language) {
    NewContextOptions options =
        wide().setViewportSize(width, height).setLocale(language.equals("ja") ? "ja-JP" : "en-US");
    PlaygroundPage page = atTen(options);
    page.click("add-layer");
    page.find("cost").waitFor();
    assertTrue(page.find("cost-text").innerText().contains("10"));
    BoundingBox cost = page.settle().find("cost").boundingBox();
    for (String part :
        List.of(
            "network", "boundary", "loss-chart", "timeline", "play", "learning-rate", "seeds")) {
      assertFalse(overlap(cost, page.find(part).boundingBox()), part);
    }
    for (String part : List.of(".legend", ".tabs", ".settings", ".draw", ".checks")) {
      assertFalse(overlap(cost, page.page().locator(part).first().boundingBox()), part);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatAChangeHasCostCanBeClosed(boolean isPhone) {
    PlaygroundPage page = atTen(isPhone ? phone() : wide());
    page.find("batch-size").selectOption("5");
    page.find("cost").waitFor();
    BoundingBox close = page.find("cost-close").boundingBox();
    assertTrue(close.width >= 24 && close.height >= 24);
    page.click("cost-close");
    assertTrue(page.find("cost").isHidden());
  }

  @Test
  void anotherExperimentHasNothingToDoWithIt() {
    PlaygroundPage page = atTen(wide());
    page.click("add-layer");
    page.find("cost").waitFor();
    page.follow("data=xor");
    page.await("window.playground.experiment().includes('xor')");
    assertTrue(page.find("cost").isHidden());
  }

  @Test
  void aJumpForwardTrainsNothingAnew() {
    PlaygroundPage page = open("/#samples=500&layers=8,8");
    page.setSlider("speed", 5);
    page.play();
    page.awaitEpoch(2500);
    page.pause();
    int furthest = page.epoch();
    double there = page.trainLoss();
    page.setSlider("timeline", 0);
    page.awaitExactEpoch(0);
    page.setSlider("timeline", furthest);
    assertEquals(String.valueOf(furthest), page.find("timeline").inputValue(), "no jumping back");
    page.awaitExactEpoch(furthest);
    page.await("document.querySelector('[data-testid=timeline]').value === '" + furthest + "'");
    assertEquals(there, page.trainLoss());
  }
}
