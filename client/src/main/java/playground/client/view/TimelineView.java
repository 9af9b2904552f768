package playground.client.view;

import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.Frame;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;

/** The timeline, which leads back to any earlier epoch. */
public final class TimelineView {
  private final PlaygroundModel model;
  private final HTMLElement timeline = Dom.find("timeline");
  private final HTMLElement timelineText = Dom.find("timeline-text");

  public TimelineView(PlaygroundModel model) {
    this.model = model;
    Dom.on(timeline, "input", e -> model.seek(Integer.parseInt(Dom.value(timeline))));
    model.listen(Topic.FRAME, this::show);
    model.listen(Topic.TEXTS, this::show);
  }

  private void show() {
    if (model.frame() != null) {
      showTimeline(model.frame());
    }
  }

  private void showTimeline(Frame frame) {
    timeline.setAttribute("max", String.valueOf(frame.furthestEpoch()));
    Dom.setValue(timeline, String.valueOf(frame.epoch()));
    String text =
        model
            .texts()
            .get(
                "timeline.text",
                "epoch",
                NumberText.grouped(frame.epoch()),
                "furthest",
                NumberText.grouped(frame.furthestEpoch()));
    Dom.setText(timelineText, text);
    timeline.setAttribute("aria-valuetext", text);
  }
}
