package playground.client.view;

import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.codec.ExperimentLink;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.preset.Preset;

/**
 * What to look for in the preset on the page. It stays while settings are tried out, until another
 * experiment is opened or it is closed, and lies over the page, so that nothing moves.
 */
public final class PresetHintView {
  private final PlaygroundModel model;
  private final HTMLElement hint = Dom.find("preset-hint");

  /** The preset of each opened experiment that is, or has begun as, one; null when closed. */
  private final Map<Integer, Preset> presets = new HashMap<>();

  private Experiment seen;

  public PresetHintView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("preset-hint-close"), this::close);
    model.listen(Topic.EXPERIMENT, this::look);
    model.listen(Topic.TEXTS, this::show);
    look();
  }

  static String title(Preset preset, Texts texts) {
    return texts.get("preset." + Choices.name(preset));
  }

  /** What to look for. */
  static String sentence(Preset preset, Texts texts) {
    return texts.get("preset." + Choices.name(preset) + "-look");
  }

  private void close() {
    presets.put(model.opening(), null);
    show();
    Dom.refocus("presets");
  }

  private void look() {
    Experiment experiment = model.experiment();
    boolean isKnown = presets.containsKey(model.opening());
    if (experiment != seen && !isKnown && !experiment.get(Fields.DATA).isKept()) {
      Experiment plain =
          experiment
              .with(Fields.EPOCH, Fields.EPOCH.standard())
              .with(Fields.HIDDEN, Fields.HIDDEN.standard());
      Preset preset = Preset.ofLink(ExperimentLink.write(plain));
      if (preset != null) {
        presets.put(model.opening(), preset);
      }
    }
    seen = experiment;
    show();
  }

  private void show() {
    Preset preset = presets.get(model.opening());
    hint.setHidden(preset == null);
    if (preset != null) {
      Dom.setText(Dom.find("preset-hint-title"), title(preset, model.texts()));
      Dom.setText(Dom.find("preset-hint-text"), sentence(preset, model.texts()));
    }
  }
}
