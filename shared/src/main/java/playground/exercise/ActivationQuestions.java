package playground.exercise;

import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.network.Activation;

/** Slopes, dead neurons, and what cannot be learned without an activation. */
final class ActivationQuestions {
  private static final int UNITS = 3;
  private static final int POINTS = 4;
  private static final int SQUARES = 3;

  private ActivationQuestions() {}

  /** The slope of an activation, from what the neuron answers. */
  static Question slope(EasyNumbers numbers) {
    Activation[] known = {Activation.RELU, Activation.TANH, Activation.SIGMOID};
    Activation activation = known[numbers.below(known.length)];
    boolean isPositive = activation == Activation.SIGMOID || activation == Activation.RELU;
    double a = isPositive ? numbers.positiveTenth(0.9) : numbers.tenth(0.9);
    if (activation == Activation.RELU && numbers.below(2) == 0) {
      a = 0;
    }
    double z = a; // only ReLU's slope asks for it, and there it is the same unless a is 0
    Question.Draft draft =
        new Question.Draft()
            .given("activation", activation == Activation.RELU ? "ReLU" : Choices.name(activation))
            .given("a", a)
            .slip("answer", a);
    if (activation != Activation.RELU) { // whose 0 and 1 are nobody's 1 − a²
      draft.slip("tanh", Activation.TANH.slope(z, a));
      draft.slip("sigmoid", Activation.SIGMOID.slope(z, a));
    }
    return draft.number(activation.slope(z, a), 0.005);
  }

  /** How many of three ReLU neurons are dead: off for every training point. */
  static Question dead(EasyNumbers numbers) {
    Question.Draft draft = new Question.Draft();
    int dead = 0;
    int sometimesOff = 0;
    for (int unit = 0; unit < UNITS; unit++) {
      boolean isDead = numbers.below(2) == 0;
      int off = 0;
      StringBuilder sums = new StringBuilder();
      int on = numbers.below(POINTS);
      for (int point = 0; point < POINTS; point++) {
        double size = numbers.positiveTenth(2);
        boolean isOn = !isDead && (point == on || numbers.below(2) == 0);
        double z = isOn ? size : -size;
        off += Activation.RELU.value(z) == 0 ? 1 : 0;
        sums.append(point == 0 ? "" : ", ").append(Decimal.text(z).replace('-', '−'));
      }
      dead += off == POINTS ? 1 : 0;
      sometimesOff += off > 0 ? 1 : 0;
      draft.given("z" + (unit + 1), sums.toString());
    }
    return draft.slip("some", sometimesOff).number(dead, 0);
  }

  /**
   * How many of three squares with a point in each corner a network without activations can get all
   * right: those whose classes do not lie crosswise.
   */
  static Question linear(EasyNumbers numbers) {
    Question.Draft draft = new Question.Draft();
    int separable = 0;
    for (int square = 1; square <= SQUARES; square++) {
      boolean isCrosswise = numbers.below(2) == 0;
      int first = numbers.below(2);
      int odd = numbers.below(POINTS);
      StringBuilder classes = new StringBuilder();
      for (int corner = 0; corner < POINTS; corner++) {
        // in turn round the square, so that 0 and 2, and 1 and 3, lie opposite each other
        boolean isOther = isCrosswise ? corner % 2 == 1 : corner == odd;
        classes.append(corner == 0 ? "" : ", ").append(isOther ? 1 - first : first);
      }
      separable += isCrosswise ? 0 : 1;
      draft.given("s" + square, classes.toString());
    }
    return draft.slip("all", SQUARES).slip("opposite", SQUARES - separable).number(separable, 0);
  }
}
