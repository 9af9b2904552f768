package playground.server.share;

/** A text that is no JSON, or JSON that could be read in two ways. */
public final class MalformedJsonException extends Exception {
  public MalformedJsonException(int line, int column, String reason) {
    super("line " + line + ", column " + column + ": " + reason);
  }

  public MalformedJsonException(String reason) {
    super(reason);
  }
}
