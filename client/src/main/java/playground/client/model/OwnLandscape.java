package playground.client.model;

import java.util.Arrays;
import java.util.List;
import playground.lesson.LossLandscape;
import playground.lesson.WeightPath;
import playground.network.Network;
import playground.training.LabelledRows;

/**
 * The loss of the page's network over two of its weights, with the way that training has come: made
 * in small pieces of work, first the way, which decides what is seen, then the landscape.
 */
public final class OwnLandscape {
  public static final int SIDE = 30;

  /** Samples times parameters whose measuring takes longer than a piece of work may. */
  private static final double TOO_LARGE = 4e6;

  private final PageCopy model;
  private final OwnWeights own;
  private final double[] now;
  private final int across;
  private final int up;
  private final WeightPath path;
  private LossLandscape landscape;

  /**
   * @param across the number of the weight that grows to the right
   * @param up that of the weight that grows upward
   */
  public OwnLandscape(PageCopy model, OwnWeights own, int across, int up) {
    this.model = model;
    this.own = own;
    this.across = across;
    this.up = up;
    now = model.frame().parameters().clone();
    double size = (double) model.dataset().train().size() + model.dataset().test().size();
    boolean isTooLarge = size * now.length > TOO_LARGE;
    path = isTooLarge ? null : new WeightPath(model.experiment(), model.frame().epoch());
  }

  /** True while it shows what the page shows. */
  public boolean isCurrent(int acrossNow, int upNow) {
    return across == acrossNow && up == upNow && Arrays.equals(now, model.frame().parameters());
  }

  /** False for a network so large that it would take too long to train it once more. */
  public boolean hasPath() {
    return path != null;
  }

  public boolean isDone() {
    return landscape != null && landscape.isDone();
  }

  /** One piece of work, of a few milliseconds. */
  public void advance() {
    if (path != null && !path.isDone()) {
      path.advance();
    } else if (landscape == null) {
      landscape = survey();
    } else {
      landscape.advance();
    }
  }

  private LossLandscape survey() {
    Network network = model.experiment().network();
    network.setParameters(now, 0);
    LabelledRows rows =
        LabelledRows.of(
            model.experiment().inputs(), model.dataset().train().subList(0, own.samples()));
    double[] x = range(across);
    double[] y = range(up);
    return new LossLandscape(network, rows, across, up, x[0], x[1], y[0], y[1], SIDE);
  }

  /** All that the way has passed, and as much again around it. */
  private double[] range(int parameter) {
    double least = now[parameter];
    double most = least;
    for (double[] place : places()) {
      least = Math.min(least, place[parameter]);
      most = Math.max(most, place[parameter]);
    }
    double room = Math.max(0.6, (most - least) * 0.5);
    return new double[] {least - room, most + room};
  }

  /** The parameters at one epoch after another. */
  public List<double[]> places() {
    return path == null ? List.of() : path.places();
  }

  /** Null until it has been begun. */
  public LossLandscape landscape() {
    return landscape;
  }

  public double[] now() {
    return now;
  }
}
