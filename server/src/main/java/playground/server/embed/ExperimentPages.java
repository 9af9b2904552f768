package playground.server.embed;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.BiFunction;
import playground.server.http.Assets;
import playground.server.http.Refusal;
import playground.server.http.Refusal.Reason;
import playground.server.share.ExperimentId;
import playground.server.share.ExperimentRoutes;
import playground.server.share.ExperimentStore;

/**
 * {@code /e/…} to visit and {@code /embed/…} to show in a frame; {@code /embed} alone frames the
 * page with no experiment of its own, for {@code /embed?lesson=3.2}.
 */
public final class ExperimentPages {
  private final ExperimentStore store;
  private final Assets assets;

  public ExperimentPages(ExperimentStore store, Assets assets) {
    this.store = store;
    this.assets = assets;
  }

  public void register(RoutesConfig routes) {
    routes.get("/e/{id}", ctx -> send(ctx, PageTemplate::page));
    routes.head("/e/{id}", ctx -> send(ctx, PageTemplate::page));
    routes.get("/embed/{id}", ctx -> send(ctx, PageTemplate::embed));
    routes.head("/embed/{id}", ctx -> send(ctx, PageTemplate::embed));
    routes.get("/embed", this::sendEmbed);
    routes.head("/embed", this::sendEmbed);
  }

  private void sendEmbed(Context ctx) {
    if (ctx.path().endsWith("/")) { // its relative addresses would lead astray
      String query = ctx.queryString() == null ? "" : '?' + ctx.queryString();
      ctx.redirect("../embed" + query, HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    answer(ctx, new PageTemplate(index().text()).embed());
  }

  private void send(Context ctx, BiFunction<PageTemplate, String, String> view) {
    ExperimentId id = ExperimentId.parse(ctx.pathParam("id")).orElseThrow(ExperimentPages::missing);
    if (ctx.path().endsWith("/")) {
      ctx.redirect("../" + id.text(), HttpStatus.MOVED_PERMANENTLY); // chats like to add a slash
      return;
    }
    String canonical = ExperimentRoutes.canonical(store, id);
    answer(ctx, view.apply(new PageTemplate(index().text()), canonical));
  }

  private Assets.Asset index() {
    return assets.find("index.html").orElseThrow(ExperimentPages::missing);
  }

  private void answer(Context ctx, String html) {
    ctx.contentType(index().type());
    ctx.header("Cache-Control", "no-cache");
    ctx.result(html);
  }

  private static Refusal missing() {
    return new Refusal(Reason.NO_SUCH_PAGE, "There is nothing at this address.");
  }
}
