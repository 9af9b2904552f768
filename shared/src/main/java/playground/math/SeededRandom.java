package playground.math;

/**
 * Random numbers that are the same on every platform: xoshiro128** (Blackman and Vigna, "Scrambled
 * linear pseudorandom number generators", 2018) on 32-bit integers, which are also the fast ones in
 * JavaScript. Every purpose draws from a stream of its own, so that changing how much one of them
 * draws leaves the others as they were.
 */
public final class SeededRandom extends UniformRandom {
  /** What numbers are drawn for; the order is part of the numeric contract. */
  public enum Stream {
    DATA,
    WEIGHTS,
    BATCH_ORDER,
    DROPOUT,
    LABEL_NOISE,
    BALANCE
  }

  private int s0;
  private int s1;
  private int s2;
  private int s3;

  /** A generator for one purpose; {@code index} tells, say, one epoch from another. */
  public SeededRandom(int seed, Stream stream, int index) {
    int state = scramble(scramble(scramble(seed) + stream.ordinal()) + index);
    s0 = scramble(state + 1);
    s1 = scramble(state + 2);
    s2 = scramble(state + 3);
    s3 = scramble(state + 4) | 1; // never all zero
  }

  public SeededRandom(int seed, Stream stream) {
    this(seed, stream, 0);
  }

  /** The 32-bit finaliser of MurmurHash3 after a step of the golden ratio: a bijection of ints. */
  private static int scramble(int value) {
    int h = value + 0x9e3779b9;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** Any of the 2^32 ints, all equally likely. */
  public int nextInt() {
    int result = Integer.rotateLeft(s1 * 5, 7) * 9;
    int t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = Integer.rotateLeft(s3, 11);
    return result;
  }

  /** Uniform in [0, 1), a multiple of 2^-53. */
  @Override
  public double nextDouble() {
    int high = nextInt() >>> 5;
    int low = nextInt() >>> 6;
    return (high * 67108864.0 + low) / 9007199254740992.0;
  }

  /** Uniform in 0 … bound − 1, by rejection: no bias and no remainder. */
  public int below(int bound) {
    int mask = Integer.highestOneBit(bound) * 2 - 1;
    int value = nextInt() & mask;
    while (value >= bound) {
      value = nextInt() & mask;
    }
    return value;
  }

  @Override
  public int[] permutation(int count) {
    int[] order = ascending(count);
    for (int i = count - 1; i > 0; i--) {
      swap(order, i, below(i + 1));
    }
    return order;
  }
}
