package playground.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import playground.network.Network;
import playground.network.PlainPass;

/**
 * One update with every intermediate value: forward, loss, backward, gradients, old and new
 * parameters. Computed by the plain loops on copies, so that looking changes nothing; the numbers
 * are those that the trainer's next update with the same samples gives, bit for bit.
 *
 * <p>Parameters and gradients are in the order of {@link Network#parameters()}.
 */
public final class Explanation {
  /**
   * A layer's numbers for one sample, one a unit.
   *
   * @param sums z = bias + Σ weight·input
   * @param outputs a = f(z)
   * @param mask dropout factors, 0 or 1/(1 − p); empty where the layer drops nothing
   * @param passed what the next layer is given: a, or a·mask
   * @param outputErrors ∂loss/∂a; 0 for an output layer under cross-entropy, which starts at z
   * @param sumErrors ∂loss/∂z
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record LayerValues(
      double[] sums,
      double[] outputs,
      double[] mask,
      double[] passed,
      double[] outputErrors,
      double[] sumErrors) {}

  /**
   * One sample's way through the network and back.
   *
   * @param row the network's inputs
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Sample(double[] row, double target, double loss, List<LayerValues> layers) {}

  private final List<Sample> samples = new ArrayList<>();
  private double loss;
  private double penalty;
  private double[] sums;
  private double[] means;
  private double[] penalised;
  private double clipFactor;
  private double[] clipped;
  private double[] given;
  private SpoiledGradients spoiled;
  private double[] before;
  private double[] after;
  private OptimizerState rememberedBefore;
  private OptimizerState rememberedAfter;

  private Explanation() {}

  /**
   * Explains the update with a batch, remembering the way of some samples only: a large set has
   * millions of numbers.
   *
   * @param state as {@link Trainer#state} gives it
   * @param kept of a sample's place in the batch
   */
  static Explanation of(Network network, double[] state, Batch batch, IntPredicate kept) {
    Explanation found = new Explanation();
    PlainPass pass = new PlainPass(network);
    double total = 0;
    for (int s = 0; s < batch.count(); s++) {
      double[][] own = batch.masks(s, network);
      double target = batch.target(s);
      double[] row = batch.row(s);
      pass.forward(row, own);
      double loss = pass.loss(target);
      pass.backward(target, own);
      if (kept.test(s)) {
        found.samples.add(new Sample(row, target, loss, layers(pass, own)));
      }
      total += loss;
    }
    found.loss = total / batch.count();
    Rules rules = batch.rules();
    found.penalty = rules.regularization().penalty(network, rules.regularizationRate());
    found.update(network, state, pass.gradients(), batch.count(), rules);
    return found;
  }

  private static List<LayerValues> layers(PlainPass pass, double[][] masks) {
    List<LayerValues> layers = new ArrayList<>();
    for (int l = 0; l < pass.layers(); l++) {
      boolean isMasked = masks != null && masks[l] != null;
      layers.add(
          new LayerValues(
              pass.sums(l).clone(),
              pass.outputs(l).clone(),
              isMasked ? masks[l] : new double[0],
              pass.passed(l).clone(),
              pass.outputErrors(l).clone(),
              pass.sumErrors(l).clone()));
    }
    return List.copyOf(layers);
  }

  private void update(Network network, double[] state, double[] gradients, int count, Rules rules) {
    sums = gradients.clone();
    Gradients.divide(gradients, count);
    means = gradients.clone();
    rules.regularization().addGradients(network, rules.regularizationRate(), gradients);
    penalised = gradients.clone();
    clipFactor = Gradients.clipFactor(gradients, rules.clipNorm());
    Gradients.clip(gradients, rules.clipNorm());
    clipped = gradients.clone();
    spoiled = new SpoiledGradients(network);
    spoiled.read(state);
    spoiled.apply(gradients);
    given = gradients.clone();
    before = network.parameters();
    after = network.parameters();
    rememberedBefore = new OptimizerState(before.length);
    rememberedBefore.read(state, before.length);
    rememberedBefore.prepare(rules.optimizer(), rules.constants());
    rememberedAfter = new OptimizerState(before.length);
    rememberedAfter.read(state, before.length);
    rememberedAfter.update(
        rules.optimizer(), rules.constants(), rules.learningRate(), after, gradients);
  }

  public List<Sample> samples() {
    return samples;
  }

  /** The mean loss of the samples, without the penalty. */
  public double loss() {
    return loss;
  }

  /** The penalty on the weights, see {@link Regularization}. */
  public double penalty() {
    return penalty;
  }

  /** Sums of the samples' gradients. */
  public double[] sums() {
    return sums;
  }

  /** Sums divided by the number of samples. */
  public double[] means() {
    return means;
  }

  /** Means with the gradients of the penalty. */
  public double[] penalised() {
    return penalised;
  }

  /** What {@link #penalised} is multiplied by: below 1 when its norm is too large. */
  public double clipFactor() {
    return clipFactor;
  }

  /** {@link #penalised} times {@link #clipFactor}. */
  public double[] clipped() {
    return clipped;
  }

  /** The sum of a parameter's gradients up to this one, where they are kept by mistake; else 0. */
  public double kept(int parameter) {
    return spoiled.kept(parameter);
  }

  /**
   * The gradients that the optimizer is given: those clipped, with the mistakes made on purpose.
   */
  public double[] gradients() {
    return given;
  }

  public double[] before() {
    return before;
  }

  public double[] after() {
    return after;
  }

  /** What the optimizer starts from at a parameter, {@link Optimizer#slots()} numbers. */
  public double[] rememberedBefore(int parameter) {
    return rememberedBefore.remembered(parameter);
  }

  public double[] rememberedAfter(int parameter) {
    return rememberedAfter.remembered(parameter);
  }

  /** The update's number t since the optimizer began, from 1. */
  public double count() {
    return rememberedAfter.count();
  }

  /** β₁ᵗ of Adam. */
  public double beta1Power() {
    return rememberedAfter.beta1Power();
  }

  /** β₂ᵗ of Adam. */
  public double beta2Power() {
    return rememberedAfter.beta2Power();
  }
}
