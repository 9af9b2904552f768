package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;

/** Which kernel trains this run, and whether a compiled one may. */
public final class KernelView {
  private final PlaygroundModel model;
  private final HTMLElement line = Dom.find("kernel");
  private String shown = "";

  public KernelView(PlaygroundModel model) {
    this.model = model;
    HTMLElement box = Dom.find("compile");
    Dom.setChecked(box, true);
    Dom.on(box, "change", e -> model.setCompiled(Dom.isChecked(box)));
    model.listen(Topic.FRAME, this::show);
    model.listen(
        Topic.TEXTS,
        () -> {
          shown = "";
          show();
        });
  }

  private void show() {
    boolean isCompiled = model.frame() != null && model.frame().isCompiled();
    String key = isCompiled ? "kernel.compiled" : "kernel.plain";
    if (!key.equals(shown)) {
      shown = key;
      Dom.setText(line, model.texts().get(key));
      line.setTitle(model.texts().get("kernel.about"));
      Dom.setAttribute(line, "data-compiled", isCompiled);
    }
  }
}
