package playground.client.browser;

import java.util.Arrays;

/** Several arrays in one, each after its length; read in the order in which they were added. */
final class NumberRow {
  private double[] all;
  private int at;

  NumberRow() {
    all = new double[256];
  }

  NumberRow(double[] all) {
    this.all = all;
  }

  void add(double[] part) {
    grow(part.length + 1);
    all[at++] = part.length;
    System.arraycopy(part, 0, all, at, part.length);
    at += part.length;
  }

  void add(int[] part) {
    grow(part.length + 1);
    all[at++] = part.length;
    for (int number : part) {
      all[at++] = number;
    }
  }

  private void grow(int more) {
    if (at + more > all.length) {
      all = Arrays.copyOf(all, Math.max(2 * all.length, at + more));
    }
  }

  /** What was added so far. */
  double[] all() {
    return Arrays.copyOf(all, at);
  }

  double[] next() {
    int length = (int) all[at++];
    at += length;
    return Arrays.copyOfRange(all, at - length, at);
  }

  int[] nextWhole() {
    double[] part = next();
    int[] whole = new int[part.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) part[i];
    }
    return whole;
  }
}
