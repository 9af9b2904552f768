package playground.compiled;

/** The runtime gives a module no more memory. */
final class NoMemoryException extends RuntimeException {
  NoMemoryException(int bytes) {
    super("no memory for " + bytes + " bytes");
  }
}
