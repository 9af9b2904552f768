package playground.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.util.Map;
import java.util.function.LongSupplier;
import playground.server.embed.DeadLinkPage;
import playground.server.embed.ExperimentPages;
import playground.server.http.AssetRoutes;
import playground.server.http.Assets;
import playground.server.http.ErrorMapping;
import playground.server.http.HealthRoutes;
import playground.server.http.JettySettings;
import playground.server.http.PublicAddress;
import playground.server.http.RateLimit;
import playground.server.http.Refusal.Reason;
import playground.server.http.SecurityHeaders;
import playground.server.share.ExperimentRoutes;
import playground.server.share.ExperimentStore;
import playground.server.share.MalformedJsonException;
import playground.server.share.StoreException;

/**
 * Puts the server together from what it is given and starts nothing.
 *
 * @param nanoTime the clock of the rate limit
 */
public record PlaygroundServer(
    ExperimentStore store, Assets assets, PublicAddress address, LongSupplier nanoTime) {
  /** The app, ready to be started. */
  public Javalin app() {
    return Javalin.create(this::configure);
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    JettySettings.apply(config.jetty);
    register(config.routes);
  }

  private void register(RoutesConfig routes) {
    routes.before(
        ctx -> {
          SecurityHeaders.forPath(ctx.path(), ctx::header);
          ctx.header("Vary", "Accept-Encoding"); // any answer may be compressed
        });
    new HealthRoutes(store::check).register(routes);
    new ExperimentRoutes(store, new RateLimit(nanoTime), address).register(routes);
    new ExperimentPages(store, assets).register(routes);
    new AssetRoutes(assets).register(routes);
    new ErrorMapping(
            new DeadLinkPage(assets),
            Map.of(
                MalformedJsonException.class, Reason.MALFORMED_JSON,
                StoreException.class, Reason.STORE_FAILED))
        .register(routes);
  }
}
