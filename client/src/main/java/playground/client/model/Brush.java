package playground.client.model;

/** What the pointer does to the data. */
public enum Brush {
  CLASS_0,
  CLASS_1,
  ERASER
}
