package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.exercise.Exercise;
import playground.exercise.Question;
import playground.experiment.Choices;

/** Exercises ask with fresh numbers, judge, explain, and keep what was reached. */
class ExercisesBrowserTest extends RealServer {
  /** A message's key shown for want of its words, or a placeholder that nothing filled. */
  private static final Pattern UNTRANSLATED = Pattern.compile("exercises?\\.[a-z]|\\{");

  private static Question question(PlaygroundPage page, Exercise exercise, int attempt) {
    String seed = (String) page.page().evaluate("localStorage['playground.learner']");
    return exercise.question(Integer.parseInt(seed), attempt);
  }

  private static void choose(PlaygroundPage page, Exercise exercise) {
    page.click("exercise-choose-" + Choices.name(exercise));
  }

  private static void answer(PlaygroundPage page, double number) {
    page.find("exercise-answer").fill(String.valueOf(number));
    page.find("exercise-answer").press("Enter");
    page.find("exercise-next").waitFor();
  }

  private PlaygroundPage exercises(String address) {
    PlaygroundPage page = open(address);
    page.click("presets");
    page.click("exercises");
    page.find("exercises-dialog").waitFor();
    return page;
  }

  @Test
  void threeRightAnswersInARowMasterAnExerciseForGood() {
    PlaygroundPage page = exercises("/");
    choose(page, Exercise.WEIGHT_UPDATE);
    for (int attempt = 0; attempt < 3; attempt++) {
      String asked = page.find("exercise-ask").innerText();
      answer(page, question(page, Exercise.WEIGHT_UPDATE, attempt).answer());
      assertTrue(page.find("exercise-verdict").innerText().startsWith("Right."));
      page.click("exercise-next");
      assertNotEquals(asked, page.find("exercise-ask").innerText());
    }
    assertEquals("Mastered", page.find("exercise-streak").innerText());
    page.page().reload();
    page.click("presets");
    page.click("exercises");
    choose(page, Exercise.WEIGHT_UPDATE);
    assertEquals("Mastered", page.find("exercise-streak").innerText());
  }

  @Test
  void aSlipIsExplainedAndUsesUpTheQuestion() {
    PlaygroundPage page = exercises("/");
    choose(page, Exercise.WEIGHT_UPDATE);
    Question question = question(page, Exercise.WEIGHT_UPDATE, 0);
    answer(page, question.slips().get(0).answer());
    String verdict = page.find("exercise-verdict").innerText();
    assertTrue(verdict.startsWith("Not right."), verdict);
    assertTrue(verdict.contains("uphill"), verdict);
    assertTrue(verdict.contains("The answer is"), verdict);
    assertTrue(page.find("exercise-check").isHidden());
    assertTrue(page.find("exercise-answer").isDisabled());
    page.click("exercise-next");
    page.find("exercise-answer").fill("none");
    page.find("exercise-answer").press("Enter");
    assertTrue(page.find("exercise-verdict").innerText().contains("write a number"));
    assertEquals("none", page.find("exercise-answer").inputValue());
    assertEquals(
        "1,0,no", page.page().evaluate("localStorage['playground.exercise.weight-update']"));
  }

  /** One whose answer becomes a bias, one that trains, one that is only looked at. */
  @ParameterizedTest
  @EnumSource(
      value = Exercise.class,
      names = {"PAGE_SILENCE", "PAGE_LARGEST_RATE", "PAGE_DEAD", "PAGE_PERCENT"})
  void theNetworkOnThePageDecides(Exercise exercise) {
    PlaygroundPage page = exercises("/?lang=en#v=1&data=xor");
    choose(page, exercise);
    double right = question(page, exercise, 0).answer();
    page.find("exercise-answer").fill(String.valueOf(right));
    page.find("exercise-answer").press("Enter");
    page.await("document.querySelector('[data-testid=exercise-verdict]').innerText.length > 0");
    page.find("exercise-verdict").getByText("Right.").waitFor();
    assertTrue(page.find("exercise-verdict").innerText().contains("network on the page"));
    assertFalse(page.experiment().contains("xor"), "it is the task's experiment that is there");
    page.click("exercise-next");
    page.find("exercise-answer").fill(String.valueOf(question(page, exercise, 1).answer() + 77));
    page.find("exercise-answer").press("Enter");
    page.find("exercise-verdict").getByText("Not right.").waitFor();
    assertTrue(page.find("exercise-streak").innerText().startsWith("0 of 3"));
    page.click("exercises-close");
    while (page.find("undo").isEnabled()) { // once for each answer that the page could try
      page.click("undo");
    }
    assertTrue(page.experiment().contains("xor"), "the own experiment comes back");
  }

  @Test
  void everyExerciseHasAllItsWordsInBothLanguages() {
    for (String language : new String[] {"en", "ja"}) {
      PlaygroundPage page = exercises("/?lang=" + language);
      for (Exercise exercise : Exercise.values()) {
        choose(page, exercise);
        Question question = question(page, exercise, 0);
        answer(page, question.slips().isEmpty() ? 99 : question.slips().get(0).answer());
        page.find("exercise-verdict").locator("b").waitFor();
        String words = page.find("exercises-dialog").innerText();
        assertFalse(UNTRANSLATED.matcher(words).find(), words);
      }
    }
  }
}
