package playground.client.model;

/** How the page shows things; no part of the experiment. */
public final class ViewState {
  /** No unit under the pointer. */
  public static final int NONE = -1;

  /** The first feature is under the pointer; the next ones count downward. */
  public static final int FIRST_FEATURE = -2;

  private final Runnable changed;
  private boolean showsTestPoints = true;
  private boolean showsClassesOnly;
  private boolean hasLogarithmicLoss;
  private boolean showsPenalty;
  private Brush brush = new Brush(0);
  private boolean isBrushChosen;
  private int hoveredMap = NONE;

  ViewState(Runnable changed) {
    this.changed = changed;
  }

  public boolean showsTestPoints() {
    return showsTestPoints;
  }

  public void setShowsTestPoints(boolean shows) {
    showsTestPoints = shows;
    changed.run();
  }

  public boolean showsClassesOnly() {
    return showsClassesOnly;
  }

  public void setShowsClassesOnly(boolean shows) {
    showsClassesOnly = shows;
    changed.run();
  }

  /** Whether losses are shown with what the regularization adds. */
  public boolean showsPenalty() {
    return showsPenalty;
  }

  public void setShowsPenalty(boolean shows) {
    showsPenalty = shows;
    changed.run();
  }

  public boolean hasLogarithmicLoss() {
    return hasLogarithmicLoss;
  }

  public void setLogarithmicLoss(boolean logarithmic) {
    hasLogarithmicLoss = logarithmic;
    changed.run();
  }

  public Brush brush() {
    return brush;
  }

  /** False until a brush was picked: fingers scroll the page until then, and draw after. */
  public boolean isBrushChosen() {
    return isBrushChosen;
  }

  public void choose(Brush chosen) {
    brush = chosen;
    isBrushChosen = true;
    changed.run();
  }

  /**
   * The map of the unit under the pointer, as {@code NodeMaps.all} counts; or a feature, or NONE.
   */
  public int hoveredMap() {
    return hoveredMap;
  }

  public void setHoveredMap(int map) {
    if (map != hoveredMap) {
      hoveredMap = map;
      changed.run();
    }
  }
}
