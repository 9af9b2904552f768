package playground.client.model;

/** How fast to play, from watching every epoch to as fast as the machine can. */
public enum Speed {
  SLOWEST(1),
  SLOWER(5),
  SLOW(20),
  NORMAL(60),
  FAST(250),
  UNLIMITED(Double.POSITIVE_INFINITY);

  private final double epochsPerSecond;

  Speed(double epochsPerSecond) {
    this.epochsPerSecond = epochsPerSecond;
  }

  public double epochsPerSecond() {
    return epochsPerSecond;
  }
}
