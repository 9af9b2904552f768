package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.training.Explanation;
import playground.training.Optimizer;
import playground.training.OptimizerConstants;
import playground.training.Rules;

/** From the gradient to the new weight, as each optimizer does it. */
final class UpdateFormulas {
  private final WorkedExample example;
  private final Rules rules;
  private final OptimizerConstants constants;
  private final Explanation made;
  private final double w;
  private final double g;
  private final double next;
  private final double[] before;
  private final double[] after;
  private final String name;

  UpdateFormulas(WorkedExample example) {
    this.example = example;
    rules = example.moment().rules();
    constants = rules.constants();
    made = example.explanation();
    int p = example.parameter();
    w = made.before()[p];
    g = made.gradients()[p];
    next = made.after()[p];
    before = made.rememberedBefore(p);
    after = made.rememberedAfter(p);
    name = example.place().input() == Place.BIAS ? "b" : "w";
  }

  List<Formula> update() {
    List<Formula> all = new ArrayList<>();
    switch (rules.optimizer()) {
      case SGD -> all.add(step(" − η · g", g));
      case MOMENTUM -> momentum(all);
      case NESTEROV -> nesterov(all);
      case ADAGRAD -> adagrad(all);
      case RMSPROP -> rmsprop(all);
      default -> adam(all);
    }
    double total = made.loss() + made.penalty();
    Formula loss = new Formula(Caption.LOSS_AFTER, "L → L′").say("").before(total).say(" → ");
    all.add(loss.result(example.lossAfter()));
    return all;
  }

  /** w − η·d. */
  private Formula step(String symbols, double d) {
    return start(name + " ← " + name + symbols)
        .before(w)
        .say(" − ")
        .number(rules.learningRate())
        .say(" · ")
        .factor(d)
        .equal(next);
  }

  private Formula start(String symbols) {
    return new Formula(Caption.NEW_VALUE, symbols).say("= ");
  }

  /** Something remembered: share · old + weight · new. */
  private Formula memory(
      Caption caption, String symbols, double share, double old, double weight, double added) {
    Formula formula = new Formula(caption, symbols).say("= ").number(share).say(" · ");
    formula.factor(old).say(" + ");
    if (weight != 1) {
      formula.number(weight).say(" · ");
    }
    return formula.factor(added);
  }

  private void momentum(List<Formula> all) {
    double share = made.count() == 1 ? 1 : 1 - constants.dampening();
    String symbols = share == 1 ? "v ← μ · v + g" : "v ← μ · v + (1 − d) · g";
    all.add(
        memory(Caption.MEMORY, symbols, constants.momentum(), before[0], share, g).equal(after[0]));
    all.add(step(" − η · v", after[0]));
  }

  private void nesterov(List<Formula> all) {
    double mu = constants.momentum();
    all.add(memory(Caption.MEMORY, "v ← μ · v + g", mu, before[0], 1, g).equal(after[0]));
    Formula formula = start(name + " ← " + name + " − η · (μ · v + g)").before(w).say(" − ");
    formula.number(rules.learningRate()).say(" · (").number(mu).say(" · ").factor(after[0]);
    all.add(formula.say(" + ").factor(g).say(")").equal(next));
  }

  private void adagrad(List<Formula> all) {
    Formula spread = new Formula(Caption.SPREAD, "s ← s + g²").say("= ").number(before[0]);
    all.add(spread.say(" + ").factor(g).say("²").equal(after[0]));
    double slow = (made.count() - 1) * constants.rateDecay() + 1;
    boolean isSlow = slow != 1;
    String symbols = " − η · g / (√s + ε)" + (isSlow ? " / (1 + (t − 1) · d)" : "");
    Formula formula = start(name + " ← " + name + symbols).before(w).say(" − ");
    formula.number(rules.learningRate()).say(" · ").factor(g).say(" / (√").number(after[0]);
    formula.say(" + ").number(constants.epsilon(Optimizer.ADAGRAD)).say(")");
    if (isSlow) {
      formula.say(" / ").number(slow);
    }
    all.add(formula.equal(next));
  }

  private void rmsprop(List<Formula> all) {
    double share = constants.alpha();
    all.add(
        memory(Caption.SPREAD, "s ← α · s + (1 − α) · g²", share, before[0], 1 - share, g)
            .say("²")
            .equal(after[0]));
    double spread = after[0];
    String root = "√s";
    if (constants.centered()) {
      all.add(
          memory(Caption.MEMORY, "m ← α · m + (1 − α) · g", share, before[1], 1 - share, g)
              .equal(after[1]));
      spread = Math.max(0, after[0] - after[1] * after[1]);
      root = "√(s − m²)";
    }
    double epsilon = constants.epsilon(Optimizer.RMSPROP);
    if (constants.rmsMomentum() > 0) {
      String symbols = "v ← μ · v + g / (" + root + " + ε)";
      Formula formula = memory(Caption.MEMORY, symbols, constants.rmsMomentum(), before[2], 1, g);
      formula.say(" / (√").number(spread).say(" + ").number(epsilon).say(")");
      all.add(formula.equal(after[2]));
      all.add(step(" − η · v", after[2]));
      return;
    }
    Formula formula = start(name + " ← " + name + " − η · g / (" + root + " + ε)").before(w);
    formula.say(" − ").number(rules.learningRate()).say(" · ").factor(g).say(" / (√");
    all.add(formula.number(spread).say(" + ").number(epsilon).say(")").equal(next));
  }

  private void adam(List<Formula> all) {
    double b1 = constants.beta1();
    double b2 = constants.beta2();
    all.add(
        memory(Caption.MEMORY, "m ← β₁ · m + (1 − β₁) · g", b1, before[0], 1 - b1, g)
            .equal(after[0]));
    all.add(
        memory(Caption.SPREAD, "s ← β₂ · s + (1 − β₂) · g²", b2, before[1], 1 - b2, g)
            .say("²")
            .equal(after[1]));
    double mean = after[0] / (1 - made.beta1Power());
    double spread = constants.amsgrad() ? after[2] : after[1];
    double root = Math.sqrt(spread) / Math.sqrt(1 - made.beta2Power());
    String most = constants.amsgrad() ? "max s" : "s";
    Formula corrected =
        new Formula(Caption.CORRECTED, "m̂ = m / (1 − β₁ᵗ),  ŝ = √(" + most + " / (1 − β₂ᵗ))");
    corrected.say("m̂ = ").result(mean).say(",  ŝ = ").result(root);
    all.add(corrected);
    boolean decays = rules.optimizer() == Optimizer.ADAMW;
    String first = decays ? name + " · (1 − η · d)" : name;
    Formula formula = start(name + " ← " + first + " − η · m̂ / (ŝ + ε)").before(w);
    if (decays) {
      formula.say(" · (1 − ").number(rules.learningRate()).say(" · ");
      formula.number(constants.weightDecay()).say(")");
    }
    formula.say(" − ").number(rules.learningRate()).say(" · ").factor(mean).say(" / (");
    formula.number(root).say(" + ").number(constants.epsilon(Optimizer.ADAM)).say(")");
    all.add(formula.equal(next));
  }
}
