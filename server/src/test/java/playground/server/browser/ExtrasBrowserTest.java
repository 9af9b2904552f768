package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialogs' program comes with the first click that needs it, once, and knows the page. */
class ExtrasBrowserTest extends RealServer {
  private static List<String> requests(PlaygroundPage page) {
    List<String> requests = new ArrayList<>();
    page.page()
        .onRequest(
            request -> {
              if (request.url().endsWith("/js/extras.js")) {
                requests.add(request.url());
              }
            });
    return requests;
  }

  private static int loaded(PlaygroundPage page) {
    return (int)
        page.page().evaluate("document.querySelectorAll('script[src$=\"extras.js\"]').length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"presets", "share", "files", "import-csv"})
  void aDialogLoadsItsProgramOnceAndOpensEachTime(String button) {
    PlaygroundPage page = open("/#v=1&data=xor");
    assertEquals(0, loaded(page));
    List<String> requests = requests(page);
    for (int i = 0; i < 2; i++) {
      page.click(button);
      page.await("document.querySelector('dialog[open]')");
      page.page().keyboard().press("Escape");
      page.await("!document.querySelector('dialog[open]')");
    }
    assertEquals(1, requests.size());
    assertEquals(1, loaded(page));
  }

  @Test
  void aClickThatFindsNoServerSaysSoAndCanBeRepeated() {
    PlaygroundPage page = open("/#v=1&data=xor");
    expectComplaints(page);
    page.page().route("**/extras.js", Route::abort);
    page.click("presets");
    page.find("notice").waitFor();
    assertTrue(page.find("notice-text").innerText().contains("could not be loaded"));
    page.page().unroute("**/extras.js");
    page.click("presets");
    page.find("preset-line").waitFor();
    assertTrue(page.find("notice").isHidden());
  }

  @Test
  void dialogsKnowTheLanguageTheExperimentAndTheEpochOfTheMoment() {
    PlaygroundPage page = open("/#v=1&data=xor");
    page.click("files");
    page.find("files-epoch").waitFor();
    assertTrue(page.find("files-epoch").isDisabled(), "nothing is trained yet");
    page.click("files-close");
    page.click("language");
    page.await("document.documentElement.lang == 'ja'");
    page.click("dataset-spiral");
    page.click("step");
    page.click("step");
    page.awaitExactEpoch(2);
    page.click("files");
    page.find("files-epoch").check();
    assertTrue(page.find("files-epoch-text").innerText().contains("2"));
    assertTrue(page.find("files-epoch-text").innerText().contains("エポック"));
    page.click("files-close");
    page.click("import-csv");
    page.find("import-text").fill("a,b,label\n1,2,0\n3,4,1\n2,2,0\n");
    page.click("import-use");
    assertTrue(page.experiment().contains("\"points\":[[1,2,0],[3,4,1],[2,2,0]]"));
    page.click("undo");
    assertTrue(page.experiment().contains("spiral"));
    page.click("redo");
    page.click("share");
    page.find("readable-link").waitFor();
    assertTrue(page.find("readable-link").inputValue().contains("data=drawn"));
  }
}
