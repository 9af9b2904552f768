package playground.client.view;

import playground.client.model.Texts;
import playground.experiment.Choices;
import playground.experiment.Problem;

/** What is wrong with a value, in the page's language. */
final class ProblemText {
  private ProblemText() {}

  static String of(Problem problem, Texts texts) {
    return texts.get(
        "problem." + Choices.name(problem.kind()),
        "value",
        problem.value(),
        "limit",
        limit(problem, texts),
        "other",
        problem.other());
  }

  /** Limits are numbers and names, but for a few that are words and have a translation. */
  private static String limit(Problem problem, Texts texts) {
    String key = "limit." + problem.limit().replace(' ', '-');
    String words = texts.get(key);
    return words.equals(key) ? problem.limit() : words;
  }
}
