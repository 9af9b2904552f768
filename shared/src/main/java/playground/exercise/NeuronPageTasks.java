package playground.exercise;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Generator;
import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Layer;
import playground.math.SeededRandom;
import playground.network.Activation;
import playground.network.Network;

/** Lessons 1 and 2 on the page: sums, silence, who is off, and who is dead. */
final class NeuronPageTasks {
  private static final int OFF_UNITS = 4;
  private static final int DEAD_UNITS = 6;
  private static final double DEAD_BIAS = -10;

  private NeuronPageTasks() {}

  /** Weights and bias of a neuron with two inputs. */
  static Question.Draft weights(EasyNumbers numbers) {
    return new Question.Draft()
        .given("w1", numbers.tenth(0.9))
        .given("w2", numbers.tenth(0.9))
        .given("b", numbers.tenth(0.9));
  }

  /** The sum of that neuron without its bias. */
  static double weighted(Numbers n) {
    double weighted = n.of("w1") * n.of("x1");
    weighted += n.of("w2") * n.of("x2");
    return weighted;
  }

  private static Question.Draft neuron(EasyNumbers numbers) {
    return weights(numbers).given("x1", numbers.whole(4)).given("x2", numbers.whole(4));
  }

  private static Experiment neuron(Numbers n, double bias) {
    return new PageNetwork(true, 1)
        .neuron(0, 0, bias, n.of("w1"), n.of("w2"))
        .neuron(1, 0, 0, 1)
        .onePoint(n.of("x1"), n.of("x2"), 0)
        .experiment();
  }

  static Question sum(EasyNumbers numbers) {
    Question.Draft draft = neuron(numbers);
    Numbers n = draft.numbers();
    double weighted = weighted(n);
    return draft
        .slip("no-bias", weighted)
        .slip("no-activation", Math.max(0, weighted + n.of("b")))
        .number(weighted + n.of("b"), 0.005);
  }

  /** The sum z of the page's neuron at its point. */
  static final PageTask SUM =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return neuron(n, n.of("b"));
        }

        @Override
        double read(Numbers n, Live live) {
          return live.sum(0, n.of("x1"), n.of("x2"));
        }
      };

  static Question silence(EasyNumbers numbers) {
    Question.Draft draft = neuron(numbers);
    Numbers n = draft.numbers();
    double weighted = weighted(n);
    return draft
        .slip("sign", weighted)
        .slip("change", 0 - weighted - n.of("b"))
        .number(0 - weighted, 0.005);
  }

  /** The answer becomes the neuron's bias; the right one is as much less as the sum is above 0. */
  static final PageTask SILENCE =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          return neuron(n, Decimal.rounded(answer));
        }

        @Override
        double read(Numbers n, Live live) {
          return live.bias(0, 0) - live.sum(0, n.of("x1"), n.of("x2"));
        }
      };

  /** Among four neurons, how many are off at a point. */
  static Question off(EasyNumbers numbers) {
    Question.Draft draft =
        new Question.Draft().given("x1", numbers.whole(3)).given("x2", numbers.whole(3));
    int off = 0;
    int negative = 0;
    for (int unit = 1; unit <= OFF_UNITS; unit++) {
      draft
          .given("u" + unit, numbers.tenth(0.9))
          .given("v" + unit, numbers.tenth(0.9))
          .given("b" + unit, numbers.tenth(0.9));
      Numbers n = draft.numbers();
      double z = n.of("u" + unit) * n.of("x1");
      z += n.of("v" + unit) * n.of("x2");
      off += Decimal.rounded(z + n.of("b" + unit)) <= 0 ? 1 : 0;
      negative += n.of("b" + unit) < 0 ? 1 : 0;
    }
    return draft.slip("on", OFF_UNITS - off).slip("bias", negative).number(off, 0);
  }

  static final PageTask OFF =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          PageNetwork page = new PageNetwork(true, OFF_UNITS);
          for (int unit = 1; unit <= OFF_UNITS; unit++) {
            page.neuron(0, unit - 1, n.of("b" + unit), n.of("u" + unit), n.of("v" + unit));
          }
          return page.onePoint(n.of("x1"), n.of("x2"), 0).experiment();
        }

        @Override
        double read(Numbers n, Live live) {
          int off = 0;
          for (int unit = 0; unit < OFF_UNITS; unit++) {
            double a = live.hidden(unit, n.of("x1"), n.of("x2"));
            off += Decimal.rounded(a) == 0 ? 1 : 0; // a sum of 0 may be off by a last digit
          }
          return off;
        }
      };

  /** Of six neurons with these biases, how many will learn anything. */
  static Question dead(EasyNumbers numbers) {
    StringBuilder biases = new StringBuilder();
    int dead = 0;
    for (int unit = 0; unit < DEAD_UNITS; unit++) {
      boolean isDead = numbers.below(2) == 0;
      boolean isHigh = numbers.below(3) == 0;
      double alive = isHigh ? 4 : numbers.positiveTenth(0.9);
      dead += isDead ? 1 : 0;
      biases.append(unit == 0 ? "" : ", ").append(Decimal.text(isDead ? DEAD_BIAS : alive));
    }
    return new Question.Draft()
        .given("biases", biases.toString().replace('-', '−'))
        .given("seed", numbers.below(1000))
        .slip("dead", dead)
        .slip("all", DEAD_UNITS)
        .number(DEAD_UNITS - dead, 0);
  }

  /** The neurons whose weights have moved in any digit. */
  static final PageTask DEAD =
      new PageTask() {
        @Override
        Experiment experiment(Numbers n, double answer) {
          List<Intervention> biases = new ArrayList<>();
          double[] values = n.list("biases");
          for (int unit = 0; unit < DEAD_UNITS; unit++) {
            biases.add(new Intervention.Bias(0, 0, unit, values[unit]));
          }
          return Experiment.STANDARD
              .with(Fields.DATA, Generator.GAUSS)
              .with(Fields.SAMPLES, 100)
              .with(Fields.SEED, (int) n.of("seed"))
              .with(Fields.LAYERS, List.of(new Layer(DEAD_UNITS, Activation.RELU)))
              .with(Fields.EPOCH, 20)
              .with(Fields.INTERVENTIONS, biases);
        }

        @Override
        double read(Numbers n, Live live) {
          Network start = live.experiment.network();
          SeededRandom weights =
              new SeededRandom(live.experiment.get(Fields.SEED), SeededRandom.Stream.WEIGHTS);
          live.experiment.get(Fields.INITIALIZER).fill(start, weights, 0);
          int moved = 0;
          for (int unit = 0; unit < DEAD_UNITS; unit++) {
            int at = start.layers()[0].weightAt(unit, 0);
            boolean isSame =
                start.weightsAndBiases()[at] == live.weight(0, unit, 0)
                    && start.weightsAndBiases()[at + 1] == live.weight(0, unit, 1);
            moved += isSame ? 0 : 1;
          }
          return moved;
        }
      };
}
