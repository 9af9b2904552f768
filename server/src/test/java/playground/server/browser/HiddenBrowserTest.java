package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FILES")
  void everyControlHasElementsAndTheyAreHidden(Control control) {
    String name = Choices.name(control);
    PlaygroundPage page = open("/#v=1");
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
      assertTrue(page.find("copy-link").isDisabled(), "not the link of before");
    }
    page.await("!document.querySelector('[data-testid=copy-link]').disabled");
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
    page.click("show-all");
    page.await("document.documentElement.scrollWidth <= innerWidth");
    page.play();
    page.awaitEpoch(2);
  }
}
