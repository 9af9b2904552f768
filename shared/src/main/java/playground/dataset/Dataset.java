package playground.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network learns from, and what it is only tested on. A point has its role from its place
 * among the points of its class: adding one never changes the role of an earlier one, and whoever
 * draws the classes in turn gets both of them into training.
 */
public record Dataset(List<Point> train, List<Point> test) {
  private static final int MOST_CLASSES = 16;

  /** Gives {@code trainPercent} of each class, spread evenly over the list, to training. */
  public static Dataset split(List<Point> points, int trainPercent) {
    List<Point> train = new ArrayList<>();
    List<Point> test = new ArrayList<>();
    int[] before = new int[MOST_CLASSES];
    for (Point point : points) {
      boolean isTrain = isTrain(before[point.label()]++, trainPercent);
      (isTrain ? train : test).add(point);
    }
    return new Dataset(List.copyOf(train), List.copyOf(test));
  }

  /** True for ⌈n·percent/100⌉ of the first n points of a class, whatever n is. */
  private static boolean isTrain(int place, int trainPercent) {
    int before = place * trainPercent + 99;
    return (before + trainPercent) / 100 > before / 100;
  }
}
