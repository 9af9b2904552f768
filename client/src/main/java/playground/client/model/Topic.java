package playground.client.model;

/** What a listener of the model can be told of. */
public enum Topic {
  /** The experiment, and so perhaps data, network or settings. */
  EXPERIMENT,
  /** A newer frame of the run. */
  FRAME,
  /** Playing or not, and the speed. */
  PLAYING,
  /** What is shown and how: test points, classes only, brush, the unit under the pointer. */
  VIEW,
  /** The points while a stroke of the brush is under way. */
  STROKE,
  NOTICES,
  /** What the last change has cost, or that this is of no account any more. */
  COST,
  /** The language, and with it every text. */
  TEXTS,
  /** Colours or sizes on the screen. */
  LOOK
}
