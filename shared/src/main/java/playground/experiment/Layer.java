package playground.experiment;

import playground.network.Activation;

/** A hidden layer as the user sees it. */
public record Layer(int units, Activation activation) {
  public static final int MOST_LAYERS = 8;
  public static final int MOST_UNITS = 64;
}
