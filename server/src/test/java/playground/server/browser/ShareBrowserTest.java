package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.server.RunningServer;

/** The share dialog has a link that works from the first moment, however the server is. */
class ShareBrowserTest extends RealServer {
  private static final String SAVES = "**" + RunningServer.EXPERIMENTS;

  /** What is asked of a server that answers only when told to. */
  private static List<Route> slow(PlaygroundPage page) {
    List<Route> asked = new ArrayList<>();
    page.page().route(SAVES, asked::add);
    return asked;
  }

  /** Opens the dialog and waits until the slow server is asked. */
  private static List<Route> openDialog(PlaygroundPage page) {
    List<Route> asked = slow(page);
    page.click("share");
    page.find("share-dialog").waitFor();
    awaitAsked(page, asked, 1);
    return asked;
  }

  private static void awaitAsked(PlaygroundPage page, List<Route> asked, int count) {
    page.page().waitForCondition(() -> asked.size() == count);
  }

  @Test
  void theReadableLinkIsThereUntilTheSlowServerAnswers() {
    PlaygroundPage page = open("/#v=1&data=xor");
    List<Route> asked = openDialog(page);
    String readable = address("/#v=1&data=xor");
    assertEquals(readable, page.find("share-link").inputValue());
    assertEquals(readable, page.find("readable-link").inputValue());
    assertTrue(page.find("copy-link").isEnabled());
    assertEquals("copy-link", page.page().evaluate("document.activeElement.dataset.testid"));
    assertTrue(page.find("copy-embed").isDisabled());
    assertTrue(page.find("share-state").innerText().startsWith("Saving"));
    BoundingBox before = page.find("copy-link").boundingBox();

    asked.get(0).resume();
    page.awaitSharing("done");
    String link = page.find("share-link").inputValue();
    assertTrue(link.startsWith(address("/e/")), link);
    assertEquals(readable, page.find("readable-link").inputValue());
    assertTrue(page.find("embed-code").inputValue().contains(address("/embed/")));
    assertTrue(page.find("copy-embed").isEnabled());
    assertTrue(page.find("share-state").innerText().startsWith("Saved"));
    assertSamePlace(before, page.find("copy-link").boundingBox());
  }

  private static void assertSamePlace(BoundingBox expected, BoundingBox found) {
    assertEquals(expected.x, found.x);
    assertEquals(expected.y, found.y);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abort", "503"})
  void theReadableLinkStaysWhenTheServerFailsOrIsGone(String failure) {
    PlaygroundPage page = open("/#v=1&data=xor");
    expectComplaints(page);
    List<Route> asked = openDialog(page);
    BoundingBox before = page.find("copy-link").boundingBox();
    if (failure.equals("abort")) {
      asked.get(0).abort();
    } else {
      asked.get(0).fulfill(new Route.FulfillOptions().setStatus(503).setBody("{\"url\":\"no\"}"));
    }
    boolean isGone = failure.equals("abort");
    page.awaitSharing(isGone ? "unreachable" : "failed");
    String link = page.find("share-link").inputValue();
    assertEquals(address("/#v=1&data=xor"), link);
    assertTrue(page.find("copy-link").isEnabled());
    assertTrue(
        page.find("share-state")
            .innerText()
            .contains(isGone ? "cannot be reached" : "could not save"));
    assertEquals("", page.find("embed-code").inputValue());
    assertTrue(page.find("copy-embed").isDisabled());
    assertSamePlace(before, page.find("copy-link").boundingBox());
    assertEquals(page.fingerprint(), open(link).fingerprint());

    page.click("share-close");
    page.page().unroute(SAVES);
    assertTrue(page.share().startsWith(address("/e/")), "the server is back");
  }

  @Test
  void aDialogClosedWithEscapeStaysClosedWhenTheServerAnswers() {
    PlaygroundPage page = open("/#v=1&data=xor");
    List<Route> asked = openDialog(page);
    page.page().keyboard().press("Escape");
    page.page().waitForResponse(SAVES, () -> asked.get(0).resume());
    page.play(); // another event: whatever the answer does has been done
    page.awaitEpoch(2);
    assertTrue(page.find("share-dialog").isHidden());
  }

  @Test
  void theShortLinkIsThatOfWhatWasChosenLast() {
    PlaygroundPage page = open("/#v=1&data=xor");
    List<Route> asked = openDialog(page);
    page.find("share-hide").locator("summary").click();
    page.find("hide-play").check();
    asked.get(0).resume(); // saves what is not wanted any more
    awaitAsked(page, asked, 2);
    assertTrue(page.find("share-link").inputValue().endsWith("&hide=play"));
    asked.get(1).resume();
    page.awaitSharing("done");
    PlaygroundPage learner = open(page.find("share-link").inputValue());
    assertTrue(learner.find("play").isHidden());
    assertFalse(learner.find("step").isHidden());
  }
}
