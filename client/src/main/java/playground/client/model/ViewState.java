package playground.client.model;

/** How the page shows things; no part of the experiment. */
public final class ViewState {
  /** No unit, no sample. */
  public static final int NONE = -1;

  /** The first feature is under the pointer; the next ones count downward. */
  public static final int FIRST_FEATURE = -2;

  private final Runnable changed;
  private final boolean[] isOn = new boolean[Toggle.values().length];
  private final boolean[] isPreferred = new boolean[Toggle.values().length];
  private final DrawingTools tools;
  private int hoveredMap = NONE;
  private int inspectedMap = NONE;
  private int selectedSample = NONE;

  ViewState(Runnable changed) {
    this.changed = changed;
    for (Toggle toggle : Toggle.values()) {
      isPreferred[toggle.ordinal()] = toggle.standard();
    }
    tools = new DrawingTools(changed);
    endLending();
  }

  public boolean has(Toggle toggle) {
    return isOn[toggle.ordinal()];
  }

  /** What the user has chosen, whatever a link shows for now. */
  public boolean isPreferred(Toggle toggle) {
    return isPreferred[toggle.ordinal()];
  }

  public void set(Toggle toggle, boolean on) {
    isPreferred[toggle.ordinal()] = on;
    lend(toggle, on);
  }

  /** Shows or leaves out until the user chooses, or something else is opened. */
  public void lend(Toggle toggle, boolean on) {
    isOn[toggle.ordinal()] = on;
    changed.run();
  }

  /** Back to what the user has chosen. */
  public void endLending() {
    System.arraycopy(isPreferred, 0, isOn, 0, isOn.length);
    changed.run();
  }

  public DrawingTools tools() {
    return tools;
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

  /** The unit whose weights and bias are open to be read and set, counted as maps; or NONE. */
  public int inspectedMap() {
    return inspectedMap;
  }

  public void inspect(int map) {
    inspectedMap = map;
    changed.run();
  }

  /** The number of the sample whose values are shown, or NONE. */
  public int selectedSample() {
    return selectedSample;
  }

  public void select(int sample) {
    if (sample != selectedSample) {
      selectedSample = sample;
      changed.run();
    }
  }
}
