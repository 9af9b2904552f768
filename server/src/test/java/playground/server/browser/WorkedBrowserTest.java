package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;
import playground.run.Moment;
import playground.run.TrainingRun;

/** The worked example beside the page: what it shows is what the engine does. */
class WorkedBrowserTest extends RealServer {
  private static final String LINK =
      "v=1&data=gauss&noise=0.4&samples=40&batch=6&layers=3,2&optimizer=adam&reg=l2&regRate=0.01";
  private static final List<String> INPUTS = List.of("x₁", "x₂");

  private static WorkedExample expected(TrainingRun run, Scope scope, Place place) {
    double[] parameters = run.network().parameters();
    Moment moment =
        new Moment(run.experiment(), run.epoch(), run.updates(), parameters, run.memory());
    Place chosen = place == null ? Place.first(run.network()) : place;
    return new WorkedExample(moment, scope, 0, chosen, INPUTS);
  }

  private static TrainingRun run(String link) {
    Experiment experiment = ExperimentLink.read(link).experiment();
    return new TrainingRun(experiment);
  }

  private static String name(Step step) {
    return "worked-step-" + step.name().toLowerCase().replace('_', '-');
  }

  /** All numbers of the formulas that are shown, with every digit. */
  private static List<Double> numbers(PlaygroundPage page) {
    List<Double> numbers = new ArrayList<>();
    for (Locator number : page.find("worked-formulas").locator("[data-value]").all()) {
      numbers.add(Double.valueOf(number.getAttribute("data-value")));
    }
    return numbers;
  }

  private static List<Double> numbers(WorkedExample example, Step step) {
    List<Double> numbers = new ArrayList<>();
    example
        .formulas(step)
        .forEach(
            formula ->
                formula.parts().stream()
                    .filter(part -> part.text().isEmpty())
                    .filter(part -> part.kind() != playground.lesson.Formula.Kind.TEXT)
                    .forEach(part -> numbers.add(part.value() + 0.0)));
    return numbers;
  }

  private static PlaygroundPage opened(PlaygroundPage page) {
    page.find("worked").focus();
    page.page().keyboard().press("Enter");
    page.find("formula-inputs").waitFor();
    return page;
  }

  @ParameterizedTest
  @CsvSource({"SAMPLE", "BATCH", "SET"})
  void walksAllStepsByKeyboardWithTheEnginesNumbers(Scope scope) {
    PlaygroundPage page = opened(open("/#" + LINK));
    String fingerprint = page.fingerprint();
    page.find("worked-scope-" + scope.name().toLowerCase()).focus();
    page.page().keyboard().press("Enter");
    WorkedExample example = expected(run(LINK), scope, null);
    for (Step step : Step.values()) {
      Locator stop = page.find(name(step));
      assertEquals("step", stop.getAttribute("aria-current"));
      assertEquals(numbers(example, step), numbers(page), step.name());
      assertTrue(stop.innerText().contains("="), "its own result is there");
      for (Step later : Step.values()) {
        boolean isDone = later.ordinal() <= step.ordinal();
        assertEquals(isDone, page.find(name(later)).innerText().contains("="), later.name());
      }
      page.page().keyboard().press("ArrowRight");
    }
    page.page().keyboard().press("ArrowLeft");
    assertEquals("step", page.find(name(Step.GRADIENT)).getAttribute("aria-current"));
    assertEquals(fingerprint, page.fingerprint(), "arrows trained nothing");
    page.page().keyboard().press("Escape");
    assertTrue(page.find("worked-panel").isHidden());
    page.await("document.activeElement.dataset.testid == 'worked'");
  }

  @Test
  void applyMakesTheUpdateThatIsShownAndGoesOnToTheNext() {
    PlaygroundPage page = opened(open("/#" + LINK));
    page.click(name(Step.UPDATE));
    assertTrue(page.find("worked-apply").isHidden());
    assertTrue(page.find("worked-apply-other").isVisible());
    page.click("worked-scope-batch");
    TrainingRun run = run(LINK);
    for (int update = 0; update < 5; update++) { // beyond the end of an epoch
      WorkedExample example = expected(run, Scope.BATCH, null);
      assertEquals(numbers(example, Step.UPDATE), numbers(page), "update " + update);
      page.click("worked-apply");
      run.step();
      page.awaitRun(run.epoch(), run.fingerprint());
      page.await(
          "document.querySelector('[data-testid=formula-new-value] [data-value]').dataset.value == "
              + expected(run, Scope.BATCH, null).explanation().before()[9]);
    }
  }

  @Test
  void aPointsCardOpensItAtThatPointAndEveryWeightCanBeChosen() {
    PlaygroundPage page = open("/#" + LINK);
    BoundingBox plane = page.find("data-canvas").boundingBox();
    page.click("pointer");
    double x = run(LINK).dataset().sample(4).x1();
    double y = run(LINK).dataset().sample(4).x2();
    page.page()
        .mouse()
        .click(plane.x + (x + 6) / 12 * plane.width, plane.y + (6 - y) / 12 * plane.height);
    page.click("worked-point");
    page.find("formula-inputs").waitFor();
    assertNotEquals("", page.find("worked-sample").inputValue());
    page.find("worked-sample").fill("1");
    page.page().keyboard().press("Enter");
    page.find("worked-neuron").selectOption("0:2");
    page.find("worked-weight").selectOption("1");
    assertEquals("true", page.find("neuron-1-3").getAttribute("data-worked"));
    page.click(name(Step.GRADIENT));
    WorkedExample example = expected(run(LINK), Scope.SAMPLE, new Place(0, 2, 1));
    assertEquals(numbers(example, Step.GRADIENT), numbers(page));
    assertEquals(example.factors().size(), page.find("worked-factor").count());
    page.click("worked-check");
    Locator result = page.find("worked-check-result");
    assertTrue(Double.parseDouble(result.getAttribute("data-difference")) < 1e-8);
    Locator number = page.find("worked-formulas").locator("[data-result=true]").first();
    number.click();
    String all = number.getAttribute("data-value").replace('-', '−');
    assertEquals(all, number.innerText());
    page.click("worked-close");
    page.await("document.activeElement.dataset.testid == 'worked-point'");
    assertEquals(0, page.page().locator(".node[data-worked]").count());
  }

  @Test
  void theFocusStaysOnItsButtonAtBothEnds() {
    PlaygroundPage page = opened(open("/#" + LINK));
    page.find("worked-next").focus();
    for (int step = 1; step < Step.values().length; step++) {
      page.page().keyboard().press("Enter");
    }
    assertEquals("step", page.find(name(Step.UPDATE)).getAttribute("aria-current"));
    page.await("document.activeElement.dataset.testid == 'worked-next'");
    page.page().keyboard().press("Enter"); // the same button leads to the start again
    assertEquals("step", page.find(name(Step.DATA)).getAttribute("aria-current"));
    page.find("worked-previous").focus();
    page.page().keyboard().press("Enter");
    page.await("document.activeElement.dataset.testid == 'worked-previous'");
    assertEquals("true", page.find("worked-previous").getAttribute("aria-disabled"));
    String told =
        page.find("worked-step-name").locator("xpath=ancestor::*[@role='status']").innerText();
    assertTrue(told.contains(page.find("worked-say").innerText()), "each step is announced");
  }

  @Test
  void itSaysSoWhileNumbersMoveAndWhereThereAreNone() {
    PlaygroundPage page = open("/#" + LINK);
    page.play();
    opened(page);
    page.awaitPlaying(false);
    page.play();
    page.await("!document.querySelector('[data-testid^=formula-]')");
    assertFalse(page.find("worked-say").innerText().isEmpty());
    page.pause();
    page.find("formula-inputs").waitFor();
    page.follow("data=drawn");
    page.await("!document.querySelector('[data-testid^=formula-]')");
    page.follow("task=regression&data=reg-gauss&loss=huber&layers=64,64,64,64,64,64");
    page.find("formula-inputs").waitFor();
    for (Step step : Step.values()) {
      page.click(name(step));
      String text = page.find("worked-panel").innerText();
      assertFalse(text.contains("−0.0000") || text.contains("NaN"), text);
      assertTrue(numbers(page).size() < 60);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1440, 900", "en, DARK, 390, 844", "ja, LIGHT, 1024, 768"})
  void axeFindsNothingAndNothingShifts(String language, ColorScheme theme, int width, int height) {
    NewContextOptions options = wide().setViewportSize(width, height).setColorScheme(theme);
    PlaygroundPage page = open(options, "/?lang=" + language + "#" + LINK + "&layers=3,2");
    BoundingBox before = page.find("boundary").boundingBox();
    opened(page);
    BoundingBox after = page.find("boundary").boundingBox();
    assertEquals(before.width, after.width);
    assertEquals(before.x, after.x);
    assertTrue(
        (boolean)
            page.page()
                .evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    if (page.find("worked-choose").isVisible()) { // on a phone
      page.click("worked-choose");
    }
    page.click("worked-scope-batch");
    for (Step step : List.of(Step.SUM, Step.RESULT, Step.GRADIENT, Step.UPDATE)) {
      page.click(name(step));
      assertEquals(
          List.of(),
          AccessibilityBrowserTest.violations(
              page, step.name(), "[data-testid=worked-panel]", ".pane.network"));
      boolean isTooWide =
          (boolean) page.find("worked-body").evaluate("e => e.scrollWidth > e.clientWidth + 1");
      assertFalse(isTooWide, step.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"data=blobs&classes=4", "data=spiral&classes=3&output=sigmoid&loss=mse"})
  void showsAShareForEachClass(String link) {
    PlaygroundPage page = opened(open("/#" + link));
    page.click(name(Step.OUTPUT));
    int classes = link.contains("4") ? 4 : 3;
    assertEquals(classes, page.find("worked-picture").locator(".worked-bar").count());
    assertTrue(page.find("worked-picture").innerText().contains("%"));
  }
}
