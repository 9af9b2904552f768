package playground.server.share;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * SHA-256 of an experiment's canonical text, written in the letters of ids. Ids are its beginnings,
 * so that the same experiment has the same id on every server.
 */
record ContentHash(String digits) {
  static ContentHash of(String canonical) {
    byte[] sha = Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    BigInteger base = BigInteger.valueOf(ExperimentId.ALPHABET.length());
    BigInteger rest = new BigInteger(1, sha);
    StringBuilder digits = new StringBuilder();
    while (digits.length() < ExperimentId.LONGEST) {
      BigInteger[] parts = rest.divideAndRemainder(base);
      digits.append(ExperimentId.ALPHABET.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return new ContentHash(digits.toString());
  }

  ExperimentId id(int length) {
    return new ExperimentId(digits.substring(0, length));
  }
}
