package playground.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import playground.Bits;
import playground.math.SeededRandom;
import playground.network.Activation;
import playground.network.Dropout;
import playground.network.Head;
import playground.network.Initializer;
import playground.network.Loss;
import playground.network.Network;
import playground.network.Output;
import playground.network.PlainPass;

class ExplainedUpdateTest {
  private static final int[] ORDER = {4, 2, 0, 5, 1, 3};

  private static LabelledRows samples() {
    double[] rows = {1, 2, -1, 0.5, 0, -2, 2.5, 1, -0.25, 3, 1.5, -1.5};
    return new LabelledRows(rows, new double[] {0, 1, 2, 1, 0, 2});
  }

  private static Network network(double dropout) {
    List<Network.Shape> hidden =
        List.of(
            new Network.Shape(4, Activation.TANH, dropout),
            new Network.Shape(3, Activation.RELU, 0));
    Network network = Network.build(2, hidden, Head.crossEntropy(3));
    SeededRandom random = new SeededRandom(5, SeededRandom.Stream.WEIGHTS);
    Initializer.XAVIER.fill(network, random, 0.1);
    return network;
  }

  private static Rules rules(Optimizer optimizer) {
    return new Rules(4, optimizer, OptimizerConstants.STANDARD, 0.05, Regularization.L2, 0.02, 0.3);
  }

  /** All numbers of three updates in a row, the second of a short batch, and dropout in all. */
  @ParameterizedTest
  @EnumSource
  void everyNumberIsThatOfTheTrainersNextUpdate(Optimizer optimizer) {
    Network network = network(0.4);
    Trainer trainer = new Trainer(network, samples());
    SeededRandom dropout = new SeededRandom(1, SeededRandom.Stream.DROPOUT);
    for (int update = 0; update < 3; update++) {
      int from = update % 2 * 4;
      int count = Math.min(4, ORDER.length - from);
      double[][] masks = Trainer.masks(network, count, dropout);
      Explanation found =
          new Batch(samples(), ORDER, from, count, rules(optimizer), masks)
              .explain(network, trainer.state(), s -> true);
      checkSamples(found, network, from, count, masks);
      Bits.assertSame(network.parameters(), found.before(), "before");
      for (int k = 0; k < network.parameterCount(); k++) {
        double[] remembered = trainer.remembered(k); // nothing yet before the first update
        Bits.assertSameStart(remembered, found.rememberedBefore(k), "remembered before");
        assertEquals(optimizer.slots(), found.rememberedBefore(k).length);
      }
      trainer.update(ORDER, from, count, rules(optimizer), masks);
      Bits.assertSame(network.parameters(), found.after(), "after update " + update);
      for (int k = 0; k < network.parameterCount(); k++) {
        Bits.assertSame(trainer.remembered(k), found.rememberedAfter(k), "remembered after");
        assertEquals(optimizer.slots(), found.rememberedAfter(k).length);
      }
    }
  }

  /** Samples, masks, losses and gradients against the plain loops. */
  private static void checkSamples(
      Explanation found, Network network, int from, int count, double[][] masks) {
    assertEquals(count, found.samples().size());
    PlainPass pass = new PlainPass(network);
    double total = 0;
    for (int s = 0; s < count; s++) {
      Explanation.Sample sample = found.samples().get(s);
      double[][] own = Dropout.of(masks, s, network);
      assertArrayEquals(samples().row(ORDER[from + s]), sample.row(), 0.0);
      assertEquals(samples().targets()[ORDER[from + s]], sample.target(), 0.0);
      pass.forward(sample.row(), own);
      Bits.assertSame(pass.loss(sample.target()), sample.loss(), "loss");
      total += sample.loss();
      pass.backward(sample.target(), own);
      for (int l = 0; l < pass.layers(); l++) {
        Explanation.LayerValues values = sample.layers().get(l);
        Bits.assertSame(pass.sums(l), values.sums(), "sums");
        Bits.assertSame(pass.outputs(l), values.outputs(), "outputs");
        Bits.assertSame(pass.passed(l), values.passed(), "passed");
        Bits.assertSame(pass.outputErrors(l), values.outputErrors(), "output errors");
        Bits.assertSame(pass.sumErrors(l), values.sumErrors(), "sum errors");
        Bits.assertSame(l == 0 ? own[0] : new double[0], values.mask(), "mask");
      }
    }
    Bits.assertSame(total / count, found.loss(), "mean loss");
    Bits.assertSame(pass.gradients(), found.sums(), "sums of gradients");
    double norm = 0;
    for (int k = 0; k < found.means().length; k++) {
      Bits.assertSame(found.sums()[k] / count, found.means()[k], "mean gradient");
      norm += found.penalised()[k] * found.penalised()[k];
      Bits.assertSame(
          found.penalised()[k] * found.clipFactor(), found.clipped()[k], "clipped gradient");
    }
    double factor = 0.3 / (Math.sqrt(norm) + 1e-6);
    Bits.assertSame(Math.min(1, factor), found.clipFactor(), "clip factor");
    assertTrue(found.penalty() > 0);
    for (int l = 0; l < network.layers().length; l++) {
      int weight = network.layers()[l].weightAt(0, 1);
      double decay = network.weightsAndBiases()[weight] * 0.02;
      Bits.assertSame(decay + found.means()[weight], found.penalised()[weight], "penalised weight");
      int bias = network.layers()[l].biasAt(0);
      Bits.assertSame(found.means()[bias], found.penalised()[bias], "a bias is not");
    }
  }

  /**
   * One linear unit, w = 2, b = 1, for y = 10 at x = 3: a = 7, loss 9, error −6, gradients −18 and
   * −6; the penalty ½·0.5·2² = 1 adds 0.5·2 = 1 to the weight's; the rate is 0.5.
   */
  @Test
  void oneUpdateByHand() {
    Network network = Network.build(1, List.of(), new Head(Loss.MSE, Output.LINEAR, 1, 0));
    network.setParameters(new double[] {2, 1}, 0);
    LabelledRows one = new LabelledRows(new double[] {3}, new double[] {10});
    Trainer trainer = new Trainer(network, one);
    Rules rules =
        new Rules(
            1, Optimizer.MOMENTUM, OptimizerConstants.STANDARD, 0.5, Regularization.L2, 0.5, 0);
    Explanation found = Batch.whole(one, rules).explain(network, trainer.state(), s -> true);
    assertEquals(9, found.loss(), 0.0);
    assertEquals(1, found.penalty(), 0.0);
    assertArrayEquals(new double[] {-18, -6}, found.means(), 0.0);
    assertArrayEquals(new double[] {-17, -6}, found.penalised(), 0.0);
    assertEquals(1, found.clipFactor(), 0.0);
    assertArrayEquals(new double[] {-17, -6}, found.gradients(), 0.0);
    assertArrayEquals(new double[] {2, 1}, found.before(), 0.0);
    assertArrayEquals(new double[] {10.5, 4}, found.after(), 0.0);
    assertArrayEquals(new double[] {-17}, found.rememberedAfter(0), 0.0);
    assertArrayEquals(new double[] {2, 1}, network.parameters(), 0.0);
  }

  @Test
  void explainingLeavesTrainerAndNetworkAsTheyWere() {
    Network network = network(0);
    Trainer trainer = new Trainer(network, samples());
    trainer.update(ORDER, 0, 4, rules(Optimizer.ADAM), null);
    double[] before = trainer.state();
    for (int i = 0; i < 2; i++) {
      new Batch(samples(), ORDER, 4, 2, rules(Optimizer.ADAM), null)
          .explain(network, before.clone(), s -> true);
    }
    Bits.assertSame(before, trainer.state(), "state");
  }
}
