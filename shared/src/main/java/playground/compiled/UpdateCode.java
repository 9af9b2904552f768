package playground.compiled;

import playground.training.Optimizer;
import playground.training.Regularization;

/**
 * From the sums of a batch's gradients to new parameters, as {@link
 * playground.training.Trainer#update}; leaves the sums at 0.
 */
final class UpdateCode {
  /** As PyTorch's clip_grad_norm_. */
  private static final double CLIP_EPSILON = 1e-6;

  private final Routine r;
  private final Plan plan;
  private final Parameters parameters;

  UpdateCode(Routine routine, Plan plan, Parameters parameters) {
    r = routine;
    this.plan = plan;
    this.parameters = parameters;
  }

  /**
   * @param count the batch's samples
   */
  void write(int count) {
    boolean isPenalized = plan.regularization() != Regularization.NONE;
    boolean isPlain = plan.optimizer() == Optimizer.SGD && !isPenalized && !plan.isClipped();
    r.scope(
        () -> {
          Vector samples = r.splatOf(count);
          if (isPlain) {
            plainUpdate(samples);
            return;
          }
          Elements.of(
              r,
              0,
              plan.parameters(),
              at -> at.store(parameters.gradients, gradient(at).over(samples)));
          for (int l = 0; l < plan.layers() && isPenalized; l++) {
            Elements.of(r, plan.weightsAt(l), plan.biasesAt(l), this::addPenalty);
          }
          Vector factor = plan.isClipped() ? clipFactor() : null;
          OptimizerCode optimizer = new OptimizerCode(r, plan);
          Elements.of(
              r,
              0,
              plan.parameters(),
              at -> {
                Vector g = gradient(at);
                optimizer.update(at, parameters, factor == null ? g : g.times(factor));
                at.store(parameters.gradients, r.zero());
              });
        });
  }

  private Vector gradient(Elements at) {
    return at.load(parameters.gradients);
  }

  private void plainUpdate(Vector samples) {
    Vector rate = r.splat(r.pointer(Setting.LEARNING_RATE.address()), 0);
    Elements.of(
        r,
        0,
        plan.parameters(),
        at -> {
          Vector step = gradient(at).over(samples).times(rate);
          at.store(parameters.values, at.load(parameters.values).minus(step));
          at.store(parameters.gradients, r.zero());
        });
  }

  private void addPenalty(Elements at) {
    Vector rate = r.splat(r.pointer(Setting.REGULARIZATION_RATE.address()), 0);
    Vector w = at.load(parameters.values);
    Vector g = gradient(at);
    if (plan.regularization() == Regularization.L2) {
      at.store(parameters.gradients, w.times(rate).plus(g));
    } else {
      Vector signed = w.isAbove(0).choose(rate, rate.negated());
      at.store(parameters.gradients, w.isEqualTo(0).choose(g, g.plus(signed)));
    }
  }

  /** The norm's squares are added up in order, in both lanes alike; × 1 changes nothing. */
  private Vector clipFactor() {
    Vector total = r.variable(r.zero());
    int at = r.pointer(parameters.gradients);
    r.loop(
        at,
        Routine.DOUBLE,
        plan.parameters(),
        () -> {
          Vector g = r.splat(at, 0);
          total.addProduct(g, g);
        });
    Vector largest = r.splat(r.pointer(Setting.CLIP_NORM.address()), 0);
    Vector factor = largest.over(total.squareRoot().plus(CLIP_EPSILON));
    return factor.isBelow(1).choose(factor, r.constant(1));
  }
}
