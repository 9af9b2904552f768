package playground.client.model;

import java.util.List;
import playground.codec.ExperimentLink;
import playground.dataset.Dataset;
import playground.experiment.Control;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.Problem;
import playground.experiment.Readiness;
import playground.experiment.Remark;

/**
 * Everything the page shows, and everything a user can do to it. A change that training can live
 * with goes to the running experiment; any other starts it again from epoch 0, playing on if it was
 * playing. The moment before each change is remembered for {@link #undo}.
 */
public final class PlaygroundModel {
  private final Listeners listeners = new Listeners();
  private final UndoHistory history = new UndoHistory();
  private final Engine engine;
  private final ViewState view = new ViewState(() -> tell(Topic.VIEW));
  private final PointEdits points = new PointEdits(this);
  private final Notices notices = new Notices(() -> tell(Topic.NOTICES));
  private Experiment experiment = Experiment.STANDARD;
  private ImportedTable table = ImportedTable.NONE;
  private Dataset dataset = experiment.dataset();
  private Surface surface = Surface.PLANE;
  private long pointChanges;
  private Readiness readiness = Readiness.READY;
  private final RunProgress progress = new RunProgress();
  private final UnconfirmedSettings unconfirmed = new UnconfirmedSettings();
  private Cost cost = Cost.NONE;
  private Field<?> sliding;
  private int lastOpening;
  private int opening;
  private boolean isPlaying;
  private Speed speed = Speed.STANDARD;
  private Texts texts = Texts.NONE;

  public PlaygroundModel(Engine engine) {
    this.engine = engine;
  }

  public void listen(Topic topic, Runnable action) {
    listeners.add(topic, action);
  }

  /** One action for several topics is a smaller program than one for each. */
  public void listen(Runnable action, Topic... topics) {
    for (Topic topic : topics) {
      listeners.add(topic, action);
    }
  }

  /** Hears of frames, and of a large network's only when it {@link #isTurn}. */
  public void listenInTurn(boolean ofNetwork, Runnable action) {
    listeners.add(
        Topic.FRAME,
        () -> {
          if (isTurn(ofNetwork)) {
            action.run();
          }
        });
  }

  void tell(Topic topic) {
    listeners.tell(topic);
  }

  // The experiment

  public Experiment experiment() {
    return experiment;
  }

  /** Where the data has come from. */
  public ImportedTable table() {
    return table;
  }

  /** Opens an experiment from outside, at the epoch it asks for. */
  public void open(Experiment opened, List<Problem> told) {
    history.clear();
    table = ImportedTable.NONE;
    opening = ++lastOpening;
    start(opened, opened.get(Fields.EPOCH), false);
    notices.dismiss();
    notices.tell(told);
  }

  /** Opens another experiment in place of this one, which {@link #undo} brings back. */
  public void replace(Experiment other) {
    replace(other, ImportedTable.NONE);
  }

  public void replace(Experiment other, ImportedTable from) {
    history.remember(moment());
    table = from;
    opening = ++lastOpening;
    start(other, other.get(Fields.EPOCH), false);
    notices.dismiss();
  }

  /** The number of the opened experiment that this one has come from by changes. */
  public int opening() {
    return opening;
  }

  /** Changes a setting that needs a new start. */
  public <T> void set(Field<T> field, T value) {
    restart(experiment.with(field, value));
  }

  /** As {@link #set}, for a slider: until {@link #settle} all its notches are one change. */
  public <T> void slide(Field<T> field, T value) {
    if (value.equals(experiment.get(field))) {
      return;
    }
    if (sliding == field) {
      Cost first = cost;
      start(FreshStart.of(experiment.with(field, value), this), 0, isPlaying);
      setCost(first);
    } else {
      set(field, value);
    }
    sliding = field;
  }

  /** The slider has been let go. */
  public void settle() {
    sliding = null;
  }

  /** Starts again from epoch 0 with another value of what could be changed live, and plays. */
  public <T> void startAgain(Field<T> field, T value) {
    restart(FreshStart.of(experiment, this).with(field, value), table, true);
  }

  /** Goes back to an epoch, and plays on from there with another value of a live setting. */
  public <T> void goOnFrom(int epoch, Field<T> field, T value) {
    Intervention deed = new Intervention.Setting<>(epoch, field, value);
    Experiment until = experiment.until(epoch);
    if (epoch == 0 || !until.hasRoomFor(deed)) {
      startAgain(field, value);
      return;
    }
    history.remember(moment());
    start(until.intervene(deed), epoch, true);
  }

  /** Starts a changed experiment from epoch 0; does nothing when it is not changed. */
  public void restart(Experiment changed) {
    boolean isSameKind = changed.get(Fields.DATA) == experiment.get(Fields.DATA);
    restart(changed, isSameKind && !changed.points().isEmpty() ? table : ImportedTable.NONE);
  }

  /** With data from a table, which keeps its names while points come and go one by one. */
  public void restart(Experiment changed, ImportedTable from) {
    if (!changed.equals(experiment)) {
      restart(FreshStart.of(changed, this), from, isPlaying);
    }
  }

  private void restart(Experiment fresh, ImportedTable from, boolean playing) {
    Cost restart = Cost.ofRestart(experiment, epoch(), furthestEpoch());
    history.remember(moment());
    table = from;
    start(fresh, 0, playing);
    setCost(restart);
  }

  /** What the last change has cost. */
  public Cost cost() {
    return cost;
  }

  private void setCost(Cost newer) {
    if (!newer.equals(cost)) {
      cost = newer;
      tell(Topic.COST);
    }
  }

  private UndoHistory.Moment moment() {
    return new UndoHistory.Moment(
        unconfirmed.in(experiment, epoch()),
        shownEpoch(),
        furthestEpoch(),
        progress.losses(),
        opening,
        table);
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  /** Back to the moment before the last change, with what had been learned by then. */
  public void undo() {
    if (canUndo()) {
      goTo(history.undo(moment()));
    }
  }

  public void redo() {
    if (canRedo()) {
      goTo(history.redo(moment()));
    }
  }

  private void goTo(UndoHistory.Moment moment) {
    Experiment then = moment.experiment();
    if (moment.opening() == opening) { // what was presented since then is no change to undo
      then =
          then.with(Fields.STOP_EPOCH, experiment.get(Fields.STOP_EPOCH))
              .with(Fields.STOP_LOSS, experiment.get(Fields.STOP_LOSS))
              .with(Fields.HIDDEN, experiment.get(Fields.HIDDEN));
    }
    opening = moment.opening();
    table = moment.table();
    start(then, moment.epoch(), isPlaying);
    progress.bringBack(moment.furthest(), moment.losses());
  }

  private void start(Experiment started, int epoch, boolean playing) {
    experiment = started;
    progress.forgetBroughtBack();
    sliding = null;
    setCost(Cost.NONE);
    takeData(epoch);
    dropLostSelection();
    view.tools().fit(started);
    isPlaying = playing && readiness == Readiness.READY;
    unconfirmed.clear();
    progress.head(readiness == Readiness.READY ? epoch : 0); // it cannot go anywhere else
    engine.load(started, epoch, isPlaying);
    acknowledge();
    progress.start();
    tell(Topic.EXPERIMENT);
    tell(Topic.PLAYING);
  }

  private void takeData(int epoch) {
    pointChanges = experiment.pointChanges(epoch);
    dataset = experiment.dataset(epoch);
    surface = Surface.of(experiment, dataset);
    readiness = Readiness.of(experiment, dataset);
  }

  /** A sample that is not there any more is not selected any more. */
  private void dropLostSelection() {
    int selected = view.selectedSample();
    if (selected != ViewState.NONE && !dataset.has(selected)) {
      view.select(ViewState.NONE);
    }
  }

  private void acknowledge() {
    engine.acknowledge(progress.nextCommand());
  }

  /** Changes a setting without losing what has been learned. */
  public <T> void change(Field<T> field, T value) {
    if (!setting(field).equals(value)) {
      history.remember(moment());
      unconfirmed.put(field, value);
      act(List.of(new Intervention.Setting<>(0, field, value)));
    }
  }

  /** Does something to the running experiment, one deed after another. */
  public void intervene(List<Intervention> deeds) {
    history.remember(moment());
    act(deeds);
  }

  private void act(List<Intervention> deeds) {
    sliding = null;
    setCost(Cost.NONE);
    engine.intervene(deeds);
    acknowledge();
    progress.change();
    tell(Topic.EXPERIMENT);
  }

  /** Changes what is part of the experiment but changes nothing about training. */
  public <T> void present(Field<T> field, T value) {
    experiment = experiment.with(field, value);
    engine.setStops(experiment.get(Fields.STOP_EPOCH), experiment.get(Fields.STOP_LOSS));
    tell(Topic.EXPERIMENT);
  }

  /** The value of a setting at the epoch that is shown. */
  public <T> T setting(Field<T> field) {
    return unconfirmed.value(field, experiment, epoch());
  }

  /** True until the run has taken the last change of a setting. */
  public boolean isWaiting() {
    return !unconfirmed.isEmpty();
  }

  private int epoch() {
    return progress.epoch();
  }

  /** The epoch that was asked for, while the run is on its way there; else the frame's. */
  public int shownEpoch() {
    return progress.shownEpoch();
  }

  /**
   * The epoch that the timeline reaches to: as far as was trained, also before an undone change.
   */
  public int furthestEpoch() {
    return progress.furthestEpoch();
  }

  /** The {@link Frame#history} as far as {@link #furthestEpoch}. */
  public double[] losses() {
    return progress.losses();
  }

  /** How many deeds have changed the points by the epoch that is shown. */
  long pointChanges() {
    return pointChanges;
  }

  /** True when points have come or gone while training went on. */
  public boolean hasEditedPoints() {
    return pointChanges > 0;
  }

  /** True once training has begun, so that points come and go while it goes on. */
  boolean hasBegun() {
    return isPlaying || epoch() > 0 || progress.hasArrived() && frame().updates() > 0;
  }

  /** The points as they are, what is being drawn included. */
  public Dataset dataset() {
    return points.with(dataset);
  }

  /** The points as the run has them. */
  public Dataset settledDataset() {
    return dataset;
  }

  /** How the samples lie on the picture of the output. */
  public Surface surface() {
    return surface;
  }

  public PointEdits points() {
    return points;
  }

  /** True for what whoever shared the experiment has hidden from learners. */
  public boolean isHidden(Control control) {
    return experiment.get(Fields.HIDDEN).contains(control);
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
    return progress.frame();
  }

  /**
   * While a large network plays, its picture is drawn with every other frame, and the output with
   * those between: both at once would hold up the page.
   *
   * @param ofNetwork whether the network's picture is meant, or else the output's
   */
  boolean isTurn(boolean ofNetwork) {
    return progress.isTurn(ofNetwork);
  }

  /** Takes a frame from the engine; one that answers an older start is dropped. */
  public void show(Frame newer) {
    if (progress.isOld(newer)) {
      return;
    }
    int furthest = furthestEpoch();
    progress.take(newer);
    if (progress.knowsChanges()) {
      unconfirmed.clear();
    }
    if (progress.isUpToDate() && newer.isPlaying() != isPlaying) {
      isPlaying = newer.isPlaying();
      tell(Topic.PLAYING);
    }
    Experiment before = experiment;
    boolean isChanged = !newer.live().equals(ExperimentLink.writeLive(experiment));
    if (isChanged) {
      experiment = ExperimentLink.withLive(experiment, newer.live());
    }
    if (isChanged || experiment.pointChanges(epoch()) != pointChanges) {
      takeData(epoch());
      tell(Topic.STROKE);
      tell(Topic.PLAYING);
    }
    if (isChanged) {
      tell(Topic.EXPERIMENT);
      progress.forgetBroughtBack();
      Cost deed = Cost.ofDeed(before, experiment, furthest);
      setCost(deed.equals(Cost.NONE) ? cost : deed);
    }
    if (progress.knowsChanges()) { // before that, a selected sample may be on its way
      dropLostSelection();
    }
    tell(Topic.FRAME);
  }

  /** True when the frame's answers are those to {@link #settledDataset}. */
  public boolean hasAnswers() {
    return progress.hasArrived()
        && frame().answers().losses().length == dataset.train().size() + dataset.test().size();
  }

  /** How many pixels wide the output is shown, so that the engine can make it as fine. */
  public void setDetail(int side) {
    engine.setDetail(side);
  }

  /** Whether the engine may compile the network; what is learned does not change. */
  public void setCompiled(boolean compiled) {
    engine.setCompiled(compiled);
  }

  public boolean isPlaying() {
    return isPlaying;
  }

  /** True while the run is trained to an epoch that was asked for; {@link #setPlaying} ends it. */
  public boolean isUnderWay() {
    return progress.isUnderWay();
  }

  /** True while the run trains, for itself or to an epoch that was asked for. */
  public boolean isMoving() {
    return isPlaying || isUnderWay();
  }

  public void setPlaying(boolean playing) {
    isPlaying = playing && readiness == Readiness.READY;
    sliding = null;
    progress.stand();
    engine.setPlaying(isPlaying);
    acknowledge();
    tell(Topic.PLAYING);
  }

  /** Trains one epoch and stops. */
  public void step() {
    stand(engine::step);
  }

  /** Makes one update, with the next batch, and stops. */
  public void update() {
    stand(engine::update);
  }

  /** Back to the same start: same data, same weights, same order. */
  public void reset() {
    seek(0);
  }

  public void seek(int epoch) {
    stand(
        () -> {
          engine.seek(epoch);
          progress.head(epoch);
        });
  }

  private void stand(Runnable command) {
    isPlaying = false;
    sliding = null;
    if (progress.isUnderWay()) {
      engine.setPlaying(false); // the way to an epoch ends here
    }
    progress.stand();
    command.run();
    acknowledge();
    tell(Topic.PLAYING);
  }

  public Speed speed() {
    return speed;
  }

  public void setSpeed(Speed chosen) {
    speed = chosen;
    engine.setSpeed(chosen.epochsPerSecond());
    tell(Topic.PLAYING);
  }

  // Notices, texts, looks

  public Notices notices() {
    return notices;
  }

  public Texts texts() {
    return texts;
  }

  public void setTexts(Texts chosen) {
    texts = chosen;
    tell(Topic.TEXTS);
  }

  public ViewState view() {
    return view;
  }

  /** Called when colours or sizes on the screen have changed. */
  public void lookChanged() {
    tell(Topic.LOOK);
  }
}
