package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import playground.experiment.Choices;
import playground.network.Mistake;

/** Who breaks the algorithm on purpose sees what comes of it, and that it is broken. */
class MistakesBrowserTest extends RealServer {
  private PlaygroundPage opened(String address) {
    PlaygroundPage page = open(address);
    page.click("worked");
    page.find("formula-inputs").waitFor();
    page.find("mistakes").locator("summary").press("Enter");
    return page;
  }

  private static void make(PlaygroundPage page, Mistake mistake) {
    page.find("mistake-" + Choices.name(mistake)).press("Space");
    page.await("JSON.parse(window.playground.experiment()).training.mistakes !== undefined");
    page.awaitExactEpoch(0);
  }

  @Test
  void aFlippedSignGoesUphillIsMarkedAndShared() {
    PlaygroundPage page = opened("/#data=gauss&layers=3,2&samples=60");
    double start = page.trainLoss();
    make(page, Mistake.FLIPPED_SIGN);
    page.click("worked-step-gradient");
    page.find("formula-flipped-sign").waitFor();
    assertTrue(page.find("remarks").innerText().contains("sign of the gradient flipped"));
    page.click("worked-close");
    page.play();
    page.awaitEpoch(30);
    page.pause();
    assertTrue(page.trainLoss() > start);
    page.await("location.hash.includes('mistakes=flipped-sign')");
    page.page().reload();
    page.page().evaluate("window.playground.ready");
    page.await("document.querySelector('[data-testid=remarks]').dataset.broken === 'true'");
    page.click("mend");
    page.await("!location.hash.includes('mistakes')");
    assertFalse(page.find("remarks").innerText().contains("flipped"));
    assertTrue(page.find("mend").isHidden());
  }

  @Test
  void aForgottenSlopeIsFoundOutByMeasuring() {
    PlaygroundPage page = opened("/#data=circle&layers=3,2&samples=60");
    make(page, Mistake.FORGOTTEN_SLOPE);
    page.click("worked-step-gradient");
    page.click("worked-check");
    page.await(
        "document.querySelector('[data-testid=worked-check-result]').dataset.difference > 1e-4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everySwitchHasItsWords(String language) {
    PlaygroundPage page = opened("/?lang=" + language + "#data=gauss&samples=60&layers=3,2");
    assertEquals(
        Mistake.values().length, page.find("mistakes").getByRole(AriaRole.CHECKBOX).all().size());
    make(page, Mistake.NO_BIAS);
    String words = page.find("mistakes").innerText() + page.find("remarks").innerText();
    assertFalse(words.contains("mistake.") || words.contains("mistake-about"), words);
    assertEquals(
        List.of(),
        AccessibilityBrowserTest.violations(page, "mistakes", "[data-testid=worked-panel]"));
  }
}
