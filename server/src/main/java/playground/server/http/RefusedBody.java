package playground.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request that is refused. Whoever closes a connection with bytes still unread resets
 * it, and the sender, who is still sending, may never see the answer. So the rest is read and
 * thrown away first, within bounds (RFC 9112, section 9.6).
 */
final class RefusedBody {
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final long MOST_NANOS = 2_000_000_000L;

  private RefusedBody() {}

  /** Asks for the connection to be closed where the end of the body was not reached. */
  static void discard(Context ctx) {
    boolean isStillAsking = ctx.header("Expect") != null; // reading would invite the body
    if (isStillAsking || !reachesEnd(ctx)) {
      ctx.header("Connection", "close");
    }
  }

  private static boolean reachesEnd(Context ctx) {
    byte[] chunk = new byte[16 * 1024];
    long start = System.nanoTime();
    try {
      InputStream body = ctx.req().getInputStream();
      for (int total = 0; total < MOST_BYTES && System.nanoTime() - start < MOST_NANOS; ) {
        int count = body.read(chunk);
        if (count < 0) {
          return true;
        }
        total += count;
      }
      return false;
    } catch (IOException | RuntimeException gone) { // too slow, or broken off: nobody is waiting
      return false;
    }
  }
}
