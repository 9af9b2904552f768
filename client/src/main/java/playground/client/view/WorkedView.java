package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.feature.Feature;
import playground.lesson.Place;
import playground.lesson.Scope;
import playground.lesson.Step;
import playground.lesson.WorkedExample;
import playground.run.Moment;

/** The panel that walks through one update with the real numbers, beside the page. */
public final class WorkedView {
  private static final double MILLIS_A_STEP = 2200;

  private final PageCopy model;
  private final HTMLElement panel = Dom.find("worked-panel");
  private final HTMLElement sampleField = Dom.find("worked-sample");
  private final HTMLElement play = Dom.find("worked-play");
  private final WorkedRail rail = new WorkedRail(this::go);
  private final WorkedSide side = new WorkedSide();
  private final WorkedChoices choices = new WorkedChoices(this::look, this::take);
  private String opener = "";
  private Moment moment;
  private WorkedExample example;
  private Frame computed;
  private Experiment computedFor;
  private Scope scope = Scope.SAMPLE;
  private Place place;
  private Step step = Step.DATA;
  private boolean isPlaying;
  private int timer;

  /** The last point that was chosen; closing its card does not change what is worked. */
  private int chosen = -1;

  public WorkedView(PageCopy model) {
    this.model = model;
    Dom.onClick(Dom.find("worked-close"), this::close);
    Dom.onClick(Dom.find("worked-previous"), () -> by(-1));
    Dom.onClick(Dom.find("worked-next"), () -> by(1));
    Dom.onClick(play, this::togglePlaying);
    Dom.onClick(Dom.find("worked-apply"), () -> Dom.find("update").click());
    Dom.onClick(Dom.find("worked-check"), this::check);
    Dom.on(sampleField, "change", e -> chooseTyped());
    Dom.on(panel, "keydown", this::onKey);
    model.listen(Topic.FRAME, this::update);
    model.listen(Topic.EXPERIMENT, this::update);
    model.listen(Topic.VIEW, this::takeSample);
    model.listen(Topic.TEXTS, this::show);
  }

  /**
   * Opens the panel at the chosen point, or else at the first that is trained with.
   *
   * @param button what gets the focus back
   */
  public void open(String button) {
    opener = button;
    panel.setHidden(false);
    pause();
    step = Step.DATA;
    chosen = model.sample();
    if (chosen < 0) {
      int first = firstSample();
      if (first >= 0) {
        model.page().select(first);
      }
    }
    update();
    Dom.refocus("worked-title");
  }

  private static void pause() {
    HTMLElement playing = Dom.find("play");
    if ("true".equals(playing.getAttribute("data-playing"))) {
      playing.click();
    }
  }

  private int firstSample() {
    Dataset dataset = model.dataset();
    for (int number = 0; number < dataset.numbers(); number++) {
      if (dataset.has(number) && dataset.isTrain(number)) {
        return number;
      }
    }
    return -1;
  }

  private void close() {
    stop();
    panel.setHidden(true);
    mark(null);
    HTMLElement back = Dom.find(opener);
    boolean isThere = back != null && !Dom.find("sample").hasAttribute("hidden");
    Dom.refocus(isThere ? opener : "worked");
  }

  private void onKey(Event event) {
    boolean isInField = Dom.isOnField(event);
    switch (Dom.key(event)) {
      case "Escape" -> close();
      case "ArrowLeft" -> by(isInField ? 0 : -1);
      case "ArrowRight" -> by(isInField ? 0 : 1);
      default -> {
        return;
      }
    }
    if (!isInField) {
      event.preventDefault();
    }
  }

  private void chooseTyped() {
    double typed = Decimal.parse(Dom.value(sampleField));
    int number = Double.isNaN(typed) ? -1 : (int) typed - 1;
    if (moment != null && WorkedExample.isPossible(moment, number)) {
      model.page().select(number);
    }
    show(); // the field says what has become of it
  }

  private void takeSample() {
    if (model.sample() >= 0) {
      chosen = model.sample();
      example = null;
      update();
    }
  }

  private void look(Place chosen) {
    place = chosen;
    example = example == null ? null : example.at(chosen);
    show();
  }

  private void take(Scope chosen) {
    scope = chosen;
    example = null;
    update();
  }

  private void go(Step chosen) {
    stop();
    arrive(chosen);
  }

  private void arrive(Step reached) {
    step = reached;
    Dom.find("worked-body").setScrollTop(0);
    show();
  }

  private void by(int steps) {
    int next = step.ordinal() + steps;
    if (next < 0 || next >= Step.values().length) {
      return;
    }
    String focused = Dom.focusedName();
    go(Step.values()[next]);
    if (step == Step.UPDATE && focused.equals("worked-next")) {
      Dom.refocus("worked-previous"); // a button that is gone keeps no focus
    } else if (step == Step.DATA && focused.equals("worked-previous")) {
      Dom.refocus("worked-next");
    }
  }

  private void togglePlaying() {
    boolean wasPlaying = isPlaying;
    stop();
    if (!wasPlaying) {
      isPlaying = true;
      step = step == Step.UPDATE ? Step.DATA : step;
      timer = Clock.after(this::goOn, MILLIS_A_STEP);
    }
    show();
  }

  private void goOn() {
    Step next = Step.values()[step.ordinal() + 1];
    isPlaying = next != Step.UPDATE;
    if (isPlaying) {
      timer = Clock.after(this::goOn, MILLIS_A_STEP);
    }
    arrive(next);
  }

  private void stop() {
    isPlaying = false;
    Clock.cancel(timer);
  }

  /** Computes again what has changed. */
  private void update() {
    if (panel.hasAttribute("hidden")) {
      return;
    }
    Frame frame = model.frame();
    boolean isAtRest = frame != null && frame.memory().length > 0;
    boolean isOld = frame != computed || model.experiment() != computedFor;
    if (isAtRest && (isOld || moment == null)) {
      boolean isSame = isSame(frame);
      computed = frame;
      computedFor = model.experiment();
      if (!isSame) {
        moment = moment(frame);
        example = null;
      }
    } else if (!isAtRest) {
      moment = null;
      example = null;
      computed = frame;
    }
    if (example == null && moment != null && WorkedExample.isPossible(moment, sample())) {
      place = place == null ? Place.first(moment.network()) : place;
      example = new WorkedExample(moment, scope, sample(), place, inputNames());
    }
    show();
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

  private int sample() {
    return model.dataset().has(chosen) ? chosen : firstSample();
  }

  private List<String> inputNames() {
    List<String> names = new ArrayList<>();
    Experiment experiment = model.experiment();
    if (experiment.get(Fields.DATA) == Generator.TABLE) {
      for (int i = 0; i < experiment.inputs().width(); i++) {
        names.add("x" + WorkedExample.index(i + 1));
      }
    } else {
      for (Feature feature : experiment.get(Fields.FEATURES)) {
        names.add(FeatureNames.of(feature));
      }
    }
    return names;
  }

  private void show() {
    if (panel.hasAttribute("hidden")) {
      return;
    }
    Texts texts = model.texts();
    boolean isThere = example != null;
    Dom.setDisabled(sampleField, scope != Scope.SAMPLE); // a batch chooses its samples itself
    rail.show(example, step, texts);
    panel.setAttribute("data-step", Choices.name(step));
    Dom.setText(Dom.find("worked-step-name"), texts.get("worked-step." + Choices.name(step)));
    Dom.setText(Dom.find("worked-step-number"), String.valueOf(step.number()));
    Dom.setText(Dom.find("worked-say"), isThere ? explanation(texts) : absence(texts));
    HTMLElement formulas = Dom.find("worked-formulas");
    Dom.setAttribute(play, "data-playing", isPlaying);
    TextsView.name(play, texts.get(isPlaying ? "worked.stop" : "worked.play"));
    Dom.setDisabled(Dom.find("worked-previous"), step == Step.DATA);
    Dom.find("worked-next").setHidden(step == Step.UPDATE);
    Dom.find("worked-check-row").setHidden(!isThere || step != Step.GRADIENT);
    Dom.setText(Dom.find("worked-check-result"), "");
    Dom.find("worked-check-result").removeAttribute("data-difference");
    boolean isUpdate = isThere && step == Step.UPDATE;
    boolean canApply = isUpdate && !Dom.isHidden("update");
    Dom.find("worked-apply").setHidden(!canApply || scope != Scope.BATCH);
    Dom.find("worked-apply-other").setHidden(!canApply || scope == Scope.BATCH);
    mark(example);
    if (!isThere) {
      formulas.clear();
      Dom.find("worked-picture").clear();
      Dom.setText(Dom.find("worked-shown"), "");
      return;
    }
    choices.show(example, texts);
    String number = String.valueOf(example.sampleNumber() + 1);
    Dom.setValue(sampleField, number);
    String count = String.valueOf(example.count());
    Dom.setText(
        Dom.find("worked-shown"),
        scope == Scope.SAMPLE ? "" : texts.get("worked.shown", "number", number, "count", count));
    WorkedFormulas.show(formulas, example.formulas(step), texts);
    Dom.setAttribute(panel, "data-picture", side.show(example, step, texts));
  }

  private String explanation(Texts texts) {
    boolean isLast = step == Step.NEXT_LAYER && example.isOutput();
    return texts.get(isLast ? "worked.no-next-layer" : "worked-say." + Choices.name(step));
  }

  private String absence(Texts texts) {
    boolean isMoving = model.frame() == null || model.frame().memory().length == 0;
    return texts.get(isMoving ? "worked.moving" : "worked.impossible");
  }

  private void check() {
    double measured = example.measuredGradient();
    double difference = Math.abs(measured - example.computedGradient());
    HTMLElement result = Dom.find("worked-check-result");
    result.setAttribute("data-difference", NumberText.exact(difference));
    Dom.setText(
        result,
        model
            .texts()
            .get(
                "worked.checked",
                "measured",
                NumberText.fixed(measured, 10),
                "computed",
                NumberText.fixed(example.computedGradient(), 10),
                "difference",
                NumberText.significant(difference)));
  }

  /** Lights the chosen neuron in the network's picture. */
  private static void mark(WorkedExample shown) {
    Dom.each(".node[data-worked]", node -> node.removeAttribute("data-worked"));
    if (shown != null) {
      int column = shown.place().layer() + 1;
      HTMLElement node = Dom.find("neuron-" + column + "-" + (shown.place().unit() + 1));
      if (node != null) {
        node.setAttribute("data-worked", "true");
      }
    }
  }
}
