package playground.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Tells an operator's machinery whether the program lives, and whether it can do its work. */
public final class HealthRoutes {
  private final Runnable check;

  /** The check throws when the server is not ready. */
  public HealthRoutes(Runnable check) {
    this.check = check;
  }

  public void register(RoutesConfig routes) {
    routes.get("/healthz", HealthRoutes::ok);
    routes.head("/healthz", HealthRoutes::ok);
    routes.get("/readyz", this::ready);
    routes.head("/readyz", this::ready);
  }

  private static void ok(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8");
    ctx.header("Cache-Control", "no-store");
    ctx.result("ok\n");
  }

  private void ready(Context ctx) {
    check.run();
    ok(ctx);
  }
}
