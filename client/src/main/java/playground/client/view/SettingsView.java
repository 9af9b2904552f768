package playground.client.view;

import java.util.ArrayList;
import java.util.List;
import playground.client.browser.Dom;
import playground.client.model.PlaygroundModel;
import playground.client.model.Topic;
import playground.experiment.Choices;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Layer;
import playground.network.Activation;

/**
 * The row of the settings that are used most. What can change while training does; the rest starts
 * anew. All others are in {@link OptionsView}.
 */
public final class SettingsView {
  private static final double[] LEARNING_RATES = {
    0.00001, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10
  };
  private static final double[] BATCH_SIZES = {1, 2, 5, 10, 20, 30, 50, 100, 250, 500};
  private static final double[] REGULARIZATION_RATES = {
    0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10
  };
  private static final String MIXED = "mixed";

  private final PlaygroundModel model;
  private final Select learningRate = new Select(Dom.find("learning-rate"));
  private final Select batchSize = new Select(Dom.find("batch-size"));
  private final Select regularizationRate = new Select(Dom.find("regularization-rate"));
  private final Select activation = new Select(Dom.find("activation"));

  public SettingsView(PlaygroundModel model) {
    this.model = model;
    learningRate.onNumber(value -> model.change(Fields.LEARNING_RATE, value));
    batchSize.onNumber(value -> model.change(Fields.BATCH_SIZE, value.intValue()));
    regularizationRate.onNumber(value -> model.change(Fields.REGULARIZATION_RATE, value));
    activation.onChoice(List.of(Activation.values()), this::setActivation);
    new ChoiceView<>(model, "task", Fields.TASK);
    new ChoiceView<>(model, "loss", Fields.LOSS);
    new ChoiceView<>(model, "optimizer", Fields.OPTIMIZER);
    new ChoiceView<>(model, "regularization", Fields.REGULARIZATION);
    model.listen(this::show, Topic.EXPERIMENT, Topic.TEXTS);
    model.listen(Topic.FRAME, this::showNumbers);
    show();
  }

  private void setActivation(Activation chosen) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : model.experiment().get(Fields.LAYERS)) {
      layers.add(layer.withActivation(chosen));
    }
    model.set(Fields.LAYERS, layers);
  }

  private void show() {
    Experiment experiment = model.experiment();
    showNumbers();
    showActivation(experiment.get(Fields.LAYERS));
  }

  private void showNumbers() {
    learningRate.show(LEARNING_RATES, model.setting(Fields.LEARNING_RATE));
    batchSize.show(BATCH_SIZES, model.setting(Fields.BATCH_SIZE));
    regularizationRate.show(REGULARIZATION_RATES, model.setting(Fields.REGULARIZATION_RATE));
  }

  private void showActivation(List<Layer> layers) {
    boolean isMixed = false;
    for (Layer layer : layers) {
      isMixed |= layer.activation() != layers.get(0).activation();
    }
    activation.setDisabled(layers.isEmpty());
    String chosen = layers.isEmpty() ? "tanh" : Choices.name(layers.get(0).activation());
    List<String> names = new ArrayList<>();
    if (isMixed) {
      names.add(MIXED);
    }
    names.addAll(Choices.names(List.of(Activation.values())));
    activation.show(names, isMixed ? MIXED : chosen, model.texts());
  }
}
