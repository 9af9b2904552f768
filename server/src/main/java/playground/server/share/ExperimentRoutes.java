package playground.server.share;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import playground.codec.ExperimentJson;
import playground.server.http.EntityTag;
import playground.server.http.PublicAddress;
import playground.server.http.RateLimit;
import playground.server.http.Refusal;
import playground.server.http.Refusal.Reason;
import playground.server.share.ExperimentStore.Found;
import playground.server.share.ExperimentStore.Kept;

/** Keeping, reading and deleting experiments over HTTP. */
public final class ExperimentRoutes {
  private static final String ALL = "/api/v1/experiments";
  private static final String ONE = ALL + "/{id}";
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String BEARER = "Bearer ";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final ExperimentStore store;
  private final RateLimit limit;
  private final PublicAddress address;

  public ExperimentRoutes(ExperimentStore store, RateLimit limit, PublicAddress address) {
    this.store = store;
    this.limit = limit;
    this.address = address;
  }

  public void register(RoutesConfig routes) {
    routes.post(ALL, this::keep);
    routes.get(ONE, this::send);
    routes.head(ONE, this::send);
    routes.delete(ONE, this::delete);
  }

  private void keep(Context ctx) throws Exception {
    refuseFlood(ctx);
    refuseOtherThanJson(ctx);
    String canonical = ExperimentJson.write(ExperimentText.read(body(ctx)));
    DeleteToken token = DeleteToken.random();
    Kept kept = store.keep(canonical, token);
    Map<String, String> reply = new LinkedHashMap<>();
    reply.put("id", kept.id().text());
    reply.put("url", address.of(ctx, "/e/" + kept.id()));
    reply.put("embedUrl", address.of(ctx, "/embed/" + kept.id()));
    if (kept.isNew()) {
      reply.put("deleteToken", token.text());
      ctx.header("Location", ALL + '/' + kept.id());
    }
    ctx.status(kept.isNew() ? 201 : 200);
    ctx.header("Cache-Control", "no-store");
    json(ctx, MAPPER.writeValueAsString(reply));
  }

  private void refuseFlood(Context ctx) {
    int seconds = limit.secondsToWait(ctx.ip());
    if (seconds > 0) {
      ctx.header("Retry-After", String.valueOf(seconds));
      throw new Refusal(Reason.TOO_MANY_REQUESTS, "Too many experiments from your address.");
    }
  }

  /** Only JSON: a form of another site can send any other type without asking the browser. */
  private static void refuseOtherThanJson(Context ctx) {
    String type = ctx.contentType() == null ? "" : ctx.contentType().split(";", 2)[0].strip();
    if (!type.equalsIgnoreCase("application/json")) {
      throw new Refusal(Reason.NOT_JSON, "Content-Type must be application/json.");
    }
    if (ctx.header("Content-Encoding") != null) {
      throw new Refusal(Reason.ENCODED_BODY, "Content-Encoding is not supported.");
    }
  }

  /** Reads no more than is allowed, whatever length was announced. */
  private static byte[] body(Context ctx) throws Exception {
    byte[] body = ctx.req().getInputStream().readNBytes(ExperimentText.MOST_BYTES + 1);
    if (body.length > ExperimentText.MOST_BYTES) {
      throw new Refusal(
          Reason.TOO_LARGE, "The body is larger than " + ExperimentText.MOST_BYTES + " bytes.");
    }
    return body;
  }

  private void send(Context ctx) {
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
    ExperimentId id = id(ctx);
    String canonical = canonical(store, id);
    ctx.header("Cache-Control", FOREVER);
    if (!EntityTag.isKnown(ctx, id.text())) {
      json(ctx, canonical);
    }
  }

  private static ExperimentId id(Context ctx) {
    return ExperimentId.parse(ctx.pathParam("id")).orElseThrow(ExperimentRoutes::unknown);
  }

  /** The text of an experiment, or the refusal that says why there is none. */
  public static String canonical(ExperimentStore store, ExperimentId id) {
    Found found = store.find(id);
    return switch (found.state()) {
      case KEPT -> found.canonical();
      case DELETED -> throw deleted();
      case UNKNOWN -> throw unknown();
    };
  }

  private static Refusal unknown() {
    return new Refusal(Reason.UNKNOWN_EXPERIMENT, "There is no such experiment.");
  }

  private static Refusal deleted() {
    return new Refusal(Reason.DELETED_EXPERIMENT, "This experiment was deleted.");
  }

  private void delete(Context ctx) {
    String authorization = ctx.header("Authorization");
    if (authorization == null || !authorization.startsWith(BEARER)) {
      ctx.header("WWW-Authenticate", "Bearer");
      throw new Refusal(Reason.NO_TOKEN, "Send the experiment's deleteToken as a Bearer token.");
    }
    DeleteToken token = new DeleteToken(authorization.substring(BEARER.length()).strip());
    switch (store.delete(id(ctx), token)) {
      case DONE -> ctx.status(204);
      case WRONG_TOKEN ->
          throw new Refusal(Reason.WRONG_TOKEN, "This token is not the experiment's.");
      case DELETED_BEFORE -> throw deleted();
      case UNKNOWN -> throw unknown();
    }
  }

  private static void json(Context ctx, String json) {
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(json);
  }
}
