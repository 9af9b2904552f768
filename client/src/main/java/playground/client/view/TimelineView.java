package playground.client.view;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;

/** The timeline, which leads back to any earlier epoch; the whole page follows at once. */
public final class TimelineView {
  private final PlaygroundModel model;
  private final HTMLElement timeline = Dom.find("timeline");
  private final HTMLElement text = Dom.find("timeline-text");

  /** True from the first move of the thumb until it is let go: frames lag behind it. */
  private boolean isDragged;

  public TimelineView(PlaygroundModel model) {
    this.model = model;
    Dom.on(
        timeline,
        "input",
        e -> {
          isDragged = true;
          model.seek((int) Double.parseDouble(Dom.value(timeline)));
        });
    for (String end : List.of("change", "pointerup", "blur")) { // of a drag that comes back, too
      Dom.on(timeline, end, e -> isDragged = false);
    }
    model.listen(this::show, Topic.FRAME, Topic.TEXTS);
  }

  private void show() {
    Frame frame = model.frame();
    if (frame == null) {
      return;
    }
    if (!isDragged) {
      timeline.setAttribute("max", String.valueOf(model.furthestEpoch()));
      Dom.setValue(timeline, String.valueOf(model.shownEpoch())); // it waits where it was put
    }
    String words =
        model
            .texts()
            .get(
                model.isUnderWay() ? "timeline.under-way" : "timeline.text",
                "epoch",
                NumberText.grouped(frame.epoch()),
                "furthest",
                NumberText.grouped(model.furthestEpoch()),
                "target",
                NumberText.grouped(model.shownEpoch()));
    Dom.setText(text, words);
    timeline.setAttribute("aria-valuetext", words);
  }
}
