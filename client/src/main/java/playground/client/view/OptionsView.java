package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Texts;
import playground.client.model.Topic;
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
import playground.network.Loss;
import playground.training.Optimizer;
import playground.training.Schedule;

/**
 * All settings that are not in the row above, plainly: a line for each field of the table that has
 * a meaning now, and for each hidden layer its activation and dropout.
 */
public final class OptionsView {
  private final PlaygroundModel model;
  private final HTMLElement dialog = Dom.find("options-dialog");
  private final HTMLElement list = Dom.find("options-list");
  private final HTMLElement problem = Dom.find("options-problem");
  private String shown = "";

  public OptionsView(PlaygroundModel model) {
    this.model = model;
    Dom.onClick(Dom.find("options"), this::open);
    Dom.onClick(Dom.find("options-close"), () -> Dom.close(dialog));
    model.listen(Topic.EXPERIMENT, this::refresh);
    model.listen(Topic.TEXTS, this::refresh);
    model.listen(Topic.FRAME, this::refresh);
  }

  private void open() {
    shown = "";
    problem.setHidden(true);
    build();
    Dom.showModal(dialog);
    Dom.refocus("option-" + fields().get(0).key());
  }

  private void refresh() {
    if (dialog.hasAttribute("open")) {
      build();
    }
  }

  /** Built anew only when a value or a language is another, so that nobody loses the focus. */
  private void build() {
    List<Field<?>> fields = fields();
    StringBuilder content = new StringBuilder(model.texts().language());
    for (Field<?> field : fields) {
      content.append('|').append(field.key()).append(text(field));
    }
    content.append(model.experiment().get(Fields.LAYERS));
    if (content.toString().equals(shown)) {
      return;
    }
    shown = content.toString();
    String focused = Dom.focusedName();
    list.clear();
    for (Field<?> field : fields) {
      add(field);
    }
    addLayers();
    Dom.refocus(focused);
  }

  private List<Field<?>> fields() {
    Experiment experiment = model.experiment();
    List<Field<?>> fields = new ArrayList<>();
    if (!experiment.isRegression()) {
      fields.add(Fields.CLASSES);
    }
    if (!experiment.get(Fields.DATA).isKept()) {
      fields.add(Fields.LABEL_NOISE);
      if (!experiment.isRegression()) {
        fields.add(Fields.BALANCE);
      }
      fields.add(Fields.DATA_SEED);
    }
    fields.addAll(List.of(Fields.OUTPUT, Fields.INITIALIZER, Fields.BIAS_START));
    if (experiment.get(Fields.LOSS) == Loss.HUBER) {
      fields.add(Fields.HUBER_DELTA);
    }
    fields.addAll(constants(model.setting(Fields.OPTIMIZER)));
    fields.add(Fields.SCHEDULE);
    Schedule schedule = model.setting(Fields.SCHEDULE);
    if (schedule != Schedule.CONSTANT) {
      fields.add(Fields.SCHEDULE_EPOCHS);
    }
    if (schedule == Schedule.STEP || schedule == Schedule.EXPONENTIAL) {
      fields.add(Fields.SCHEDULE_FACTOR);
    }
    fields.addAll(List.of(Fields.WARM_UP, Fields.CLIP_NORM, Fields.SHUFFLE));
    fields.addAll(List.of(Fields.SEED, Fields.ORDER_SEED, Fields.DROPOUT_SEED));
    return fields;
  }

  private static List<Field<?>> constants(Optimizer optimizer) {
    return switch (optimizer) {
      case SGD -> List.of();
      case MOMENTUM -> List.of(Fields.MOMENTUM, Fields.DAMPENING);
      case NESTEROV -> List.of(Fields.MOMENTUM);
      case ADAGRAD -> List.of(Fields.RATE_DECAY, Fields.ACCUMULATOR, Fields.EPSILON_EXPONENT);
      case RMSPROP ->
          List.of(Fields.ALPHA, Fields.RMS_MOMENTUM, Fields.CENTERED, Fields.EPSILON_EXPONENT);
      case ADAM -> List.of(Fields.BETA1, Fields.BETA2, Fields.AMSGRAD, Fields.EPSILON_EXPONENT);
      case ADAMW ->
          List.of(
              Fields.BETA1,
              Fields.BETA2,
              Fields.AMSGRAD,
              Fields.WEIGHT_DECAY,
              Fields.EPSILON_EXPONENT);
    };
  }

  private <T> String text(Field<T> field) {
    return field.text(model.setting(field));
  }

  private <T> void add(Field<T> field) {
    String name = "option-" + field.key();
    String label = model.texts().get("field." + field.key());
    if (field.kind() instanceof Choices.One<?> choices) {
      List<String> names =
          choices.choices().stream().map(Choices::name).filter(n -> isPossible(field, n)).toList();
      addSelect(name, label, names, text(field), chosen -> set(field, chosen));
    } else if (field.kind() instanceof Choices.Flag) {
      addSelect(name, label, List.of("on", "off"), text(field), chosen -> set(field, chosen));
    } else {
      addInput(name, label, text(field), written -> set(field, written), range(field));
    }
  }

  private <T> boolean isPossible(Field<T> field, String text) {
    T value = field.ofText(text, new Problems());
    return model.experiment().with(field, value).get(field).equals(value);
  }

  private static String range(Field<?> field) {
    if (field.kind() instanceof Numbers.Whole whole) {
      return whole.lowest + " – " + whole.highest;
    }
    if (field.kind() instanceof Numbers.Fraction fraction) {
      return Decimal.text(fraction.lowest) + " – " + Decimal.text(fraction.highest);
    }
    return "";
  }

  private interface Taker {
    void take(String text);
  }

  private void addSelect(
      String name, String label, List<String> names, String chosen, Taker action) {
    HTMLElement select = Dom.create("select", "");
    select.setAttribute("data-testid", name);
    new Select(select).show(names, chosen, model.texts());
    Dom.on(select, "change", e -> action.take(Dom.value(select)));
    addLine(label, select, "");
  }

  private void addInput(String name, String label, String value, Taker action, String range) {
    HTMLElement input = Dom.create("input", "");
    input.setAttribute("type", "text");
    input.setAttribute("inputmode", "decimal");
    input.setAttribute("autocomplete", "off");
    input.setAttribute("data-testid", name);
    Dom.setValue(input, value);
    Dom.on(input, "change", e -> action.take(Dom.value(input).trim()));
    addLine(label, input, range);
  }

  private void addLine(String label, HTMLElement control, String range) {
    HTMLElement line = Dom.create("label", "option");
    HTMLElement name = Dom.create("span", "");
    Dom.setText(name, label);
    HTMLElement limits = Dom.create("span", "small");
    Dom.setText(limits, range);
    line.appendChild(name);
    line.appendChild(control);
    line.appendChild(limits);
    list.appendChild(line);
  }

  private <T> void set(Field<T> field, String text) {
    Problems problems = new Problems();
    T value = field.ofText(text, problems);
    if (value != null && Fields.LIVE.contains(field)) {
      model.change(field, value);
    } else if (value != null) {
      model.set(field, value);
    }
    tell(problems);
  }

  /** What was written stays until it is put right. */
  private void tell(Problems problems) {
    problem.setHidden(problems.isEmpty());
    for (Problem first : problems.list()) {
      Texts texts = model.texts();
      String words = ProblemText.of(first, texts);
      Dom.setText(problem, texts.get("field." + first.path()) + ": " + words);
      return;
    }
  }

  private void addLayers() {
    List<Layer> layers = model.experiment().get(Fields.LAYERS);
    List<String> names = new ArrayList<>();
    for (Activation activation : Activation.values()) {
      names.add(Choices.name(activation));
    }
    for (int l = 0; l < layers.size(); l++) {
      int at = l;
      String number = String.valueOf(l + 1);
      String chosen = Choices.name(layers.get(l).activation());
      addSelect(
          "option-activation-" + number,
          model.texts().get("options.layer-activation", "layer", number),
          names,
          chosen,
          name -> setLayer(at, layers.get(at).withActivation(named(name))));
      addInput(
          "option-dropout-" + number,
          model.texts().get("options.layer-dropout", "layer", number),
          Decimal.text(layers.get(l).dropout()),
          text -> setDropout(at, text),
          "0 – " + Decimal.text(Layer.MOST_DROPOUT));
    }
  }

  private static Activation named(String name) {
    for (Activation activation : Activation.values()) {
      if (Choices.name(activation).equals(name)) {
        return activation;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private void setDropout(int at, String text) {
    Problems problems = new Problems();
    Double share = LayersKind.dropout(text, problems);
    if (share != null) {
      setLayer(at, model.experiment().get(Fields.LAYERS).get(at).withDropout(share));
    }
    tell(problems);
  }

  private void setLayer(int at, Layer changed) {
    List<Layer> layers = new ArrayList<>(model.experiment().get(Fields.LAYERS));
    layers.set(at, changed);
    model.set(Fields.LAYERS, layers);
  }
}
