package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.codec.ExperimentLink;
import playground.dataset.Point;

/** The worked example on the rest of the page: what a click chooses, what stands where. */
class WorkedPlacesBrowserTest extends RealServer {
  private static final String LINK =
      "v=1&data=gauss&noise=0.4&samples=40&batch=6&layers=3,2&rate=0.0001";

  private static PlaygroundPage opened(PlaygroundPage page) {
    page.click("worked");
    page.find("formula-inputs").waitFor();
    return page;
  }

  private static void clickPlane(PlaygroundPage page, double x1, double x2) {
    BoundingBox plane = page.find("data-canvas").boundingBox();
    page.page()
        .mouse()
        .click(plane.x + (x1 + 6) / 12 * plane.width, plane.y + (6 - x2) / 12 * plane.height);
  }

  @Test
  void aClickOnANeuronOrAnEdgeChoosesIt() {
    PlaygroundPage page = opened(open("/#" + LINK));
    page.click("neuron-1-3");
    assertEquals("0:2", page.find("worked-neuron").inputValue());
    assertEquals("true", page.find("neuron-1-3").getAttribute("data-worked"));
    assertTrue(page.find("inspector").isHidden(), "no editor over the numbers");
    BoundingBox from = page.find("neuron-1-2").boundingBox();
    BoundingBox to = page.find("neuron-2-1").boundingBox();
    page.page()
        .mouse()
        .click(from.x + from.width + 6, from.y + from.height / 2 - (from.y > to.y ? 1 : -1));
    assertEquals("1:0", page.find("worked-neuron").inputValue().replace("1:1", "1:0"));
    assertEquals("1", page.find("worked-weight").inputValue());
    assertTrue(page.find("worked-edge").isVisible());
    assertTrue(page.find("worked-edge-text").innerText().startsWith("w "));
    page.find("worked-weight").selectOption("-1");
    assertTrue(page.find("worked-edge").isHidden(), "a bias has no edge");
    assertTrue(page.find("worked-edge-text").innerText().startsWith("b "));
    page.click("worked-step-update");
    assertTrue(page.find("worked-step-update").innerText().contains("b = "));
    page.click("worked-close");
    assertEquals(0, page.page().locator("[data-worked=true], [data-number]").count());
    page.click("neuron-1-3");
    page.find("inspector").waitFor();
  }

  @Test
  void aClickOnThePlaneChoosesAPointOrAnyOtherPlaceWhateverTheBrush() {
    PlaygroundPage page = open("/#" + LINK);
    page.click("class-brush-1");
    opened(page);
    String experiment = page.experiment();
    clickPlane(page, -5, 5);
    assertEquals("", page.find("worked-sample").inputValue());
    double x1 = Double.parseDouble(page.find("worked-x1").inputValue());
    double x2 = Double.parseDouble(page.find("worked-x2").inputValue());
    assertEquals(-5, x1, 0.1);
    assertEquals(5, x2, 0.1);
    Locator inputs = page.find("formula-inputs").locator("[data-value]");
    assertEquals(x1, Double.parseDouble(inputs.nth(0).getAttribute("data-value")));
    assertEquals(x2, Double.parseDouble(inputs.nth(1).getAttribute("data-value")));
    assertFalse(page.find("worked-shown").innerText().isEmpty(), "it is in no batch");
    BoundingBox spot = page.find("worked-spot").boundingBox();
    BoundingBox plane = page.find("data-canvas").boundingBox();
    assertEquals(plane.x + plane.width / 12, spot.x + spot.width / 2, 3);
    Point point = ExperimentLink.read(LINK).experiment().dataset(0).train().get(3);
    clickPlane(page, point.x1(), point.x2());
    assertNotEquals("", page.find("worked-sample").inputValue());
    assertEquals(point.x1(), Double.parseDouble(page.find("worked-x1").inputValue()), 5.1e-4);
    page.find("worked-x2").fill("1.5"); // the same by keyboard
    page.page().keyboard().press("Enter");
    assertEquals("", page.find("worked-sample").inputValue());
    assertEquals("1.5", inputs.nth(1).getAttribute("data-value"));
    assertEquals(experiment, page.experiment(), "nothing was drawn");
    page.click("worked-close");
    assertTrue(page.find("worked-spot").isHidden());
    clickPlane(page, -5, 5);
    page.await("JSON.parse(window.playground.experiment()).data.points !== undefined");
  }

  @Test
  void whatIsTypedWrongIsSaidAndNotChanged() {
    PlaygroundPage page = opened(open("/#" + LINK));
    String first = page.find("worked-sample").inputValue();
    String[][] wrong = {
      {"worked-sample", "41", "40"}, {"worked-sample", "1.5", "40"}, {"worked-sample", "x", "40"},
      {"worked-x1", "6.5", "6"}, {"worked-x2", "-100", "6"}, {"worked-x1", "", "6"}
    };
    for (String[] field : wrong) {
      page.find(field[0]).fill(field[1]);
      page.page().keyboard().press("Tab");
      page.await("document.querySelector('[data-testid=worked-problem]:not(:empty)')");
      String told = page.find("worked-problem").innerText();
      assertTrue(told.contains(field[2]) && told.contains(field[1]), field[0] + ": " + told);
      assertEquals("true", page.find(field[0]).getAttribute("aria-invalid"));
      assertEquals(field[1], page.find(field[0]).inputValue(), "it can be mended");
    }
    page.find("worked-sample").fill(first);
    page.page().keyboard().press("Enter");
    page.find("worked-x1").fill("2");
    page.page().keyboard().press("Enter");
    assertTrue(page.find("worked-problem").isHidden());
    assertEquals(0, page.page().locator("[aria-invalid=true]").count());
  }

  @Test
  void saysWhatATestPointIs() {
    PlaygroundPage page = opened(open("/#" + LINK));
    int count = 0;
    var dataset = ExperimentLink.read(LINK).experiment().dataset(0);
    for (int number = 0; number < 10; number++) {
      page.find("worked-sample").fill(String.valueOf(number + 1));
      page.page().keyboard().press("Enter");
      boolean isTest = !dataset.isTrain(number);
      page.await(
          "document.querySelector('[data-testid=worked-shown]').innerText !== '' === " + isTest);
      count += isTest ? 1 : 0;
    }
    assertTrue(count > 0);
  }

  @Test
  void nothingStandsAtANodeBeforeItIsComputed() {
    PlaygroundPage page = opened(open("/#" + LINK));
    page.click("neuron-2-1");
    String[][] expected = { // step, first layer, chosen, its neighbour, output
      {"data", null, null, null, null},
      {"sum", "answer", "sum", null, null},
      {"activation", "answer", "answer", null, null},
      {"next-layer", "answer", "answer", "answer", null},
      {"output", "answer", "answer", "answer", "answer"},
      {"error", "answer", "error", "answer", "error"},
      {"update", "error", "error", "error", "error"}
    };
    String[] nodes = {"neuron-1-1", "neuron-2-1", "neuron-2-2", "neuron-3-1"};
    for (String[] step : expected) {
      page.click("worked-step-" + step[0]);
      for (int node = 0; node < nodes.length; node++) {
        String kind = page.find(nodes[node]).getAttribute("data-number-of");
        assertEquals(step[node + 1], kind, step[0] + " " + nodes[node]);
        String number = page.find(nodes[node]).getAttribute("data-number");
        assertEquals(kind == null, number == null);
        assertFalse("−0".equals(number) || "−0.000".equals(number));
      }
      assertEquals("input", page.find("feature-x1").getAttribute("data-number-of"));
      assertNull(page.find("feature-x1sq").getAttribute("data-number-of"));
      boolean hasGradient = page.find("worked-edge-text").innerText().contains("g ");
      assertEquals(step[0].equals("update"), hasGradient);
    }
    page.setSlider("timeline", 0);
    page.click("add-layer"); // nodes that were built anew have their numbers as well
    page.await("document.querySelectorAll('.node[data-number-of=error]').length > 6");
  }

  @Test
  void aSmallUpdateIsSeen() {
    PlaygroundPage page = opened(open("/#" + LINK));
    page.click("worked-step-update");
    Locator numbers = page.find("formula-new-value").locator(".worked-number");
    String old = numbers.first().innerText();
    String now = numbers.last().innerText();
    assertNotEquals(old, now);
    assertTrue(old.length() > 7, old);
    assertTrue(page.find("worked-step-update").innerText().contains(now));
    assertTrue(page.find("worked-edge-text").innerText().contains(old + " → " + now));
  }

  @Test
  void anUpdateCanBeTakenBack() {
    PlaygroundPage page = opened(open("/#" + LINK));
    page.click("update");
    page.click("update");
    page.await("document.querySelector('[data-testid=updates]').textContent.includes('2')");
    String before = page.fingerprint();
    page.click("worked-step-update");
    page.click("worked-scope-batch");
    assertTrue(page.find("worked-take-back").isHidden());
    page.click("worked-apply");
    page.find("worked-take-back").waitFor();
    assertNotEquals(before, page.fingerprint());
    String note = page.find("worked-note").innerText();
    assertTrue(note.contains("3") && note.contains("1"), note);
    page.click("worked-take-back");
    page.awaitRun(0, before);
    assertTrue(page.find("worked-take-back").isHidden());
    assertTrue(page.find("worked-note").isHidden());
    page.click("worked-apply");
    page.find("worked-take-back").waitFor();
    page.click("update"); // the run goes on by itself: nothing to take back any more
    page.find("worked-take-back").waitFor(hidden());
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  @Test
  void openingSaysThatItHasPausedTraining() {
    PlaygroundPage page = open("/#" + LINK);
    page.play();
    page.click("worked");
    page.awaitPlaying(false);
    page.find("formula-inputs").waitFor();
    assertFalse(page.find("worked-note").innerText().isEmpty());
    page.click("worked-close");
    opened(page);
    assertTrue(page.find("worked-note").isHidden());
  }

  @Test
  void aTablesPointOpensItWithTheNamesOfItsColumns() {
    PlaygroundPage page = open("/#v=1&hide=draw&samples=40");
    clickPoint(page, "v=1&samples=40");
    page.click("worked-point");
    page.find("formula-inputs").waitFor();
    page = open("/#v=1&data=table&rows=1.5,2,3,0;-3,4.25,1,1;2,2,2,1;1,1,1,0&train=100");
    page.click("import-csv");
    page.find("import-text")
        .fill("ears,age,size,kind\n1,2,3,cat\n3,2,1,dog\n2,2,4,cat\n5,1,1,dog\n");
    page.await("!document.querySelector('[data-testid=import-use]').disabled");
    page.click("import-use");
    opened(page);
    String text = page.find("formula-inputs").innerText();
    assertTrue(text.contains("ears") && text.contains("age") && text.contains("size"), text);
    page.click("worked-step-sum");
    page.find("worked-neuron").selectOption("0:0");
    assertTrue(page.find("worked-picture").innerText().contains("w·ears"));
  }

  private static void clickPoint(PlaygroundPage page, String link) {
    Point point = ExperimentLink.read(link).experiment().dataset(0).train().get(0);
    clickPlane(page, point.x1(), point.x2());
  }

  @ParameterizedTest
  @CsvSource({
    "1440, 900, sgd, 8",
    "1440, 900, adam&reg=l2&regRate=0.01, 4",
    "1280, 800, adam&reg=l2&regRate=0.01, 3",
    "390, 844, sgd, 4"
  })
  void networkAndPictureStayInSight(int width, int height, String optimizer, int units) {
    PlaygroundPage page =
        open(
            wide().setViewportSize(width, height),
            "/#v=1&samples=40&layers=" + units + ",2&optimizer=" + optimizer);
    opened(page);
    for (String step : new String[] {"data", "sum", "output", "gradient", "update"}) {
      page.click("worked-step-" + step);
      double top = page.settle().find("worked-panel").boundingBox().y;
      for (int unit = 1; unit <= units; unit++) {
        BoundingBox node = page.find("neuron-1-" + unit).boundingBox();
        assertTrue(node.y >= 0 && node.y + node.height <= top, step + ": neuron " + unit);
      }
      if (height > 844) {
        BoundingBox plane = page.find("boundary").boundingBox();
        assertTrue(plane.y >= 0 && plane.y + plane.height <= top + 1, step + ": " + top);
      }
      BoundingBox play = page.find("play").boundingBox();
      assertTrue(play.y >= 0 && play.y + play.height <= height);
      String over =
          "e => { const b = e.getBoundingClientRect(); return e.contains(document.elementFromPoint("
              + "b.x + b.width / 2, b.y + b.height / 2)); }";
      assertTrue((boolean) page.find("play").evaluate(over), "the transport is not covered");
    }
  }

  @Test
  void saysThatItComputesWhatTakesLong() {
    PlaygroundPage page = opened(open("/#v=1&samples=5000&layers=64,64,64,64,64,64,64,64"));
    page.page()
        .evaluate(
            "() => { window.words = []; new MutationObserver(() => window.words.push("
                + "document.querySelector('[data-testid=worked-note]').textContent))"
                + ".observe(document.querySelector('[data-testid=worked-panel]'),"
                + "{attributes: true, attributeFilter: ['aria-busy']}); }");
    page.click("worked-scope-set");
    page.await("window.words.length == 2 && window.words[0] != '' && window.words[1] == ''");
    page.click("worked-step-gradient");
    page.click("worked-check");
    page.await("document.querySelector('[data-difference]')");
    page.await("window.words.length == 4 && window.words[2] != '' && window.words[3] == ''");
    double difference =
        Double.parseDouble(page.find("worked-check-result").getAttribute("data-difference"));
    assertTrue(difference < 1e-7, "" + difference);
    page.click("worked-scope-sample");
    page.click("worked-step-update");
    assertEquals(4, page.page().evaluate("window.words.length"), "one point takes no time");
  }
}
