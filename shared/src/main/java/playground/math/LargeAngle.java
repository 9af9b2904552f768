package playground.math;

/**
 * An angle beyond a million as quarter turns and a rest, for every finite double: Payne and Hanek's
 * reduction ("Radian reduction for trigonometric functions", 1983). Whole turns of 2/π · x do not
 * matter, so only the words of 2/π are taken that meet x at the last quarter turns and below. All
 * is held in 24-bit words inside doubles: every product and sum of them is a whole number below
 * 2^51.
 */
final class LargeAngle {
  /** Four zeros, so that even the lowest word of x meets one, then 2/π in words of 24 bits. */
  private static final int[] TWO_OVER_PI = {
    0, 0, 0, 0, 0xa2f983, 0x6e4e44, 0x1529fc, 0x2757d1, 0xf534dd, 0xc0db62, 0x95993c, 0x439041,
    0xfe5163, 0xabdebb, 0xc561b7, 0x246e3a, 0x424dd2, 0xe00649, 0x2eea09, 0xd1921c, 0xfe1deb,
    0x1cb129, 0xa73ee8, 0x8235f5, 0x2ebb44, 0x84e99c, 0x7026b4, 0x5f7e41, 0x3991d6, 0x398353,
    0x39f49c, 0x845f8b, 0xbdf928, 0x3b1ff8, 0x97ffde, 0x05980f, 0xef2f11, 0x8b5a0a, 0x6d1f6d,
    0x367ecf, 0x27cb09, 0xb74f46, 0x3f669e, 0x5fea2d, 0x7527ba, 0xc7ebe5, 0xf17b3d, 0x0739f7,
    0x8a5292, 0xea6bfb, 0x5fb11f, 0x8d5d08, 0x560330
  };

  private static final double WORD = 0x1p24;
  private static final int WORDS_OF_X = 4;

  /** 168 bits of fraction: the angle nearest to a quarter turn leaves 2^-61 of one. */
  private static final int WORDS_OF_FRACTION = 7;

  private static final double HALF_PI = 1.5707963267948966;
  private static final double HALF_PI_HIGH = 0x1.921fb54p0; // 29 bits: a word times it is exact
  private static final double HALF_PI_LOW = 0x1.10b4611a62633p-30;

  /** Whole quarter turns modulo 4; {@code rest + tail} is what is left, within ±π/4. */
  final int quarter;

  final double rest;
  final double tail;

  LargeAngle(double x) {
    double[] turns = quarterTurns(x < 0 ? -x : x);
    int whole = (int) (turns[0] - Math.floor(turns[0] / 4) * 4);
    boolean up = turns[1] >= WORD / 2;
    if (up) {
      for (int i = 1; i <= WORDS_OF_FRACTION; i++) {
        turns[i] = WORD - 1 - turns[i];
      }
      whole++;
    }
    int first = 1;
    double unit = 1 / WORD;
    for (; turns[first] == 0; first++) {
      unit /= WORD;
    }
    // the fraction to at least 73 bits, in parts of 24, 24 and 48
    double a = turns[first] * unit;
    double b = turns[first + 1] / WORD * unit;
    double c = (turns[first + 3] / WORD + turns[first + 2]) / (WORD * WORD) * unit;
    double high = a * HALF_PI_HIGH;
    double middle = b * HALF_PI_HIGH;
    double nearly = high + middle;
    double lost = (nearly - high) - middle;
    double low = ((a + b) * HALF_PI_LOW + c * HALF_PI) - lost;
    double sum = nearly + low;
    double left = (nearly - sum) + low;
    boolean negative = x < 0;
    quarter = (negative ? -whole : whole) & 3;
    rest = up != negative ? -sum : sum;
    tail = up != negative ? -left : left;
  }

  /** 2/π · x without multiples of 2^24: the whole part below 2^24, then words of the fraction. */
  private static double[] quarterTurns(double x) {
    double rest = x;
    int power = 0;
    for (; rest >= WORD; power++) {
      rest /= WORD;
    }
    double[] words = new double[WORDS_OF_X];
    for (int i = 0; i < WORDS_OF_X; i++) {
      words[i] = Math.floor(rest);
      rest = (rest - words[i]) * WORD;
    }
    double[] turns = new double[WORDS_OF_FRACTION + 1];
    for (int place = 0; place <= WORDS_OF_FRACTION; place++) {
      for (int i = 0; i < WORDS_OF_X; i++) {
        turns[place] += TWO_OVER_PI[power + place + 3 - i] * words[i];
      }
    }
    for (int place = WORDS_OF_FRACTION; place > 0; place--) {
      double carry = Math.floor(turns[place] / WORD);
      turns[place] -= carry * WORD;
      turns[place - 1] += carry;
    }
    return turns;
  }
}
