package playground.server.http;

/** A request that is understood and not granted. The status is for {@link ErrorMapping} to pick. */
public final class Refusal extends RuntimeException {
  /** Why. */
  public enum Reason {
    NO_SUCH_PAGE,
    UNKNOWN_EXPERIMENT,
    DELETED_EXPERIMENT,
    NO_TOKEN,
    WRONG_TOKEN,
    NOT_JSON,
    MALFORMED_JSON,
    ENCODED_BODY,
    TOO_LARGE,
    TOO_MANY_REQUESTS,
    STORE_FAILED
  }

  private final Reason reason;

  public Refusal(Reason reason, String message) {
    super(message, null, false, false); // expected, so nobody needs to know from where
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
