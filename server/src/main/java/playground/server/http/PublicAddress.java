package playground.server.http;

import io.javalin.http.Context;

/**
 * Where the server is reached from outside, for links that are sent to others. Behind a proxy only
 * the operator knows; without a word from the operator it is where the asker reached it.
 */
public record PublicAddress(String base) {
  /** No base is known. */
  public static final PublicAddress AS_ASKED = new PublicAddress("");

  public PublicAddress {
    while (base.endsWith("/")) {
      base = base.substring(0, base.length() - 1);
    }
  }

  /** The full address of a path that begins with a slash. */
  public String of(Context ctx, String path) {
    return (base.isEmpty() ? ctx.scheme() + "://" + ctx.host() : base) + path;
  }
}
