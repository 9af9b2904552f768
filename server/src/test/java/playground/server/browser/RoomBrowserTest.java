package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes of the page measured: nothing lies on another thing, nothing is outside the window. */
class RoomBrowserTest extends RealServer {
  private PlaygroundPage open(String address, int width, int height) {
    return open(wide().setViewportSize(width, height), address).settle();
  }

  /** The element at the middle of each box is the box's own: nothing covers it. */
  private static void assertInSight(Locator element, int width, int height) {
    BoundingBox box = element.boundingBox();
    assertTrue(box.x >= 0 && box.x + box.width <= width + 0.5, element + ": x of " + where(box));
    assertTrue(box.y >= 0 && box.y + box.height <= height + 0.5, element + ": y of " + where(box));
    Object isOnTop =
        element.evaluate(
            "e => { const b = e.getBoundingClientRect();"
                + " const top = document.elementFromPoint(b.x + b.width / 2, b.y + b.height / 2);"
                + " return e === top || e.contains(top) || top.contains(e); }");
    assertEquals(true, isOnTop, element + " is covered");
  }

  private static String where(BoundingBox box) {
    return box.x + "," + box.y + " " + box.width + "x" + box.height;
  }

  private static void assertApart(List<Locator> elements) {
    for (int i = 1; i < elements.size(); i++) {
      BoundingBox upper = elements.get(i - 1).boundingBox();
      BoundingBox lower = elements.get(i).boundingBox();
      assertTrue(upper.y + upper.height <= lower.y + 0.5, where(upper) + " / " + where(lower));
    }
  }

  @ParameterizedTest
  @CsvSource({"390, 844, en", "390, 844, ja", "320, 640, en", "1024, 768, en"})
  void classesAndBiasesOfSixOutputsAreApart(int width, int height, String language) {
    String link = "/?lang=" + language + "#data=blobs&classes=6&layers=8,8,8,8";
    PlaygroundPage page = open(link, width, height);
    List<Locator> labels = page.page().locator(".nodes .label.after").all();
    assertEquals(6, labels.size());
    assertApart(labels);
    BoundingBox stage = page.page().locator(".stage").boundingBox();
    BoundingBox last = labels.get(5).boundingBox();
    assertTrue(last.x + last.width <= stage.x + stage.width + 0.5, where(last));
  }

  @ParameterizedTest
  @CsvSource({"390, 844, en", "390, 844, ja", "320, 640, en", "320, 640, ja"})
  void theLargeViewIsNoWiderThanAPhone(int width, int height, String language) {
    PlaygroundPage page = open("/?lang=" + language + "#data=moons", width, height);
    page.click("large");
    Object outside =
        page.page()
            .evaluate(
                "[...document.querySelectorAll('main *, .bar *')].filter(e => e.offsetParent"
                    + " && !e.closest('.unseen, .stage, .nodes, svg, h1')"
                    + " && e.getBoundingClientRect().right > innerWidth)"
                    + ".map(e => e.outerHTML.slice(0, 80)).join('; ')");
    assertEquals("", outside);
    BoundingBox pane = page.page().locator(".pane.output").boundingBox();
    for (Locator number : page.page().locator(".readings dd").all()) {
      BoundingBox box = number.boundingBox();
      assertTrue(box.x + box.width <= pane.x + pane.width, "a number leaves its pane");
    }
  }

  @Test
  void theCardOfAPointStaysInTheViewItWasOpenedIn() {
    PlaygroundPage page = open("/#data=gauss", 1440, 900);
    choosePoint(page);
    page.find("sample").waitFor();
    page.click("large");
    assertTrue(page.find("sample").isHidden());
  }

  /** Some point of 500 is under one of the places of a grid. */
  private static void choosePoint(PlaygroundPage page) {
    BoundingBox plane = page.find("data-canvas").boundingBox();
    for (int i = 1; i < 40 && page.find("sample").isHidden(); i++) {
      page.page()
          .mouse()
          .click(plane.x + plane.width * i / 40, plane.y + plane.height * (40 - i) / 40);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1024, 768, en",
    "1024, 768, ja",
    "1366, 768, en",
    "1366, 768, ja",
    "1280, 720, en",
    "1280, 720, ja",
    "1440, 900, en",
    "1440, 900, ja"
  })
  void allThatOneWorksWithIsOnOneScreen(int width, int height, String language) {
    String link = "/?lang=" + language + "#data=spiral&layers=8,8,8";
    PlaygroundPage page = open(link, width, height);
    page.click("step");
    page.awaitExactEpoch(1);
    for (String part :
        new String[] {
          "play", "network", "data-canvas", "timeline", "test-accuracy", "data-chosen"
        }) {
      assertInSight(page.find(part), width, height);
    }
    assertInSight(page.page().locator("#loss-chart .u-over"), width, height);
    assertEquals(height, page.page().evaluate("document.documentElement.scrollHeight"));
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 768", "390, 844", "320, 640"})
  void theShareDialogIsClosedByAWholeButton(int width, int height) {
    PlaygroundPage page = open("/", width, height);
    page.click("share");
    page.page().locator("[data-testid=share-hide] summary").click();
    page.page().locator("[data-testid=share-dialog]").evaluate("e => e.scrollTo(0, 0)");
    BoundingBox dialog = page.find("share-dialog").boundingBox();
    BoundingBox close = page.find("share-close").boundingBox();
    assertTrue(close.y + close.height <= dialog.y + dialog.height - 8, where(close));
    assertInSight(page.find("share-close"), width, height);
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, false",
    "1280, 720, false",
    "1024, 768, false",
    "768, 1024, false",
    "390, 844, false",
    "320, 640, false",
    "1440, 900, true",
    "1024, 600, true",
    "390, 844, true",
    "320, 640, true"
  })
  void theWorkedExampleLeavesTheLossesInSight(int width, int height, boolean inLesson) {
    PlaygroundPage page = open(inLesson ? "/?lesson=5.2" : "/#data=spiral", width, height);
    page.find("worked").evaluate("e => e.click()");
    page.find("worked-panel").waitFor();
    for (String part : new String[] {"train-loss", "test-loss", "worked-next", "worked-close"}) {
      assertInSight(page.find(part), width, height);
    }
    BoundingBox loss = page.page().locator(".readings").boundingBox();
    BoundingBox next = page.find("worked-next").boundingBox();
    boolean isApart = next.x + next.width <= loss.x || next.y + next.height <= loss.y;
    assertTrue(isApart, "losses lie on the button");
    if (inLesson) {
      assertInSight(page.page().locator(".lessons-body h3").first(), width, height);
      assertInSight(page.page().locator(".lesson-text").first(), width, height);
    } else if (width > 900) {
      assertInSight(page.page().locator("#loss-chart .u-over"), width, height);
    }
  }

  @Test
  void lossesMoveWhileAMistakeRuns() {
    PlaygroundPage page = open("/#data=spiral", 1440, 900);
    page.click("worked");
    double before = page.trainLoss();
    page.click("step");
    page.awaitExactEpoch(1);
    assertTrue(page.trainLoss() != before);
    BoundingBox curve = page.settle().page().locator("#loss-chart .u-over").boundingBox();
    assertTrue(curve.height >= 80, "height of the curve " + curve.height);
    page.click("worked-close");
    page.await("document.querySelector('#loss-chart .u-over')?.clientWidth > 800");
  }

  @Test
  void whatWasTypedWrongGoesWithItsTask() {
    PlaygroundPage page = open("/#data=spiral", 1440, 900);
    page.click("worked");
    page.find("worked-sample").fill("99999");
    page.find("worked-sample").press("Tab");
    page.await("document.querySelector('[data-testid=worked-problem]').textContent != ''");
    page.play();
    page.find("task").selectOption("regression");
    page.await("document.querySelector('[data-testid=worked-problem]').textContent == ''");
    page.pause();
    page.await("document.querySelector('[data-testid=worked-sample]').value != '99999'");
  }

  @ParameterizedTest
  @CsvSource({"600, 640", "481, 640", "600, 420", "760, 400"})
  void anEmbedShowsPicturesNumbersAndPlay(int width, int height) {
    PlaygroundPage page = open("/embed#data=spiral&layers=8,8", width, height);
    for (String part : new String[] {"play", "data-canvas", "train-loss"}) {
      assertInSight(page.find(part), width, height);
    }
    BoundingBox network = page.page().locator(".pane.network").boundingBox();
    BoundingBox output = page.page().locator(".pane.output").boundingBox();
    assertTrue(network.x + network.width <= output.x, "both pictures side by side");
    assertEquals(width, page.page().evaluate("document.documentElement.scrollWidth"));
  }

  @Test
  void theCardOfAPointFitsTheNarrowestScreen() {
    PlaygroundPage page = open("/#data=gauss&classes=2", 320, 640);
    choosePoint(page);
    page.find("sample").waitFor();
    BoundingBox card = page.find("sample").boundingBox();
    assertTrue(card.x >= 0 && card.x + card.width <= 320, where(card));
    for (String part : new String[] {"sample-close", "sample-class-1", "sample-remove"}) {
      BoundingBox box = page.find(part).boundingBox();
      assertTrue(box.x + box.width <= card.x + card.width, part);
      assertTrue(box.y + box.height <= card.y + card.height, part);
    }
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, en", "390, 844, ja", "320, 640, en", "320, 640, ja"})
  void theAxisWordsOfACurveAreOnThePlane(int width, int height, String language) {
    String link = "/?lang=" + language + "#task=regression&data=reg-plane&features=x1";
    PlaygroundPage page = open(link, width, height);
    page.find("curve").waitFor();
    Object ink =
        page.find("curve")
            .evaluate(
                "c => { const h = Math.round(16 * c.width / c.clientWidth), w = c.width;"
                    + " const rgba = c.getContext('2d').getImageData(0, c.height - h, w, h).data;"
                    + " let ink = 0, atEdge = 0;"
                    + " for (let i = 3; i < rgba.length; i += 4) if (rgba[i] > 0) {"
                    + "  ink++; if ((i >> 2) % w >= w - 3) atEdge++; }"
                    + " return (ink > 100) + ' ' + atEdge; }");
    assertEquals("true 0", ink, "the words are there, and end before the edge");
  }
}
