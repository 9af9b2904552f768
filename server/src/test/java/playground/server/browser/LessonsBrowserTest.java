package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import playground.exercise.Exercise;
import playground.exercise.Question;
import playground.lesson.LossRace;

/** The lessons beside the live page, in every voice, by keyboard, as a link and alone. */
class LessonsBrowserTest extends RealServer {
  /**
   * A key shown for want of its words, a number that nothing filled, or a term not made a button.
   */
  private static final Pattern UNTRANSLATED =
      Pattern.compile("(lessons?|step|picture|term|say)\\.[a-z0-9]|[{}\\[\\]]");

  /** A step with an action, and one with each picture. */
  private static final List<String> KINDS =
      List.of("0.2", "1.3", "2.1", "2.5", "3.2", "4.2", "4.4", "5.5", "6.1");

  private static String step(PlaygroundPage page) {
    return (String) page.page().evaluate("new URL(location.href).searchParams.get('lesson')");
  }

  private static void awaitTitle(PlaygroundPage page, String title) {
    page.page()
        .waitForFunction(
            "t => document.querySelector('[data-testid=lesson-title]').textContent === t", title);
  }

  private static boolean isClosed(PlaygroundPage page) {
    return page.find("lessons-panel").isHidden();
  }

  @ParameterizedTest
  @CsvSource({"en, plain", "ja, plain", "ja, kansai"})
  void allLessonsCanBeWalkedByKeyboardInEachVoice(String language, String voice) {
    PlaygroundPage page = open("/?lang=" + language);
    page.find("lessons").focus();
    page.page().keyboard().press("Enter");
    page.find("lesson-next").waitFor();
    if (voice.equals("kansai")) {
      page.find("voice-kansai").focus();
      page.page().keyboard().press("Enter");
      awaitTitle(page, "例を見て覚えるんや");
    }
    List<String> steps = new ArrayList<>();
    do {
      steps.add(step(page));
      String words = page.find("lessons-panel").innerText();
      if (step(page).equals("6.1")) { // a program has braces of its own
        words = words.replace(page.find("lesson-program").innerText(), "");
      } else if (step(page).equals("6.2")) {
        words = words.replace(page.find("own-code").innerText(), "");
      }
      assertFalse(UNTRANSLATED.matcher(words).find(), step(page) + ": " + words);
      page.page().keyboard().press("ArrowRight");
    } while (!steps.contains(step(page)));
    assertEquals(38, steps.size());
    assertEquals("0.1", steps.get(0));
    assertEquals("6.4", steps.get(37));
    page.page().keyboard().press("Escape");
    assertTrue(isClosed(page));
    assertEquals(null, step(page));
  }

  @Test
  void aLinkOpensItsStepAndBackAndForwardFollow() {
    PlaygroundPage page = open("/?lesson=3.2#data=xor");
    awaitTitle(page, "Step 2: weights and bias");
    assertTrue(page.find("lesson-text").innerText().contains("= 0.40"));
    assertTrue(page.experiment().contains("xor"));
    page.click("lesson-next");
    awaitTitle(page, "Step 3: activation");
    page.page().goBack();
    awaitTitle(page, "Step 2: weights and bias");
    page.page().goForward();
    awaitTitle(page, "Step 3: activation");
    page.click("lesson-5");
    awaitTitle(page, "Steps 1 and 2: forward, loss");
    page.click("lessons-close");
    assertTrue(isClosed(page));
    page.page().goBack();
    awaitTitle(page, "Steps 1 and 2: forward, loss");
    assertFalse(isClosed(page));
    assertTrue(page.experiment().contains("xor"), "the experiment has stayed");
  }

  @Test
  void whereItWasLeftIsKeptAndUnknownStepsDoNoHarm() {
    PlaygroundPage page = open("/?lesson=4.2");
    awaitTitle(page, "Mean squared error");
    page.click("lessons-close");
    page.page().reload();
    page.awaitReady();
    page.click("lessons");
    awaitTitle(page, "Mean squared error");
    page.open(address("/?lesson=9.9"));
    awaitTitle(page, "Mean squared error");
  }

  @Test
  void languageAndVoiceKeepPlaceAndState() {
    PlaygroundPage page = open("/?lesson=5.4");
    awaitTitle(page, "Step 5: update");
    page.click("term-update");
    page.click("lesson-do");
    page.await("playground.experiment().includes('interventions')");
    String experiment = page.experiment();
    page.click("language");
    awaitTitle(page, "手順 5：更新");
    assertTrue(page.find("lessons-term-says").innerText().contains("すべての重み"));
    page.click("voice-kansai");
    page.page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=lesson-text]').innerText.includes('やるんが')");
    assertTrue(page.find("lesson-text").innerText().contains("0.6965"));
    page.click("language");
    awaitTitle(page, "Step 5: update");
    page.click("language");
    page.page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=lesson-text]').innerText.includes('やるんが')");
    assertEquals("5.4", step(page));
    assertEquals(experiment, page.experiment());
  }

  @Test
  void theWorkedExampleShowsTheNumbersOfTheText() {
    PlaygroundPage page = open("/?lesson=3.2#data=spiral");
    awaitTitle(page, "Step 2: weights and bias");
    page.click("lesson-do");
    page.find("worked-panel").waitFor();
    page.page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=worked-formulas]').innerText.includes('0.4')");
    assertEquals("sum", page.find("worked-panel").getAttribute("data-step"));
    page.click("lesson-next");
    page.await(
        "document.querySelector('[data-testid=worked-panel]').dataset.step === 'activation'");
    page.click("lesson-step-6");
    assertTrue(page.find("worked-panel").isHidden(), "exercises have nothing to do with it");
    page.click("lesson-step-3");
    page.click("lesson-do");
    page.click("worked-close");
    assertTrue(page.find("worked-panel").isHidden());
    assertEquals("lesson-do", page.page().evaluate("document.activeElement.dataset.testid"));
    page.click("lesson-previous");
    page.click("lesson-do");
    page.click("worked-close");
    page.click("lesson-2");
    page.click("lesson-step-2");
    page.click("lesson-do");
    page.await("playground.experiment().includes('xor')");
    page.click("lesson-undo");
    page.await("playground.experiment().includes('drawn')");
    page.page().keyboard().press("Escape");
    page.page().keyboard().press("Control+z");
    page.await("playground.experiment().includes('spiral')");
  }

  @Test
  void aStepPlaysItsExperimentAndLightsItsPart() {
    PlaygroundPage page = open("/?lesson=0.2");
    awaitTitle(page, "Watch it learn");
    assertEquals("true", page.page().locator(".plane").getAttribute("data-lit"));
    page.click("lesson-do");
    page.awaitEpoch(3);
    page.click("lesson-next");
    assertEquals(0, page.page().locator("[data-lit]").count());
  }

  @Test
  void exercisesAreAskedRightThereWithTheirProgress() {
    PlaygroundPage page = open("/?lesson=1.5");
    page.click("lesson-exercise-neuron-sum");
    String seed = (String) page.page().evaluate("localStorage['playground.learner']");
    Question question = Exercise.NEURON_SUM.question(Integer.parseInt(seed), 0);
    page.find("exercise-answer").fill(String.valueOf(question.answer()));
    page.find("exercise-answer").press("Enter");
    assertTrue(page.find("lessons-exercise").innerText().contains("Right."));
    assertTrue(page.find("lesson-exercise-neuron-sum").innerText().contains("●○○"));
    page.click("lesson-next");
    assertTrue(page.find("lessons-exercise").isHidden());
    page.click("presets");
    page.click("exercises");
    assertTrue(page.find("exercise-answer").isVisible(), "the question is back in its dialog");
  }

  @Test
  void termsOpenInPlaceAndAllOfThemAsAList() {
    PlaygroundPage page = open("/?lesson=1.2");
    page.find("term-weight").focus();
    page.page().keyboard().press("Enter");
    assertTrue(page.find("lessons-term").innerText().contains("重み（おもみ）"));
    page.page().keyboard().press("Escape");
    assertTrue(page.find("lessons-term").isHidden());
    assertFalse(isClosed(page));
    page.click("lessons-glossary");
    assertTrue(page.find("lessons-glossary-list").innerText().contains("過学習（かがくしゅう）"));
    page.click("lesson-next");
    awaitTitle(page, "Weights: what matters");
    assertTrue(page.find("lessons-glossary-list").isHidden());
  }

  @ParameterizedTest
  @CsvSource({
    "ja, DARK, 1440, 900",
    "en, LIGHT, 390, 844",
  })
  void axeFindsNothing(String language, ColorScheme theme, int width, int height) {
    NewContextOptions options = wide().setViewportSize(width, height).setColorScheme(theme);
    PlaygroundPage page = open(options, "/?lang=" + language + "&lesson=0.1");
    page.find("lesson-next").waitFor();
    List<String> found = new ArrayList<>();
    for (String step : KINDS) {
      page.click("lesson-" + step.charAt(0));
      page.click("lesson-step-" + step.charAt(2));
      found.addAll(AccessibilityBrowserTest.violations(page, step, "[data-testid=lessons-panel]"));
    }
    page.click("lesson-1");
    page.click("lesson-step-5");
    page.click("lesson-exercise-neuron-sum");
    found.addAll(
        AccessibilityBrowserTest.violations(page, "exercise", "[data-testid=lessons-panel]"));
    page.open(address("/?lang=" + language + "&lesson=1.2"));
    page.click("term-weight");
    found.addAll(AccessibilityBrowserTest.violations(page, "term", "[data-testid=lessons-panel]"));
    page.click("lessons-all-terms");
    found.addAll(
        AccessibilityBrowserTest.violations(page, "glossary", "[data-testid=lessons-panel]"));
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @CsvSource({"390, 844", "320, 640"})
  void aPhoneShowsTheLessonAndThePageAboveIt(int width, int height) {
    PlaygroundPage page =
        open(phone().setViewportSize(width, height), "/?lang=ja&lesson=0.2#data=xor");
    page.find("lesson-next").waitFor();
    for (int lesson = 0; lesson <= 6; lesson++) {
      page.click("lesson-" + lesson);
      assertEquals(
          width, page.page().evaluate("document.documentElement.scrollWidth"), "lesson " + lesson);
      assertTrue(
          (Boolean)
              page.find("lessons-panel")
                  .evaluate(
                      "e => [e, e.querySelector('.lessons-body')].every("
                          + "x => x.scrollWidth <= x.clientWidth)"));
    }
    assertTrue(page.find("play").isVisible());
    page.click("play");
    page.awaitPlaying(true);
    page.click("lessons-close");
    assertTrue(isClosed(page));
  }

  @Test
  void aStepCanBeEmbeddedAlone() {
    PlaygroundPage page = open(wide().setViewportSize(900, 640), "/embed?lesson=3.2");
    awaitTitle(page, "Step 2: weights and bias");
    for (String frame : new String[] {"share", "brand", "learning-rate", "dataset-xor"}) {
      assertTrue(page.find(frame).isHidden(), frame);
    }
    page.click("lesson-do");
    page.find("worked-panel").waitFor();
    page.click("worked-close");
    page.click("lesson-next");
    awaitTitle(page, "Step 3: activation");
    assertEquals(
        address("/embed?lesson=3.2"), page.page().url(), "an embed's address is left alone");
  }

  @Test
  void theProgramPrintsTheNumbersOfTheLessons() {
    PlaygroundPage page = open("/?lesson=6.1");
    expectComplaints(page); // what it prints
    page.find("lesson-program").waitFor();
    List<String> printed = new ArrayList<>();
    page.page().onConsoleMessage(message -> printed.add(message.text()));
    page.page()
        .evaluate(
            "(" + page.find("lesson-program").textContent().replaceFirst("\\{", "() => {") + ")()");
    assertEquals(List.of("0.5818 loss 0.5417", "0.6965 loss 0.3617"), printed);
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, creeps",
    "0.5, arrives",
    "0.9, overshoots",
    "1, bounces",
    "1.05, leaves",
    "1.3, leaves"
  })
  void theRateArrivesBouncesOrLeapsOut(String share, String verdict) {
    PlaygroundPage page = open("/?lesson=5.5");
    page.find("rate-slider").fill(share);
    assertEquals(verdict, page.find("rate-verdict").getAttribute("data-verdict"));
    assertTrue(page.find("rate-critical").innerText().contains("0.2143"));
  }

  @Test
  void anOwnWeightHasItsOwnCurve() {
    PlaygroundPage page = open("/?lesson=5.5#layers=2");
    page.find("rate-choice").selectOption("0");
    page.find("rate-slider").press("ArrowRight");
    assertFalse(page.find("rate-critical").innerText().contains("0.2143"));
    assertTrue(page.find("lesson-picture").innerText().contains("250 training points"));
    page.follow("layers=none");
    page.page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=rate-choice]').options.length === 4");
  }

  @Test
  void aNeuronTellsAllAnimalsApartByKeyboard() {
    PlaygroundPage page = open("/?lesson=1.3");
    assertEquals("4 of 6 right", page.find("neuron-right").innerText());
    page.find("neuron-w1").fill("1");
    page.find("neuron-w2").fill("0.5");
    page.find("neuron-b").focus();
    for (int i = 0; i < 18; i++) {
      page.page().keyboard().press("ArrowLeft");
    }
    assertTrue(page.find("neuron-right").innerText().contains("6 of 6 right"));
    assertEquals("1.3", step(page), "arrows move the slider, not the lesson");
    page.click("language");
    awaitTitle(page, "かけて、足して、答える");
    assertTrue(page.find("neuron-right").innerText().contains("6 匹が正解"));
  }

  @Test
  void deadNeuronsOfTheLiveNetworkAreCounted() {
    PlaygroundPage page = open("/?lesson=2.5");
    page.click("lesson-do");
    page.awaitEpoch(2);
    page.page()
        .waitForFunction(
            "() => document.querySelector('[data-testid=on-off-dead]').innerText === 'Dead: 6 of 8 neurons'");
    assertEquals("", page.find("on-off-deeper").innerText(), "one hidden layer");
    page.follow("data=xor&activation=relu&layers=4,3,2");
    page.await(
        "/^Layer 2: .*\\s% are 0, dead: . of 3 · Layer 3: .* of 2$/.test("
            + "document.querySelector('[data-testid=on-off-deeper]').innerText)");
    page.click("lesson-step-1");
    page.await("document.querySelectorAll('[data-testid=activation-plot] .heap').length == 40");
  }

  @Test
  void theRaceWaitsForAPredictionAndCrossEntropyWins() {
    PlaygroundPage page = open("/?lang=en&lesson=4.5");
    page.find("race-guess-mse").waitFor();
    assertEquals("", page.find("race-told").innerText());
    page.click("race-guess-mse");
    page.await("document.querySelector('[data-testid=race-told]').innerText.length > 0");
    LossRace race = new LossRace(-4);
    while (!race.isOver()) {
      race.advance();
    }
    String told = page.find("race-told").innerText();
    String counts = race.finish(true) + " epochs against " + race.finish(false);
    assertTrue(told.startsWith("It was cross-entropy: " + counts), told);
  }

  @Test
  void theLandscapeOfTwoOwnWeightsIsSurveyedWithThePath() {
    PlaygroundPage page = open("/?lang=en&lesson=5.6#v=1&data=xor&epoch=3");
    String done = "document.querySelector('[data-testid=landscape][data-state=done]')";
    page.await(done);
    String told = page.find("landscape-told").innerText();
    assertTrue(told.matches("Loss here [0-9.]+; on this map [0-9.]+ to [0-9.]+"), told);
    page.find("landscape-across").selectOption("4");
    page.await(
        done
            + " && !document.querySelector('[data-testid=landscape-told]').innerText"
            + ".includes("
            + quoted(told)
            + ")");
    page.find("landscape-up").selectOption("4");
    assertTrue(page.find("landscape-told").innerText().contains("two different"));
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
