package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA as far as axe-core can tell, with every dialog and panel open. */
class AccessibilityBrowserTest extends RealServer {
  private static final String CHARTS = ".strip";

  private static final List<String> DIALOGS =
      List.of("options", "keys", "share", "presets", "files");

  /** What axe-core finds on the page as it is now, or only in the parts that have changed. */
  static List<String> violations(PlaygroundPage page, String where, String... parts) {
    List<String> found = new ArrayList<>();
    // "legacy" is without a second page, which is for frames of other origins
    AxeBuilder axe = new AxeBuilder(page.page()).setLegacyMode(true);
    for (String part : parts) {
      axe.include(part);
    }
    for (Rule rule : axe.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        found.add(where + ": " + rule.getId() + " " + node.getHtml() + node.getFailureSummary());
      }
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource({
    "en, LIGHT, 1440, 900",
    "ja, DARK, 1440, 900",
    "ja, LIGHT, 390, 844",
  })
  void axeFindsNothing(String language, ColorScheme theme, int width, int height) {
    NewContextOptions options = wide().setViewportSize(width, height).setColorScheme(theme);
    PlaygroundPage page = open(options, "/?lang=" + language + "#data=moons&reg=l2");
    List<String> found = new ArrayList<>(violations(page, "page"));
    page.click("step");
    page.awaitExactEpoch(1);
    found.addAll(violations(page, "after a step"));
    for (String dialog : DIALOGS) {
      if (page.find(dialog).isVisible()) {
        page.click(dialog);
        page.find(dialog + "-dialog").waitFor();
        found.addAll(violations(page, dialog, "dialog[open]"));
        page.page().keyboard().press("Escape");
      }
    }
    page.click("presets");
    page.click("exercises");
    page.find("exercise-answer").fill("99");
    page.click("exercise-check");
    found.addAll(violations(page, "exercises", "dialog[open]"));
    page.page().keyboard().press("Escape");
    page.click("import-csv");
    page.find("import-text").fill("a,b,class\n1,2,x\n2,3,y\nbad,line,z\n");
    page.await("document.querySelector('[data-testid=import-bad]').innerText.includes('4')");
    found.addAll(violations(page, "import", "dialog[open]"));
    page.page().keyboard().press("Escape");
    page.find("neuron-1-1").click();
    page.find("inspector").waitFor();
    found.addAll(violations(page, "inspector", ".pane.network"));
    page.click("inspector-close");
    for (String tab : List.of("score", "confusion", "weights", "gradients", "loss")) {
      page.click("tab-" + tab);
      found.addAll(violations(page, tab, CHARTS));
    }
    page.follow("data=drawn");
    page.find("play-hint").waitFor();
    found.addAll(violations(page, "nothing to learn"));
    page.follow("rate=10&data=gauss&features=x1,x2,x1sq,x2sq&layers=8,8&activation=linear&bad=1");
    page.find("notice").waitFor();
    page.click("play");
    page.find("diverged").waitFor();
    found.addAll(violations(page, "diverged, with a notice"));
    page.follow("task=regression&data=reg-plane");
    page.await("document.querySelector('[data-testid=scale-0]').hidden");
    found.addAll(violations(page, "regression"));
    page.find("data-canvas").click();
    for (String tab : List.of("score", "confusion", "weights", "gradients")) {
      page.click("tab-" + tab);
      found.addAll(violations(page, tab + " of a regression", CHARTS));
    }
    page.follow("classes=6&data=rings");
    page.click("tab-confusion");
    page.find("confusion-train-5-5").waitFor();
    page.find("show-wrong").check();
    page.find("data-canvas").click();
    page.find("sample").waitFor();
    found.addAll(violations(page, "a point's numbers and a confusion matrix"));
    assertEquals(List.of(), found);
  }
}
