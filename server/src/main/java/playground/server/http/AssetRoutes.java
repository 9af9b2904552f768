package playground.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import playground.server.http.Assets.Asset;
import playground.server.http.Refusal.Reason;

/** Serves the page's files under the addresses that nothing else has. */
public final class AssetRoutes {
  private final Assets assets;

  public AssetRoutes(Assets assets) {
    this.assets = assets;
  }

  public void register(RoutesConfig routes) {
    routes.get("/*", this::send);
    routes.head("/*", this::send);
  }

  private void send(Context ctx) {
    String path = ctx.path();
    String name = path.equals("/") ? "index.html" : path.substring(1);
    Asset asset =
        assets
            .find(name)
            .orElseThrow(
                () -> new Refusal(Reason.NO_SUCH_PAGE, "There is nothing at this address."));
    ctx.contentType(asset.type());
    ctx.header("Cache-Control", "no-cache"); // kept, but asked for again: names stay, content moves
    if (!EntityTag.isKnown(ctx, asset.tag())) {
      ctx.result(asset.bytes());
    }
  }
}
