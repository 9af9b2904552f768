package playground.dataset;

/**
 * Decides which samples are trained on. A sample has its role from its place among the samples of
 * its class (of all, in a regression): adding one never changes the role of an earlier one, and
 * whoever draws the classes in turn gets all of them into training.
 */
public final class Roles {
  private final int trainPercent;
  private final boolean isByClass;
  private final int[] before = new int[Generator.MOST_CLASSES];

  public Roles(int trainPercent, boolean isByClass) {
    this.trainPercent = trainPercent;
    this.isByClass = isByClass;
  }

  /** The role of the next sample: true for ⌈n·percent/100⌉ of the first n of a class. */
  public boolean isTrain(Point point) {
    int place = before[counter(point)]++;
    int percent = place * trainPercent + 99;
    return (percent + trainPercent) / 100 > percent / 100;
  }

  /** The next samples have their roles as if this one had not been there. */
  void forget(Point point) {
    before[counter(point)]--;
  }

  /** Samples of one class have one counter. */
  int counter(Point point) {
    return isByClass ? point.label() : 0;
  }
}
