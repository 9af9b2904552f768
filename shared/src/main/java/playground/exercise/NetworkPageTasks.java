package playground.exercise;

import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.math.Elementary;

/** Lessons 3 to 5 on the page: the way forward, the loss, and one update. */
final class NetworkPageTasks {
  private static final int POINTS = 3;

  private NetworkPageTasks() {}

  /** How many percent class 1 gets from one ReLU neuron and a sigmoid. */
  static Question percent(EasyNumbers numbers) {
    Question.Draft draft =
        NeuronPageTasks.weights(numbers)
            .given("v", numbers.tenth(0.9))
            .given("c", numbers.tenth(0.9))
            .given("x1", numbers.whole(3))
            .given("x2", numbers.whole(3));
    Numbers n = draft.numbers();
    double z = sum(n);
    double out = Math.max(0, z) * n.of("v");
    double open = z * n.of("v");
    return draft
        .slip("no-activation", Elementary.sigmoid(open + n.of("c")) * 100)
        .slip("other", 100 - Elementary.sigmoid(out + n.of("c")) * 100)
        .slip("no-output-bias", Elementary.sigmoid(out) * 100)
        .number(Elementary.sigmoid(out + n.of("c")) * 100, 1);
  }

  private static double sum(Numbers n) {
    return NeuronPageTasks.weighted(n) + n.of("b");
  }

  static final PageTask PERCENT =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return new PageNetwork(false, 1)
              .neuron(0, 0, n.of("b"), n.of("w1"), n.of("w2"))
              .neuron(1, 0, n.of("c"), n.of("v"))
              .point(n.of("x1"), n.of("x2"), 1)
              .point(-n.of("x1"), -n.of("x2"), 0)
              .experiment();
        }

        @Override
        double read(Numbers n, Live live) {
          return live.output(n.of("x1"), n.of("x2")) * 100;
        }
      };

  /** By how much the output changes when the weight behind a ReLU neuron is set anew. */
  static Question pass(EasyNumbers numbers) {
    Question.Draft draft =
        NeuronPageTasks.weights(numbers)
            .given("v", numbers.tenth(0.9))
            .given("to", numbers.whole(3))
            .given("c", numbers.tenth(0.9))
            .given("x1", numbers.whole(3))
            .given("x2", numbers.whole(3));
    Numbers n = draft.numbers();
    double change = n.of("to") - n.of("v");
    double a = Math.max(0, sum(n));
    return draft
        .slip("off", sum(n) * change)
        .slip("whole", a * n.of("to"))
        .number(a * change, 0.01);
  }

  /** The page has the weight that was set; beside it stands what the one before would give. */
  static final PageTask PASS =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return new PageNetwork(true, 1)
              .neuron(0, 0, n.of("b"), n.of("w1"), n.of("w2"))
              .neuron(1, 0, n.of("c"), n.of("to"))
              .onePoint(n.of("x1"), n.of("x2"), 0)
              .experiment();
        }

        @Override
        double read(Numbers n, Live live) {
          double before = live.hidden(0, n.of("x1"), n.of("x2")) * n.of("v");
          return live.output(n.of("x1"), n.of("x2")) - (before + n.of("c"));
        }
      };

  /** One linear neuron on three points. */
  private static Question.Draft line(EasyNumbers numbers) {
    Question.Draft draft =
        new Question.Draft().given("w", numbers.tenth(0.9)).given("b", numbers.tenth(0.9));
    for (int p = 1; p <= POINTS; p++) {
      draft.given("x" + p, numbers.whole(1) * p).given("y" + p, numbers.whole(3));
    }
    return draft;
  }

  private static Experiment line(Numbers n, double bias) {
    PageNetwork page = new PageNetwork(true, 0).oneInput().neuron(0, 0, bias, n.of("w"));
    for (int p = 1; p <= POINTS; p++) {
      page.point(n.of("x" + p), 0, n.of("y" + p));
    }
    return page.experiment();
  }

  static Question meanSquared(EasyNumbers numbers) {
    Question.Draft draft = line(numbers);
    Numbers n = draft.numbers();
    double squares = 0;
    double gaps = 0;
    for (int p = 1; p <= POINTS; p++) {
      double gap = n.of("w") * n.of("x" + p);
      gap += n.of("b");
      gap -= n.of("y" + p);
      squares += gap * gap;
      gaps += Math.abs(gap);
    }
    return draft
        .slip("sum", squares)
        .slip("half", squares / (2 * POINTS))
        .slip("not-squared", gaps / POINTS)
        .number(squares / POINTS, 0.02);
  }

  static final PageTask MEAN_SQUARED =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return line(n, n.of("b"));
        }

        @Override
        double read(Numbers n, Live live) {
          double squares = 0;
          for (int p = 1; p <= POINTS; p++) {
            double gap = live.output(n.of("x" + p)) - n.of("y" + p);
            squares += gap * gap;
          }
          return squares / POINTS;
        }
      };

  /** With which bias the loss is smallest, the weight held. */
  static Question bestBias(EasyNumbers numbers) {
    Question.Draft draft = line(numbers);
    Numbers n = draft.numbers();
    double rest = 0;
    double targets = 0;
    for (int p = 1; p <= POINTS; p++) {
      rest += n.of("y" + p);
      rest -= n.of("w") * n.of("x" + p);
      targets += n.of("y" + p);
    }
    return draft
        .slip("sum", rest)
        .slip("change", rest / POINTS - n.of("b"))
        .slip("targets", targets / POINTS)
        .number(rest / POINTS, 0.02);
  }

  /** The answer becomes the bias; the loss is smallest where its gradient, 2·mean gap, is 0. */
  static final PageTask BEST_BIAS =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return line(n, Decimal.rounded(answer));
        }

        @Override
        double read(Numbers n, Live live) {
          double gaps = 0;
          for (int p = 1; p <= POINTS; p++) {
            gaps += live.output(n.of("x" + p));
            gaps -= n.of("y" + p);
          }
          return live.bias(0, 0) - gaps / POINTS;
        }
      };

  /** One linear neuron and one point, which it misses. */
  private static Question.Draft point(EasyNumbers numbers) {
    double w = numbers.tenth(0.9);
    double b = numbers.tenth(0.9);
    double x = numbers.whole(3);
    double y = numbers.whole(3);
    boolean isMet = Math.abs(Decimal.rounded(w * x + b - y)) < 0.15;
    return new Question.Draft()
        .given("w", w)
        .given("b", b)
        .given("x", x)
        .given("y", isMet ? y + 2 : y);
  }

  private static Experiment point(Numbers n, double rate) {
    return new PageNetwork(true, 0)
        .oneInput()
        .neuron(0, 0, n.of("b"), n.of("w"))
        .onePoint(n.of("x"), 0, n.of("y"))
        .trained(rate)
        .experiment();
  }

  private static double gap(Numbers n) {
    return n.of("w") * n.of("x") + n.of("b") - n.of("y");
  }

  static Question update(EasyNumbers numbers) {
    double[] rates = {0.01, 0.02, 0.05, 0.1};
    Question.Draft draft = point(numbers).given("rate", rates[numbers.below(rates.length)]);
    Numbers n = draft.numbers();
    double gradient = gap(n) * n.of("x") * 2;
    double step = gradient * n.of("rate");
    return draft
        .slip("uphill", n.of("w") + step)
        .slip("half", n.of("w") - step / 2)
        .slip("no-rate", n.of("w") - gradient)
        .slip("no-input", n.of("w") - step / n.of("x"))
        .number(n.of("w") - step, 0.0006); // three decimals are enough
  }

  static final PageTask UPDATE =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return point(n, n.of("rate"));
        }

        @Override
        double read(Numbers n, Live live) {
          return live.weight(0, 0, 0);
        }
      };

  /** Beyond which rate each update lands farther off: 2/curvature along the gradient. */
  static Question largestRate(EasyNumbers numbers) {
    Question.Draft draft = point(numbers);
    double x = draft.numbers().of("x");
    double largest = 1 / (x * x + 1);
    return draft
        .slip("one-step", largest / 2)
        .slip("no-bias", 1 / (x * x))
        .slip("no-two", largest * 2)
        .number(largest, largest * 0.02);
  }

  /**
   * The answer becomes the learning rate of one update. It multiplies the gap by 1 −
   * rate·curvature, which gives the curvature away.
   */
  static final PageTask LARGEST_RATE =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return point(n, Decimal.rounded(answer));
        }

        @Override
        double read(Numbers n, Live live) {
          double rate = live.experiment.get(Fields.LEARNING_RATE);
          double left = (live.output(n.of("x")) - n.of("y")) / gap(n);
          return rate * 2 / (1 - left);
        }
      };
}
