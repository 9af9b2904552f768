package playground.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network learns from, and what it is only tested on. Every point has its role from its
 * place in the list, so that adding a point never changes the role of an earlier one.
 */
public record Dataset(List<Point> train, List<Point> test) {
  /** Gives {@code trainPercent} of the points, spread evenly over the list, to training. */
  public static Dataset split(List<Point> points, int trainPercent) {
    List<Point> train = new ArrayList<>();
    List<Point> test = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      (isTrain(i, trainPercent) ? train : test).add(points.get(i));
    }
    return new Dataset(List.copyOf(train), List.copyOf(test));
  }

  /** True for ⌈n·percent/100⌉ of the first n places, whatever n is. */
  private static boolean isTrain(int place, int trainPercent) {
    int before = place * trainPercent + 99;
    return (before + trainPercent) / 100 > before / 100;
  }
}
