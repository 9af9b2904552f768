package playground.experiment;

/** Bytes as letters, digits, - and _, four for three bytes: base64url of RFC 4648, not padded. */
final class Base64Url {
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  private Base64Url() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int count = 0;
    for (byte one : bytes) {
      bits = bits << 8 | one & 0xff;
      for (count += 8; count >= 6; count -= 6) {
        text.append(DIGITS.charAt(bits >>> (count - 6) & 63));
      }
    }
    if (count > 0) {
      text.append(DIGITS.charAt(bits << (6 - count) & 63));
    }
    return text.toString();
  }

  /** Null for a text that is none; it may be padded. */
  static byte[] decode(String text) {
    int length = text.length();
    if (length % 4 == 0) {
      length -= text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
    }
    if (length % 4 == 1) {
      return null;
    }
    byte[] bytes = new byte[length * 3 / 4];
    int bits = 0;
    int count = 0;
    int at = 0;
    for (int i = 0; i < length; i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0) {
        return null;
      }
      bits = bits << 6 | digit;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes[at++] = (byte) (bits >>> count);
      }
    }
    return bytes;
  }
}
