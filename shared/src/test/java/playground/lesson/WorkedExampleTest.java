package playground.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import playground.codec.ExperimentLink;
import playground.codec.RandomExperiments;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.network.DenseLayer;
import playground.network.Network;
import playground.run.Moment;
import playground.run.TrainingRun;
import playground.training.Optimizer;

class WorkedExampleTest {
  private static final List<String> NAMES = List.of("x₁", "x₂");

  /** The lecture's network: two inputs, two ReLU neurons, one output, sample (1.0, 0.5) → 1. */
  private static WorkedExample lecture(String loss, Scope scope, Place place) {
    List<Point> points = List.of(new Point(1, 0.5, 1), new Point(-1, -1, 0), new Point(2, 0, 0));
    Experiment experiment =
        ExperimentLink.read("layers=2&activation=relu&rate=0.5&output=sigmoid&" + loss)
            .experiment()
            .withDrawn(points)
            .with(Fields.TRAIN_PERCENT, 100);
    double[] parameters = {0.5, -0.4, -0.6, 0.3, 0.1, 0.2, 0.7, -0.5, 0.05};
    double[] memory = new TrainingRun(experiment).memory();
    Moment moment = new Moment(experiment, 0, 0, parameters, memory);
    assertTrue(WorkedExample.isPossible(moment, 0));
    return new WorkedExample(moment, scope, 0, place, NAMES);
  }

  private static String text(Formula formula) {
    StringBuilder text = new StringBuilder();
    for (Formula.Part part : formula.parts()) {
      boolean isText = part.kind() == Formula.Kind.TEXT;
      boolean isInBrackets = part.kind() == Formula.Kind.FACTOR && part.value() < 0;
      text.append(isInBrackets ? "(" : "");
      text.append(isText ? part.text() : Double.toString(part.value()));
      text.append(isInBrackets ? ")" : "");
    }
    return text.toString();
  }

  @Test
  void showsTheLecturesNumbersForward() {
    WorkedExample example = lecture("loss=cross-entropy", Scope.SAMPLE, new Place(0, 0, 0));
    Formula sum = example.formulas(Step.SUM).get(0);
    assertEquals("z = w₁·x₁ + w₂·x₂ + b", sum.symbols());
    assertEquals("= 0.5 · 1.0 + (-0.4) · 0.5 + 0.1 = 0.39999999999999997", text(sum));
    assertEquals(
        "= max(0, 0.39999999999999997) = 0.39999999999999997",
        text(example.formulas(Step.ACTIVATION).get(0)));
    assertEquals(
        "= 0.7 · 0.39999999999999997 + (-0.5) · 0.0 + 0.05 = 0.32999999999999996",
        text(example.formulas(Step.NEXT_LAYER).get(0)));
    assertEquals(0.33, example.result(Step.NEXT_LAYER), 1e-12);
    assertEquals(0.5818, example.result(Step.OUTPUT), 5e-5);
    WorkedExample silent = lecture("loss=cross-entropy", Scope.SAMPLE, new Place(0, 1, 0));
    assertEquals(-0.25, silent.result(Step.SUM), 1e-12);
    assertEquals(0, silent.result(Step.ACTIVATION));
    assertEquals(0, silent.result(Step.GRADIENT));
  }

  @ParameterizedTest
  @CsvSource({
    // gap, loss, output's delta, gradient of W1[0][0], p after, loss after
    "loss=cross-entropy, -0.4182, 0.5417, -0.4182, -0.2928, 0.3617",
    "loss=mse, -0.4182, 0.1749, -0.2035, -0.1425, 0.1310"
  })
  void showsTheLecturesNumbersBack(
      String link, double gap, double loss, double delta, double gradient, double after) {
    WorkedExample example = lecture(link, Scope.SAMPLE, new Place(0, 0, 0));
    double rounding = 5.1e-5;
    assertEquals(gap, example.result(Step.RESULT), rounding);
    assertEquals(loss, example.result(Step.LOSS), rounding);
    assertEquals(delta, example.output().sumErrors()[0], rounding);
    assertEquals(gradient, example.result(Step.GRADIENT), rounding);
    assertEquals(0.5 - 0.5 * gradient, example.result(Step.UPDATE), rounding);
    List<Formula> update = example.formulas(Step.UPDATE);
    assertEquals(after, update.get(update.size() - 1).result(), rounding);
    assertEquals(example.computedGradient(), example.measuredGradient(), 1e-10);
  }

  @Test
  void namesEveryFactorOfTheChainRule() {
    List<Factor> factors = lecture("loss=mse", Scope.SAMPLE, new Place(0, 0, 1)).factors();
    List<String> symbols = factors.stream().map(Factor::symbol).toList();
    assertEquals(List.of("∂L/∂p", "∂p/∂z′", "∂z′/∂a", "∂a/∂z", "∂z/∂w"), symbols);
    List<Double> values = factors.stream().map(Factor::value).toList();
    assertEquals(-0.8365, values.get(0), 5e-5);
    assertEquals(0.2433, values.get(1), 5e-5);
    assertEquals(List.of(0.7, 1.0, 0.5), values.subList(2, 5));
  }

  @Test
  void addsUpTheGradientsOfABatchAndDividesThem() {
    Place place = new Place(0, 0, 0);
    WorkedExample set = lecture("loss=mse", Scope.SET, place);
    assertEquals(3, set.count());
    double sum = 0;
    for (int sample = 0; sample < 3; sample++) {
      WorkedExample one = new WorkedExample(set.moment(), Scope.SAMPLE, sample, place, NAMES);
      assertEquals(sample, one.sampleNumber());
      sum += one.sampleGradient();
    }
    assertEquals(sum / 3, set.result(Step.GRADIENT), 1e-15);
    assertEquals(0, set.sampleNumber());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void isRightForEveryOption(int group) {
    for (int number = group * 20; number < (group + 1) * 20; number++) {
      Experiment experiment =
          RandomExperiments.experiment(number).with(Fields.INTERVENTIONS, List.of());
      TrainingRun run = new TrainingRun(experiment);
      run.seek(number % 3);
      if (!run.canAdvance()) {
        continue;
      }
      Moment moment =
          new Moment(
              experiment, run.epoch(), run.updates(), run.network().parameters(), run.memory());
      Dataset dataset = moment.dataset();
      int sample = number % dataset.numbers();
      List<Place> places = places(moment.network());
      for (Scope scope : Scope.values()) {
        for (Place place : places) {
          check(new WorkedExample(moment, scope, sample, place, names(moment)), number);
        }
      }
      if (run.step()) {
        for (Place place : places) {
          WorkedExample next = new WorkedExample(moment, Scope.BATCH, sample, place, names(moment));
          double updated = run.network().parameters()[place.parameter(run.network())];
          assertEquals(updated, next.result(Step.UPDATE), "experiment " + number);
          List<Formula> update = next.formulas(Step.UPDATE);
          assertEquals(updated, update.get(update.size() - 2).result());
        }
      }
    }
  }

  /** After its first update, momentum remembers just the gradient that the trainer gave it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void everyGradientIsTheTrainersToTheBit(int group) {
    int compared = 0;
    for (int number = group * 20; number < (group + 1) * 20; number++) {
      Experiment experiment =
          RandomExperiments.experiment(number)
              .with(Fields.INTERVENTIONS, List.of())
              .with(Fields.OPTIMIZER, Optimizer.MOMENTUM);
      TrainingRun run = new TrainingRun(experiment);
      Network network = run.network();
      Moment moment = new Moment(experiment, 0, 0, network.parameters(), run.memory());
      if (!run.canAdvance()) {
        continue;
      }
      WorkedExample example =
          new WorkedExample(moment, Scope.BATCH, 0, Place.first(network), names(moment));
      if (run.step()) {
        double[] memory = run.memory(); // four numbers about all, then one of each parameter
        for (int k = 0; k < network.parameterCount(); k++) {
          double given = memory[4 + k];
          double shown = example.explanation().gradients()[k] + 0.0; // no −0, as in a sum from 0
          assertEquals(
              Double.doubleToLongBits(given), Double.doubleToLongBits(shown), number + " " + k);
          compared++;
        }
      }
    }
    assertTrue(compared > 500, compared + " gradients");
  }

  private static List<String> names(Moment moment) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < moment.network().inputs(); i++) {
      names.add("x" + i);
    }
    return names;
  }

  /** A weight and a bias in every layer. */
  private static List<Place> places(Network network) {
    List<Place> places = new ArrayList<>();
    for (int l = 0; l < network.layers().length; l++) {
      DenseLayer layer = network.layers()[l];
      places.add(new Place(l, layer.units - 1, layer.inputs / 2));
      places.add(new Place(l, 0, Place.BIAS));
    }
    return places;
  }

  private static void check(WorkedExample example, int number) {
    for (Step step : Step.values()) {
      List<Formula> formulas = example.formulas(step);
      assertEquals(step == Step.NEXT_LAYER && example.isOutput(), formulas.isEmpty());
      for (Formula formula : formulas) {
        assertFalse(Double.isNaN(formula.result()), formula.symbols() + " of " + number);
        assertTrue(formula.parts().size() < 50, formula.symbols());
      }
    }
    double product = 1;
    for (Factor factor : example.factors()) {
      product *= factor.value();
    }
    double gradient = example.sampleGradient();
    assertEquals(gradient, product, Math.abs(gradient) * 1e-9 + 1e-12, "chain of " + number);
    List<Formula> gradients = example.formulas(Step.GRADIENT);
    double last = gradients.get(gradients.size() - 1).result();
    assertEquals(example.result(Step.GRADIENT), last, 1e-12, "gradient of " + number);
  }

  @Test
  void neverListsALargeLayer() {
    Experiment experiment =
        ExperimentLink.read("layers=64,64,64,64,64,64&samples=20&optimizer=adam").experiment();
    TrainingRun run = new TrainingRun(experiment);
    Moment moment = new Moment(experiment, 0, 0, run.network().parameters(), run.memory());
    for (Place place : places(moment.network())) {
      check(new WorkedExample(moment, Scope.SET, 0, place, NAMES), 0);
    }
    Place last = new Place(3, 5, 60);
    WorkedExample example = new WorkedExample(moment, Scope.BATCH, 0, last, NAMES);
    String symbols = example.formulas(Step.SUM).get(0).symbols();
    assertTrue(symbols.contains("w₆₁·h₆₁") && symbols.contains("+ ⋯ (61)"), symbols);
    assertEquals(last, example.place());
    assertEquals(Place.first(moment.network()), new Place(4, 64, 0).within(moment.network()));
  }

  /** A symbol stands for one thing from the first step to the last, in the rail as well. */
  @ParameterizedTest
  @CsvSource({"loss=cross-entropy, p", "loss=mse, p", "loss=hinge, ŷ"})
  void theAnswerHasOneName(String link, String answer) {
    WorkedExample example = lecture(link, Scope.SAMPLE, new Place(0, 0, 0));
    String other = answer.equals("p") ? "ŷ" : "p";
    assertEquals(answer, example.symbol(Step.OUTPUT));
    assertEquals(answer + "−y", example.symbol(Step.RESULT));
    for (Step step : Step.values()) {
      for (Formula formula : example.formulas(step)) {
        String text = formula.symbols().replace("exp", "");
        assertFalse(text.contains(other), step + ": " + text);
      }
    }
    example.factors().forEach(factor -> assertFalse(factor.symbol().contains(other)));
  }

  @Test
  void aBiasIsCalledBAndAWeightW() {
    assertEquals("w", lecture("", Scope.SAMPLE, new Place(0, 0, 0)).symbol(Step.UPDATE));
    assertEquals("b", lecture("", Scope.SAMPLE, new Place(0, 0, Place.BIAS)).symbol(Step.UPDATE));
  }

  @Test
  void anyPlaceOfThePlaneCanGoIn() {
    WorkedExample of = lecture("loss=mse", Scope.SAMPLE, new Place(0, 0, 0));
    Point same = new Point(1, 0.5, 1);
    WorkedExample other =
        WorkedExample.ofOther(of.moment(), Scope.SAMPLE, same, new Place(0, 0, 0), NAMES);
    assertEquals(WorkedExample.OTHER, other.sampleNumber());
    for (Step step : Step.values()) {
      assertEquals(of.result(step), other.result(step), step.name());
    }
    WorkedExample batch =
        WorkedExample.ofOther(of.moment(), Scope.SET, same, new Place(0, 0, 0), NAMES);
    assertEquals(0, batch.sampleNumber(), "a batch has its own samples");
  }

  @Test
  void oldAndNewAreToldApart() {
    TrainingRun run = new TrainingRun(ExperimentLink.read("rate=0.00001&samples=20").experiment());
    Moment moment = new Moment(run.experiment(), 0, 0, run.network().parameters(), run.memory());
    WorkedExample example = new WorkedExample(moment, Scope.SAMPLE, 0, new Place(0, 0, 0), NAMES);
    List<Formula> update = example.formulas(Step.UPDATE);
    Formula step = update.get(update.size() - 2);
    assertEquals(Caption.NEW_VALUE, step.caption());
    assertEquals(example.digitsOfUpdate(), step.digits());
    assertTrue(step.digits() > 4);
    long told = step.parts().stream().filter(step::isOldOrNew).count();
    assertTrue(told >= 2);
    assertEquals(0, example.formulas(Step.SUM).get(0).digits());
  }
}
