package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Generator;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;
import playground.run.Moment;

/** Where the walk through one update stands: which point, which weight, which step. */
public final class WorkedWalk {
  /** Samples times parameters that are computed in a tenth of a second. */
  private static final double LONG = 3e7;

  private final PageCopy model;
  private final WorkedPoint point;
  private Moment moment;
  private WorkedExample example;
  private Frame computed;
  private Experiment computedFor;
  private Scope scope = Scope.SAMPLE;
  private Place place;
  private Step step = Step.DATA;

  public WorkedWalk(PageCopy model) {
    this.model = model;
    point = new WorkedPoint(model);
  }

  /** From the first step, with the page's chosen point, or else the first that is trained with. */
  public void start() {
    step = Step.DATA;
    choose(model.sample());
  }

  public Step step() {
    return step;
  }

  public Scope scope() {
    return scope;
  }

  /** Null where nothing can be computed. */
  public WorkedExample example() {
    return example;
  }

  /** True while there are no numbers because they change. */
  public boolean isMoving() {
    return model.frame() == null || model.frame().memory().length == 0;
  }

  public void go(Step to) {
    step = to;
  }

  public void choose(Place weight) {
    place = weight;
    example = example == null ? null : example.at(weight);
  }

  public void choose(Scope samples) {
    scope = samples;
    example = null;
    update();
  }

  /** Takes the page's chosen point, if there is one: closing its card changes nothing here. */
  public void takeSample() {
    if (model.sample() >= 0) {
      choose(model.sample());
    }
  }

  /**
   * @param number of a point, from 0
   */
  public void choose(int number) {
    point.choose(number);
    example = null;
    update();
  }

  /** Any place of the picture as the input, for one point's update. */
  public void choosePlace(double x1, double height) {
    point.choosePlace(x1, height);
    choose(Scope.SAMPLE);
  }

  /** Which point goes in. */
  public WorkedPoint point() {
    return point;
  }

  /** True for what takes longer than a tenth of a second. */
  public boolean isLong(Scope with) {
    double samples = with == Scope.SET ? model.dataset().train().size() : 1;
    return samples * model.experiment().network().parameterCount() > LONG;
  }

  /** True when nothing is to be computed again. */
  public boolean isCurrent() {
    return isMoving() || moment != null && (model.frame() == computed || isSame(model.frame()));
  }

  /** Computes again what has changed. */
  public void update() {
    Frame frame = model.frame();
    boolean isOld = frame != computed || model.experiment() != computedFor;
    if (isMoving()) {
      moment = null;
      example = null;
      computed = frame;
    } else if (isOld || moment == null) {
      boolean isSame = isSame(frame);
      computed = frame;
      computedFor = model.experiment();
      if (!isSame) {
        moment = moment(frame);
        example = null;
      }
    }
    int sample = point.number();
    if (example == null && moment != null && WorkedExample.isPossible(moment, sample)) {
      place = place == null ? Place.first(moment.network()) : place;
      example =
          point.isPlace()
              ? WorkedExample.ofOther(moment, scope, point.ofPlace(), place, inputNames())
              : new WorkedExample(moment, scope, sample, place, inputNames());
    }
  }

  /** A finer picture of the same update brings no other numbers. */
  private boolean isSame(Frame frame) {
    return moment != null
        && computedFor == model.experiment()
        && computed.epoch() == frame.epoch()
        && computed.updates() == frame.updates()
        && computed.fingerprint().equals(frame.fingerprint());
  }

  /** Null while frame and experiment do not belong together. */
  private Moment moment(Frame frame) {
    boolean fits = model.experiment().network().parameterCount() == frame.parameters().length;
    return fits
        ? new Moment(
            model.experiment(), frame.epoch(), frame.updates(), frame.parameters(), frame.memory())
        : null;
  }

  /** Features, or what the table calls its columns. */
  private List<String> inputNames() {
    List<String> names = new ArrayList<>();
    if (model.experiment().get(Fields.DATA) == Generator.TABLE) {
      for (int i = 0; i < model.experiment().inputs().width(); i++) {
        names.add(name(i, "x" + WorkedExample.index(i + 1)));
      }
    } else {
      for (Feature feature : model.experiment().get(Fields.FEATURES)) {
        String plain = FeatureNames.of(feature);
        names.add(feature.ordinal() < 2 ? name(feature.ordinal(), plain) : plain);
      }
    }
    return names;
  }

  private String name(int input, String otherwise) {
    String name = model.table().input(input);
    return name.isEmpty() ? otherwise : name;
  }
}
