package playground.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The headers that say what a browser may do with an answer. They depend on the address alone, so
 * that errors have them as well, and the errors that Jetty answers before any route is asked.
 */
public final class SecurityHeaders {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none';"
          + " form-action 'none'; require-trusted-types-for 'script';"
          + " trusted-types playground";

  /** What an address leads to. */
  private enum Place {
    /** Shown as a page of its own, at most framed by ourselves. */
    PAGE,
    /**
     * Framed by anyone. The policy says nothing of ancestors, because {@code *} would shut out
     * files on a disk and course pages in a sandbox, whose origins are opaque.
     */
    EMBED,
    /** Loaded by the two above; from an opaque origin that is a request of a foreign site. */
    ASSET,
    /** The worker's program, whose policy is that of its own answer: it may compile networks. */
    WORKER,
    API
  }

  private static final Map<Place, Map<String, String>> HEADERS =
      Map.of(
          Place.PAGE, headers(Place.PAGE),
          Place.EMBED, headers(Place.EMBED),
          Place.ASSET, headers(Place.ASSET),
          Place.WORKER, headers(Place.WORKER),
          Place.API, headers(Place.API));

  private SecurityHeaders() {}

  public static void forPath(String path, BiConsumer<String, String> header) {
    HEADERS.get(place(path)).forEach(header);
    if (path.startsWith("/e/") || path.startsWith("/embed/")) {
      header.accept("X-Robots-Tag", "noindex"); // sent to a class, not published
    }
  }

  private static Place place(String path) {
    if (path.equals("/embed") || path.startsWith("/embed/")) {
      return Place.EMBED;
    }
    if (path.startsWith("/api/") || path.equals("/healthz") || path.equals("/readyz")) {
      return Place.API;
    }
    if (path.equals("/js/trainer.js")) {
      return Place.WORKER;
    }
    boolean isPage = path.startsWith("/e/") || path.endsWith("/") || path.endsWith(".html");
    return isPage ? Place.PAGE : Place.ASSET;
  }

  private static Map<String, String> headers(Place place) {
    Map<String, String> headers = new LinkedHashMap<>();
    String ancestors = place == Place.EMBED ? "" : "; frame-ancestors 'self'";
    String policy =
        place == Place.WORKER
            ? POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
            : POLICY;
    headers.put("Content-Security-Policy", policy + ancestors);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    boolean isAsset = place == Place.ASSET || place == Place.WORKER;
    boolean isForeign = place == Place.EMBED || isAsset;
    headers.put("Cross-Origin-Resource-Policy", isForeign ? "cross-origin" : "same-origin");
    if (place != Place.EMBED) {
      headers.put("Cross-Origin-Opener-Policy", "same-origin");
      headers.put("X-Frame-Options", "SAMEORIGIN");
    }
    if (isAsset) {
      headers.put("Access-Control-Allow-Origin", "*");
    }
    return headers;
  }
}
