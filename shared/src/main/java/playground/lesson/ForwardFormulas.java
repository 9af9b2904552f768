package playground.lesson;

import java.util.List;
import playground.network.Activation;
import playground.network.DenseLayer;
import playground.network.Output;

/** The five steps forward. */
final class ForwardFormulas {
  /** So many inputs are written out. */
  private static final int MOST_INPUTS = 6;

  private final WorkedExample example;

  ForwardFormulas(WorkedExample example) {
    this.example = example;
  }

  List<Formula> data() {
    double[] row = example.sample().row();
    String[] names = example.names(0);
    int count = Math.min(row.length, MOST_INPUTS);
    StringBuilder symbols = new StringBuilder("(");
    for (int i = 0; i < count; i++) {
      symbols.append(i == 0 ? "" : ", ").append(names[i]);
    }
    symbols.append(count < row.length ? ", ⋯)" : ")");
    Formula inputs = new Formula(Caption.INPUTS, symbols.toString()).say("= (");
    for (int i = 0; i < count; i++) {
      inputs.say(i == 0 ? "" : ", ").result(row[i]);
    }
    inputs.say(count < row.length ? ", ⋯)" : ")");
    Formula target = new Formula(Caption.TARGET, "y").say("= ").result(example.sample().target());
    return List.of(inputs, target);
  }

  /** z of a unit; the term of one input is always written out. */
  Formula sum(Caption caption, int layer, int unit, int always) {
    DenseLayer own = example.network().layers()[layer];
    double[] from = WorkedExample.from(example.sample(), layer);
    double[] weights = new double[own.inputs];
    double[] terms = new double[own.inputs];
    for (int i = 0; i < terms.length; i++) {
      weights[i] = own.weight(unit, i);
      terms[i] = weights[i] * from[i];
    }
    int[] shown = Terms.shown(terms, always);
    String written = Terms.symbols(example.symbol("w", layer), example.names(layer), shown);
    String symbols = example.symbol("z", layer) + " = " + written;
    Formula sum = new Formula(caption, symbols + " + b");
    Terms.write(sum, weights, from, terms, shown);
    double z0 = example.sample().layers().get(layer).sums()[unit];
    return sum.say(" + ").factor(own.bias(unit)).equal(z0);
  }

  List<Formula> activation() {
    if (example.isOutput()) {
      return List.of(answer(Caption.ACTIVATION));
    }
    int unit = example.place().unit();
    Activation f = example.network().layers()[example.place().layer()].activation;
    double z = example.own().sums()[unit];
    double a = example.own().outputs()[unit];
    String template = Symbols.value(f, z);
    Formula value =
        new Formula(Caption.ACTIVATION, "a = f(z) = " + Symbols.plain(template))
            .say("= ")
            .fill(template, z, a)
            .equal(a);
    double[] mask = example.own().mask();
    if (mask.length == 0) {
      return List.of(value);
    }
    Formula passed = new Formula(Caption.DROPOUT, "a · m").say("= ").factor(a).say(" · ");
    return List.of(value, passed.number(mask[unit]).equal(example.own().passed()[unit]));
  }

  List<Formula> nextLayer() {
    if (example.isOutput()) {
      return List.of();
    }
    int layer = example.place().layer() + 1;
    int unit = example.place().unit();
    DenseLayer next = example.network().layers()[layer];
    boolean isOutput = layer == example.network().layers().length - 1;
    int most = isOutput ? example.outputUnit() : 0;
    for (int k = isOutput ? next.units : 1; k < next.units; k++) {
      boolean isLarger = Math.abs(next.weight(k, unit)) > Math.abs(next.weight(most, unit));
      most = isLarger ? k : most;
    }
    double w = next.weight(most, unit);
    double a = example.own().passed()[unit];
    Formula own = new Formula(Caption.CONTRIBUTION, "w′ · a").say("= ").factor(w).say(" · ");
    own.factor(a).equal(w * a);
    return List.of(sum(Caption.NEXT_SUM, layer, most, unit), own);
  }

  List<Formula> output() {
    int last = example.network().layers().length - 1;
    Formula sum = sum(Caption.OUTPUT_SUM, last, example.outputUnit(), -1);
    return List.of(sum, answer(answerCaption()));
  }

  private Caption answerCaption() {
    boolean isShare = example.head().classes() > 0 && example.head().output().isProbability();
    return isShare ? Caption.PROBABILITY : Caption.VALUE;
  }

  /** From the output's z to its answer. */
  private Formula answer(Caption caption) {
    int unit = example.outputUnit();
    double[] sums = example.output().sums();
    double answer = example.output().outputs()[unit];
    Output output = example.head().output();
    String name = example.answer();
    if (output != Output.SOFTMAX) {
      String template = Symbols.value(output);
      return new Formula(
              caption, name + " = " + Symbols.plain(template).replace("z", example.outputSum()))
          .say("= ")
          .fill(template, sums[unit], answer)
          .equal(answer);
    }
    String z = example.outputSum();
    Formula share =
        new Formula(caption, name + " = exp(" + z + ") / Σ exp(" + z + ")").say("= exp(");
    share.number(sums[unit]).say(") / (");
    for (int k = 0; k < sums.length; k++) {
      share.say(k == 0 ? "exp(" : " + exp(").number(sums[k]).say(")");
    }
    return share.say(")").equal(answer);
  }
}
