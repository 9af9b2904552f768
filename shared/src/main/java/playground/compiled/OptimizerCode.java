package playground.compiled;

/**
 * The formulas of {@link playground.training.Optimizer} for two parameters at once. Made once for
 * each update, with all that does not depend on the parameter.
 */
final class OptimizerCode {
  private final Routine r;
  private final Plan plan;
  private final int settings;
  private final Vector rate;
  private final Vector count;
  private Vector epsilon;
  private Vector decay;
  private Vector share;
  private Vector squareShare;
  private Vector correction;
  private Vector squareCorrection;

  OptimizerCode(Routine routine, Plan plan) {
    r = routine;
    this.plan = plan;
    settings = r.pointer(0);
    rate = setting(Setting.LEARNING_RATE);
    count = setting(Setting.COUNT).plus(1);
    keep(Setting.COUNT, count);
    Vector power1 = setting(Setting.BETA1_POWER).times(setting(Setting.BETA1));
    Vector power2 = setting(Setting.BETA2_POWER).times(setting(Setting.BETA2));
    keep(Setting.BETA1_POWER, power1);
    keep(Setting.BETA2_POWER, power2);
    prepare(power1, power2);
  }

  private void prepare(Vector power1, Vector power2) {
    Vector one = r.constant(1);
    switch (plan.optimizer()) {
      case MOMENTUM ->
          share = count.isEqualTo(1).choose(one, one.minus(setting(Setting.DAMPENING)));
      case ADAGRAD -> {
        decay = count.minus(1).times(setting(Setting.RATE_DECAY)).plus(1);
        epsilon = setting(Setting.EPSILON);
      }
      case RMSPROP -> {
        share = one.minus(setting(Setting.ALPHA));
        epsilon = setting(Setting.EPSILON);
      }
      case ADAM, ADAMW -> {
        share = one.minus(setting(Setting.BETA1));
        squareShare = one.minus(setting(Setting.BETA2));
        correction = one.minus(power1);
        squareCorrection = one.minus(power2).squareRoot();
        epsilon = setting(Setting.EPSILON);
        decay = one.minus(setting(Setting.WEIGHT_DECAY).times(rate));
      }
      default -> {}
    }
  }

  private Vector setting(Setting setting) {
    return r.splat(settings, setting.address());
  }

  private void keep(Setting setting, Vector value) {
    r.storeLane(settings, setting.address(), value, 0);
  }

  /** Updates the parameters w by their gradients g, and what is remembered of them. */
  void update(Elements at, Parameters parameters, Vector g) {
    Vector w = at.load(parameters.values);
    at.store(parameters.values, updated(at, parameters, w, g));
  }

  private Vector updated(Elements at, Parameters p, Vector w, Vector g) {
    switch (plan.optimizer()) {
      case MOMENTUM -> {
        Vector v = at.load(p.slot(0)).times(setting(Setting.MOMENTUM)).plus(g.times(share));
        at.store(p.slot(0), v);
        return w.minus(v.times(rate));
      }
      case NESTEROV -> {
        Vector momentum = setting(Setting.MOMENTUM);
        Vector v = at.load(p.slot(0)).times(momentum).plus(g);
        at.store(p.slot(0), v);
        return w.minus(v.times(momentum).plus(g).times(rate));
      }
      case ADAGRAD -> {
        Vector s = g.times(g).plus(at.load(p.slot(0)));
        at.store(p.slot(0), s);
        return w.minus(g.over(s.squareRoot().plus(epsilon)).times(rate).over(decay));
      }
      case RMSPROP -> {
        return w.minus(rmsProp(at, p, g).times(rate));
      }
      case ADAM -> {
        return w.minus(adam(at, p, g));
      }
      case ADAMW -> {
        return w.times(decay).minus(adam(at, p, g));
      }
      default -> {
        return w.minus(g.times(rate));
      }
    }
  }

  private Vector rmsProp(Elements at, Parameters p, Vector g) {
    Vector alpha = setting(Setting.ALPHA);
    Vector s = at.load(p.slot(0)).times(alpha).plus(g.times(share).times(g));
    at.store(p.slot(0), s);
    Vector spread = s;
    if (plan.isCentered()) {
      Vector m = at.load(p.slot(1)).times(alpha).plus(g.times(share));
      at.store(p.slot(1), m);
      spread = spread.minus(m.times(m)).atLeast(0);
    }
    Vector d = g.over(spread.squareRoot().plus(epsilon));
    if (plan.hasRmsMomentum()) {
      d = at.load(p.slot(2)).times(setting(Setting.RMS_MOMENTUM)).plus(d);
      at.store(p.slot(2), d);
    }
    return d;
  }

  private Vector adam(Elements at, Parameters p, Vector g) {
    Vector m = at.load(p.slot(0)).times(setting(Setting.BETA1)).plus(g.times(share));
    at.store(p.slot(0), m);
    Vector s = at.load(p.slot(1)).times(setting(Setting.BETA2));
    s = s.plus(g.times(squareShare).times(g));
    at.store(p.slot(1), s);
    Vector spread = s;
    if (plan.hasAmsgrad()) {
      spread = s.orLarger(at.load(p.slot(2)));
      at.store(p.slot(2), spread);
    }
    Vector root = spread.squareRoot().over(squareCorrection).plus(epsilon);
    return m.over(root).times(rate).over(correction);
  }
}
