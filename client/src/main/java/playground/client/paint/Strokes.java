package playground.client.paint;

import java.util.Arrays;

/**
 * The connections as curves to be drawn, sorted by kind, which is a sign and about one size of
 * weight: so the pen changes seldom, and strong ones lie on top. Of a large network only the
 * strongest are there.
 */
public final class Strokes {
  /** Sizes times signs; the stronger of two is drawn later. */
  public static final int KINDS = 26;

  private static final double STEP = 0.35;

  /** With more than this, lines are thin: there is no room between them. */
  private static final int MANY = 300;

  /** A weight that is too small to be seen is not drawn. */
  private static final double SMALLEST_DRAWN = 0.005;

  private final double[][] curves = new double[KINDS][];
  private final int[] sizes = new int[KINDS];
  private final double smallest;
  private int count;

  /**
   * @param inputRows the row of each input among the nodes of the first column
   * @param most connections to draw, give or take those of the same weight
   */
  public Strokes(
      NetworkLayout layout, Weights weights, int[] inputRows, double[] parameters, int most) {
    smallest = Math.max(SMALLEST_DRAWN, largest(parameters, most));
    for (int l = 0; l < weights.layers(); l++) {
      for (int unit = 0; unit < weights.units(l); unit++) {
        for (int input = 0; input < weights.inputs(l); input++) {
          double weight = parameters[weights.weight(l, unit, input)];
          if (isDrawn(weight)) {
            int row = l == 0 ? inputRows[input] : input;
            add(
                kind(weight),
                layout.exit(l, row),
                layout.y(l, row),
                layout.entry(l + 1, unit),
                layout.y(l + 1, unit));
          }
        }
      }
    }
  }

  public boolean isDrawn(double weight) {
    return Math.abs(weight) >= smallest;
  }

  /** How many are drawn. */
  public int count() {
    return count;
  }

  private void add(int kind, double... ends) {
    double[] row = curves[kind];
    if (row == null || sizes[kind] + 4 > row.length) {
      row = row == null ? new double[64] : Arrays.copyOf(row, row.length * 2);
      curves[kind] = row;
    }
    System.arraycopy(ends, 0, row, sizes[kind], 4);
    sizes[kind] += 4;
    count++;
  }

  /** Even kinds are positive, odd ones negative. */
  static int kind(double weight) {
    int size = (int) Math.min(KINDS / 2 - 1, Math.abs(weight) / STEP);
    return size * 2 + (weight > 0 ? 0 : 1);
  }

  public static boolean isPositive(int kind) {
    return kind % 2 == 0;
  }

  /** The curves of a kind as x and y of the start, x and y of the end. */
  public double[] curves(int kind) {
    return curves[kind] == null ? new double[0] : Arrays.copyOf(curves[kind], sizes[kind]);
  }

  private static double middle(int kind) {
    int size = kind / 2;
    return (size + 0.5) * STEP;
  }

  /** Line width in pixels. One pixel is drawn several times as fast as any more. */
  public double width(int kind) {
    double size = middle(kind) * (count > MANY ? 0.8 : 1.3);
    return Math.max(1, Math.min(6, size + (count > MANY ? 0 : 0.3)));
  }

  /** The length of a dash in pixels, for negative weights; 0 for a line without dashes. */
  public double dash(int kind) {
    boolean isTooThin = count > MANY && width(kind) == 1;
    return kind % 2 == 0 || isTooThin ? 0 : width(kind) * 2 + 4;
  }

  public static double opacity(int kind) {
    return Math.min(0.9, middle(kind) * 0.35 + 0.2);
  }

  /** The size that {@code most} of the numbers reach or exceed, by Hoare's selection; or 0. */
  static double largest(double[] numbers, int most) {
    if (numbers.length <= most) {
      return 0;
    }
    double[] sizes = new double[numbers.length];
    for (int k = 0; k < sizes.length; k++) {
      sizes[k] = Math.abs(numbers[k]);
    }
    int wanted = sizes.length - most;
    int low = 0;
    int high = sizes.length - 1;
    while (low < high) {
      double pivot = sizes[(low + high) / 2];
      int i = low;
      int j = high;
      while (i <= j) {
        while (sizes[i] < pivot) {
          i++;
        }
        while (sizes[j] > pivot) {
          j--;
        }
        if (i <= j) {
          double other = sizes[i];
          sizes[i++] = sizes[j];
          sizes[j--] = other;
        }
      }
      if (wanted <= j) {
        high = j;
      } else if (wanted >= i) {
        low = i;
      } else {
        break;
      }
    }
    return sizes[wanted];
  }
}
