package playground.server.cli;

/** Something the user can put right; the message says what, in one line. */
final class BadInput extends RuntimeException {
  BadInput(String message) {
    super(message, null, false, false);
  }
}
