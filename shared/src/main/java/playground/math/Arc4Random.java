package playground.math;

/**
 * The random numbers of TensorFlow Playground, whose links carry a text as seed: David Bau's {@code
 * seedrandom} 2.4, which is the stream cipher ARC4 keyed with the seed, its first 256 bytes thrown
 * away, read as fractions of 52 bits or more.
 */
public final class Arc4Random extends UniformRandom {
  private static final int WIDTH = 256;
  private static final int MASK = WIDTH - 1;

  /** Bytes of the first reading of a fraction: 48 bits. */
  private static final int CHUNKS = 6;

  private static final double START_DENOMINATOR = 281474976710656.0; // 2^48
  private static final double SIGNIFICANCE = 4503599627370496.0; // 2^52
  private static final double OVERFLOW = 9007199254740992.0; // 2^53

  private final int[] state = new int[WIDTH];
  private int i;
  private int j;

  public Arc4Random(String seed) {
    schedule(key(seed));
    for (int dropped = 0; dropped < WIDTH; dropped++) {
      nextByte();
    }
  }

  /** Folds a seed of any length into a key of at most 256 bytes; the empty seed is one byte 0. */
  private static int[] key(String seed) {
    int length = Math.min(WIDTH, seed.length());
    int[] key = new int[Math.max(1, length)];
    int smear = 0;
    for (int at = 0; at < seed.length(); at++) {
      smear ^= key[at & MASK] * 19;
      key[at & MASK] = (smear + seed.charAt(at)) & MASK;
    }
    return key;
  }

  private void schedule(int[] key) {
    for (int at = 0; at < WIDTH; at++) {
      state[at] = at;
    }
    int mixed = 0;
    for (int at = 0; at < WIDTH; at++) {
      mixed = (mixed + key[at % key.length] + state[at]) & MASK;
      swap(state, at, mixed);
    }
  }

  private int nextByte() {
    i = (i + 1) & MASK;
    j = (j + state[i]) & MASK;
    swap(state, i, j);
    return state[(state[i] + state[j]) & MASK];
  }

  /** Six bytes, then as many more as it takes to have 52 significant bits; never rounded. */
  @Override
  public double nextDouble() {
    double numerator = 0;
    for (int chunk = 0; chunk < CHUNKS; chunk++) {
      numerator = numerator * WIDTH + nextByte();
    }
    double denominator = START_DENOMINATOR;
    int rest = 0;
    while (numerator < SIGNIFICANCE) {
      numerator = (numerator + rest) * WIDTH;
      denominator *= WIDTH;
      rest = nextByte();
    }
    while (numerator >= OVERFLOW) {
      numerator /= 2;
      denominator /= 2;
      rest >>>= 1;
    }
    return (numerator + rest) / denominator;
  }

  @Override
  public int[] permutation(int count) {
    int[] order = ascending(count);
    for (int left = count; left > 0; left--) {
      swap(order, left - 1, (int) (nextDouble() * left));
    }
    return order;
  }
}
