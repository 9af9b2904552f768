package playground.client.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import playground.codec.ExperimentLink;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.PointsKind;
import playground.experiment.Problem;
import playground.experiment.Readiness;
import playground.experiment.Remark;

/**
 * Everything the page shows, and everything a user can do to it. A change that training can live
 * with goes to the running experiment; any other starts it again from epoch 0, playing on if it was
 * playing. The experiment before each such start is remembered for {@link #undo}.
 */
public final class PlaygroundModel {
  private static final int MOST_UNDO = 100;

  private final Listeners listeners = new Listeners();
  private final Deque<Experiment> undo = new ArrayDeque<>();
  private final Engine engine;
  private Experiment experiment = Experiment.STANDARD;
  private Dataset dataset = experiment.dataset();
  private long pointChanges;
  private Readiness readiness = Readiness.READY;
  private Frame frame;
  private final Map<Field<?>, Object> unconfirmed = new LinkedHashMap<>();
  private int lastCommand;
  private int lastStart;
  private int lastChange;
  private boolean isPlaying;
  private Speed speed = Speed.NORMAL;
  private Stroke stroke;
  private List<Problem> problems = List.of();
  private boolean hasReachedMostPoints;
  private Texts texts = Texts.NONE;
  private final ViewState view = new ViewState(() -> listeners.tell(Topic.VIEW));

  public PlaygroundModel(Engine engine) {
    this.engine = engine;
  }

  public void listen(Topic topic, Runnable action) {
    listeners.add(topic, action);
  }

  // The experiment

  public Experiment experiment() {
    return experiment;
  }

  /** Opens an experiment from outside, at the epoch it asks for. */
  public void open(Experiment opened, List<Problem> told) {
    problems = told;
    hasReachedMostPoints = false;
    undo.clear();
    start(opened, opened.get(Fields.EPOCH), false);
    listeners.tell(Topic.NOTICES);
  }

  /** Changes a setting that needs a new start. */
  public <T> void set(Field<T> field, T value) {
    restart(experiment.with(field, value));
  }

  /** Starts a changed experiment from epoch 0; does nothing when it is not changed. */
  public void restart(Experiment changed) {
    if (changed.equals(experiment)) {
      return;
    }
    // what was done to the old run while it was running says nothing about the new one
    Experiment fresh =
        changed.with(Fields.INTERVENTIONS, List.of()).with(Fields.EPOCH, Fields.EPOCH.standard());
    undo.push(experiment);
    if (undo.size() > MOST_UNDO) {
      undo.removeLast();
    }
    start(withSettingsInForce(fresh), 0, isPlaying);
  }

  /** What the user last chose stays chosen, also when it was chosen while running. */
  private Experiment withSettingsInForce(Experiment fresh) {
    Experiment result = fresh;
    for (Field<?> field : Fields.LIVE) {
      result = withSettingInForce(result, field);
    }
    return result;
  }

  private <T> Experiment withSettingInForce(Experiment fresh, Field<T> field) {
    boolean isUntouched = fresh.get(field).equals(experiment.get(field));
    return isUntouched ? fresh.with(field, setting(field)) : fresh;
  }

  public boolean canUndo() {
    return !undo.isEmpty();
  }

  /** Back to the experiment before the last new start. */
  public void undo() {
    if (canUndo()) {
      start(undo.pop(), 0, isPlaying);
    }
  }

  private void start(Experiment started, int epoch, boolean playing) {
    experiment = started;
    dataset = started.dataset();
    pointChanges = 0;
    readiness = Readiness.of(started, dataset);
    isPlaying = playing && readiness == Readiness.READY;
    unconfirmed.clear();
    engine.load(started, epoch, isPlaying);
    lastStart = acknowledged();
    listeners.tell(Topic.EXPERIMENT);
    listeners.tell(Topic.PLAYING);
  }

  /** Numbers a command, so that a frame can tell whether it was made before or after it. */
  private int acknowledged() {
    engine.acknowledge(++lastCommand);
    return lastCommand;
  }

  /** Changes a setting without losing what has been learned. */
  public <T> void change(Field<T> field, T value) {
    unconfirmed.put(field, value);
    engine.change(field, value);
    lastChange = acknowledged();
  }

  /** The value of a setting at the epoch that is shown. */
  @SuppressWarnings("unchecked") // change() lets only a T wait for a Field<T>
  public <T> T setting(Field<T> field) {
    return unconfirmed.containsKey(field)
        ? (T) unconfirmed.get(field)
        : experiment.setting(field, epoch());
  }

  private int epoch() {
    return frame == null ? 0 : frame.epoch();
  }

  /** The points as they are, a stroke under way included. */
  public Dataset dataset() {
    if (stroke == null) {
      return dataset;
    }
    return experiment
        .with(Fields.DATA, Generator.DRAWN)
        .with(Fields.POINTS, stroke.points())
        .dataset();
  }

  /** What there is to say about the experiment at the epoch that is shown. */
  public List<Remark> remarks() {
    return Remark.of(experiment, dataset, epoch());
  }

  public Readiness readiness() {
    return readiness;
  }

  // The run

  /** The newest frame; null until the first has come. */
  public Frame frame() {
    return frame;
  }

  /** Takes a frame from the engine; one that answers an older start is dropped. */
  public void show(Frame newer) {
    if (newer.command() < lastStart) {
      return;
    }
    frame = newer;
    if (newer.command() >= lastChange) {
      unconfirmed.clear();
    }
    if (newer.command() == lastCommand && newer.isPlaying() != isPlaying) {
      isPlaying = newer.isPlaying();
      listeners.tell(Topic.PLAYING);
    }
    if (!newer.live().equals(ExperimentLink.writeLive(experiment))) {
      experiment = ExperimentLink.withLive(experiment, newer.live());
      listeners.tell(Topic.EXPERIMENT);
    }
    refreshData();
    listeners.tell(Topic.FRAME);
  }

  /** Takes the points that there are at the frame's epoch, where some came or went on the way. */
  private void refreshData() {
    long changes =
        experiment.get(Fields.INTERVENTIONS).stream()
            .filter(one -> one.changesPoints() && one.epoch() <= epoch())
            .count();
    if (changes != pointChanges) {
      pointChanges = changes;
      dataset = experiment.dataset(epoch());
      listeners.tell(Topic.STROKE);
    }
  }

  public boolean isPlaying() {
    return isPlaying;
  }

  public void setPlaying(boolean playing) {
    isPlaying = playing && readiness == Readiness.READY;
    engine.setPlaying(isPlaying);
    acknowledged();
    listeners.tell(Topic.PLAYING);
  }

  public void step() {
    isPlaying = false;
    engine.step();
    acknowledged();
    listeners.tell(Topic.PLAYING);
  }

  /** Back to the same start: same data, same weights, same order. */
  public void reset() {
    seek(0);
  }

  public void seek(int epoch) {
    isPlaying = false;
    engine.seek(epoch);
    acknowledged();
    listeners.tell(Topic.PLAYING);
  }

  public Speed speed() {
    return speed;
  }

  public void setSpeed(Speed chosen) {
    speed = chosen;
    engine.setSpeed(chosen.epochsPerSecond());
    listeners.tell(Topic.PLAYING);
  }

  // Drawing

  /** Puts the brush down; generated points become drawn ones and keep their roles. */
  public void beginStroke(double x1, double x2) {
    if (experiment.get(Fields.DATA) == Generator.TABLE) {
      return; // rows may have other inputs than the plane's
    }
    stroke = new Stroke(view.brush(), drawnPoints(), x1, x2, experiment.isRegression());
    listeners.tell(Topic.STROKE);
  }

  private List<Point> drawnPoints() {
    return experiment.points().stream().map(PointsKind::snapped).toList();
  }

  public void strokeTo(double x1, double x2) {
    if (stroke != null) {
      stroke.moveTo(x1, x2);
      listeners.tell(Topic.STROKE);
    }
  }

  public void endStroke() {
    if (stroke != null) {
      Stroke ended = stroke;
      stroke = null;
      hasReachedMostPoints = ended.isFull();
      if (ended.hasChangedPoints()) {
        restart(experiment.with(Fields.DATA, Generator.DRAWN).with(Fields.POINTS, ended.points()));
      }
      listeners.tell(Topic.STROKE);
      listeners.tell(Topic.NOTICES);
    }
  }

  public void clearData() {
    restart(experiment.with(Fields.DATA, Generator.DRAWN).with(Fields.POINTS, List.of()));
  }

  // Notices, texts, looks

  /** What was wrong with the link that was opened. */
  public List<Problem> problems() {
    return problems;
  }

  public boolean hasReachedMostPoints() {
    return hasReachedMostPoints;
  }

  public void dismissNotices() {
    problems = List.of();
    hasReachedMostPoints = false;
    listeners.tell(Topic.NOTICES);
  }

  public Texts texts() {
    return texts;
  }

  public void setTexts(Texts chosen) {
    texts = chosen;
    listeners.tell(Topic.TEXTS);
  }

  public ViewState view() {
    return view;
  }

  /** Called when colours or sizes on the screen have changed. */
  public void lookChanged() {
    listeners.tell(Topic.LOOK);
  }
}
