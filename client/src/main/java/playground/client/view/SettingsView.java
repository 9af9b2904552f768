package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
import playground.experiment.Intervention;
import playground.experiment.Layer;
import playground.network.Activation;
import playground.network.Initializer;
import playground.network.Loss;

/** The row of settings. Learning rate and batch size change while training; the rest start anew. */
public final class SettingsView {
  private static final double[] LEARNING_RATES = {
    0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10
  };
  private static final double[] BATCH_SIZES = {1, 2, 5, 10, 20, 30, 50, 100, 250, 500};
  private static final int MOST_CHANGES = 3;
  private static final String MIXED = "mixed";

  private final PlaygroundModel model;
  private final HTMLElement learningRate = Dom.find("learning-rate");
  private final HTMLElement batchSize = Dom.find("batch-size");
  private final HTMLElement activation = Dom.find("activation");
  private final HTMLElement loss = Dom.find("loss");
  private final HTMLElement initializer = Dom.find("initializer");
  private final HTMLElement changes = Dom.find("changes");

  public SettingsView(PlaygroundModel model) {
    this.model = model;
    onNumber(learningRate, Fields.LEARNING_RATE);
    onNumber(batchSize, Fields.BATCH_SIZE);
    onChoice(activation, Activation.values(), this::setActivation);
    onChoice(loss, Loss.values(), chosen -> model.set(Fields.LOSS, chosen));
    onChoice(initializer, Initializer.values(), chosen -> model.set(Fields.INITIALIZER, chosen));
    model.listen(Topic.EXPERIMENT, this::show);
    model.listen(Topic.TEXTS, this::show);
    model.listen(Topic.FRAME, this::showNumbers);
    show();
  }

  private void onNumber(HTMLElement select, Field<? extends Number> field) {
    Dom.on(select, "change", e -> model.change(field, Decimal.parse(Dom.value(select))));
  }

  private static <E extends Enum<E>> void onChoice(
      HTMLElement select, E[] choices, Consumer<E> action) {
    Dom.on(
        select,
        "change",
        e -> {
          for (E choice : choices) {
            if (Choices.name(choice).equals(Dom.value(select))) {
              action.accept(choice);
            }
          }
        });
  }

  private void setActivation(Activation chosen) {
    List<Layer> layers =
        model.experiment().get(Fields.LAYERS).stream()
            .map(layer -> new Layer(layer.units(), chosen))
            .toList();
    model.set(Fields.LAYERS, layers);
  }

  private void show() {
    Experiment experiment = model.experiment();
    showNumbers();
    showActivation(experiment.get(Fields.LAYERS));
    showChoices(loss, Loss.values(), Choices.name(experiment.get(Fields.LOSS)));
    showChoices(
        initializer, Initializer.values(), Choices.name(experiment.get(Fields.INITIALIZER)));
    showChanges(experiment.get(Fields.INTERVENTIONS));
  }

  private void showNumbers() {
    showNumber(learningRate, LEARNING_RATES, model.setting(Fields.LEARNING_RATE));
    showNumber(batchSize, BATCH_SIZES, model.setting(Fields.BATCH_SIZE));
  }

  /** A value that came with a link and is not on the list gets a place of its own in it. */
  private static void showNumber(HTMLElement select, double[] listed, double value) {
    List<String> options = new ArrayList<>();
    boolean isPlaced = false;
    for (double option : listed) {
      if (!isPlaced && value <= option) {
        isPlaced = true;
        options.add(Decimal.text(value));
      }
      if (option != value) {
        options.add(Decimal.text(option));
      }
    }
    if (!isPlaced) {
      options.add(Decimal.text(value));
    }
    showOptions(select, options, options, Decimal.text(value));
  }

  private void showActivation(List<Layer> layers) {
    boolean isMixed = layers.stream().map(Layer::activation).distinct().count() > 1;
    Dom.setDisabled(activation, layers.isEmpty());
    String chosen = layers.isEmpty() ? "tanh" : Choices.name(layers.get(0).activation());
    List<String> names = names(Activation.values());
    if (isMixed) {
      names.add(0, MIXED);
    }
    showOptions(activation, names, words(names), isMixed ? MIXED : chosen);
  }

  private void showChoices(HTMLElement select, Enum<?>[] choices, String chosen) {
    List<String> names = names(choices);
    showOptions(select, names, words(names), chosen);
  }

  private static List<String> names(Enum<?>[] choices) {
    List<String> names = new ArrayList<>();
    for (Enum<?> choice : choices) {
      names.add(Choices.name(choice));
    }
    return names;
  }

  private List<String> words(List<String> names) {
    Texts texts = model.texts();
    return names.stream()
        .map(n -> texts.get(n.equals(MIXED) ? "settings.mixed" : "choice." + n))
        .toList();
  }

  private static void showOptions(
      HTMLElement select, List<String> values, List<String> words, String chosen) {
    String content = String.join("|", values) + "|" + String.join("|", words);
    if (!content.equals(select.getAttribute("data-options"))) {
      select.setAttribute("data-options", content);
      select.clear();
      for (int i = 0; i < values.size(); i++) {
        HTMLElement option = Dom.create("option", "");
        option.setAttribute("value", values.get(i));
        Dom.setText(option, words.get(i));
        select.appendChild(option);
      }
    }
    if (!Dom.value(select).equals(chosen)) {
      Dom.setValue(select, chosen);
    }
  }

  private void showChanges(List<Intervention> interventions) {
    changes.setHidden(interventions.isEmpty());
    if (interventions.isEmpty()) {
      return;
    }
    int first = Math.max(0, interventions.size() - MOST_CHANGES);
    List<String> words = new ArrayList<>();
    if (first > 0) {
      words.add("…");
    }
    for (Intervention one : interventions.subList(first, interventions.size())) {
      words.add(words(one));
    }
    Dom.setText(changes, model.texts().get("changes.name") + " " + String.join(" · ", words));
  }

  private String words(Intervention one) {
    String setting = one.field() == Fields.BATCH_SIZE ? "batch-size" : "learning-rate";
    Texts texts = model.texts();
    return texts.get(
        "changes.one",
        "setting",
        texts.get("settings." + setting),
        "value",
        Decimal.text(one.value()),
        "epoch",
        String.valueOf(one.epoch()));
  }
}
