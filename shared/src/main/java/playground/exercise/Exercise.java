package playground.exercise;

import java.util.function.Function;
import playground.math.SeededRandom;

/** The exercises, in the order of the lessons that they belong to. */
public enum Exercise {
  NEURON_SUM(1, NeuronQuestions::sum),
  NEURON_SILENCE(1, NeuronQuestions::silence),
  ACTIVATION_SLOPE(2, ActivationQuestions::slope),
  DEAD_UNITS(2, ActivationQuestions::dead),
  LINEAR_LIMIT(2, ActivationQuestions::linear),
  FORWARD_OUTPUT(3, ForwardQuestions::output),
  FORWARD_EDGE(3, ForwardQuestions::edge),
  MEAN_SQUARED_ERROR(4, LossQuestions::meanSquared),
  LOSS_SHARE(4, LossQuestions::share),
  CROSS_ENTROPY(4, LossQuestions::crossEntropy),
  WEIGHT_GRADIENT(5, BackwardQuestions::gradient),
  WEIGHT_UPDATE(5, BackwardQuestions::update),
  LARGEST_RATE(5, BackwardQuestions::largestRate);

  private final int lesson;
  private final Function<EasyNumbers, Question> maker;

  Exercise(int lesson, Function<EasyNumbers, Question> maker) {
    this.lesson = lesson;
    this.maker = maker;
  }

  /** The lesson's number, from 1 to 5. */
  public int lesson() {
    return lesson;
  }

  /**
   * The question of an attempt: other numbers each time, and the same again for the same learner.
   *
   * @param seed the learner's
   * @param attempt counts the answers that were given before
   */
  public Question question(int seed, int attempt) {
    int own = seed * values().length + ordinal();
    return maker.apply(new EasyNumbers(new SeededRandom(own, SeededRandom.Stream.DATA, attempt)));
  }
}
