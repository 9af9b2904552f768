package playground.client.model;

/** What the page can show or leave out; no part of the experiment, and remembered. */
public enum Toggle {
  TEST_POINTS(true),
  WRONG_POINTS(false),
  CLASSES_ONLY(false),
  CONTOURS(false),
  LOGARITHMIC(false),
  PENALTY(false),
  LARGE(false);

  private final boolean standard;

  Toggle(boolean standard) {
    this.standard = standard;
  }

  boolean standard() {
    return standard;
  }
}
