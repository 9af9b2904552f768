package playground.experiment;

import playground.network.Activation;

/**
 * A hidden layer as the user sees it.
 *
 * @param units 1 to {@link #MOST_UNITS}
 * @param dropout the share of units that is dropped while training, 0 to {@link #MOST_DROPOUT}
 */
public record Layer(int units, Activation activation, double dropout) {
  public static final int MOST_LAYERS = 8;
  public static final int MOST_UNITS = 64;
  public static final double MOST_DROPOUT = 0.9;

  public Layer(int units, Activation activation) {
    this(units, activation, 0);
  }

  public Layer withUnits(int changed) {
    return new Layer(changed, activation, dropout);
  }

  public Layer withActivation(Activation changed) {
    return new Layer(units, changed, dropout);
  }

  public Layer withDropout(double changed) {
    return new Layer(units, activation, changed);
  }
}
