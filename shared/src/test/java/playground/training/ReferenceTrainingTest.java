package playground.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import playground.FixtureFile;
import playground.network.Activation;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;

/** Two whole trainings, all parameters after each of four epochs, as PyTorch computed them. */
class ReferenceTrainingTest {
  private static List<String[]> of(String name) throws IOException {
    List<String[]> found = new ArrayList<>();
    boolean isThere = false;
    for (String[] line : FixtureFile.lines("training.txt")) {
      if (line[0].equals("case")) {
        isThere = line[1].equals(name);
      } else if (isThere) {
        found.add(line);
      }
    }
    return found;
  }

  private static double[] numbers(String[] line, int from) {
    return Arrays.stream(line, from, line.length).mapToDouble(Double::parseDouble).toArray();
  }

  private static LabelledRows samples(List<String[]> lines) {
    List<String[]> samples = lines.stream().filter(line -> line[0].equals("sample")).toList();
    double[] rows =
        samples.stream()
            .flatMap(line -> Arrays.stream(line[1].split(",")))
            .mapToDouble(Double::parseDouble)
            .toArray();
    double[] targets = samples.stream().mapToDouble(l -> Double.parseDouble(l[2])).toArray();
    return new LabelledRows(rows, targets);
  }

  private static void assertTrains(String name, Network network, Rules rules) throws IOException {
    List<String[]> lines = of(name);
    LabelledRows samples = samples(lines);
    Trainer trainer = new Trainer(network, samples);
    int[] order = Trainer.order(samples.size(), false, 0, 0);
    int epochs = 0;
    for (String[] line : lines) {
      if (line[0].equals("params") && line[1].equals("0")) {
        network.setParameters(numbers(line, 2), 0);
      } else if (line[0].equals("params")) {
        for (int from = 0; from < order.length; from += rules.batchSize()) {
          int count = Math.min(rules.batchSize(), order.length - from);
          trainer.update(order, from, count, rules, null);
        }
        double[] expected = numbers(line, 2);
        double[] actual = network.parameters();
        assertEquals(expected.length, actual.length);
        for (int k = 0; k < actual.length; k++) {
          assertEquals(expected[k], actual[k], 1e-12, name + " epoch " + line[1] + ", " + k);
        }
        epochs++;
      } else if (line[0].equals("loss")) {
        double loss = Metrics.of(network, new PlainKernel(network), samples).loss();
        assertEquals(Double.parseDouble(line[2]), loss, 1e-12, name + " loss " + line[1]);
      }
    }
    assertEquals(4, epochs);
  }

  @Test
  void classificationWithAdamPenaltyAndClipping() throws IOException {
    List<Network.Shape> hidden =
        List.of(new Network.Shape(3, Activation.TANH, 0), new Network.Shape(2, Activation.TANH, 0));
    Network network = Network.build(2, hidden, Head.crossEntropy(3));
    Rules rules =
        new Rules(
            3, Optimizer.ADAM, OptimizerConstants.STANDARD, 0.05, Regularization.L2, 0.01, 0.7);
    assertTrains("classification", network, rules);
  }

  @Test
  void regressionWithNesterovAndAPenaltyOnSizes() throws IOException {
    List<Network.Shape> hidden = List.of(new Network.Shape(4, Activation.RELU, 0));
    Network network = Network.build(1, hidden, new Head(Loss.HUBER, Output.LINEAR, 1, 0));
    Rules rules =
        new Rules(
            2, Optimizer.NESTEROV, OptimizerConstants.STANDARD, 0.02, Regularization.L1, 0.003, 0);
    assertTrains("regression", network, rules);
  }
}
