package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.browser.NumberText;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Fields;
import playground.experiment.Remark;
import playground.network.Mistake;

/** What trains, but not in the way one might expect, and why: one short line. */
public final class RemarksView {
  private final PlaygroundModel model;
  private final HTMLElement line = Dom.find("remarks");

  public RemarksView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("mend"), () -> model.set(Fields.MISTAKES, List.of()));
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS, Topic.FRAME);
    show();
  }

  private void show() {
    List<String> words = new ArrayList<>();
    for (Remark remark : model.remarks()) {
      words.add(words(remark));
    }
    Dom.setText(line, String.join(" · ", words));
    boolean isBroken = !model.experiment().get(Fields.MISTAKES).isEmpty();
    Dom.setAttribute(line, "data-broken", isBroken);
    Dom.find("mend").setHidden(!isBroken);
  }

  private String words(Remark remark) {
    String count = NumberText.grouped(remark.count());
    List<String> mistakes = new ArrayList<>();
    for (Mistake mistake : model.experiment().get(Fields.MISTAKES)) {
      mistakes.add(model.texts().get("mistake." + Choices.name(mistake)));
    }
    boolean isCurve =
        remark.kind() == Remark.Kind.NO_HIDDEN_LAYER && model.experiment().isRegression();
    String key = "remark." + Choices.name(remark.kind()) + (isCurve ? "-regression" : "");
    return model.texts().get(key, "count", count, "mistakes", String.join(", ", mistakes));
  }
}
