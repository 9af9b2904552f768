package playground.server.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What lets the sender of an experiment delete it again: told once, and only its hash is stored.
 */
public record DeleteToken(String text) {
  private static final int BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  static DeleteToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new DeleteToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  byte[] hash() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Takes the same time for every wrong token. */
  boolean hasHash(byte[] stored) {
    return MessageDigest.isEqual(hash(), stored);
  }

  @Override
  public String toString() {
    return "a delete token"; // so that no log ever shows one
  }
}
