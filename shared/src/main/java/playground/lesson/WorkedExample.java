package playground.lesson;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Point;
import playground.network.Head;
import playground.network.Network;
import playground.run.Moment;
import playground.training.Batch;
import playground.training.Explanation;
import playground.training.Explanation.LayerValues;

/** One update of a run at rest, seen through one sample and one weight. */
public final class WorkedExample {
  /** So many samples are named one by one where gradients are added up. */
  static final int NAMED = 3;

  /** In place of a sample's number. */
  public static final int OTHER = -1;

  private static final double NUDGE = 1e-5;

  private final Moment moment;
  private final Scope scope;
  private final Place place;
  private final List<String> inputs;
  private final Batch batch;
  private final Explanation explanation;
  private final int shown;
  private final int sampleNumber;
  private double[] lossAfter = {};

  /**
   * @param sample the number of the sample that goes through the network where it is among those
   *     that make the update; else the first of them does
   * @param inputs what the network's inputs are called in formulas
   */
  public WorkedExample(Moment moment, Scope scope, int sample, Place place, List<String> inputs) {
    this(moment, scope, sample, moment.dataset().sample(sample), place, inputs);
  }

  /** As if a point were among the samples that is not; it is in no batch. */
  public static WorkedExample ofOther(
      Moment moment, Scope scope, Point point, Place place, List<String> inputs) {
    return new WorkedExample(moment, scope, OTHER, point, place, inputs);
  }

  private WorkedExample(
      Moment moment, Scope scope, int sample, Point point, Place place, List<String> inputs) {
    this.moment = moment;
    this.scope = scope;
    this.place = place.within(moment.network());
    this.inputs = inputs;
    Dataset dataset = moment.dataset();
    batch =
        switch (scope) {
          case SAMPLE -> moment.single(point);
          case BATCH -> moment.nextBatch();
          case SET -> moment.wholeSet();
        };
    boolean isTrained = sample != OTHER && dataset.isTrain(sample);
    int among = isTrained ? batch.placeOf(dataset.place(sample)) : -1;
    int focus = scope == Scope.SAMPLE ? 0 : Math.max(0, among);
    explanation = batch.explain(moment.network(), moment.state(), s -> s < NAMED || s == focus);
    shown = Math.min(focus, explanation.samples().size() - 1);
    sampleNumber =
        scope == Scope.SAMPLE || among >= 0 ? sample : number(dataset, batch.order()[batch.from()]);
  }

  private WorkedExample(WorkedExample other, Place place) {
    moment = other.moment;
    scope = other.scope;
    this.place = place.within(moment.network());
    inputs = other.inputs;
    batch = other.batch;
    explanation = other.explanation;
    shown = other.shown;
    sampleNumber = other.sampleNumber;
    lossAfter = other.lossAfter;
  }

  /** The same update, seen through another weight. */
  public WorkedExample at(Place other) {
    return new WorkedExample(this, other);
  }

  /** The number of the training sample at a place. */
  private static int number(Dataset dataset, int place) {
    int number = 0;
    while (!dataset.isTrain(number)
        || dataset.sample(number) == null
        || dataset.place(number) != place) {
      number++;
    }
    return number;
  }

  /** True when the moment has what the scope and the sample need. */
  public static boolean isPossible(Moment moment, int sample) {
    return moment.isReady() && moment.dataset().has(sample);
  }

  /** An index below the line, counted from 1. */
  public static String index(int index) {
    return Symbols.indexed("", index);
  }

  public Scope scope() {
    return scope;
  }

  public Place place() {
    return place;
  }

  /** The number of the sample whose way is shown; {@link #OTHER} for one that is none of them. */
  public int sampleNumber() {
    return sampleNumber;
  }

  /** How many samples make the update. */
  public int count() {
    return batch.count();
  }

  public Explanation explanation() {
    return explanation;
  }

  public List<Formula> formulas(Step step) {
    ForwardFormulas forward = new ForwardFormulas(this);
    LossFormulas loss = new LossFormulas(this);
    return switch (step) {
      case DATA -> forward.data();
      case SUM -> List.of(forward.sum(Caption.SUM, place.layer(), place.unit(), place.input()));
      case ACTIVATION -> forward.activation();
      case NEXT_LAYER -> forward.nextLayer();
      case OUTPUT -> forward.output();
      case RESULT -> List.of(loss.gap());
      case LOSS -> loss.loss();
      case ERROR -> new ErrorFormulas(this).error();
      case GRADIENT -> new ErrorFormulas(this).gradient();
      case UPDATE -> new UpdateFormulas(this).update();
    };
  }

  /** What a step has found out, in one number; NaN where it is not one. */
  public double result(Step step) {
    if (step == Step.LOSS && scope == Scope.SAMPLE) {
      return sample().loss();
    }
    return switch (step) {
      case DATA -> sample().target();
      case SUM -> own().sums()[place.unit()];
      case ACTIVATION -> own().outputs()[place.unit()];
      case NEXT_LAYER -> isOutput() ? Double.NaN : formulas(Step.NEXT_LAYER).get(0).result();
      case OUTPUT -> output().outputs()[outputUnit()];
      case RESULT -> output().outputs()[outputUnit()] - target();
      case LOSS -> explanation.loss();
      case ERROR -> own().sumErrors()[place.unit()];
      case GRADIENT -> explanation.gradients()[parameter()];
      case UPDATE -> explanation.after()[parameter()];
    };
  }

  /** Digits after the point that tell the old weight from the new one. */
  public int digitsOfUpdate() {
    int p = parameter();
    return Decimals.toTellApart(explanation.before()[p], explanation.after()[p]);
  }

  /** The weight or bias before the update. */
  public double weight() {
    return explanation.before()[parameter()];
  }

  /** What {@link #result} is called. */
  public String symbol(Step step) {
    return switch (step) {
      case DATA -> "y";
      case SUM -> "z";
      case ACTIVATION -> isOutput() ? answer() : "a";
      case NEXT_LAYER -> "z′";
      case OUTPUT -> answer();
      case RESULT -> answer() + "−y";
      case LOSS -> "L";
      case ERROR -> "∂L/∂z";
      case GRADIENT -> "g";
      case UPDATE -> place.input() == Place.BIAS ? "b" : "w";
    };
  }

  /** The chain rule for this sample's gradient of the weight or bias. */
  public List<Factor> factors() {
    return new ErrorFormulas(this).factors();
  }

  /** This sample's gradient. */
  public double sampleGradient() {
    return gradient(sample());
  }

  double gradient(Explanation.Sample of) {
    double d = of.layers().get(place.layer()).sumErrors()[place.unit()];
    return place.input() == Place.BIAS ? d : d * from(of, place.layer())[place.input()];
  }

  /** The slope of the loss at the weight by going forward twice, without any chain rule. */
  public double measuredGradient() {
    return batch.slope(copy(explanation.before()), parameter(), NUDGE);
  }

  /** What {@link #measuredGradient} should be: the gradient before clipping. */
  public double computedGradient() {
    return explanation.penalised()[parameter()];
  }

  /** Computed once for all weights: it takes long for a whole set. */
  double lossAfter() {
    if (lossAfter.length == 0) {
      lossAfter = new double[] {batch.loss(copy(explanation.after()))};
    }
    return lossAfter[0];
  }

  private Network copy(double[] parameters) {
    Network copy = moment.experiment().network();
    copy.setParameters(parameters, 0);
    return copy;
  }

  public Moment moment() {
    return moment;
  }

  Batch batch() {
    return batch;
  }

  public Network network() {
    return moment.network();
  }

  public Head head() {
    return network().head();
  }

  int parameter() {
    return place.parameter(network());
  }

  public boolean isOutput() {
    return place.layer() == network().layers().length - 1;
  }

  public Explanation.Sample sample() {
    return explanation.samples().get(shown);
  }

  LayerValues own() {
    return sample().layers().get(place.layer());
  }

  public LayerValues output() {
    return sample().layers().get(network().layers().length - 1);
  }

  /** The output unit that is looked at: the chosen one, or else that of the right class. */
  public int outputUnit() {
    if (isOutput()) {
      return place.unit();
    }
    return head().units() == 1 ? 0 : (int) sample().target();
  }

  /** A symbol as it is written for a layer: plain, ′ for the next one, ₒ for a further output. */
  String symbol(String plain, int layer) {
    int further = layer - place.layer();
    return plain + (further <= 0 ? "" : further == 1 ? "′" : "ₒ");
  }

  /** The output unit's sum. */
  String outputSum() {
    return symbol("z", network().layers().length - 1);
  }

  /** What formulas call the network's answer: p where it is a probability. */
  public String answer() {
    return head().classes() > 0 && head().output().isProbability() ? "p" : "ŷ";
  }

  /** Symbols with the answer by its name. */
  String named(String symbols) {
    return symbols.replace("ŷ", answer());
  }

  /** What the output unit should answer. */
  double target() {
    return head().target(sample().target(), outputUnit());
  }

  /** What a layer is given. */
  static double[] from(Explanation.Sample sample, int layer) {
    return layer == 0 ? sample.row() : sample.layers().get(layer - 1).passed();
  }

  /** The terms of the neuron's sum that are written out, the largest. */
  public int[] shownTerms() {
    return Terms.shown(terms(), place.input());
  }

  /** weight·input for each of the neuron's inputs. */
  public double[] terms() {
    double[] from = from(sample(), place.layer());
    double[] terms = new double[from.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = network().layers()[place.layer()].weight(place.unit(), i) * from[i];
    }
    return terms;
  }

  /** What a layer's inputs are called: a where the chosen neuron is among them. */
  public String[] names(int layer) {
    int count = network().layers()[layer].inputs;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String symbol = layer == place.layer() + 1 ? "a" : "h";
      names.add(layer == 0 ? inputs.get(i) : Symbols.indexed(symbol, i + 1));
    }
    return names.toArray(new String[0]);
  }
}
