package playground.client.model;

import java.util.ArrayList;
import java.util.List;
import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Control;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Intervention;
import playground.experiment.PointsKind;

/**
 * Drawing, erasing, moving and relabelling of points. Before the first epoch this changes the data
 * of the experiment itself; afterwards points come and go while training goes on.
 */
public final class PointEdits {
  private static final double REACH_OF_POINTER = 0.35;

  private final PlaygroundModel model;
  private Stroke stroke;
  private int dragged = ViewState.NONE;
  private Point dragTo;

  PointEdits(PlaygroundModel model) {
    this.model = model;
  }

  /** Rows of a table may have other inputs than the plane's, and drawing can be hidden. */
  public boolean isPossible() {
    return model.experiment().get(Fields.DATA) != Generator.TABLE && !model.isHidden(Control.DRAW);
  }

  /** Puts the brush, the eraser or the pointer down. */
  public void press(double x1, double x2) {
    DrawingTools tools = model.view().tools();
    if (tools.brush().isPointer()) {
      dragged = nearest(x1, x2);
      model.view().select(dragged);
    } else if (isPossible()) {
      boolean isRegression = model.experiment().isRegression();
      double target = isRegression ? tools.value() : tools.brush().label();
      stroke = new Stroke(tools, model.settledDataset(), model.surface(), target);
      stroke.begin(x1, x2);
    }
    model.tell(Topic.STROKE);
  }

  public void moveTo(double x1, double x2) {
    if (stroke != null) {
      stroke.moveTo(x1, x2);
      model.tell(Topic.STROKE);
    } else if (dragged != ViewState.NONE && isPossible()) {
      Point now = model.settledDataset().sample(dragged);
      boolean isMoved =
          dragTo != null || !model.surface().isWithin(REACH_OF_POINTER / 2, now, x1, x2);
      dragTo = isMoved ? model.surface().moved(now, inside(x1), inside(x2)) : null;
      model.tell(Topic.STROKE);
    }
  }

  private static double inside(double x) {
    return PointsKind.snapped(Math.max(-Point.REACH, Math.min(Point.REACH, x)));
  }

  public void release() {
    Stroke ended = stroke;
    int moved = dragged;
    Point to = dragTo;
    stroke = null;
    dragged = ViewState.NONE;
    dragTo = null;
    if (ended != null) {
      model.notices().setHasReachedMostPoints(ended.isFull());
      change(ended.removed(), ended.added());
    } else if (to != null && model.settledDataset().has(moved)) {
      replace(moved, to);
    }
    model.tell(Topic.STROKE);
  }

  /** The number of the sample at a place of the plane, or NONE. */
  public int nearest(double x1, double x2) {
    Dataset dataset = model.settledDataset();
    int found = ViewState.NONE;
    double reach = REACH_OF_POINTER;
    for (int number = 0; number < dataset.numbers(); number++) {
      Point point = dataset.sample(number);
      boolean isShown =
          point != null && (dataset.isTrain(number) || model.view().has(Toggle.TEST_POINTS));
      if (isShown && model.surface().isWithin(reach, point, x1, x2)) {
        double d1 = point.x1() - x1;
        double d2 = model.surface().height(point) - x2;
        reach = Math.sqrt(d1 * d1 + d2 * d2);
        found = number;
      }
    }
    return found;
  }

  /** Gives a sample another class or value. */
  public void relabel(int number, double target) {
    if (!isPossible() || !model.settledDataset().has(number)) {
      return;
    }
    Point point = model.settledDataset().sample(number);
    if (point.target() != target) {
      replace(number, point.withTarget(target));
    }
  }

  public void remove(int number) {
    if (isPossible() && model.settledDataset().has(number)) {
      model.view().select(ViewState.NONE);
      change(List.of(number), List.of());
    }
  }

  /** Puts a point in place of a sample and keeps it selected. */
  private void replace(int number, Point point) {
    if (model.hasBegun()) {
      int next = model.settledDataset().numbers();
      change(List.of(number), List.of(PointsKind.snapped(point)));
      model.view().select(next);
    } else {
      List<Point> points = present();
      int at = 0;
      for (int before = 0; before < number; before++) {
        at += model.settledDataset().sample(before) == null ? 0 : 1;
      }
      points.set(at, point);
      model.restart(model.experiment().withDrawn(points));
      model.view().select(at);
    }
  }

  private void change(List<Integer> removed, List<Point> added) {
    if (removed.isEmpty() && added.isEmpty()) {
      return;
    }
    if (!model.hasBegun()) {
      List<Point> points = present(removed);
      points.addAll(added);
      model.restart(model.experiment().withDrawn(points));
      return;
    }
    List<Intervention> deeds = new ArrayList<>();
    if (!removed.isEmpty()) {
      deeds.add(new Intervention.RemovePoints(0, List.copyOf(removed)));
    }
    if (!added.isEmpty()) {
      deeds.add(new Intervention.AddPoints(0, List.copyOf(added)));
    }
    model.intervene(deeds);
  }

  /** The samples that there are, as drawn points are kept. */
  List<Point> present() {
    return present(List.of());
  }

  /** The same without some, by their numbers. */
  private List<Point> present(List<Integer> without) {
    Dataset dataset = model.settledDataset();
    List<Point> points = new ArrayList<>();
    for (int number = 0; number < dataset.numbers(); number++) {
      Point point = dataset.sample(number);
      if (point != null && !without.contains(number)) {
        points.add(PointsKind.snapped(point));
      }
    }
    return points;
  }

  /** One more class to draw; a data set that has no such class stays as it is, as drawn points. */
  public void addClass() {
    int classes = model.experiment().get(Fields.CLASSES) + 1;
    Generator generator = model.experiment().get(Fields.DATA);
    boolean isKept =
        generator.isKept() || generator.mostClasses() >= classes && !model.hasEditedPoints();
    Experiment base = isKept ? model.experiment() : model.experiment().withDrawn(present());
    model.restart(base.with(Fields.CLASSES, classes));
    model.view().tools().choose(new Brush(classes - 1));
  }

  public void clear() {
    model.view().select(ViewState.NONE);
    model.restart(model.experiment().withDrawn(List.of()));
  }

  /** A data set with what is under way. */
  Dataset with(Dataset dataset) {
    boolean isByClass = !model.experiment().isRegression();
    int percent = model.experiment().get(Fields.TRAIN_PERCENT);
    if (stroke != null) {
      return dataset.without(stroke.removed()).with(stroke.added(), percent, isByClass);
    }
    return dragTo == null
        ? dataset
        : dataset.without(List.of(dragged)).with(List.of(dragTo), percent, isByClass);
  }
}
