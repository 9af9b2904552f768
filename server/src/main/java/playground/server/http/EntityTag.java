package playground.server.http;

import io.javalin.http.Context;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers with 304 when the asker already has what it asks for. */
public final class EntityTag {
  private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

  private EntityTag() {}

  /**
   * Sets the ETag; true, with the status set, when nothing more is to be sent. Tags are weak,
   * because the same thing goes out with and without compression.
   */
  public static boolean isKnown(Context ctx, String tag) {
    ctx.header("ETag", "W/\"" + tag + '"');
    boolean isKnown = matches(ctx.header("If-None-Match"), tag);
    if (isKnown) {
      ctx.status(304);
    }
    return isKnown;
  }

  static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    Matcher tags = TAG.matcher(ifNoneMatch);
    boolean matches = ifNoneMatch.strip().equals("*");
    while (!matches && tags.find()) {
      matches = tags.group(1).equals(tag);
    }
    return matches;
  }
}
