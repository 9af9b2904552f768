package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.network.Activation;
import playground.network.DenseLayer;
import playground.network.Head;
import playground.network.Loss;
import playground.network.Mistake;
import playground.network.Network;
import playground.network.Output;
import playground.training.Explanation;
import playground.training.Explanation.LayerValues;
import playground.training.Regularization;
import playground.training.Rules;

/** How the error flows back to the neuron, and what gradient comes of it. */
final class ErrorFormulas {
  private final WorkedExample example;
  private final Head head;
  private final int unit;

  ErrorFormulas(WorkedExample example) {
    this.example = example;
    head = example.head();
    unit = example.place().unit();
  }

  List<Formula> error() {
    List<Formula> all = new ArrayList<>(atOutput());
    if (!example.isOutput()) {
      all.add(shared());
      all.add(delta());
    }
    return all;
  }

  private String outputDelta() {
    return "∂L/∂" + example.outputSum();
  }

  private boolean isSplit() {
    return head.loss() != Loss.CROSS_ENTROPY && head.output() != Output.SOFTMAX;
  }

  private List<Formula> atOutput() {
    int out = example.outputUnit();
    double a = example.output().outputs()[out];
    double delta = example.output().sumErrors()[out];
    double wrong = example.output().outputErrors()[out];
    double units = head.units();
    boolean isMean = units > 1 && head.output() != Output.SOFTMAX;
    if (head.loss() == Loss.CROSS_ENTROPY) {
      String symbols = outputDelta() + (isMean ? " = (p − y) / K" : " = p − y");
      Formula formula = new Formula(Caption.OUTPUT_DELTA, symbols).say(isMean ? "= (" : "= ");
      formula.number(a).say(" − ").factor(example.target());
      if (isMean) {
        formula.say(") / ").number(units);
      }
      return List.of(formula.equal(delta));
    }
    Formula first =
        new Formula(Caption.OUTPUT_ERROR, example.named("∂L/∂ŷ" + wrongSymbols()))
            .say("= ")
            .result(wrong);
    if (!isSplit()) {
      double[] errors = example.output().outputErrors();
      double[] outputs = example.output().outputs();
      double mean = 0;
      for (int k = 0; k < errors.length; k++) {
        mean += errors[k] * outputs[k];
      }
      Formula second =
          new Formula(
              Caption.OUTPUT_DELTA, example.named(outputDelta() + " = (∂L/∂ŷ − Σ ∂L/∂ŷ·ŷ) · ŷ"));
      second.say("= (").number(wrong).say(" − ").factor(mean).say(") · ").factor(a);
      return List.of(first, second.equal(delta));
    }
    double slope = Symbols.slope(head.output(), a);
    Formula second =
        new Formula(
                Caption.OUTPUT_DELTA,
                example.named(outputDelta() + " = ∂L/∂ŷ · ∂ŷ/∂" + example.outputSum()))
            .say("= ");
    return List.of(first, second.factor(wrong).say(" · ").factor(slope).equal(delta));
  }

  private String wrongSymbols() {
    String share = head.units() > 1 ? " / K" : "";
    return switch (head.loss()) {
      case MSE -> " = 2 · (ŷ − y)" + share;
      case MAE -> " = sign(ŷ − y)" + share;
      case HUBER -> " = clip(ŷ − y, ±δ)" + share;
      default -> head.units() > 1 ? "" : " = −y, 0";
    };
  }

  private DenseLayer next() {
    return example.network().layers()[example.place().layer() + 1];
  }

  private LayerValues nextValues() {
    return example.sample().layers().get(example.place().layer() + 1);
  }

  /** ∂L/∂a before the mask. */
  private double[] sharedTerms(double[] weights) {
    double[] terms = new double[weights.length];
    for (int k = 0; k < terms.length; k++) {
      weights[k] = next().weight(k, unit);
      terms[k] = weights[k] * nextValues().sumErrors()[k];
    }
    return terms;
  }

  private double mask() {
    double[] mask = example.own().mask();
    return mask.length == 0 ? 1 : mask[unit];
  }

  private Formula shared() {
    double[] weights = new double[next().units];
    double[] terms = sharedTerms(weights);
    int[] shown = Terms.shown(terms, -1);
    String[] errors = new String[terms.length];
    for (int k = 0; k < errors.length; k++) {
      errors[k] = errors.length == 1 ? "∂L/∂z′" : Symbols.indexed("∂L/∂z′", k + 1);
    }
    boolean isMasked = example.own().mask().length > 0;
    String sum = errors.length == 1 ? "w′ · ∂L/∂z′" : Terms.symbols("w′", errors, shown);
    String symbols = "∂L/∂a = " + (isMasked ? "(" + sum + ") · m" : sum);
    Formula formula = new Formula(Caption.SHARED_ERROR, symbols);
    String opening = isMasked ? "= (" : "= ";
    Terms.write(formula, opening, weights, nextValues().sumErrors(), terms, shown);
    if (isMasked) {
      formula.say(") · ").factor(mask());
    }
    return formula.equal(example.own().outputErrors()[unit]);
  }

  /** 1 where it is forgotten on purpose. */
  private double slope() {
    if (forgetsSlope()) {
      return 1;
    }
    Activation f = example.network().layers()[example.place().layer()].activation;
    return f.slope(example.own().sums()[unit], example.own().outputs()[unit]);
  }

  private boolean forgetsSlope() {
    return example.network().makes(Mistake.FORGOTTEN_SLOPE);
  }

  private Formula delta() {
    if (forgetsSlope()) {
      double error = example.own().outputErrors()[unit];
      return new Formula(Caption.FORGOTTEN_SLOPE, "∂L/∂z = ∂L/∂a").say("= ").result(error);
    }
    Activation f = example.network().layers()[example.place().layer()].activation;
    double z = example.own().sums()[unit];
    String slope = Symbols.plain(Symbols.slope(f, z));
    return new Formula(Caption.DELTA, "∂L/∂z = ∂L/∂a · f′(z),  f′(z) = " + slope)
        .say("= ")
        .factor(example.own().outputErrors()[unit])
        .say(" · ")
        .factor(slope())
        .equal(example.own().sumErrors()[unit]);
  }

  List<Factor> factors() {
    List<Factor> all = new ArrayList<>();
    int out = example.outputUnit();
    double a = example.output().outputs()[out];
    boolean isOne = example.isOutput() || next().units == 1 && isBeforeOutput();
    if (isOne && isSplit()) {
      double wrong = example.output().outputErrors()[out];
      double slope = Symbols.slope(head.output(), a);
      all.add(new Factor(Factor.Link.HOW_WRONG, example.named("∂L/∂ŷ"), wrong, Step.ERROR));
      all.add(
          new Factor(
              Factor.Link.OUTPUT_SLOPE,
              example.named("∂ŷ/∂" + example.outputSum()),
              slope,
              Step.OUTPUT));
    } else if (isOne) {
      double wrong = example.output().sumErrors()[out];
      all.add(new Factor(Factor.Link.HOW_WRONG, outputDelta(), wrong, Step.ERROR));
    }
    if (!example.isOutput()) {
      addHidden(all, isOne);
    }
    if (example.place().input() == Place.BIAS) {
      all.add(new Factor(Factor.Link.ONE, "∂z/∂b", 1, Step.SUM));
    } else {
      double from =
          WorkedExample.from(example.sample(), example.place().layer())[example.place().input()];
      all.add(new Factor(Factor.Link.INPUT, "∂z/∂w", from, Step.SUM));
    }
    return all;
  }

  private boolean isBeforeOutput() {
    return example.place().layer() == example.network().layers().length - 2;
  }

  private void addHidden(List<Factor> all, boolean isOne) {
    double[] weights = new double[next().units];
    double[] terms = sharedTerms(weights);
    if (isOne) {
      all.add(new Factor(Factor.Link.WEIGHT_ON, "∂z′/∂a", weights[0], Step.NEXT_LAYER));
    } else {
      double total = Terms.rest(terms, new int[0]);
      all.add(new Factor(Factor.Link.SHARED_ERROR, "∂L/∂a", total, Step.ERROR));
    }
    if (example.own().mask().length > 0) {
      all.add(new Factor(Factor.Link.DROPPED, "m", mask(), Step.ACTIVATION));
    }
    all.add(new Factor(Factor.Link.IS_LISTENING, "∂a/∂z", slope(), Step.ACTIVATION));
  }

  /** From this sample's gradient to what the optimizer is given. */
  List<Formula> gradient() {
    List<Formula> all = new ArrayList<>();
    Explanation made = example.explanation();
    int p = example.parameter();
    all.add(own());
    if (example.scope() != Scope.SAMPLE) {
      all.add(mean());
    }
    Rules rules = example.moment().rules();
    boolean isWeight = example.place().input() != Place.BIAS;
    if (isWeight && rules.regularization() != Regularization.NONE) {
      boolean isL1 = rules.regularization() == Regularization.L1;
      Formula formula =
          new Formula(Caption.PENALTY_GRADIENT, isL1 ? "g + λ · sign(w)" : "g + λ · w");
      formula.say("= ").number(made.means()[p]).say(" + ").number(rules.regularizationRate());
      double w = made.before()[p];
      formula.say(" · ").factor(isL1 ? Math.signum(w) : w);
      all.add(formula.equal(made.penalised()[p]));
    }
    if (made.clipFactor() < 1) {
      Formula formula = new Formula(Caption.CLIPPED, "g · c / ‖g‖").say("= ");
      formula.factor(made.penalised()[p]).say(" · ").number(made.clipFactor());
      all.add(formula.equal(made.clipped()[p]));
    }
    addMistakes(all);
    return all;
  }

  /** What is done wrong on purpose, in the order in which it is done. */
  private void addMistakes(List<Formula> all) {
    Network network = example.network();
    Explanation made = example.explanation();
    int p = example.parameter();
    double g = made.clipped()[p];
    if (network.makes(Mistake.KEPT_GRADIENT)) {
      double before = made.kept(p) - g;
      Formula formula = new Formula(Caption.KEPT_GRADIENT, "g ← Σ g + g").say("= ");
      g = made.kept(p);
      all.add(formula.number(before).say(" + ").factor(made.clipped()[p]).equal(g));
    }
    if (network.makes(Mistake.FLIPPED_SIGN)) {
      all.add(new Formula(Caption.FLIPPED_SIGN, "g ← −g").say("= −").factor(g).equal(-g));
    }
    if (network.makes(Mistake.NO_BIAS) && example.place().input() == Place.BIAS) {
      all.add(new Formula(Caption.NO_BIAS, "g ← 0").say("= ").result(0));
    }
  }

  private Formula own() {
    double delta = example.own().sumErrors()[unit];
    boolean isBias = example.place().input() == Place.BIAS;
    if (isBias) {
      return new Formula(Caption.SAMPLE_GRADIENT, "∂L/∂b = ∂L/∂z").say("= ").result(delta);
    }
    int layer = example.place().layer();
    int input = example.place().input();
    String symbols = "∂L/∂w = ∂L/∂z · " + example.names(layer)[input];
    return new Formula(Caption.SAMPLE_GRADIENT, symbols)
        .say("= ")
        .factor(delta)
        .say(" · ")
        .factor(WorkedExample.from(example.sample(), layer)[input])
        .equal(example.sampleGradient());
  }

  private Formula mean() {
    Formula mean = new Formula(Caption.MEAN_GRADIENT, "g = (g₁ + ⋯ + gₙ) / n").say("= (");
    List<Explanation.Sample> samples = example.explanation().samples();
    int named = Math.min(WorkedExample.NAMED, example.count());
    for (int s = 0; s < named; s++) {
      double own = example.gradient(samples.get(s));
      mean.say(s == 0 ? "" : " + ");
      if (s == 0) {
        mean.number(own);
      } else {
        mean.factor(own);
      }
    }
    mean.say(named < example.count() ? " + ⋯) / " : ") / ").number(example.count());
    return mean.equal(example.explanation().means()[example.parameter()]);
  }
}
