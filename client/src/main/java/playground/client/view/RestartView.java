package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Clock;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;

/** Says for some seconds that a change began again from epoch 0, and offers the way back. */
public final class RestartView {
  private static final double SHOWN_MILLIS = 7000;

  private final PlaygroundModel model;
  private final HTMLElement note = Dom.find("restarted");
  private final HTMLElement words = Dom.find("restarted-text");
  private int timer;

  public RestartView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(
        Dom.find("restarted-undo"),
        () -> {
          hide();
          model.undo();
        });
    model.listen(Topic.RESTARTED, this::show);
  }

  private void show() {
    String epoch = NumberText.grouped(model.lostEpochs());
    Dom.setText(words, model.texts().get("restarted.text", "epoch", epoch));
    note.setHidden(false);
    Clock.cancel(timer);
    timer = Clock.after(this::hide, SHOWN_MILLIS);
  }

  private void hide() {
    note.setHidden(true);
  }
}
