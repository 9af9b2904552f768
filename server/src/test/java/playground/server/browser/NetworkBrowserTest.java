package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The network pane: what every neuron says of itself, and how its numbers are set. */
class NetworkBrowserTest extends RealServer {
  private static String name(PlaygroundPage page, String neuron) {
    return page.find(neuron).getAttribute("aria-label");
  }

  private static void awaitLossOtherThan(PlaygroundPage page, double loss) {
    page.await("document.querySelector('[data-testid=train-loss]').dataset.value != " + loss);
  }

  /** The experiment on the page, run anew on the JVM, comes to the same bits. */
  private static void assertReplays(PlaygroundPage page) {
    page.await("location.hash.includes('interventions=')");
    String link = (String) page.page().evaluate("location.hash.slice(1)");
    TrainingRun run = new TrainingRun(ExperimentLink.read(link).experiment());
    run.seek(page.epoch());
    assertEquals(run.fingerprint(), page.fingerprint());
  }

  private static boolean isWithin(PlaygroundPage page, String inner, String outer) {
    BoundingBox in = page.find(inner).boundingBox();
    BoundingBox out = page.page().locator(outer).boundingBox();
    return in.x >= out.x
        && in.y >= out.y
        && in.x + in.width <= out.x + out.width
        && in.y + in.height <= out.y + out.height;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7})
  void aWeightIsSetByMouseAndEverythingFollows(int epoch) {
    PlaygroundPage page = open("/#samples=60&epoch=" + epoch);
    page.awaitExactEpoch(epoch);
    double loss = page.trainLoss();
    String boundary = page.boundaryPicture();
    page.click("neuron-1-2");
    assertEquals("Neuron 2 of layer 1", page.find("inspector-title").innerText());
    assertTrue(isWithin(page, "inspector", ".pane.network"));
    page.find("inspector-weight-1").fill("1.5");
    page.find("inspector-weight-1").press("Enter");
    awaitLossOtherThan(page, loss);
    assertNotEquals(boundary, page.boundaryPicture());
    assertEquals(epoch, page.epoch());
    page.await("location.hash.includes('" + epoch + ":weight:0:1:1:1.5')");
    assertReplays(page);
    page.click("inspector-close");
    assertTrue(page.find("inspector").isHidden());
    page.click("step");
    page.awaitExactEpoch(epoch + 1);
    assertReplays(page);
  }

  @Test
  void aConnectionOpensTheNeuronItEntersWithItsWeightInHand() {
    PlaygroundPage page = open("/#layers=1&features=x1");
    BoundingBox from = page.find("feature-x1").boundingBox();
    BoundingBox to = page.find("neuron-1-1").boundingBox();
    double x = (from.x + from.width + to.x) / 2;
    double y = (from.y + to.y + (from.height + to.height) / 2) / 2;
    page.page().mouse().move(x, y);
    assertTrue(page.find("tip").innerText().matches("weight .*gradient .*"));
    page.page().mouse().click(x, y);
    assertEquals("Neuron 1 of layer 1", page.find("inspector-title").innerText());
    page.await("document.activeElement.dataset.testid == 'inspector-weight-0'");
    page.page().mouse().click(from.x - 20, from.y + 300);
    assertTrue(page.find("inspector").isHidden());
  }

  @Test
  void everythingCanBeSetByKeyboard() {
    PlaygroundPage page = open("/#samples=60&layers=3,2");
    double loss = page.trainLoss();
    page.find("feature-x2").focus();
    assertEquals("0", page.find("feature-x2").getAttribute("tabindex"));
    assertEquals(1, page.page().locator(".node[tabindex='0']").count(), "one stop of many nodes");
    page.page().keyboard().press("ArrowDown");
    page.await("document.activeElement.dataset.testid == 'feature-x1sq'");
    page.page().keyboard().press("Space");
    page.await("window.playground.experiment().includes('x1sq')");
    page.await("document.activeElement.dataset.testid == 'feature-x1sq'");
    page.page().keyboard().press("ArrowRight");
    page.page().keyboard().press("Home");
    page.page().keyboard().press("ArrowDown");
    page.await("document.activeElement.dataset.testid == 'neuron-1-2'");
    assertEquals(0, page.epoch(), "arrow keys on a node are no shortcuts");
    page.page().keyboard().press("Enter");
    page.await("document.activeElement.dataset.testid == 'inspector-bias'");
    page.page().keyboard().press("ArrowUp");
    page.page().keyboard().press("ArrowUp");
    page.page().keyboard().press("ArrowDown");
    assertEquals("0.1", page.find("inspector-bias").inputValue());
    page.await("window.playground.experiment().includes('\"value\":0.1')");
    awaitLossOtherThan(page, loss);
    assertReplays(page);
    page.page().keyboard().press("Escape");
    assertTrue(page.find("inspector").isHidden());
    page.await("document.activeElement.dataset.testid == 'neuron-1-2'");
  }

  @Test
  void arrowKeysPassFeaturesThatAreHidden() {
    PlaygroundPage page = open("/#features=x2,sinx1&hide=features");
    assertEquals("0", page.find("feature-x2").getAttribute("tabindex"));
    page.find("feature-x2").focus();
    page.page().keyboard().press("ArrowDown");
    page.await("document.activeElement.dataset.testid == 'feature-sinx1'");
    page.page().keyboard().press("ArrowRight");
    page.page().keyboard().press("ArrowLeft");
    page.page().keyboard().press("Home");
    page.await("document.activeElement.dataset.testid == 'feature-x2'");
  }

  @Test
  void theOutputsBiasIsSetLikeAnyOther() {
    PlaygroundPage page = open("/#samples=60");
    assertTrue(page.find("columns").innerText().contains("sigmoid"));
    page.click("neuron-3-1");
    assertEquals("Output neuron", page.find("inspector-title").innerText());
    page.find("inspector-bias").fill("-2");
    page.find("inspector-bias").press("Tab");
    page.await("document.querySelector('[data-testid=output-bias]').textContent.includes('2.00')");
    assertReplays(page);
    page.find("inspector-bias").fill("-0.001");
    page.find("inspector-bias").press("Tab");
    page.await("document.querySelector('[data-testid=output-bias]').textContent == 'bias 0.00'");
    page.follow("classes=6&data=blobs");
    page.find("neuron-3-6").waitFor();
    page.click("neuron-3-6");
    assertEquals("Output neuron of class 5", page.find("inspector-title").innerText());
  }

  @Test
  void everyOutputShowsItsBiasWhichCanBeSet() {
    PlaygroundPage page = open("/#classes=3&data=blobs&samples=60&layers=4");
    for (int output = 0; output < 3; output++) {
      assertEquals("0.00", page.find("output-bias-" + output).innerText());
      assertTrue(isWithin(page, "output-bias-" + output, ".stage"));
      assertTrue(isBeside(page, "neuron-2-" + (output + 1), "output-bias-" + output));
    }
    page.click("neuron-2-3");
    page.find("inspector-bias").fill("-12.34");
    page.find("inspector-bias").press("Enter");
    page.await("document.querySelector('[data-testid=output-bias-2]').textContent == '−12.34'");
    assertTrue(isWithin(page, "output-bias-2", ".stage"));
    assertReplays(page);
    PlaygroundPage phone = open(phone(), "/#classes=6&data=blobs&samples=60&layers=4");
    phone.find("neuron-2-6").tap();
    phone.find("inspector-bias").fill("2");
    phone.find("inspector-bias").press("Enter");
    phone.await("document.querySelector('[data-testid=output-bias-5]').textContent == '2.00'");
    assertTrue(isWithin(phone, "output-bias-5", ".stage"));
    phone.follow("samples=60");
    phone.await("!document.querySelector('[data-testid=output-bias-0]')");
    phone.await("document.querySelector('[data-testid=output-bias]').textContent.includes('0.00')");
  }

  /** What is beside a node belongs to it, and not to one above or below. */
  private static boolean isBeside(PlaygroundPage page, String node, String label) {
    BoundingBox circle = page.find(node).boundingBox();
    BoundingBox words = page.find(label).boundingBox();
    double top = circle.y - 2;
    double bottom = circle.y + circle.height + 2;
    boolean isAtRight = words.x >= circle.x + circle.width;
    return isAtRight && words.y >= top && words.y + words.height <= bottom;
  }

  @Test
  void theMarkOfDroppedNeuronsIsExplainedWhereThereAreSome() {
    PlaygroundPage page = open("/#layers=6&samples=40");
    String seen =
        "document.querySelector('[data-testid=legend-dropped]')"
            + ".checkVisibility({visibilityProperty: true})";
    assertEquals(false, page.page().evaluate(seen));
    double height = page.find("network").boundingBox().height;
    page.click("options");
    page.find("option-dropout-1").fill("0.5");
    page.find("option-dropout-1").press("Tab");
    page.click("options-close");
    page.await(seen);
    assertTrue(page.find("legend-dropped").innerText().contains("dropped"));
    assertEquals(height, page.find("network").boundingBox().height, "nothing has moved");
    page.await("location.hash.includes('dropout')");
    page.follow("layers=6&samples=40");
    page.await("!" + seen);
  }

  @Test
  void aNumberBeyondTheRangeIsANumber() {
    PlaygroundPage page = open("/#samples=60");
    page.click("neuron-1-1");
    page.find("inspector-bias").fill("1e99");
    page.find("inspector-bias").press("Tab");
    String problem = page.find("inspector-problem").innerText();
    assertEquals("Bias: 1e99 is above 1000 (-1000 to 1000)", problem);
    page.find("inspector-bias").fill("25e-1");
    page.find("inspector-bias").press("Tab");
    page.await("window.playground.experiment().includes('\"value\":2.5')");
  }

  @Test
  void aBadNumberIsToldInPlaceAndKeptUntilItIsPutRight() {
    PlaygroundPage page = open("/#samples=60");
    String before = page.experiment();
    page.click("neuron-1-1");
    BoundingBox place = page.find("inspector").boundingBox();
    page.find("inspector-bias").fill("1001");
    page.find("inspector-bias").press("Tab");
    String problem = page.find("inspector-problem").innerText();
    assertTrue(problem.startsWith("Bias") && problem.contains("1000"), problem);
    assertEquals("true", page.find("inspector-bias").getAttribute("aria-invalid"));
    assertEquals(place.height, page.find("inspector").boundingBox().height, "nothing has moved");
    page.find("inspector-weight-0").fill("lots");
    page.find("inspector-weight-0").press("Tab");
    page.click("step");
    page.awaitExactEpoch(1);
    assertEquals("1001", page.find("inspector-bias").inputValue());
    assertEquals("lots", page.find("inspector-weight-0").inputValue());
    assertEquals(before, page.experiment());
    page.find("inspector-bias").fill("−1");
    page.find("inspector-bias").press("Tab");
    assertTrue(page.find("inspector-problem").innerText().contains("lots"));
    page.find("inspector-weight-0").fill("０．５");
    page.find("inspector-weight-0").press("Tab");
    assertEquals("false", page.find("inspector-weight-0").getAttribute("aria-invalid"));
    page.await("window.playground.experiment().includes('\"value\":0.5')");
    page.await("window.playground.experiment().includes('\"value\":-1')");
  }

  @Test
  void numbersFollowWhileTrainingButNotUnderTheCursor() {
    PlaygroundPage page = open("/#samples=60");
    page.click("neuron-1-1");
    String first = page.find("inspector-weight-0").inputValue();
    page.play();
    page.find("inspector-weight-1").focus();
    String held = page.find("inspector-weight-1").inputValue();
    page.awaitEpoch(page.epoch() + 5);
    page.await(
        "document.querySelector('[data-testid=inspector-weight-0]').value != '" + first + "'");
    assertEquals(held, page.find("inspector-weight-1").inputValue());
    assertTrue(page.find("inspector").isVisible(), "playing closes nothing");
    page.pause();
    assertFalse(page.find("inspector-bias-gradient").innerText().equals("–"));
  }

  @Test
  void everyLayerHasItsOwnActivationAndNumberOfNeurons() {
    PlaygroundPage page = open("/#layers=4,3");
    page.find("activation-2").selectOption("relu");
    page.await("location.hash == '#v=1&layers=4,3&activation=tanh,relu'");
    assertEquals("mixed", page.find("activation").evaluate("e => e.value"));
    page.find("units-1").fill("64");
    page.find("units-1").press("Enter");
    page.await("document.querySelectorAll('[data-testid^=neuron-1-]').length == 64");
    page.await("document.activeElement.dataset.testid == 'units-1'");
    page.find("units-2").fill("900");
    page.find("units-2").press("Tab");
    page.await("window.playground.experiment().includes('\"units\":64,\"activation\":\"relu\"')");
    assertEquals("64", page.find("units-2").inputValue());
    assertTrue(page.find("add-neuron-2").isDisabled());
  }

  @Test
  void deadAndSaturatedUnitsAreMarked() {
    PlaygroundPage page = open("/#layers=4&activation=relu&bias=-10");
    assertTrue(name(page, "neuron-1-1").endsWith("dead: off for every training point"));
    page.find("neuron-1-1").hover();
    assertTrue(page.find("tip").innerText().contains("dead"));
    assertTrue(isWithin(page, "tip", ".stage"));
    String dead = networkPicture(page);
    page.follow("layers=4&activation=sigmoid&bias=-10");
    page.await("!" + label("neuron-1-1") + ".includes('dead')");
    assertTrue(name(page, "neuron-1-1").contains("saturated for 100.0 %"));
    assertNotEquals(dead, networkPicture(page));
    page.follow("layers=4&activation=tanh");
    page.await("!" + label("neuron-1-1") + ".includes('saturated for 100')");
  }

  private static String label(String testId) {
    return "document.querySelector('[data-testid=" + testId + "]').ariaLabel";
  }

  private static String networkPicture(PlaygroundPage page) {
    return (String) page.find("connections").evaluate("canvas => canvas.toDataURL()");
  }

  @Test
  void droppedUnitsAreTheOnesOfTheNextUpdate() {
    PlaygroundPage page = open("/#layers=6&dropout=0.5&samples=40&batch=10");
    page.await(label("neuron-1-1") + ".includes('of the next 10 samples')");
    String before = name(page, "neuron-1-2") + name(page, "neuron-1-3") + name(page, "neuron-1-4");
    page.click("step");
    page.awaitExactEpoch(1);
    page.await(label("neuron-1-1") + ".includes('of the next 10 samples')");
    String after = name(page, "neuron-1-2") + name(page, "neuron-1-3") + name(page, "neuron-1-4");
    assertNotEquals(
        before.replaceAll("bias [^;]*", ""), after.replaceAll("bias [^;]*", ""), "other masks");
  }

  @Test
  void theLargestNetworkIsAllThereWithinThePane() {
    PlaygroundPage page = open("/#layers=64,64,64,64,64,64,64,64&samples=50");
    assertEquals(
        0,
        page.page()
            .evaluate(
                "(e => e.scrollWidth - e.clientWidth)(document.querySelector('.stage-frame'))"));
    for (String last : List.of("neuron-1-1", "neuron-8-64", "units-8", "activation-8")) {
      assertTrue(isWithin(page, last, ".stage"), last);
    }
    page.find("neuron-8-64").hover();
    assertTrue(page.find("output-of").innerText().contains("neuron 64 in layer 8"));
    page.click("neuron-8-64");
    assertTrue(isWithin(page, "inspector", ".pane.network"));
    page.find("inspector-weight-63").fill("2");
    page.find("inspector-weight-63").press("Enter");
    page.await("window.playground.experiment().includes('\"input\":63')");
  }

  @Test
  void onAPhoneTheInspectorIsASheetAboveTheTransport() {
    PlaygroundPage page = open(phone(), "/#samples=40");
    page.find("neuron-1-1").tap();
    BoundingBox sheet = page.find("inspector").boundingBox();
    assertEquals(390, sheet.width);
    assertTrue(sheet.y + sheet.height <= page.find("play").boundingBox().y);
    page.find("inspector-close").tap();
    assertTrue(page.find("inspector").isHidden());
  }

  @ParameterizedTest
  @CsvSource({"en, 3", "en, 8", "ja, 3", "ja, 8"})
  void theSummaryIsThereInFull(String language, int layers) {
    String sizes = "8" + ",8".repeat(layers - 1);
    PlaygroundPage page = open("/?lang=" + language + "#layers=" + sizes);
    String fits =
        "e => e.scrollWidth <= e.clientWidth"
            + " && e.scrollHeight <= e.parentElement.clientHeight + 1";
    assertTrue((boolean) page.find("network-summary").evaluate(fits));
    assertEquals(28, page.page().locator(".network h2").boundingBox().height, 1.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void featuresAreLargeEnoughForAFinger(int layers) {
    PlaygroundPage page = open(phone(), "/#layers=4" + ",4".repeat(layers - 1));
    for (String name : List.of("feature-x1", "feature-x2sq", "feature-cosx2")) {
      BoundingBox box = page.find(name).boundingBox();
      assertTrue(box.width >= 24 && box.height >= 24, name + " " + box.height);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Example", "ja, 計算"})
  void onAPhoneTheWorkedExampleHasAWord(String language, String word) {
    PlaygroundPage page = open(phone(), "/?lang=" + language);
    assertEquals(word, page.find("worked").innerText().trim());
    BoundingBox box = page.find("worked").boundingBox();
    assertTrue(box.x + box.width <= page.find("new-weights").boundingBox().x, "in its own place");
    assertEquals(box.y, page.find("add-layer").boundingBox().y, 8, "in one line");
  }

  @Test
  void aTipLeavesTheControlsFree() {
    PlaygroundPage page = open(phone(), "/#layers=8,8");
    page.find("neuron-1-1").tap();
    page.find("inspector-close").tap();
    page.find("tip").waitFor();
    double top = page.find("tip").boundingBox().y;
    for (String control : List.of("add-neuron-1", "activation-1")) {
      BoundingBox box = page.find(control).boundingBox();
      assertTrue(top >= box.y + box.height, control + " is covered");
    }
  }
}
