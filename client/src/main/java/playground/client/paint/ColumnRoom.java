package playground.client.paint;

/** How a column's controls are arranged: the narrower the columns, the more lines they take. */
public enum ColumnRoom {
  /** Number of neurons and activation side by side. */
  WIDE(176, 58),
  /** One below the other. */
  MEDIUM(82, 82),
  /** The buttons below the number as well. */
  NARROW(50, 106),
  /** All of them one below the other, and the activation's name from top to bottom. */
  TINY(0, 170);

  private final double pitch;
  private final double header;

  ColumnRoom(double pitch, double header) {
    this.pitch = pitch;
    this.header = header;
  }

  static ColumnRoom of(double pitch) {
    return pitch >= WIDE.pitch
        ? WIDE
        : pitch >= MEDIUM.pitch ? MEDIUM : pitch >= NARROW.pitch ? NARROW : TINY;
  }

  /** Height of a column's name and controls, in pixels. */
  double header() {
    return header;
  }
}
