package playground.client.model;

import playground.experiment.Control;
import playground.experiment.Experiment;
import playground.experiment.Fields;

/** Brush, eraser and pointer, and how broad and dense they draw. */
public final class DrawingTools {
  private final Runnable changed;
  private Brush brush = Brush.POINTER;
  private double size = 0.3;
  private double density = 3;
  private double value = 1;

  DrawingTools(Runnable changed) {
    this.changed = changed;
  }

  public Brush brush() {
    return brush;
  }

  public void choose(Brush chosen) {
    brush = chosen;
    changed.run();
  }

  /** Puts a brush down whose class is gone, or that is hidden. */
  void fit(Experiment experiment) {
    if (experiment.get(Fields.HIDDEN).contains(Control.DRAW)) {
      choose(Brush.POINTER);
    }
    int classes = experiment.isRegression() ? 2 : experiment.get(Fields.CLASSES);
    if (brush.label() >= classes) {
      choose(new Brush(0));
    }
  }

  /** How far from the pointer points fall, and reach of the eraser, in units of the plane. */
  public double size() {
    return size;
  }

  public void setSize(double chosen) {
    size = chosen;
    changed.run();
  }

  /** Points for one unit of the way. */
  public double density() {
    return density;
  }

  public void setDensity(double chosen) {
    density = chosen;
    changed.run();
  }

  /** The target of points drawn in a regression, −1 to 1. */
  public double value() {
    return value;
  }

  public void setValue(double chosen) {
    value = chosen;
    changed.run();
  }
}
