package playground.exercise;

import java.util.function.Function;
import playground.math.SeededRandom;

/** The exercises, in the order of the lessons that they belong to. */
public enum Exercise {
  NEURON_SUM(1, NeuronQuestions::sum),
  NEURON_SILENCE(1, NeuronQuestions::silence),
  PAGE_SUM(1, NeuronPageTasks::sum, NeuronPageTasks.SUM),
  PAGE_SILENCE(1, NeuronPageTasks::silence, NeuronPageTasks.SILENCE),
  ACTIVATION_SLOPE(2, ActivationQuestions::slope),
  DEAD_UNITS(2, ActivationQuestions::dead),
  LINEAR_LIMIT(2, ActivationQuestions::linear),
  PAGE_OFF(2, NeuronPageTasks::off, NeuronPageTasks.OFF),
  PAGE_DEAD(2, NeuronPageTasks::dead, NeuronPageTasks.DEAD),
  FORWARD_OUTPUT(3, ForwardQuestions::output),
  FORWARD_EDGE(3, ForwardQuestions::edge),
  PAGE_PERCENT(3, NetworkPageTasks::percent, NetworkPageTasks.PERCENT),
  PAGE_PASS(3, NetworkPageTasks::pass, NetworkPageTasks.PASS),
  MEAN_SQUARED_ERROR(4, LossQuestions::meanSquared),
  LOSS_SHARE(4, LossQuestions::share),
  CROSS_ENTROPY(4, LossQuestions::crossEntropy),
  PAGE_LOSS(4, NetworkPageTasks::meanSquared, NetworkPageTasks.MEAN_SQUARED),
  PAGE_BEST_BIAS(4, NetworkPageTasks::bestBias, NetworkPageTasks.BEST_BIAS),
  WEIGHT_GRADIENT(5, BackwardQuestions::gradient),
  WEIGHT_UPDATE(5, BackwardQuestions::update),
  LARGEST_RATE(5, BackwardQuestions::largestRate),
  PAGE_UPDATE(5, NetworkPageTasks::update, NetworkPageTasks.UPDATE),
  PAGE_LARGEST_RATE(5, NetworkPageTasks::largestRate, NetworkPageTasks.LARGEST_RATE);

  private final int lesson;
  private final Function<EasyNumbers, Question> maker;
  private final PageTask pageTask;

  Exercise(int lesson, Function<EasyNumbers, Question> maker) {
    this(lesson, maker, null);
  }

  Exercise(int lesson, Function<EasyNumbers, Question> maker, PageTask pageTask) {
    this.lesson = lesson;
    this.maker = maker;
    this.pageTask = pageTask;
  }

  /** How the page's network decides about an answer, or null where it has no say. */
  public PageTask pageTask() {
    return pageTask;
  }

  /** The lesson's number, from 1 to 5. */
  public int lesson() {
    return lesson;
  }

  /**
   * The question of an attempt: other numbers each time, and the same again for the same learner.
   * The right answer is never that of the question before, so no answer is right time after time.
   *
   * @param seed the learner's
   * @param attempt counts the answers that were given before
   */
  public Question question(int seed, int attempt) {
    int own = seed * values().length + ordinal();
    Question question = null;
    for (int reached = 0; reached <= attempt; reached++) {
      EasyNumbers numbers =
          new EasyNumbers(new SeededRandom(own, SeededRandom.Stream.DATA, reached));
      Question last = question;
      do {
        question = maker.apply(numbers);
      } while (last != null && question.judge(last.answer()).grade() == Verdict.Grade.RIGHT);
    }
    return question;
  }
}
