package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialogs' program comes when the page is at rest, once, and knows the page. */
class ExtrasBrowserTest extends RealServer {
  private static final String PROGRAM = "**/extras.js";
  private static final String HAS_DIALOG = "!!document.querySelector('dialog[open]')";

  private static void awaitProgram(PlaygroundPage page) {
    page.await("window.playground.extras && window.playground.extras.take");
  }

  private static int scripts(PlaygroundPage page) {
    return (int)
        page.page().evaluate("document.querySelectorAll('script[src$=\"extras.js\"]').length");
  }

  /** A page whose program of the dialogs waits until it is let through. */
  private PlaygroundPage openWithSlowProgram(List<Route> held) {
    PlaygroundPage page = blank(wide());
    page.page().route(PROGRAM, held::add);
    page.open(address("/#v=1&data=xor"));
    page.page().waitForCondition(() -> held.size() == 1);
    return page;
  }

  @Test
  void theProgramComesAfterTheFirstPictureWithoutBeingAskedFor() {
    PlaygroundPage page = blank(wide());
    page.page()
        .addInitScript(
            "window.seen = []; new MutationObserver(changes => { for (const change of changes) {"
                + " if (change.attributeName === 'data-ready') window.seen.push('ready');"
                + " for (const node of change.addedNodes)"
                + "  if ((node.src || '').endsWith('extras.js')) window.seen.push('extras');"
                + "} }).observe(document, {attributes: true, childList: true, subtree: true});");
    page.open(address("/#v=1&data=xor"));
    awaitProgram(page);
    assertEquals(List.of("ready", "extras"), page.page().evaluate("window.seen"));
    assertEquals(false, page.page().evaluate(HAS_DIALOG));
  }

  @ParameterizedTest
  @ValueSource(strings = {"presets", "share", "files", "import-csv"})
  void aDialogOpensWhenTheServerIsGone(String button) {
    PlaygroundPage page = open("/#v=1&data=xor");
    awaitProgram(page);
    expectComplaints(page); // of the experiment that cannot be saved for a short link
    page.page().context().setOffline(true);
    for (int i = 0; i < 2; i++) {
      page.click(button);
      page.await(HAS_DIALOG);
      page.page().keyboard().press("Escape");
      page.await("!" + HAS_DIALOG);
    }
    assertTrue(page.find("notice").isHidden());
    assertEquals(1, scripts(page));
  }

  @Test
  void lessonsExercisesAndWorkedExampleOpenWhenTheServerIsGone() {
    PlaygroundPage page = open("/?lang=en#v=1&data=xor");
    awaitProgram(page);
    page.await("window.playground.learn && window.playground.learn.take");
    page.click("presets");
    expectComplaints(page);
    page.page().context().setOffline(true);
    page.click("exercises");
    page.find("exercises-dialog").waitFor();
    page.await("document.activeElement.dataset.testid == 'exercise-answer'");
    assertTrue(page.find("presets-dialog").isHidden());
    page.page().keyboard().press("Escape");
    page.await("!" + HAS_DIALOG);
    page.click("worked");
    page.find("worked-panel").waitFor();
    page.click("worked-close");
    page.click("lessons");
    page.find("lessons-panel").waitFor();
    assertTrue(page.find("notice").isHidden());
  }

  @Test
  void examplesAndTablesWorkWhenTheServerIsGone() {
    PlaygroundPage page = open("/#v=1&data=xor");
    awaitProgram(page);
    expectComplaints(page); // of the tab's icon, which the browser asks for again
    page.page().context().setOffline(true);
    page.click("presets");
    page.click("preset-spiral");
    page.await("location.hash.includes('data=spiral')");
    page.click("import-csv");
    page.find("import-text").fill("a,b,label\n1,2,0\n3,4,1\n2,2,0\n");
    page.click("import-use");
    page.await("location.hash.includes('data=drawn')");
  }

  /** Nothing in an embed leads to a dialog. */
  @Test
  void anEmbedNeverLoadsTheProgram() {
    PlaygroundPage sender = open("/#v=1&data=xor&hide=play");
    sender.share();
    String code = sender.find("embed-code").inputValue();
    PlaygroundPage embed = open(code.substring(code.indexOf("http"), code.indexOf("\" title")));
    embed.click("step");
    embed.awaitExactEpoch(1);
    embed.page().evaluate("new Promise(done => requestIdleCallback(() => done()))"); // in turn
    assertEquals(0, scripts(embed));
    awaitProgram(sender);
    assertEquals(1, scripts(sender), "which is how a page that loads it is told");
  }

  @Test
  void aClickThatFindsNoServerSaysSoAndCanBeRepeated() {
    List<Route> held = new ArrayList<>();
    PlaygroundPage page = openWithSlowProgram(held);
    expectComplaints(page);
    held.get(0).abort();
    page.await("document.querySelectorAll('script[src$=\"extras.js\"]').length == 0");
    assertTrue(page.find("notice").isHidden(), "nobody has asked for anything yet");
    page.click("presets");
    page.page().waitForCondition(() -> held.size() == 2);
    held.get(1).abort();
    page.find("notice").waitFor();
    assertTrue(page.find("notice-text").innerText().contains("could not be loaded"));
    assertEquals("false", page.find("presets").getAttribute("aria-busy"));
    page.page().unroute(PROGRAM);
    page.click("presets");
    page.find("preset-line").waitFor();
    assertTrue(page.find("notice").isHidden());
    assertEquals(1, scripts(page));
  }

  @Test
  void aClickThatWaitsTooLongSaysSoAndTheProgramMayStillCome() {
    List<Route> held = new ArrayList<>();
    PlaygroundPage page = openWithSlowProgram(held);
    page.page().clock().install();
    page.click("presets");
    assertEquals("true", page.find("presets").getAttribute("aria-busy"));
    assertTrue(page.find("notice").isHidden());
    page.page().clock().fastForward(8_000);
    page.find("notice").waitFor();
    assertEquals("false", page.find("presets").getAttribute("aria-busy"));
    held.get(0).resume();
    awaitProgram(page);
    page.await("document.querySelector('[data-testid=notice]').hidden");
    assertEquals(false, page.page().evaluate(HAS_DIALOG), "too late for that click");
    page.click("presets");
    page.find("preset-line").waitFor();
  }

  @Test
  void onlyTheLastClickIsWaitedForAndNoneAfterEscape() {
    List<Route> held = new ArrayList<>();
    PlaygroundPage page = openWithSlowProgram(held);
    page.click("presets");
    page.page().keyboard().press("Escape");
    assertEquals("false", page.find("presets").getAttribute("aria-busy"));
    page.click("share");
    page.click("files");
    held.get(0).resume();
    page.find("files-dialog").waitFor();
    assertTrue(page.find("share-dialog").isHidden());
    assertTrue(page.find("presets-dialog").isHidden());
  }

  @Test
  void escapeEndsTheWaitForADialog() {
    List<Route> held = new ArrayList<>();
    PlaygroundPage page = openWithSlowProgram(held);
    page.click("share");
    page.page().keyboard().press("Escape");
    held.get(0).resume();
    awaitProgram(page);
    page.play(); // another event: whatever the program does when it comes has been done
    page.awaitEpoch(2);
    assertEquals(false, page.page().evaluate(HAS_DIALOG));
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
