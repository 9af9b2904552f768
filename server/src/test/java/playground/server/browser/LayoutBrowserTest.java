package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fits where: on wide and narrow screens, in a lecture hall, in an embed, on paper. */
class LayoutBrowserTest extends RealServer {
  private static final String EIGHT_LAYERS = "layers=4,4,4,4,4,4,4,4";

  private PlaygroundPage open(String address, int width, int height) {
    PlaygroundPage page = open("/");
    page.page().setViewportSize(width, height);
    page.page().navigate("about:blank");
    return page.open(address(address));
  }

  private static boolean scrollsAside(PlaygroundPage page) {
    return (boolean)
        page.page()
            .evaluate(
                "[document.documentElement, document.querySelector('.stage-frame')]"
                    + ".some(e => e.scrollWidth > e.clientWidth)");
  }

  @Test
  void theLossHasRoomBesideEverythingElse() {
    PlaygroundPage page = open("/", 1440, 900);
    page.click("step");
    page.awaitExactEpoch(1);
    BoundingBox plot = page.page().locator("#loss-chart .u-over").boundingBox();
    assertTrue(plot.height >= 110, "plot " + plot.height);
    assertTrue((boolean) page.page().evaluate("document.documentElement.scrollHeight <= 900"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aLowWindowShowsPartOfTheCurve(String language) {
    PlaygroundPage page = open("/?lang=" + language, 1024, 768);
    page.click("step");
    page.awaitExactEpoch(1);
    double top = page.page().locator("#loss-chart .u-over").boundingBox().y;
    assertTrue(top < 768 - 50, "top " + top);
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 768", "390, 844", "320, 640"})
  void whatIsMissingIsToldBesideThePlane(int width, int height) {
    PlaygroundPage page = open("/#data=drawn", width, height);
    BoundingBox hint = page.find("play-hint").boundingBox();
    BoundingBox plane = page.find("data-canvas").boundingBox();
    boolean isAside = hint.x >= plane.x + plane.width || hint.y + hint.height <= plane.y;
    assertTrue(isAside, "the hint is over the plane");
  }

  @ParameterizedTest
  @CsvSource({"1440, 900", "1024, 768", "390, 844"})
  void eightLayersAreSeenAtOnce(int width, int height) {
    PlaygroundPage page = open("/#" + EIGHT_LAYERS, width, height);
    assertFalse(scrollsAside(page));
    for (String control : new String[] {"add-neuron-1", "remove-neuron-8", "activation-4"}) {
      BoundingBox box = page.find(control).boundingBox();
      assertTrue(box.width >= 24 && box.height >= 24, control);
    }
    double last = page.find("activation-8").boundingBox().x;
    double before = page.find("activation-7").boundingBox().x;
    assertTrue(last - before >= 24, "they do not overlap");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void noNumberOfTheLegendIsLostOnTheNarrowestScreen(String language) {
    PlaygroundPage page = open("/?lang=" + language, 320, 640);
    page.click("step");
    page.awaitExactEpoch(1);
    BoundingBox chart = page.find("loss-chart").boundingBox();
    BoundingBox last = page.page().locator("#loss-chart .u-value").last().boundingBox();
    assertTrue(last.x + last.width <= chart.x + chart.width);
    assertTrue(last.y + last.height <= chart.y + chart.height + 1);
    assertFalse(scrollsAside(page));
  }

  @ParameterizedTest
  @CsvSource({"1440, 900, en", "1280, 720, ja", "1024, 768, ja", "1024, 768, en"})
  void theLargeViewHasNoSmallText(int width, int height, String language) {
    PlaygroundPage page = open("/?lang=" + language, width, height);
    page.click("large");
    page.click("step");
    page.awaitExactEpoch(1);
    assertEquals(
        "",
        page.page()
            .evaluate(
                "[...document.querySelectorAll('body *')].filter(e => e.offsetParent"
                    + " && !e.closest('.unseen,dialog')"
                    + " && [...e.childNodes].some(n => n.nodeType == 3 && n.data.trim())"
                    + " && parseFloat(getComputedStyle(e).fontSize) < 16)"
                    + ".map(e => e.textContent).join(', ')"));
    assertFalse(scrollsAside(page));
    String tooHigh = "document.documentElement.scrollHeight > innerHeight";
    assertFalse((boolean) page.page().evaluate(tooHigh));
  }

  @Test
  void theTipIsSilentWhileTheInspectorTells() {
    PlaygroundPage page = open("/");
    page.find("neuron-1-1").hover();
    assertTrue(page.find("tip").isVisible());
    page.click("neuron-1-1");
    assertTrue(page.find("inspector").isVisible());
    assertTrue(page.find("tip").isHidden());
    page.click("inspector-close");
  }

  @Test
  void theChosenDataSetIsNamed() {
    PlaygroundPage page = open("/#data=moons");
    assertEquals("Moons", page.find("data-chosen").innerText());
    page.click("dataset-spiral");
    page.click("language");
    page.await("document.querySelector('[data-testid=data-chosen]').textContent == 'らせん'");
    page.click("clear-data");
    assertEquals("", page.find("data-chosen").innerText());
  }

  @Test
  void paperHasValuesAndNoControls() {
    PlaygroundPage page = open("/#noise=0.25");
    page.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    for (String control :
        new String[] {"play", "share", "noise", "new-data", "add-neuron-1", "undo", "timeline"}) {
      assertTrue(page.find(control).isHidden(), control);
    }
    assertTrue(page.find("noise-text").isVisible());
    assertTrue(page.find("train-loss").isVisible());
    assertEquals("none", page.find("optimizer").evaluate("e => getComputedStyle(e).borderStyle"));
  }

  @Test
  void paperIsWhiteInTheDarkThemeToo() {
    PlaygroundPage page = open(wide().setColorScheme(ColorScheme.DARK), "/");
    page.page()
        .evaluate(
            "addEventListener('beforeprint', () => {"
                + " window.printed = document.documentElement.dataset.theme; })");
    page.page().pdf();
    assertEquals("light", page.page().evaluate("window.printed"));
    page.await("document.documentElement.dataset.theme == 'dark'");
  }

  @Test
  void whoeverLeavesFullScreenLeavesTheLargeView() {
    PlaygroundPage page = open("/");
    page.click("large");
    page.await("document.fullscreenElement");
    assertTrue(page.find("share").isHidden());
    page.page().evaluate("document.exitFullscreen()");
    page.find("share").waitFor();
  }

  @Test
  void whoeverWantsNoSingleKeysSwitchesThemOff() {
    PlaygroundPage page = open("/");
    page.click("keys");
    page.find("keys-single").uncheck();
    page.click("keys-close");
    page.page().reload();
    page.awaitReady();
    String before = page.experiment();
    page.page().keyboard().press("n");
    page.page().keyboard().press("Space");
    page.awaitPlaying(true);
    assertEquals(before, page.experiment());
  }

  @Test
  void tipsStayWithinANarrowPage() {
    PlaygroundPage page = open("/#interventions=0:bias:0:0:900", 320, 700);
    page.find("neuron-1-1").hover();
    page.find("tip").getByText("saturated for 100.0 % of the training points").waitFor();
    BoundingBox tip = page.find("tip").boundingBox();
    BoundingBox pane = page.page().locator(".pane.network").boundingBox();
    assertTrue(tip.x >= pane.x && tip.x + tip.width <= pane.x + pane.width);
  }

  @Test
  void aShareWithoutTheServerSaysSoAndShowsOneLink() {
    PlaygroundPage page = open("/#data=moons");
    page.page().route("**/api/v1/experiments", route -> route.abort("aborted"));
    page.click("share");
    page.find("share-state").getByText("The server cannot be reached").waitFor();
    assertTrue(page.find("share-link").inputValue().contains("#v=1&data=moons"));
    assertTrue(page.find("readable-link").isHidden());
    assertTrue(page.find("embed-code").isHidden());
  }

  @Test
  void remarksGoWithTheTask() {
    PlaygroundPage page = open("/#task=regression&data=reg-plane&layers=none");
    assertTrue(page.find("remarks").innerText().contains("weighted sum"));
    page.find("task").selectOption("classification");
    page.await("document.querySelector('[data-testid=remarks]').textContent.includes('boundary')");
  }
}
