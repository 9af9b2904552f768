package playground.server.share;

/** The storage cannot do its work at present; the message is one line for the operator. */
public final class StoreException extends RuntimeException {
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
