package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.dataset.Point;
import playground.experiment.Choices;
import playground.experiment.Control;

/** Whoever shares an experiment can hide parts of the page; who opens it can show them again. */
class HiddenBrowserTest extends RealServer {
  /** What TensorFlow Playground can hide, with what must go here. */
  private static final Map<String, String> ITS =
      Map.ofEntries(
          Map.entry("showTestData", "show-test"),
          Map.entry("discretize", "discretize"),
          Map.entry("playButton", "play"),
          Map.entry("stepButton", "step"),
          Map.entry("resetButton", "reset"),
          Map.entry("learningRate", "learning-rate"),
          Map.entry("activation", "activation"),
          Map.entry("regularization", "regularization"),
          Map.entry("regularizationRate", "regularization-rate"),
          Map.entry("problem", "task"),
          Map.entry("dataset", "generators"),
          Map.entry("percTrainData", "train-ratio"),
          Map.entry("noise", "noise"),
          Map.entry("batchSize", "batch-size"),
          Map.entry("numHiddenLayers", "add-layer"),
          Map.entry("numNodes1", "add-neuron-1"));

  private static final List<String> OTHERS =
      List.of(
          "speed",
          "epoch",
          "optimizer",
          "loss",
          "train-loss",
          "test-loss",
          "boundary",
          "network",
          "neuron-1-1",
          "timeline",
          "share");

  private static Set<String> visible(PlaygroundPage page) {
    Set<String> visible = new TreeSet<>();
    for (String name : ITS.values()) {
      if (page.find(name).isVisible()) {
        visible.add(name);
      }
    }
    return visible;
  }

  @Test
  void itsLinksHideTheSameControlsAndLeaveTheOthers() {
    StringBuilder link = new StringBuilder("/#dataset=xor&networkShape=3,2");
    ITS.keySet().forEach(name -> link.append('&').append(name).append("_hide=true"));
    PlaygroundPage page = open(link.toString());
    assertEquals(Set.of(), visible(page));
    for (String other : OTHERS) {
      assertTrue(page.find(other).isVisible(), other);
    }
    assertTrue(page.find("notice").isHidden());
  }

  @Test
  void oneHiddenControlLeavesAllOthersAndStaysHiddenWhateverChanges() {
    PlaygroundPage page = open("/#learningRate=0.1&numNodes1_hide=true&noise_hide=true");
    Set<String> expected = new TreeSet<>(ITS.values());
    expected.removeAll(Set.of("add-neuron-1", "noise"));
    assertEquals(expected, visible(page));
    page.click("add-layer");
    page.click("dataset-spiral");
    page.click("language");
    page.await("document.documentElement.lang == 'ja'");
    page.play();
    page.awaitEpoch(3);
    page.click("reset");
    page.awaitExactEpoch(0);
    assertEquals(expected, visible(page));
    assertTrue(page.find("add-neuron-3").isHidden());
  }

  @Test
  void whatHasNoEqualIsListedAndHideTextIsNot() {
    PlaygroundPage page = open("/#dataset=xor&hideText=true&seed_hide=true&x_hide=true");
    String notice = page.find("notice-text").innerText();
    assertTrue(notice.contains("seed_hide"), notice);
    assertFalse(notice.contains("hideText") || notice.contains("x_hide"), notice);
    assertEquals("false", page.find("feature-x1").getAttribute("aria-pressed"));
  }

  @Test
  void everyControlHasElementsAndTheyAreHidden() {
    PlaygroundPage page = open("/#v=1");
    for (Control control : Control.values()) {
      String name = Choices.name(control);
      String marked = "document.querySelectorAll('[data-control=\"" + name + "\"]')";
      String shown = "[..." + marked + "].filter(e => e.checkVisibility()).length";
      assertTrue((int) page.page().evaluate(shown) > 0, name);
      page.follow("v=1&hide=" + name);
      page.find("show-all").waitFor();
      assertEquals(0, page.page().evaluate(shown), name);
      page.click("show-all");
      page.await(shown + " > 0");
      assertTrue(page.find("show-all").isHidden());
    }
  }

  /** Which buttons a key presses, if any. */
  private static String pressedBy(PlaygroundPage page, String key) {
    page.page()
        .evaluate(
            "if (!window.pressed) document.addEventListener('click',"
                + " e => pressed.push(e.target.dataset.testid)); window.pressed = []; 0");
    page.page().keyboard().press(key);
    return (String) page.page().evaluate("pressed.join()");
  }

  /** A key, the control it belongs to, and the button it presses. */
  private static final String[][] KEYS = {
    {"Space", "play", "play"},
    {"ArrowRight", "step", "step"},
    {".", "step", "update"},
    {"r", "reset", "reset"},
    {"v", "draw", "pointer"},
    {"e", "draw", "eraser"},
    {"0", "draw", "class-brush-0"},
    {"1", "draw", "class-brush-1"},
    {"n", "new-data", "new-data"},
    {"w", "new-weights", "new-weights"},
    {"t", "show-test", "show-test"},
  };

  @Test
  void theKeyOfAHiddenControlDoesNothing() {
    PlaygroundPage page = open("/#v=1&samples=60");
    for (int i = 0; i < KEYS.length; i++) {
      String[] key = KEYS[i];
      page.follow("v=1&samples=60&hide=" + key[1] + "&seed=" + (i + 1));
      page.find("show-all").waitFor();
      assertTrue(page.find(key[2]).isHidden());
      assertEquals("", pressedBy(page, key[0]));
      page.click("show-all");
      page.find(key[2]).waitFor();
      assertEquals(key[2], pressedBy(page, key[0]));
    }
  }

  @Test
  void aHiddenSpeedKeepsItsValue() {
    PlaygroundPage page = open("/#v=1&hide=speed");
    page.page().keyboard().press("+");
    assertEquals("3", page.find("speed").inputValue());
    page.page().keyboard().press("-");
    assertEquals("3", page.find("speed").inputValue());
    page.click("show-all");
    page.page().keyboard().press("+");
    assertEquals("4", page.find("speed").inputValue());
  }

  @Test
  void whereDrawingIsHiddenPointsCanBeReadButNotChanged() {
    PlaygroundPage page = open("/#v=1&data=drawn&points=");
    page.click("class-brush-1");
    page.follow("v=1&samples=60&hide=draw");
    page.find("show-all").waitFor();
    String before = page.experiment();
    page.find("data-canvas").click();
    page.find("data-canvas").focus();
    for (String key : List.of("ArrowUp", "Enter", "ArrowUp", "Enter", "Escape")) {
      page.page().keyboard().press(key);
    }
    assertEquals(before, page.experiment(), "the brush of before is put down");
    String place =
        "(() => { const [x, y] = (p => [p[0], p[1]])(window.firstPoint);"
            + " const box = document.querySelector('[data-testid=data-canvas]');"
            + " const r = box.getBoundingClientRect();"
            + " return [r.x + (x / 12 + .5) * r.width, r.y + (.5 - y / 12) * r.height]; })()";
    Point first = ExperimentLink.read("samples=60").experiment().dataset().sample(0);
    page.page().evaluate("p => { window.firstPoint = p; }", List.of(first.x1(), first.x2()));
    List<?> at = (List<?>) page.page().evaluate(place);
    double x = ((Number) at.get(0)).doubleValue();
    double y = ((Number) at.get(1)).doubleValue();
    page.page().mouse().move(x, y);
    page.page().mouse().down();
    page.page().mouse().move(x + 40, y + 40);
    page.page().mouse().up();
    assertTrue(page.find("sample").isVisible(), "its numbers can be read");
    assertTrue(page.find("sample-edit").isHidden());
    for (String key : List.of("Delete", "Backspace", "0", "1")) {
      page.page().keyboard().press(key);
    }
    assertEquals(before, page.experiment());
    page.click("show-all");
    page.page().keyboard().press("Delete");
    page.await("location.hash.includes('data=drawn')");
    page.page().keyboard().press("Control+z");
    page.await("!location.hash.includes('data=drawn')");
  }

  @Test
  void whereFilesAreHiddenNoneCanBeDropped() {
    PlaygroundPage page = open("/#v=1&hide=files");
    for (String button : List.of("files", "import-csv", "export-csv")) {
      assertTrue(page.find(button).isHidden(), button);
    }
    String before = page.experiment();
    FilesBrowserTest.drop(page, "points.csv", "1,2,0\n3,4,1");
    page.click("show-all");
    page.click("import-csv");
    page.find("import-dialog").waitFor();
    assertEquals("", page.find("import-text").inputValue(), "nothing has come in before");
    page.click("import-close");
    assertEquals(before.replace("[\"files\"]", "[]"), page.experiment());
  }

  @Test
  void everyChangeCanBeUndoneWhereDrawingIsHidden() {
    PlaygroundPage page = open("/#v=1&hide=draw");
    page.click("dataset-xor");
    page.click("undo");
    page.await("!location.hash.includes('xor')");
    page.page().keyboard().press("Control+y");
    page.await("location.hash.includes('xor')");
  }

  @Test
  void hiddenFeaturesCannotBeChanged() {
    PlaygroundPage page = open("/#v=1&hide=features");
    assertTrue(page.find("feature-x1sq").isHidden());
    page.click("feature-x1");
    assertEquals("true", page.find("feature-x1").getAttribute("aria-pressed"));
    page.click("show-all");
    page.click("feature-x1");
    page.await("location.hash == '#v=1&features=x2'");
  }

  @Test
  void whatIsTickedInTheShareDialogIsHiddenForWhoeverOpensTheLink() {
    PlaygroundPage page = open("/#v=1&data=xor");
    page.share();
    page.find("share-hide").locator("summary").click();
    for (String name : List.of("play", "dataset", "timeline")) {
      page.find("hide-" + name).check();
      String link = page.find("share-link").inputValue();
      assertTrue(link.endsWith(name), "not the link of before: " + link);
      assertTrue(page.find("copy-embed").isDisabled(), "nor its embed code");
    }
    page.awaitSharing("done");
    assertTrue(page.find("readable-link").inputValue().endsWith("&hide=play,dataset,timeline"));
    String embed = page.find("embed-code").inputValue();
    for (String link :
        List.of(page.find("share-link").inputValue(), page.find("readable-link").inputValue())) {
      PlaygroundPage learner = open(link);
      assertTrue(learner.find("play").isHidden(), link);
      assertTrue(learner.find("generators").isHidden(), link);
      assertTrue(learner.find("timeline").isHidden(), link);
      assertTrue(learner.find("step").isVisible(), link);
      learner.click("show-all");
      assertTrue(learner.find("play").isVisible(), link);
    }
    PlaygroundPage frame = open(embed.substring(embed.indexOf("http"), embed.indexOf("\" title")));
    assertTrue(frame.find("play").isHidden());
    assertTrue(frame.find("step").isVisible());
    assertTrue(frame.find("show-all").isHidden(), "an embed has no way around");
  }

  @Test
  void aDialogThatIsClosedBeforeTheServerAnswersStaysClosed() {
    PlaygroundPage page = open("/#v=1&hide=play");
    page.share();
    page.find("share-hide").locator("summary").click();
    assertTrue(page.find("hide-play").isChecked(), "as it is now");
    page.find("hide-step").check();
    page.click("share-close");
    page.click("share");
    page.find("share-close").waitFor();
    assertFalse(page.find("hide-step").isChecked());
    assertTrue(page.find("readable-link").inputValue().endsWith("&hide=play"));
  }

  @Test
  void onAPhoneAllCanBeHiddenAndShownAgain() {
    StringBuilder all = new StringBuilder();
    for (Control control : Control.values()) {
      all.append(all.length() == 0 ? "" : ",").append(Choices.name(control));
    }
    PlaygroundPage page = open(phone(), "/#v=1&hide=" + all);
    page.await("document.documentElement.scrollWidth <= innerWidth");
    page.follow("v=1&hide=draw");
    page.await("document.documentElement.dataset.hide.trim() == 'draw'");
    page.await("document.documentElement.scrollWidth <= innerWidth");
    page.click("show-all");
    page.await("document.documentElement.scrollWidth <= innerWidth");
    page.play();
    page.awaitEpoch(2);
  }

  @Test
  void whatIsHiddenByOlderLinksStaysAsItWasWritten() {
    String link = "v=1&hide=presets,files,worked-example,contours,show-wrong";
    PlaygroundPage page = open("/#" + link);
    page.follow(link + "&rate=0.1");
    page.await("window.playground.experiment().includes('0.1')");
    String list = "\"files\",\"worked-example\",\"contours\",\"show-wrong\"";
    assertTrue(page.experiment().contains(list), page.experiment());
  }

  @Test
  void nobodyIsToldToClickWhereTheNetworkIsNotToBeChanged() {
    PlaygroundPage page = open("/#v=1");
    assertTrue(page.page().getByText("click a neuron or line to set it").isVisible());
    page.follow("v=1&hide=neurons");
    page.find("show-all").waitFor();
    assertTrue(page.page().getByText("click a neuron or line to set it").isHidden());
  }
}
