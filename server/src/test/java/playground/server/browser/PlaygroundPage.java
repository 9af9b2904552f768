package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;

/** The page as a learner handles it. Whatever the browser complains about makes a test fail. */
final class PlaygroundPage {
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  PlaygroundPage(BrowserContext context) {
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onRequestFailed(this::takeFailure);
  }

  /** Who leaves a page while it still loads something ends that, and sees nothing of it. */
  private void takeFailure(Request request) {
    if (!"net::ERR_ABORTED".equals(request.failure())) {
      complaints.add("failed: " + request.url());
    }
  }

  PlaygroundPage open(String address) {
    page.navigate(address);
    return awaitReady();
  }

  PlaygroundPage awaitReady() {
    page.evaluate("window.playground.ready.then(() => { window.wasReady = true; }) && true");
    await("window.wasReady");
    return this;
  }

  Page page() {
    return page;
  }

  Locator find(String testId) {
    return page.getByTestId(testId);
  }

  void click(String testId) {
    find(testId).click();
  }

  int epoch() {
    return Integer.parseInt(find("epoch").getAttribute("data-value"));
  }

  double trainLoss() {
    return Double.parseDouble(find("train-loss").getAttribute("data-value"));
  }

  double testLoss() {
    return Double.parseDouble(find("test-loss").getAttribute("data-value"));
  }

  String fingerprint() {
    return (String) page.evaluate("window.playground.fingerprint()");
  }

  String experiment() {
    return (String) page.evaluate("window.playground.experiment()");
  }

  void awaitEpoch(int epoch) {
    await("document.querySelector('[data-testid=epoch]').dataset.value >= " + epoch);
  }

  void awaitExactEpoch(int epoch) {
    await("document.querySelector('[data-testid=epoch]').dataset.value == " + epoch);
  }

  /** Puts another experiment into the address of the page that is open. */
  void follow(String link) {
    page.evaluate("link => { location.hash = link; }", link);
  }

  /** Waits until the page has just these parameters at this epoch. */
  void awaitRun(int epoch, String fingerprint) {
    page.waitForFunction(
        "([epoch, fingerprint]) => window.playground.fingerprint() === fingerprint"
            + " && document.querySelector('[data-testid=epoch]').dataset.value == epoch",
        List.of(epoch, fingerprint),
        new Page.WaitForFunctionOptions().setTimeout(10_000));
  }

  /** Waits until the run shown is trained by a compiled kernel, or by the plain one. */
  void awaitKernel(boolean compiled) {
    await("document.querySelector('[data-testid=kernel]').dataset.compiled == '" + compiled + "'");
  }

  void awaitTrainLossBelow(double loss) {
    await("document.querySelector('[data-testid=train-loss]').dataset.value < " + loss);
  }

  void awaitPlaying(boolean playing) {
    await("document.querySelector('[data-testid=play]').dataset.playing == '" + playing + "'");
  }

  /** Waits until nothing has moved for some pictures: what is measured then is what stays. */
  PlaygroundPage settle() {
    page.evaluate(
        "new Promise(resolve => { let last = '', same = 0;"
            + " const places = () => [...document.querySelectorAll('body *')].map(e => {"
            + "  const b = e.getBoundingClientRect();"
            + "  return [b.x, b.y, b.width, b.height].map(Math.round); }).join();"
            + " (function look() { const now = places();"
            + "  same = now === last ? same + 1 : 0; last = now;"
            + "  same > 3 ? resolve() : requestAnimationFrame(look); })(); }).then(() => true)");
    return this;
  }

  void await(String condition) {
    page.waitForFunction("() => " + condition);
  }

  /** Sees another epoch come while it plays. */
  void awaitTrainingGoesOn() {
    awaitPlaying(true);
    await("window.playground.fingerprint() != '" + fingerprint() + "'");
  }

  void play() {
    click("play");
    awaitPlaying(true);
  }

  /** Pauses, and waits for the numbers to stand still. */
  void pause() {
    click("play");
    awaitPlaying(false);
    page.evaluate(
        "new Promise(r => requestAnimationFrame(() => requestAnimationFrame(() => {"
            + " const at = () => document.querySelector('[data-testid=epoch]').dataset.value;"
            + " let last = -1, same = 0;"
            + " (function look() { same = at() === last ? same + 1 : 0; last = at();"
            + "  same > 10 ? r() : requestAnimationFrame(look); })(); })))");
  }

  void setSlider(String testId, int value) {
    find(testId)
        .evaluate(
            "(e, v) => { e.value = v; e.dispatchEvent(new Event('input', {bubbles: true})); }",
            value);
  }

  /** Draws with the mouse; places are shares of the picture's width and height. */
  void draw(String brush, double... places) {
    click(brush);
    BoundingBox box = find("data-canvas").boundingBox();
    Mouse mouse = page.mouse();
    mouse.move(box.x + places[0] * box.width, box.y + places[1] * box.height);
    mouse.down();
    for (int i = 2; i < places.length; i += 2) {
      Mouse.MoveOptions smoothly = new Mouse.MoveOptions().setSteps(8);
      mouse.move(box.x + places[i] * box.width, box.y + places[i + 1] * box.height, smoothly);
    }
    mouse.up();
  }

  /** Opens the share dialog, and reads the link when the server has answered or failed. */
  String share() {
    click("share");
    find("share-link").waitFor();
    awaitSharing("done", "failed");
    return find("share-link").inputValue();
  }

  /** Waits until the share dialog is in one of these states. */
  void awaitSharing(String... states) {
    page.waitForFunction(
        "states => states.includes("
            + "document.querySelector('[data-testid=share-dialog]').dataset.saving)",
        List.of(states));
  }

  /** What the boundary's picture looks like, as text, to be compared. */
  String boundaryPicture() {
    return (String) find("boundary").evaluate("canvas => canvas.toDataURL()");
  }

  void assertNoComplaints() {
    assertEquals(List.of(), complaints);
  }
}
