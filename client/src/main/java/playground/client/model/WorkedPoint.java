package playground.client.model;

import playground.dataset.Dataset;
import playground.dataset.Generator;
import playground.dataset.Point;
import playground.experiment.Fields;
import playground.experiment.PointsKind;
import playground.lesson.WorkedExample;

/** What goes through the network: a point of the data, or any place of the picture. */
public final class WorkedPoint {
  /** What it is to the training. */
  public enum Role {
    TRAINED,
    /** In the test set: never trained on. */
    TEST,
    /** No point: it gets the target of the nearest training point. */
    PLACE,
    /** As {@link #PLACE}, on a curve's picture: its height is its target. */
    PLACE_OF_CURVE
  }

  /** So near to a point, in units of the plane, a place means that point. */
  private static final double REACH = 0.3;

  private final PageCopy model;

  /** The number of the chosen point; {@link ViewState#NONE} before any was. */
  private int chosen = ViewState.NONE;

  private boolean isAtPlace;
  private double x1;
  private double height;

  WorkedPoint(PageCopy model) {
    this.model = model;
  }

  void choose(int number) {
    chosen = number;
    isAtPlace = false;
  }

  void choosePlace(double atX1, double atHeight) {
    isAtPlace = true;
    x1 = rounded(atX1);
    height = rounded(atHeight);
  }

  private static double rounded(double x) {
    return PointsKind.snapped(Math.floor(x * 100 + 0.5) / 100);
  }

  /** True where any place can go in: all inputs come from the picture's two coordinates. */
  public boolean takesPlaces() {
    boolean isTable = model.experiment().get(Fields.DATA) == Generator.TABLE;
    return !isTable || model.experiment().inputs().width() <= 2;
  }

  public boolean isPlace() {
    return isAtPlace && takesPlaces();
  }

  /** The chosen place with a target. */
  Point ofPlace() {
    int nearest = nearest(x1, height, false);
    double target = nearest < 0 ? 0 : model.dataset().sample(nearest).target();
    return surface().point(x1, height, target);
  }

  /** The chosen point, or else the first that is trained with; or {@link ViewState#NONE}. */
  int number() {
    Dataset dataset = model.dataset();
    if (dataset.has(chosen)) {
      return chosen;
    }
    for (int number = 0; number < dataset.numbers(); number++) {
      if (dataset.has(number) && dataset.isTrain(number)) {
        return number;
      }
    }
    return ViewState.NONE;
  }

  /** True for the number of a point, counted from 1. */
  public boolean isThere(double number) {
    return number == Math.floor(number) && model.dataset().has((int) number - 1);
  }

  /** The largest number of a point. */
  public int count() {
    return model.dataset().numbers();
  }

  /** What the picture's horizontal axis (0) and its vertical one are called. */
  public String name(int axis) {
    String name = axis == 0 || !surface().isCurve() ? model.table().input(axis) : "y";
    return name.isEmpty() ? "x" + WorkedExample.index(axis + 1) : name;
  }

  /** The vertical axis reaches from −reach to reach. */
  public double reach() {
    return surface().isCurve() ? surface().reach() : Point.REACH;
  }

  /** Where a number of the vertical axis is. */
  public double heightOf(double number) {
    return surface().isCurve() ? surface().height(number) : number;
  }

  /** What a point has on the vertical axis. */
  public double second(Point point) {
    return surface().isCurve() ? point.target() : point.x2();
  }

  /** What goes in when this example is shown. */
  public Point of(WorkedExample example) {
    boolean isOther = example.sampleNumber() == WorkedExample.OTHER;
    return isOther ? ofPlace() : model.dataset().sample(example.sampleNumber());
  }

  /** Where that is on the vertical axis of the picture. */
  public double height(WorkedExample example) {
    return surface().height(of(example));
  }

  public Role role(WorkedExample example) {
    if (example.sampleNumber() == WorkedExample.OTHER) {
      return surface().isCurve() ? Role.PLACE_OF_CURVE : Role.PLACE;
    }
    return model.dataset().isTrain(example.sampleNumber()) ? Role.TRAINED : Role.TEST;
  }

  /**
   * The point at a place of the picture, as far as it is shown; or {@link ViewState#NONE}.
   *
   * @param hasTest whether the test points are shown
   */
  public int at(double atX1, double atHeight, boolean hasTest) {
    int nearest = nearest(atX1, atHeight, hasTest);
    boolean isHit =
        nearest >= 0 && surface().isWithin(REACH, model.dataset().sample(nearest), atX1, atHeight);
    return isHit ? nearest : ViewState.NONE;
  }

  private int nearest(double atX1, double atHeight, boolean hasTest) {
    Dataset dataset = model.dataset();
    Surface surface = surface();
    int nearest = ViewState.NONE;
    double least = Double.MAX_VALUE;
    for (int number = 0; number < dataset.numbers(); number++) {
      if (dataset.has(number) && (hasTest || dataset.isTrain(number))) {
        double d1 = dataset.sample(number).x1() - atX1;
        double d2 = surface.height(dataset.sample(number)) - atHeight;
        double distance = d1 * d1 + d2 * d2;
        nearest = distance < least ? number : nearest;
        least = Math.min(least, distance);
      }
    }
    return nearest;
  }

  private Surface surface() {
    return Surface.of(model.experiment(), model.dataset());
  }
}
