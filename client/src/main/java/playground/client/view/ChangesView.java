package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Intervention;

/** What was changed while running: marks on the timeline that lead there, and the last in words. */
public final class ChangesView {
  private static final int MOST_IN_WORDS = 3;
  private static final int MOST_MARKS = 60;

  private final PlaygroundModel model;
  private final HTMLElement line = Dom.find("changes");
  private final HTMLElement marks = Dom.find("timeline-marks");
  private String shown = "";
  private int coming;

  public ChangesView(PlaygroundModel model) {
    this.model = model;
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS);
    model.listen(Topic.FRAME, this::follow);
    show();
  }

  private List<Intervention> changes() {
    return model.experiment().get(Fields.INTERVENTIONS);
  }

  /** The timeline has grown, or is cut off. */
  private void follow() {
    if (coming != coming()) {
      show();
    }
    place();
  }

  private int furthest() {
    return model.frame() == null ? 0 : model.furthestEpoch();
  }

  /** How many changes are beyond the end of the timeline. */
  private int coming() {
    int count = 0;
    for (Intervention one : changes()) {
      count += one.epoch() > furthest() ? 1 : 0;
    }
    return count;
  }

  private void show() {
    List<Intervention> changes = changes();
    coming = coming();
    int first = Math.max(0, changes.size() - MOST_IN_WORDS);
    List<String> words = new ArrayList<>();
    if (first > 0) {
      words.add("…");
    }
    for (Intervention one : changes.subList(first, changes.size())) {
      boolean isToCome = one.epoch() > furthest();
      String text = words(one);
      words.add(isToCome ? model.texts().get("changes.to-come", "change", text) : text);
    }
    String last = String.join(" · ", words);
    Dom.setText(line, changes.isEmpty() ? "" : model.texts().get("changes.name") + " " + last);
    build(changes);
  }

  /** One mark for each epoch at which something was changed. */
  private void build(List<Intervention> changes) {
    String content = model.texts().language() + changes;
    if (content.equals(shown)) {
      return;
    }
    shown = content;
    marks.clear();
    int first = Math.max(0, changes.size() - MOST_MARKS);
    for (int i = first; i < changes.size(); i++) {
      int epoch = changes.get(i).epoch();
      List<String> words = new ArrayList<>();
      words.add(words(changes.get(i)));
      while (i + 1 < changes.size() && changes.get(i + 1).epoch() == epoch) {
        i++;
        words.add(words(changes.get(i)));
      }
      HTMLElement mark = Dom.create("button", "mark-change");
      mark.setAttribute("type", "button");
      mark.setAttribute("data-epoch", String.valueOf(epoch));
      TextsView.name(mark, String.join(" · ", words));
      Dom.onClick(mark, () -> model.seek(epoch));
      marks.appendChild(mark);
    }
    place();
  }

  private void place() {
    if (model.frame() == null || changes().isEmpty()) {
      return;
    }
    double furthest = Math.max(1, furthest());
    Dom.each(
        ".mark-change",
        mark -> {
          double share = Double.parseDouble(mark.getAttribute("data-epoch")) / furthest;
          mark.setHidden(share > 1);
          Dom.setStyle(mark, "--share", String.valueOf(share));
        });
  }

  private String words(Intervention one) {
    Texts texts = model.texts();
    String epoch = String.valueOf(one.epoch());
    if (one instanceof Intervention.Setting<?> setting) {
      String name = texts.get("field." + setting.field().key());
      String value = value(setting);
      return texts.get("changes.one", "setting", name, "value", value, "epoch", epoch);
    }
    String key =
        one instanceof Intervention.AddPoints
            ? "changes.added"
            : one instanceof Intervention.RemovePoints ? "changes.removed" : "changes.weight";
    return texts.get(key, "epoch", epoch);
  }

  private <T> String value(Intervention.Setting<T> setting) {
    Field<T> field = setting.field();
    String text = field.text(setting.value());
    boolean isChoice = field.kind() instanceof Choices.One || setting.value() instanceof Boolean;
    return isChoice ? model.texts().get("choice." + text) : text;
  }
}
