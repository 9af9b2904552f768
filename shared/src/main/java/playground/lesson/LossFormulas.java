package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Output;
import playground.training.Explanation;
import playground.training.Regularization;

/** The answer beside the target, and the loss that comes of both. */
final class LossFormulas {
  private final WorkedExample example;
  private final Head head;

  LossFormulas(WorkedExample example) {
    this.example = example;
    head = example.head();
  }

  Formula gap() {
    double answer = example.output().outputs()[example.outputUnit()];
    double target = example.target();
    return new Formula(Caption.GAP, example.named("ŷ − y"))
        .say("= ")
        .number(answer)
        .say(" − ")
        .factor(target)
        .equal(answer - target);
  }

  List<Formula> loss() {
    List<Formula> all = new ArrayList<>();
    boolean isTogether = head.units() == 1 || isOfAllUnits();
    if (isTogether) {
      all.add(together());
    } else {
      all.add(ofUnits());
    }
    if (example.scope() != Scope.SAMPLE) {
      all.add(mean());
    }
    double penalty = example.explanation().penalty();
    if (example.moment().rules().regularization() != Regularization.NONE) {
      boolean isL1 = example.moment().rules().regularization() == Regularization.L1;
      String symbols = isL1 ? "λ · Σ|w|" : "λ/2 · Σw²";
      all.add(new Formula(Caption.PENALTY, symbols).say("= ").result(penalty));
    }
    return all;
  }

  /** True for losses that look at all output units together. */
  private boolean isOfAllUnits() {
    return head.loss() == Loss.HINGE
        || head.loss() == Loss.CROSS_ENTROPY && head.output() == Output.SOFTMAX;
  }

  private Formula together() {
    double loss = example.sample().loss();
    double[] outputs = example.output().outputs();
    int right = head.units() == 1 ? 0 : (int) example.sample().target();
    if (head.loss() == Loss.HINGE && head.units() > 1) {
      Formula margins =
          new Formula(Caption.LOSS, example.named("L = Σ max(0, 1 − (ŷ_y − ŷ_k)) / K")).say("= (");
      String join = "";
      for (int k = 0; k < outputs.length; k++) {
        if (k != right) {
          margins.say(join + "max(0, 1 − (").number(outputs[right]).say(" − ");
          margins.factor(outputs[k]).say("))");
          join = " + ";
        }
      }
      return margins.say(") / ").number(outputs.length).equal(loss);
    }
    double target = head.target(example.sample().target(), right);
    return single(Caption.LOSS, "L", outputs[right], target, loss);
  }

  /** The loss of one unit with an answer a and a target y. */
  private Formula single(Caption caption, String name, double a, double y, double loss) {
    double gap = Math.abs(a - y);
    double delta = head.delta();
    Formula formula;
    switch (head.loss()) {
      case CROSS_ENTROPY -> {
        String symbols = y == 1 ? " = −log p" : " = −log(1 − p)";
        formula = new Formula(caption, name + symbols).say(y == 1 ? "= −log " : "= −log(1 − ");
        formula.number(a).say(y == 1 ? "" : ")");
      }
      case HINGE -> {
        formula =
            new Formula(caption, example.named(name + " = max(0, 1 − y · ŷ)")).say("= max(0, 1 − ");
        formula.factor(y).say(" · ").factor(a).say(")");
      }
      case MSE -> {
        formula = new Formula(caption, example.named(name + " = (ŷ − y)²")).say("= (");
        formula.number(a).say(" − ").factor(y).say(")²");
      }
      case MAE -> {
        formula = new Formula(caption, example.named(name + " = |ŷ − y|")).say("= |");
        formula.number(a).say(" − ").factor(y).say("|");
      }
      default -> {
        boolean isNear = gap <= delta;
        String symbols = isNear ? " = (ŷ − y)² / 2" : " = (|ŷ − y| − δ/2) · δ";
        formula = new Formula(caption, example.named(name + symbols)).say(isNear ? "= (" : "= (|");
        formula.number(a).say(" − ").factor(y).say(isNear ? ")² / 2" : "| − ");
        if (!isNear) {
          formula.number(delta).say("/2) · ").number(delta);
        }
      }
    }
    return formula.equal(loss);
  }

  /** Several units, each with a loss of its own: their mean. */
  private Formula ofUnits() {
    double[] sums = example.output().sums();
    double[] outputs = example.output().outputs();
    Head one = new Head(head.loss(), head.output(), head.delta(), 0);
    Formula mean = new Formula(Caption.UNIT_LOSS, "L = (L₁ + ⋯ + L_K) / K").say("= (");
    for (int k = 0; k < outputs.length; k++) {
      double target = head.target(example.sample().target(), k);
      mean.say(k == 0 ? "" : " + ").number(one.loss(sums, outputs, k, target));
    }
    return mean.say(") / ").number(outputs.length).equal(example.sample().loss());
  }

  private Formula mean() {
    Formula mean = new Formula(Caption.MEAN_LOSS, "L = (L₁ + ⋯ + Lₙ) / n").say("= (");
    List<Explanation.Sample> samples = example.explanation().samples();
    int named = Math.min(WorkedExample.NAMED, example.count());
    for (int s = 0; s < named; s++) {
      mean.say(s == 0 ? "" : " + ").number(samples.get(s).loss());
    }
    mean.say(named < example.count() ? " + ⋯) / " : ") / ").number(example.count());
    return mean.equal(example.explanation().loss());
  }
}
