package playground.client.model;

/** How fast to play, from watching every epoch to as fast as the machine can. */
public enum Speed {
  SLOWEST(1),
  SLOWER(5),
  SLOW(30),
  /** Slow at first and ever faster, because a run changes most at its beginning. */
  RISING(0),
  FAST(250),
  UNLIMITED(Double.POSITIVE_INFINITY);

  public static final Speed STANDARD = RISING;

  private final double epochsPerSecond;

  Speed(double epochsPerSecond) {
    this.epochsPerSecond = epochsPerSecond;
  }

  /** 0 for {@link #RISING}. */
  public double epochsPerSecond() {
    return epochsPerSecond;
  }
}
