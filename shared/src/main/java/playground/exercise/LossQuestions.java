package playground.exercise;

import playground.math.Elementary;
import playground.network.Head;

/** The mean squared error of three samples, and who owns most of a loss. */
final class LossQuestions {
  private static final int SAMPLES = 3;
  private static final int CHOICES = 4;

  private LossQuestions() {}

  /** Targets of 0 and 1, and what was answered, each off by another tenth. */
  private record Answers(double[] targets, double[] outputs, double[] squares) {
    static Answers of(EasyNumbers numbers) {
      double[] targets = new double[SAMPLES];
      double[] outputs = new double[SAMPLES];
      double[] squares = new double[SAMPLES];
      int first = numbers.below(3);
      for (int s = 0; s < SAMPLES; s++) {
        targets[s] = numbers.below(2);
        double gap = ((first + s) % SAMPLES * 3 + 1 + numbers.below(3)) * 0.1;
        outputs[s] = targets[s] == 1 ? 1 - gap : gap;
        squares[s] = new SmallNetwork(1, 0, null, outputs[s], 0).forward(1).loss(targets[s]);
      }
      return new Answers(targets, outputs, squares);
    }

    double sum() {
      double sum = 0;
      for (double square : squares) {
        sum += square;
      }
      return sum;
    }

    int worst() {
      int worst = 0;
      for (int s = 1; s < SAMPLES; s++) {
        worst = squares[s] > squares[worst] ? s : worst;
      }
      return worst;
    }

    Question.Draft draft() {
      Question.Draft draft = new Question.Draft();
      for (int s = 0; s < SAMPLES; s++) {
        draft.given("y" + (s + 1), targets[s]).given("p" + (s + 1), outputs[s]);
      }
      return draft;
    }
  }

  static Question meanSquared(EasyNumbers numbers) {
    Answers answers = Answers.of(numbers);
    double gaps = 0;
    for (int s = 0; s < SAMPLES; s++) {
      gaps += Math.abs(answers.outputs[s] - answers.targets[s]);
    }
    double mean = answers.sum() / SAMPLES;
    return answers
        .draft()
        .slip("sum", answers.sum())
        .slip("half", mean / 2)
        .slip("not-squared", gaps / SAMPLES)
        .number(mean, 0.002);
  }

  /** How many percent of the loss the worst sample owns. */
  static Question share(EasyNumbers numbers) {
    Answers answers = Answers.of(numbers);
    double worst = answers.squares[answers.worst()];
    double gaps = 0;
    for (int s = 0; s < SAMPLES; s++) {
      gaps += Math.abs(answers.outputs[s] - answers.targets[s]);
    }
    return answers
        .draft()
        .slip("not-squared", Math.sqrt(worst) / gaps * 100)
        .slip("of-one", worst * 100)
        .number(worst / answers.sum() * 100, 1);
  }

  /** The number of the one of four probabilities of class 1 has the largest cross-entropy. */
  static Question crossEntropy(EasyNumbers numbers) {
    Head head = Head.crossEntropy(2);
    Question.Draft draft = new Question.Draft();
    int offset = numbers.below(CHOICES);
    int worst = 0;
    int least = 0;
    double[] losses = new double[CHOICES];
    for (int i = 0; i < CHOICES; i++) {
      int target = numbers.below(2);
      double right = ((offset + i) % CHOICES * 2 + 1 + numbers.below(2)) * 0.1;
      double p = target == 1 ? right : 1 - right;
      double logit = Elementary.log(p / (1 - p));
      losses[i] = head.loss(new double[] {logit}, new double[] {p}, 0, target);
      worst = losses[i] > losses[worst] ? i : worst;
      least = losses[i] < losses[least] ? i : least;
      draft.given("y" + (i + 1), target).given("p" + (i + 1), p);
    }
    return draft.slip("least", least + 1).number(worst + 1, 0);
  }
}
