package playground.client.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.OptionList;
import playground.client.model.PageCopy;
import playground.client.model.Texts;
import playground.client.model.Topic;
import playground.client.model.TypedNumber;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.experiment.LayersKind;
import playground.experiment.Numbers;
import playground.experiment.Problem;
import playground.experiment.Problems;
import playground.network.Activation;

/** The dialog with all settings, each with a short explanation, and each hidden layer's own. */
public final class OptionsView {
  /** Marks what cannot change without a new start. */
  private static final String RESTARTS = " ⟲";

  private final PageCopy model;
  private final HTMLElement dialog = Dom.find("options-dialog");
  private final HTMLElement list = Dom.find("options-list");
  private final Map<String, OptionLine> parts = new LinkedHashMap<>();
  private final List<OptionLine> wanted = new ArrayList<>();
  private final List<OptionLine> lines = new ArrayList<>();
  private String shown = "";

  public OptionsView(PageCopy model) {
    this.model = model;
    Dom.onClick(Dom.find("options-close"), () -> Dom.close(dialog));
    for (Topic topic : List.of(Topic.EXPERIMENT, Topic.TEXTS, Topic.FRAME)) {
      model.listen(topic, this::refresh);
    }
  }

  public void open() {
    build();
    Dom.showModal(dialog);
    lines.get(0).focus();
  }

  private void refresh() {
    if (dialog.hasAttribute("open")) {
      build();
      lines.forEach(OptionLine::refresh);
    }
  }

  /**
   * Only what is not there yet is made, and only what has no meaning any more is taken away: who
   * writes a number is not disturbed.
   */
  private void build() {
    List<OptionList.Group> groups = OptionList.of(model);
    int layers = model.experiment().get(Fields.LAYERS).size();
    String content = model.texts().language() + layers + groups;
    if (content.equals(shown)) {
      return;
    }
    boolean isOtherLanguage = !shown.startsWith(model.texts().language());
    shown = content;
    if (isOtherLanguage) {
      list.clear();
      parts.clear();
    }
    wanted.clear();
    lines.clear();
    for (OptionList.Group group : groups) {
      if (!group.fields().isEmpty()) {
        want(group.name(), () -> title(group.name()));
      }
      group.fields().forEach(this::add);
      if (group.name().equals("network")) {
        addLayers(layers);
      }
    }
    place();
  }

  private void want(String name, Supplier<OptionLine> maker) {
    OptionLine line = parts.computeIfAbsent(name, n -> maker.get());
    wanted.add(line);
    if (line.isSetting()) {
      lines.add(line);
    }
  }

  private void place() {
    parts.values().removeIf(part -> !wanted.contains(part) && remove(part));
    HTMLElement next = null;
    for (int i = wanted.size() - 1; i >= 0; i--) {
      HTMLElement element = wanted.get(i).element();
      if (element.getParentNode() == null) {
        list.insertBefore(element, next);
      }
      next = element;
    }
  }

  private boolean remove(OptionLine part) {
    list.removeChild(part.element());
    return true;
  }

  private OptionLine title(String group) {
    return OptionLine.title(model.texts().get("options." + group));
  }

  private void add(String name, String label, String range, String about, OptionLine.Setting at) {
    want(
        "option-" + name,
        () -> new OptionLine("option-" + name, label, range, about, at, model.texts()));
  }

  private <T> void add(Field<T> field) {
    Texts texts = model.texts();
    String about = texts.get("explain." + field.key());
    String label = texts.get("field." + field.key());
    boolean isLive = OptionList.isLive(field);
    add(field.key(), isLive ? label : label + RESTARTS, range(field), about, of(field));
  }

  private <T> OptionLine.Setting of(Field<T> field) {
    List<String> names = new ArrayList<>();
    if (field.kind() instanceof Choices.One<?> choices) {
      names.addAll(Choices.names(choices.choices()));
    } else if (field.kind() instanceof Choices.Flag) {
      names.addAll(List.of("on", "off"));
    }
    boolean canConflict = !OptionList.isLive(field);
    return new OptionLine.Setting() {
      @Override
      public String text() {
        return field.text(model.setting(field));
      }

      @Override
      public String set(String text) {
        return OptionsView.this.set(field, text);
      }

      @Override
      public List<String> names() {
        List<String> possible = new ArrayList<>();
        for (String name : names) {
          if (!canConflict || isPossible(field, name)) {
            possible.add(name);
          }
        }
        return possible;
      }
    };
  }

  private <T> boolean isPossible(Field<T> field, String text) {
    T value = field.ofText(text, new Problems());
    return model.experiment().with(field, value).get(field).equals(value);
  }

  private static String range(Field<?> field) {
    if (field.kind() instanceof Numbers.Whole whole) {
      return range(String.valueOf(whole.lowest), String.valueOf(whole.highest));
    }
    if (field.kind() instanceof Numbers.Fraction fraction) {
      return range(Decimal.text(fraction.lowest), Decimal.text(fraction.highest));
    }
    return "";
  }

  private static String range(String lowest, String highest) {
    return (lowest + " – " + highest).replace('-', '−');
  }

  /** Changes a setting; returns what is wrong with the text, or an empty text. */
  private <T> String set(Field<T> field, String text) {
    Problems problems = new Problems();
    T value = field.ofText(TypedNumber.plain(text), problems);
    if (value == null) {
      return words(problems, text);
    }
    if (Fields.LIVE.contains(field)) {
      model.change(field, value);
    } else if (OptionList.isLive(field)) {
      model.page().present(field.key(), field.text(value));
    } else if (model.experiment().with(field, value).get(field).equals(value)) {
      restart(model.experiment().with(field, value));
    } else {
      return model.texts().get("options.conflict", "value", text);
    }
    return "";
  }

  private void restart(Experiment changed) {
    model.page().restart(changed, model.table());
  }

  private String words(Problems problems, String written) {
    for (Problem first : problems.list()) {
      return ProblemText.of(TypedNumber.asWritten(first, written), model.texts());
    }
    return "";
  }

  private void addLayers(int count) {
    Texts texts = model.texts();
    List<String> names = new ArrayList<>();
    for (Activation activation : Activation.values()) {
      names.add(Choices.name(activation));
    }
    for (int l = 0; l < count; l++) {
      int at = l;
      String number = String.valueOf(l + 1);
      add(
          "activation-" + number,
          texts.get("options.layer-activation", "layer", number) + RESTARTS,
          "",
          texts.get("explain.activation"),
          new LayerSetting(at, names) {
            @Override
            public String text() {
              return Choices.name(layer().activation());
            }

            @Override
            public String set(String name) {
              return put(layer().withActivation(Activation.values()[names.indexOf(name)]));
            }
          });
      add(
          "dropout-" + number,
          texts.get("options.layer-dropout", "layer", number) + RESTARTS,
          "0 – " + Decimal.text(Layer.MOST_DROPOUT),
          texts.get("explain.dropout"),
          new LayerSetting(at, List.of()) {
            @Override
            public String text() {
              return Decimal.text(layer().dropout());
            }

            @Override
            public String set(String written) {
              Problems problems = new Problems();
              Double share = LayersKind.dropout(TypedNumber.plain(written), problems);
              return share == null ? words(problems, written) : put(layer().withDropout(share));
            }
          });
    }
  }

  /** A setting of one hidden layer. */
  private abstract class LayerSetting implements OptionLine.Setting {
    private final int at;
    private final List<String> names;

    LayerSetting(int at, List<String> names) {
      this.at = at;
      this.names = names;
    }

    Layer layer() {
      return model.experiment().get(Fields.LAYERS).get(at);
    }

    String put(Layer changed) {
      List<Layer> layers = new ArrayList<>(model.experiment().get(Fields.LAYERS));
      layers.set(at, changed);
      restart(model.experiment().with(Fields.LAYERS, layers));
      return "";
    }

    @Override
    public List<String> names() {
      return names;
    }
  }
}
