package playground.run;

/**
 * A hash over the raw bits of all parameters, as 16 hex digits: two runs with the same fingerprint
 * have the same numbers to the last bit. Two 32-bit lanes, because 64-bit integers are slow in
 * JavaScript; each is MurmurHash3's body and finaliser over the low and high words.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(double[] parameters) {
    int a = 0x243f6a88;
    int b = 0x85a308d3;
    for (double parameter : parameters) {
      long bits = Double.doubleToRawLongBits(parameter);
      int low = (int) bits;
      int high = (int) (bits >>> 32);
      a = mix(mix(a, low), high);
      b = mix(mix(b, high), low);
    }
    return hex(finish(a ^ parameters.length)) + hex(finish(b + a));
  }

  private static int mix(int hash, int word) {
    int k = Integer.rotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593;
    return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
  }

  private static int finish(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  private static String hex(int value) {
    StringBuilder text = new StringBuilder();
    for (int shift = 28; shift >= 0; shift -= 4) {
      text.append("0123456789abcdef".charAt(value >>> shift & 15));
    }
    return text.toString();
  }
}
